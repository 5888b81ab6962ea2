import type { MatchingTrainee } from '../../facts/pair';
import { NEVER_NAMED, type NewNumbers, type Numbering, type PairNames } from '../index/names';

/** Whom and what she must not be matched with, by number, and occupations as the first and last code of each range. */
export interface Avoided {
  readonly sites: readonly number[];
  readonly employers: readonly number[];
  /** Those her institution does not refer to. */
  readonly institutionsEmployers: readonly number[];
  readonly occupations: readonly (readonly [from: number, to: number])[];
}

interface Shared {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
}
const NOTHING_SHARED: Shared = { names: [], numbers: [] };

/** Turns limits into numbers. Trainees of one institution share its list, as long as it stays the same. */
export class AvoidedLists {
  private shared: Shared = NOTHING_SHARED;

  constructor(private readonly names: PairNames) {}

  /** Null where there is nothing to avoid. */
  of({ limits, institutionExcludes }: MatchingTrainee): Avoided | null {
    const sites = numbersOf(limits.excludedSites, this.names.sites);
    const employers = numbersOf(limits.excludedEmployers, this.names.employers);
    const institutionsEmployers = this.sharedNumbers(institutionExcludes);
    const occupations = limits.excludedIsco.map(rangeOf);
    const isEmpty = sites.length + employers.length + institutionsEmployers.length + occupations.length === 0;
    return isEmpty ? null : { sites, employers, institutionsEmployers, occupations };
  }

  /** The names have other numbers now. */
  forget(): void {
    this.shared = NOTHING_SHARED;
  }

  private sharedNumbers(names: readonly string[]): readonly number[] {
    const same = names.length === this.shared.names.length && names.every((name, at) => name === this.shared.names[at]);
    if (same) return this.shared.numbers;
    const numbers = numbersOf(names, this.names.employers);
    // an employer without a number gets one with its first vacancy: its list must be made again then
    this.shared = numbers.length === names.length ? { names: [...names], numbers } : NOTHING_SHARED;
    return numbers;
  }
}

/** What no row ever named cannot come up, and need not be avoided. */
const numbersOf = (names: readonly string[], numbering: Numbering): number[] =>
  names.map((name) => numbering.numberOf(name)).filter((number) => number !== NEVER_NAMED);

/** The occupations whose four-digit code begins with these digits. */
const rangeOf = (beginning: string): [number, number] => [Number(beginning.padEnd(4, '0')), Number(beginning.padEnd(4, '9'))];

/** The same with other numbers for the same names; lists that were shared stay so. */
export function renumberedBy({ employers, sites }: NewNumbers): (avoided: Avoided) => Avoided {
  const shared = new Map<readonly number[], readonly number[]>();
  return (avoided) => {
    const known = shared.get(avoided.institutionsEmployers);
    const institutionsEmployers = known ?? avoided.institutionsEmployers.map((old) => employers.of(old));
    shared.set(avoided.institutionsEmployers, institutionsEmployers);
    return {
      sites: avoided.sites.map((old) => sites.of(old)),
      employers: avoided.employers.map((old) => employers.of(old)),
      institutionsEmployers,
      occupations: avoided.occupations,
    };
  };
}
