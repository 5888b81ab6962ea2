import { LIGHT_WORDS } from './tokenizer';
import type { SearchData } from './search-data';

/** A skill that this many low-wage occupations use counts as common. */
const COMMON_USES = 50;
/** For languages: any occupation may need them, but ESCO lists them for none. */
const TRANSVERSAL_COMMONNESS = 0.3;
/** The factor for a skill that begins with the same verb as the text. */
const SAME_VERB = 1.15;
/**
 * Occupations that lead or teach others. People mention leading, so a text that does not is about the work
 * itself.
 */
const LEADERS = /\b(?:coordinator|engineer|head|inspector|instructor|manager|supervisor|teacher|technician|trainer)\b/;
const UNSAID_LEADER = 0.5;
/** The factor for an occupation that is typical of its unit group. */
const TYPICAL = 1.15;

const FIRST_WORD = /[a-z]+/i;

/** How likely each result is what a person means, among results that fit the text equally well. */
export class Likelihood {
  /** By the id of a skill, the stem of the verb that its name begins with. */
  private readonly verbs: readonly (string | undefined)[];
  /** By the id of an occupation, the word in its name for leading or teaching others. */
  private readonly leaders: readonly (string | undefined)[];

  constructor(
    private readonly data: SearchData,
    private readonly stem: (word: string) => string,
  ) {
    this.verbs = data.skillNames.map((name) => this.verbOf(name));
    this.leaders = data.occupationNames.map((name) => LEADERS.exec(name)?.[0]);
  }

  /** ESCO names a skill by its verb first, and people name what they did in the same way. */
  verbOf(text: string): string | undefined {
    const word = FIRST_WORD.exec(text)?.[0].toLowerCase();
    return word === undefined || LIGHT_WORDS.has(word) ? undefined : this.stem(word);
  }

  /** @param verb the stem of the verb with which the text begins */
  ofSkill(id: number, verb: string | undefined): number {
    return (this.data.sayability[id] ?? 1) * (verb !== undefined && this.verbs[id] === verb ? SAME_VERB : 1);
  }

  /** From 0 to 1: the logarithm of the low-wage occupations that use a skill. */
  commonness(id: number): number {
    const uses = Math.log(1 + (this.data.lowWageUses[id] ?? 0)) / Math.log(COMMON_USES);
    return Math.min(1, Math.max(uses, this.data.isTransversal[id] === true ? TRANSVERSAL_COMMONNESS : 0));
  }

  ofOccupation(id: number, text: string): number {
    const leader = this.leaders[id];
    const isUnsaid = leader !== undefined && !text.toLowerCase().includes(leader);
    return this.ofWage(id) * (this.data.isTypical[id] === true ? TYPICAL : 1) * (isUnsaid ? UNSAID_LEADER : 1);
  }

  /** From 0 to 1: how likely an occupation is the work of a trainee, by its major group alone. */
  ofWage(id: number): number {
    return this.data.occupationCommonness[id] ?? 0;
  }
}
