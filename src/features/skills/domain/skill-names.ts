import { isId } from '../../../shared/ids';
import { labelKey } from './label';

/** ESCO's longest label has about 170 characters; a longer text cannot name a skill. */
const MAX_NAME_LENGTH = 300;
/** The maximum number of skills looked up at once; the rest are treated as unknown. */
const MAX_NAMES = 5_000;

/** Texts that may name skills, with their comparison keys. */
export interface SkillNames {
  readonly texts: readonly string[];
  readonly keys: readonly string[];
  /** The text itself if it is a code, otherwise null. */
  readonly codes: readonly (string | null)[];
}

export function skillNames(names: readonly string[]): SkillNames {
  const texts = names.filter((text) => text.length <= MAX_NAME_LENGTH).slice(0, MAX_NAMES);
  return { texts, keys: texts.map(labelKey), codes: texts.map((text) => (isId(text) ? text : null)) };
}
