import type { Audience } from '../../../platform/security/actor';
import { ENTRANCE } from '../visit/visit';

const SAFE_PATH = /^\/(?!\/)[\w\-./~%?=&+,:]*$/;
const MAX_LENGTH = 600;
/** Paths outside the trainee pages, although trainee pages share their prefix `/`. */
const NOT_TRAINEE = /^\/(staff|employer|paper|graphql|assets|health)(\/|\?|$)/;

/**
 * Validates a return URL: it must be a page of the same audience. Any other value becomes the entrance, so
 * that a crafted link cannot redirect elsewhere.
 */
export function safeReturnPath(audience: Audience, address: unknown): string {
  const entrance = ENTRANCE[audience];
  if (typeof address !== 'string' || address.length > MAX_LENGTH || !SAFE_PATH.test(address) || address.includes('..')) return entrance;
  if (audience === 'trainee') return NOT_TRAINEE.test(address) ? entrance : address;
  return address === entrance || address.startsWith(`${entrance}/`) || address.startsWith(`${entrance}?`) ? address : entrance;
}

/** The requested URL without the parameters that apply to one display only. */
export function canonicalAddress(url: string): string {
  const [path = '/', query = ''] = url.split('?');
  const parameters = query.split('&').filter((part) => part !== '' && !/^(d|lang|waiting)=/.test(part));
  return parameters.length > 0 ? `${path}?${parameters.join('&')}` : path;
}

/** The draft key in one of the service's URLs. */
export const draftKeyIn = (address: string): string | null => /[?&]d=([\w-]+)(?:&|$)/.exec(address)?.[1] ?? null;

/** Adds the open draft to a URL, so that returning finds it again. */
export const withDraft = (address: string, key: string | null): string => (key === null ? address : withParameter(address, 'd', key));

export const withParameter = (address: string, name: string, value: string): string => `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
