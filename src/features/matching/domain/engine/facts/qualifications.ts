import type { LanguageLevel } from '../../facts/pair';
import { Renumbering } from '../index/name-dictionary';

/** A set of languages and licences, required or held. */
interface QualificationSet {
  readonly languages: readonly LanguageLevel[];
  readonly licences: readonly string[];
}

/** Sets are compacted when there are this many times as many as rows, plus this margin. */
const GROWTH_FACTOR = 2;
const GROWTH_MARGIN = 512;
/** The approximate memory of a set in V8. */
const SET_BYTES = 400;

/** No set ends at this node. */
const NONE = -1;
/** Separates licences from languages, which are strings. */
const LICENCE = 0;

/**
 * A trie node on the path through the elements of a set. A trie is faster than building a string key for a
 * map.
 */
class TrieNode {
  /** The number of the set that ends here. */
  number = NONE;
  private readonly next = new Map<string | number, TrieNode>();

  child(key: string | number): TrieNode {
    const existing = this.next.get(key);
    if (existing) return existing;
    const node = new TrieNode();
    this.next.set(key, node);
    return node;
  }
}

/**
 * Sets of languages and licences, each stored once. There are few distinct sets, so that a row stores one
 * number, and whether one set satisfies another is computed once for all rows with them.
 */
export class Qualifications {
  private root = new TrieNode();
  private sets: QualificationSet[] = [];

  get size(): number {
    return this.sets.length;
  }

  /** Whether most sets may be unused, when each of the rows uses one. */
  needsCompaction(rows: number): boolean {
    return this.size > GROWTH_FACTOR * rows + GROWTH_MARGIN;
  }

  get bytes(): number {
    return SET_BYTES * this.size;
  }

  numberOf({ languages, licences }: QualificationSet): number {
    let step = this.root;
    for (const { language, level } of languages) step = step.child(language).child(level);
    for (const licence of licences) step = step.child(LICENCE).child(licence);
    if (step.number === NONE) {
      step.number = this.sets.push({ languages: languages.map(({ language, level }) => ({ language, level })), licences: [...licences] }) - 1;
    }
    return step.number;
  }

  at(number: number): QualificationSet {
    return this.sets[number]!;
  }

  /**
   * Drops every set that is not requested again through the result.
   * @returns the new number of each old one
   */
  renumber(): Renumbering {
    const { sets: papers } = this;
    this.sets = [];
    this.root = new TrieNode();
    return new Renumbering(papers.length, (old) => this.numberOf(papers[old]!));
  }
}

/**
 * Whether the held set satisfies the required one: every licence, and every language at its level or above.
 */
export const satisfies = (traineeSet: QualificationSet, required: QualificationSet): boolean =>
  required.licences.every((licence) => traineeSet.licences.includes(licence)) &&
  required.languages.every((requirement) =>
    traineeSet.languages.some(({ language, level }) => language === requirement.language && level >= requirement.level),
  );
