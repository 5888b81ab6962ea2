import { ID_BYTES } from './growable-array';

/** Maps names to numbers. */
export interface NameLookup {
  numberOf(name: string): number;
}

/** The number of a name that no row contains; it differs from every name's number. */
export const UNKNOWN_NAME = -2;
/** The number of a new name when the dictionary is full. */
export const DICTIONARY_FULL = -3;

/**
 * Dictionary encoding of names: equal names get the same small number, so that names are compared as
 * numbers.
 */
export class NameDictionary implements NameLookup {
  private readonly numbers = new Map<string, number>();
  private names: string[] = [];

  /** A read-only view for queries: an unknown name gives UNKNOWN_NAME and is not added. */
  readonly lookup: NameLookup = { numberOf: (name) => this.numbers.get(name) ?? UNKNOWN_NAME };

  constructor(private readonly capacity = Number.POSITIVE_INFINITY) {}

  get size(): number {
    return this.names.length;
  }

  numberOf(name: string): number {
    const existing = this.numbers.get(name);
    if (existing !== undefined) return existing;
    if (this.size >= this.capacity) return DICTIONARY_FULL;
    this.numbers.set(name, this.size);
    return this.names.push(name) - 1;
  }

  nameOf(number: number): string {
    return this.names[number]!;
  }

  /**
   * Empties the dictionary. Only names requested through the result are added again, with new numbers.
   * @returns the new number of each old one
   */
  renumber(): Renumbering {
    const { names } = this;
    this.names = [];
    this.numbers.clear();
    return new Renumbering(names.length, (old) => this.numberOf(names[old]!));
  }
}

/** The dictionaries shared by both sides of a pair. */
export interface PairDictionaries {
  readonly provinces: NameLookup;
  readonly employers: NameLookup;
  readonly sites: NameLookup;
  readonly institutions: NameLookup;
}

/** A province mask has 32 bits. The last bit means every province that no row contains. */
export const ELSEWHERE = 31;
/** The maximum number of provinces in the rows of one side. */
export const MAX_PROVINCES = 31;

/** The dictionaries of one side's rows, and read-only views for queries about these rows. */
export class SideDictionaries implements PairDictionaries {
  readonly provinces = new NameDictionary(MAX_PROVINCES);
  readonly employers = new NameDictionary();
  readonly sites = new NameDictionary();
  readonly institutions = new NameDictionary();

  readonly lookups: PairDictionaries = {
    provinces: this.provinces.lookup,
    employers: this.employers.lookup,
    sites: this.sites.lookup,
    institutions: this.institutions.lookup,
  };

  /** The number of names when all of them were last known to be in use. */
  private usedSize = 0;

  /** Whether the dictionaries have grown so much that most names may be unused. */
  get needsCompaction(): boolean {
    return this.size > GROWTH_FACTOR * this.usedSize + GROWTH_MARGIN;
  }

  get bytes(): number {
    return ID_BYTES * this.size;
  }

  private get size(): number {
    return this.provinces.size + this.employers.size + this.sites.size + this.institutions.size;
  }

  /** Records that all current names are in use: after the first build or a compaction. */
  markAllInUse(): void {
    this.usedSize = this.size;
  }

  /** Renumbers employers and sites without the unused ones. Provinces and institutions are few. */
  renumber(): Renumberings {
    return { employers: this.employers.renumber(), sites: this.sites.renumber() };
  }
}

/** The new numbers of each compacted dictionary. */
export interface Renumberings {
  readonly employers: Renumbering;
  readonly sites: Renumbering;
}

/**
 * Dictionaries are compacted once they hold more names than this factor times the used ones, plus a margin.
 */
const GROWTH_FACTOR = 2;
const GROWTH_MARGIN = 512;

/** A lazy map from old to new numbers. A number gets a new one on first use, so that unused names are dropped. */
export class Renumbering {
  private readonly numbers: Int32Array;

  /** @param numberIn assigns the new number of an old one */
  constructor(
    size: number,
    private readonly numberIn: (old: number) => number,
  ) {
    this.numbers = new Int32Array(size).fill(UNKNOWN_NAME);
  }

  of(old: number): number {
    if (old < 0) return old;
    if (this.numbers[old] === UNKNOWN_NAME) this.numbers[old] = this.numberIn(old);
    return this.numbers[old]!;
  }
}
