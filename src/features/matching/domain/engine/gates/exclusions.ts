import type { MatchingTrainee } from '../../facts/pair';
import { UNKNOWN_NAME, type Renumberings, type NameLookup, type PairDictionaries } from '../index/name-dictionary';

/** What a trainee must not be matched with, as dictionary numbers; occupations as ranges of codes. */
export interface Exclusions {
  readonly sites: readonly number[];
  readonly employers: readonly number[];
  /** The employers that her institution excludes. */
  readonly institutionsEmployers: readonly number[];
  readonly occupations: readonly (readonly [from: number, to: number])[];
}

interface SharedList {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
}
const EMPTY_LIST: SharedList = { names: [], numbers: [] };

/**
 * Converts limits to dictionary numbers. Trainees of one institution share its list while it does not change.
 */
export class ExclusionLists {
  private shared: SharedList = EMPTY_LIST;

  constructor(private readonly names: PairDictionaries) {}

  /** Null if there is no exclusion. */
  of({ limits, institutionExcludes }: MatchingTrainee): Exclusions | null {
    const sites = numbersOf(limits.excludedSites, this.names.sites);
    const employers = numbersOf(limits.excludedEmployers, this.names.employers);
    const institutionsEmployers = this.sharedNumbers(institutionExcludes);
    const occupations = limits.excludedIsco.map(rangeOf);
    const isEmpty = sites.length + employers.length + institutionsEmployers.length + occupations.length === 0;
    return isEmpty ? null : { sites, employers, institutionsEmployers, occupations };
  }

  /** Call this when the dictionary numbers change. */
  reset(): void {
    this.shared = EMPTY_LIST;
  }

  private sharedNumbers(names: readonly string[]): readonly number[] {
    const same = names.length === this.shared.names.length && names.every((name, at) => name === this.shared.names[at]);
    if (same) return this.shared.numbers;
    const numbers = numbersOf(names, this.names.employers);
    // An employer gets a number with its first vacancy, so an incomplete list must be rebuilt then.
    this.shared = numbers.length === names.length ? { names: [...names], numbers } : EMPTY_LIST;
    return numbers;
  }
}

/** A name that no row contains cannot match and is left out. */
const numbersOf = (names: readonly string[], numbering: NameLookup): number[] =>
  names.map((name) => numbering.numberOf(name)).filter((number) => number !== UNKNOWN_NAME);

/** The range of four-digit occupation codes with this prefix. */
const rangeOf = (beginning: string): [number, number] => [Number(beginning.padEnd(4, '0')), Number(beginning.padEnd(4, '9'))];

/** Applies a renumbering. Shared lists stay shared. */
export function renumberExclusions({ employers, sites }: Renumberings): (avoided: Exclusions) => Exclusions {
  const shared = new Map<readonly number[], readonly number[]>();
  return (avoided) => {
    const existing = shared.get(avoided.institutionsEmployers);
    const institutionsEmployers = existing ?? avoided.institutionsEmployers.map((old) => employers.of(old));
    shared.set(avoided.institutionsEmployers, institutionsEmployers);
    return {
      sites: avoided.sites.map((old) => sites.of(old)),
      employers: avoided.employers.map((old) => employers.of(old)),
      institutionsEmployers,
      occupations: avoided.occupations,
    };
  };
}
