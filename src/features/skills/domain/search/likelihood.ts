import { LIGHT_WORDS, withPlainVerbs } from './tokenizer';
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
const LEADERS = /\b(?:coordinator|engineer|head|inspector|instructor|leader|manager|master|supervisor|teacher|technician|trainer)\b/;
const UNSAID_LEADER = 0.5;
/** The factors for an occupation that is typical of its unit group, and for one that hardly anyone here has. */
const [TYPICAL, RARE] = [1.15, 0.75];

/** The last digit of the unit groups of work that is not classified elsewhere. */
const OTHER_WORK = '9';

const FIRST_WORD = /[a-z]+/i;

/** How likely each result is what a person means, among results that fit the text equally well. */
export class Likelihood {
  /** By the id of a skill, the stem of the verb that its name begins with. */
  private readonly verbs: readonly (string | undefined)[];
  /** By the id of an occupation, the word in its name for leading or teaching others. */
  private readonly leaders: readonly (string | undefined)[];

  private readonly rare: readonly boolean[];

  constructor(
    private readonly data: SearchData,
    private readonly stem: (word: string) => string,
  ) {
    this.verbs = data.skillNames.map((name) => this.verbOf(name));
    const typical = new Set(data.groupOf.filter((_, id) => data.isTypical[id] === true));
    this.rare = data.groupOf.map((group, id) => data.isTypical[id] !== true && (typical.has(group) || group.endsWith(OTHER_WORK) || !data.usualOf.has(group)));
    this.leaders = data.occupationNames.map((name) => LEADERS.exec(name)?.[0]);
  }

  /** ESCO names a skill by its verb first, and people name what they did in the same way. */
  verbOf(text: string): string | undefined {
    const word = FIRST_WORD.exec(withPlainVerbs(text.toLowerCase()))?.[0];
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

  /** Whether people of some kind of low-wage work name a skill among their usual ones. */
  isUsual(id: number): boolean {
    return this.data.isUsual[id] === true;
  }

  /** Whether hardly anyone here has an occupation: another one is typical of its unit group, or the group is of other work or has no usual skills. */
  isRare(id: number): boolean {
    return this.rare[id] === true;
  }

  /** @param isOwnName whether the text fits best what people call their own work, so that it is about no leader */
  ofOccupation(id: number, text: string, isOwnName = false): number {
    const leader = this.leaders[id];
    const isUnsaid = !isOwnName && leader !== undefined && !text.toLowerCase().includes(leader);
    return this.ofWage(id) * (this.data.isTypical[id] === true ? TYPICAL : this.isRare(id) ? RARE : 1) * (isUnsaid ? UNSAID_LEADER : 1);
  }

  /** From 0 to 1: how likely an occupation is the work of a trainee, by its major group alone. */
  ofWage(id: number): number {
    return this.data.occupationCommonness[id] ?? 0;
  }
}
