import { ID_BYTES } from './growing';

/** Gives each text a number. */
export interface Numbering {
  numberOf(name: string): number;
}

/** The number of a text that nobody in the rows ever named: equal to none of theirs. */
export const NEVER_NAMED = -2;
/** No further text can be told apart. */
export const NO_ROOM = -3;

/** Texts as small numbers: the same text always gets the same one, and to compare two is to compare numbers. */
export class Names implements Numbering {
  private readonly numbers = new Map<string, number>();
  private names: string[] = [];

  /** The same numbers for somebody who only asks: a text that was never met is NEVER_NAMED, and leaves no trace. */
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

  /** Forgets every name that is not met again. @returns the new number of each that had one */
  renumber(): Renumbered {
    const { names } = this;
    this.names = [];
    this.numbers.clear();
    return new Renumbered(names.length, (old) => this.numberOf(names[old]!));
  }
}

/** What both sides of a pair name, numbered alike for the two. */
export interface PairNames {
  readonly provinces: Numbering;
  readonly employers: Numbering;
  readonly sites: Numbering;
  readonly institutions: Numbering;
}

/** A mask of provinces has 32 bits; the last one stands for every province that the rows do not name. */
export const ELSEWHERE = 31;
/** How many provinces the rows of one side may name. */
export const MOST_PROVINCES = 31;

/** The names that the rows of one side use, and the same numbers for who asks about these rows. */
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

  /** How many there were when all of them were in use. */
  private inUse = 0;

  /** Whether most may belong to nobody any more. */
  get isCrowded(): boolean {
    return this.size > MOST_TIMES * this.inUse + FEWEST;
  }

  get bytes(): number {
    return ID_BYTES * this.size;
  }

  private get size(): number {
    return this.provinces.size + this.employers.size + this.sites.size + this.institutions.size;
  }

  /** All names there are now are in use. */
  areInUse(): void {
    this.inUse = this.size;
  }

  /** Forgets employers and sites that are not met again; provinces and institutions are few. @returns their new numbers */
  renumber(): NewNumbers {
    return { employers: this.employers.renumber(), sites: this.sites.renumber() };
  }
}

/** The new numbers of names that had others. */
export interface NewNumbers {
  readonly employers: Renumbered;
  readonly sites: Renumbered;
}

/** Names are gone through when there are so many times as many as were in use, and so many more. */
const MOST_TIMES = 2;
const FEWEST = 512;

/** The numbers of one list of things in another, which is filled as they are met: so that what no row uses any more is left behind. */
export class Renumbered {
  private readonly numbers: Int32Array;

  /** @param numberIn the new number of what has this old number */
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
