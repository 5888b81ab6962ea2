import { isId } from '../../../shared/ids';
import { labelKey } from './label';

/** ESCO's longest label has about 170 characters; what is longer names no skill. */
const LONGEST_NAME = 300;
/** How many different skills are looked up at once; the rest counts as not known. */
const MOST_NAMES = 5_000;

/** Texts that may name skills, with what each is compared by. */
export interface SkillNames {
  readonly texts: readonly string[];
  readonly keys: readonly string[];
  /** The text where it is a code, else null. */
  readonly codes: readonly (string | null)[];
}

export function skillNames(names: readonly string[]): SkillNames {
  const texts = names.filter((text) => text.length <= LONGEST_NAME).slice(0, MOST_NAMES);
  return { texts, keys: texts.map(labelKey), codes: texts.map((text) => (isId(text) ? text : null)) };
}
