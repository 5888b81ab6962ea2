import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';

/** The changes that staff report of an employer: each makes another visit due at once. */
export const SITE_CHANGES = ['NEW_OWNER', 'MOVED_SITE'] as const;
export type SiteChange = (typeof SITE_CHANGES)[number];

/** A change that staff heard of or saw. */
export interface SiteChangeReport {
  readonly change: SiteChange;
  /** The site it concerns; null for all sites of the employer. A move concerns one. */
  readonly siteId: string | null;
  readonly note: string;
}

export function parseSiteChange(input: Readonly<Record<string, unknown>>): SiteChangeReport | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const change = reader.choice('change', SITE_CHANGES);
  const isWhole = input['siteId'] === undefined || input['siteId'] === null || input['siteId'] === '';
  if (isWhole && change === 'MOVED_SITE') reader.refuse('siteId', 'EMPTY');
  return reader.result({ change, siteId: isWhole ? null : reader.id('siteId'), note: reader.text('note', 1000) });
}
