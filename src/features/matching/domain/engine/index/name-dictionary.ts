import { ID_BYTES } from './growable-array';

/** Maps names to numbers. */
export interface NameLookup {
  numberOf(name: string): number;
}

/** The number of a name that no row contains; it equals no other number. */
export const UNKNOWN_NAME = -2;
/** The dictionary is full. */
export const DICTIONARY_FULL = -3;

/**
 * Dictionary encoding of names: equal names get the same small number, so that comparing names is comparing
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
    const lookup = this.numbers.get(name);
    if (lookup !== undefined) return lookup;
    if (this.size >= this.capacity) return DICTIONARY_FULL;
    this.numbers.set(name, this.size);
    return this.names.push(name) - 1;
  }

  nameOf(number: number): string {
    return this.names[number]!;
  }

  /**
   * Drops every name that is not looked up again through the result. @returns the new number of each old one
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

/** A mask of provinces has 32 bits. The last one represents every province that no row contains. */
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

  /** The number of names when all were in use. */
  private inUse = 0;

  /** Whether most names may be unused. */
  get needsCompaction(): boolean {
    return this.size > GROWTH_FACTOR * this.inUse + GROWTH_MARGIN;
  }

  get bytes(): number {
    return ID_BYTES * this.size;
  }

  private get size(): number {
    return this.provinces.size + this.employers.size + this.sites.size + this.institutions.size;
  }

  /** Declares that all current names are in use. */
  markAllInUse(): void {
    this.inUse = this.size;
  }

  /** Drops unused employers and sites; provinces and institutions are few. @returns their new numbers */
  renumber(): Renumberings {
    return { employers: this.employers.renumber(), sites: this.sites.renumber() };
  }
}

/** The renumbering of each compacted dictionary. */
export interface Renumberings {
  readonly employers: Renumbering;
  readonly sites: Renumbering;
}

/**
 * Dictionaries are compacted when they have this many times as many names as were in use, plus this margin.
 */
const GROWTH_FACTOR = 2;
const GROWTH_MARGIN = 512;

/**
 * A lazy map from old to new numbers. Only numbers that are looked up get a new one, so that unused entries
 * are dropped.
 */
export class Renumbering {
  private readonly numbers: Int32Array;

  /** @param numberIn the new number for an old number */
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
