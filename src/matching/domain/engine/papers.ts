import type { LanguageLevel } from '../pair';
import { Renumbered } from './names';

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

/**
 * Languages and licences, each combination once: vacancies ask for few different ones and trainees hold few, so that a row keeps one number
 * and whether one combination answers another is worked out once for all rows that have them.
 */
export class Papers {
  private readonly numbers = new Map<string, number>();
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
    const key = keyOf(languages, licences);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.papers.length);
    return this.papers.push({ languages: languages.map(({ language, level }) => ({ language, level })), licences: [...licences] }) - 1;
  }

  at(number: number): Paper {
    return this.papers[number]!;
  }

  /** Forgets every combination that is not met again. @returns the new number of each that had one */
  renumber(): Renumbered {
    const { papers } = this;
    this.papers = [];
    this.numbers.clear();
    return new Renumbered(papers.length, (old) => this.numberOf(papers[old]!));
  }
}

/** The same text for the same combination alone: PostgreSQL holds no text with the marks between its parts. */
function keyOf(languages: readonly LanguageLevel[], licences: readonly string[]): string {
  let key = '';
  for (const { language, level } of languages) key += `${language}\u0000${level}\u0000`;
  for (const licence of licences) key += `\u0000\u0000${licence}`;
  return key;
}

/** Whether what is held answers what is asked: every licence, and every language at its level or above. */
export const answers = (held: Paper, asked: Paper): boolean =>
  asked.licences.every((licence) => held.licences.includes(licence)) &&
  asked.languages.every((wanted) => held.languages.some(({ language, level }) => language === wanted.language && level >= wanted.level));
