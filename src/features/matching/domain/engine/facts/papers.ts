import type { LanguageLevel } from '../../facts/pair';
import { Renumbered } from '../index/names';

/** A set of languages and licences, required or held. */
interface Paper {
  readonly languages: readonly LanguageLevel[];
  readonly licences: readonly string[];
}

/** Sets are compacted when there are this many times as many as rows, plus this margin. */
const MOST_TIMES = 2;
const FEWEST = 512;
/** The approximate memory of a set in V8. */
const PAPER_BYTES = 400;

/** No set ends at this node. */
const NONE = -1;
/** Separates licences from languages, which are strings. */
const LICENCE = 0;

/**
 * A trie node on the path through the elements of a set. A trie is faster than building a string key for a
 * map.
 */
class Step {
  /** The number of the set that ends here. */
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
 * Sets of languages and licences, each stored once. There are few distinct sets, so that a row stores one
 * number, and whether one set satisfies another is computed once for all rows with them.
 */
export class Papers {
  private begin = new Step();
  private papers: Paper[] = [];

  get size(): number {
    return this.papers.length;
  }

  /** Whether most sets may be unused, when each of the rows uses one. */
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

  /**
   * Drops every set that is not looked up again through the result. @returns the new number of each old one
   */
  renumber(): Renumbered {
    const { papers } = this;
    this.papers = [];
    this.begin = new Step();
    return new Renumbered(papers.length, (old) => this.numberOf(papers[old]!));
  }
}

/**
 * Whether the held set satisfies the required one: every licence, and every language at its level or above.
 */
export const answers = (held: Paper, asked: Paper): boolean =>
  asked.licences.every((licence) => held.licences.includes(licence)) &&
  asked.languages.every((wanted) => held.languages.some(({ language, level }) => language === wanted.language && level >= wanted.level));
