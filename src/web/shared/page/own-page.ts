import type { Audience } from '../../../platform/security/actor';
import { ENTRANCE } from '../visit/visit';

const ADDRESS = /^\/(?!\/)[\w\-./~%?=&+,:]*$/;
const LONGEST = 600;
/** What is no page of trainees, though it begins as theirs do. */
const OTHERS = /^\/(staff|employer|paper|graphql|assets|health)(\/|\?|$)/;

/** An address to come back to, if it is a page of the same audience; anything else leads to the entrance. */
export function ownPage(audience: Audience, address: unknown): string {
  const entrance = ENTRANCE[audience];
  if (typeof address !== 'string' || address.length > LONGEST || !ADDRESS.test(address) || address.includes('..')) return entrance;
  if (audience === 'trainee') return OTHERS.test(address) ? entrance : address;
  return address === entrance || address.startsWith(`${entrance}/`) || address.startsWith(`${entrance}?`) ? address : entrance;
}

/** A page's address as it was asked for, without what is for one showing only. */
export function pageAddress(url: string): string {
  const [path = '/', query = ''] = url.split('?');
  const kept = query.split('&').filter((part) => part !== '' && !/^(d|lang|waiting)=/.test(part));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}

/** The key of a draft that an address of ours carries. */
export const draftKeyIn = (address: string): string | null => /[?&]d=([\w-]+)(?:&|$)/.exec(address)?.[1] ?? null;

/** A page's address with the draft that is open there, so that coming back finds it again. */
export const withDraft = (address: string, key: string | null): string => (key === null ? address : withParameter(address, 'd', key));

/** An address with one more parameter. */
export const withParameter = (address: string, name: string, value: string): string => `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
