import { ID_BYTES } from './growing';

/** Maps names to numbers. */
export interface Numbering {
  numberOf(name: string): number;
}

/** The number of a name that no row contains; it equals no other number. */
export const NEVER_NAMED = -2;
/** The dictionary is full. */
export const NO_ROOM = -3;

/**
 * Dictionary encoding of names: equal names get the same small number, so that comparing names is comparing
 * numbers.
 */
export class Names implements Numbering {
  private readonly numbers = new Map<string, number>();
  private names: string[] = [];

  /** A read-only view for queries: an unknown name gives UNKNOWN_NAME and is not added. */
  readonly known: Numbering = { numberOf: (name) => this.numbers.get(name) ?? NEVER_NAMED };

  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  get size(): number {
    return this.names.length;
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    if (this.size >= this.most) return NO_ROOM;
    this.numbers.set(name, this.size);
    return this.names.push(name) - 1;
  }

  nameOf(number: number): string {
    return this.names[number]!;
  }

  /**
   * Drops every name that is not looked up again through the result. @returns the new number of each old one
   */
  renumber(): Renumbered {
    const { names } = this;
    this.names = [];
    this.numbers.clear();
    return new Renumbered(names.length, (old) => this.numberOf(names[old]!));
  }
}

/** The dictionaries shared by both sides of a pair. */
export interface PairNames {
  readonly provinces: Numbering;
  readonly employers: Numbering;
  readonly sites: Numbering;
  readonly institutions: Numbering;
}

/** A mask of provinces has 32 bits. The last one represents every province that no row contains. */
export const ELSEWHERE = 31;
/** The maximum number of provinces in the rows of one side. */
export const MOST_PROVINCES = 31;

/** The dictionaries of one side's rows, and read-only views for queries about these rows. */
export class SideNames implements PairNames {
  readonly provinces = new Names(MOST_PROVINCES);
  readonly employers = new Names();
  readonly sites = new Names();
  readonly institutions = new Names();

  readonly known: PairNames = {
    provinces: this.provinces.known,
    employers: this.employers.known,
    sites: this.sites.known,
    institutions: this.institutions.known,
  };

  /** The number of names when all were in use. */
  private inUse = 0;

  /** Whether most names may be unused. */
  get isCrowded(): boolean {
    return this.size > MOST_TIMES * this.inUse + FEWEST;
  }

  get bytes(): number {
    return ID_BYTES * this.size;
  }

  private get size(): number {
    return this.provinces.size + this.employers.size + this.sites.size + this.institutions.size;
  }

  /** Declares that all current names are in use. */
  areInUse(): void {
    this.inUse = this.size;
  }

  /** Drops unused employers and sites; provinces and institutions are few. @returns their new numbers */
  renumber(): NewNumbers {
    return { employers: this.employers.renumber(), sites: this.sites.renumber() };
  }
}

/** The renumbering of each compacted dictionary. */
export interface NewNumbers {
  readonly employers: Renumbered;
  readonly sites: Renumbered;
}

/**
 * Dictionaries are compacted when they have this many times as many names as were in use, plus this margin.
 */
const MOST_TIMES = 2;
const FEWEST = 512;

/**
 * A lazy map from old to new numbers. Only numbers that are looked up get a new one, so that unused entries
 * are dropped.
 */
export class Renumbered {
  private readonly numbers: Int32Array;

  /** @param numberIn the new number for an old number */
  constructor(
    size: number,
    private readonly numberIn: (old: number) => number,
  ) {
    this.numbers = new Int32Array(size).fill(NEVER_NAMED);
  }

  of(old: number): number {
    if (old < 0) return old;
    if (this.numbers[old] === NEVER_NAMED) this.numbers[old] = this.numberIn(old);
    return this.numbers[old]!;
  }
}
