import type { LanguageLevel } from '../../facts/pair';
import { Renumbered } from '../index/names';

/** Languages and licences that are asked for or held. */
interface Paper {
  readonly languages: readonly LanguageLevel[];
  readonly licences: readonly string[];
}

/** Combinations are gone through when there are so many times as many as rows, and so many more. */
const MOST_TIMES = 2;
const FEWEST = 512;
/** About what a combination takes in V8. */
const PAPER_BYTES = 400;

/** No combination ends here. */
const NONE = -1;
/** Between languages, which are texts, and licences. */
const LICENCE = 0;

/** A step on the way through what a combination holds, one thing after the other: quicker than to make a text of it for a map. */
class Step {
  /** Of the combination that ends here. */
  number = NONE;
  private readonly next = new Map<string | number, Step>();

  to(thing: string | number): Step {
    const known = this.next.get(thing);
    if (known) return known;
    const made = new Step();
    this.next.set(thing, made);
    return made;
  }
}

/**
 * Languages and licences, each combination once: vacancies ask for few different ones and trainees hold few, so that a row keeps one number
 * and whether one combination answers another is worked out once for all rows that have them.
 */
export class Papers {
  private begin = new Step();
  private papers: Paper[] = [];

  get size(): number {
    return this.papers.length;
  }

  /** Whether most may belong to none of the rows any more, each of which has one. */
  isCrowded(rows: number): boolean {
    return this.size > MOST_TIMES * rows + FEWEST;
  }

  get bytes(): number {
    return PAPER_BYTES * this.size;
  }

  numberOf({ languages, licences }: Paper): number {
    let step = this.begin;
    for (const { language, level } of languages) step = step.to(language).to(level);
    for (const licence of licences) step = step.to(LICENCE).to(licence);
    if (step.number === NONE) {
      step.number = this.papers.push({ languages: languages.map(({ language, level }) => ({ language, level })), licences: [...licences] }) - 1;
    }
    return step.number;
  }

  at(number: number): Paper {
    return this.papers[number]!;
  }

  /** Forgets every combination that is not met again. @returns the new number of each that had one */
  renumber(): Renumbered {
    const { papers } = this;
    this.papers = [];
    this.begin = new Step();
    return new Renumbered(papers.length, (old) => this.numberOf(papers[old]!));
  }
}

/** Whether what is held answers what is asked: every licence, and every language at its level or above. */
export const answers = (held: Paper, asked: Paper): boolean =>
  asked.licences.every((licence) => held.licences.includes(licence)) &&
  asked.languages.every((wanted) => held.languages.some(({ language, level }) => language === wanted.language && level >= wanted.level));
