import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';

/** What staff searched while they filled in a profile, and the skill they picked; null if none fitted. */
export interface SkillSearchEntry {
  readonly text: string;
  readonly skillCode: string | null;
}

/** The maximum number of skills of a profile. */
const MAX_SEARCHES = 100;
/** A search ignores the rest of a longer text. */
const MAX_TEXT_LENGTH = 200;

/** Parses `searches` of a profile. */
export function parseSkillSearches(input: Readonly<Record<string, unknown>>): SkillSearchEntry[] | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const searches = reader.list('searches', MAX_SEARCHES, (item) => ({
    text: item.text('text', MAX_TEXT_LENGTH),
    skillCode: item.optionalText('skillCode', MAX_TEXT_LENGTH),
  }));
  return reader.result(searches);
}
