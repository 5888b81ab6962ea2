import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { EMPLOYER, type EmployerState } from '../../employers/domain/employer';
import { HOLD_FILTERS, type HoldFilter, readCode } from './list-values';

/**
 * How far the sites of an employer are vetted, best first (docs/domain.md 3.2). All or some are approved today; a visit
 * is in progress; an approval lapsed; the last decision was another visit, a refusal, or there is none.
 */
export const VETTING_PROGRESS = ['APPROVED', 'PARTLY_APPROVED', 'IN_PROGRESS', 'LAPSED', 'NEEDS_REVISIT', 'REFUSED', 'NOT_VETTED'] as const;
export type VettingProgress = (typeof VETTING_PROGRESS)[number];
export const progressRank = (progress: VettingProgress): number => VETTING_PROGRESS.indexOf(progress);

/** What the list of employers can be sorted by. */
export const EMPLOYER_SORTS = ['NAME', 'VETTING', 'LAPSES', 'PROVINCE', 'OPEN_POSITIONS', 'ON_THE_WAY', 'AT_WORK', 'LAST_VISIT', 'RESPONSIBLE'] as const;
export type EmployerSort = (typeof EMPLOYER_SORTS)[number];

export const OPEN_VACANCY_FILTERS = ['WITH', 'WITHOUT'] as const;
export type OpenVacancyFilter = (typeof OPEN_VACANCY_FILTERS)[number];

/** The choices of "lapses within". */
export const LAPSE_WITHIN_DAYS = [30, 60, 90] as const;

/** Which employers a list has: chosen values only, no text. */
export interface EmployerListFilter {
  /** Null: every state but closed. */
  readonly state: EmployerState | null;
  readonly vetting: VettingProgress | null;
  readonly lapsesWithinDays: number | null;
  readonly province: string | null;
  readonly hold: HoldFilter | null;
  readonly openVacancies: OpenVacancyFilter | null;
}

/** A filter with its order; what a saved view stores. */
export interface EmployerListView {
  readonly filter: EmployerListFilter;
  readonly sort: EmployerSort;
  readonly descending: boolean;
}

type Input = Readonly<Record<string, unknown>>;

/** Reads a view from an input object `{ filter, sort, descending }`. */
export function parseEmployerView(input: Input): EmployerListView | Refusal<'INVALID_INPUT'> {
  const problems = new InputReader(input);
  const reader = new InputReader((input['filter'] ?? {}) as Input, 'filter.', problems.problems);
  const within = reader.optionalInteger('lapsesWithinDays', 1, 90);
  if (within !== null && !LAPSE_WITHIN_DAYS.some((days) => days === within)) reader.refuse('lapsesWithinDays', 'UNKNOWN');
  const filter: EmployerListFilter = {
    state: reader.optionalChoice('state', EMPLOYER.states),
    vetting: reader.optionalChoice('vetting', VETTING_PROGRESS),
    lapsesWithinDays: within,
    province: readCode(reader, 'province', /^\d{2}$/),
    hold: reader.optionalChoice('hold', HOLD_FILTERS),
    openVacancies: reader.optionalChoice('openVacancies', OPEN_VACANCY_FILTERS),
  };
  return problems.result({ filter, sort: problems.optionalChoice('sort', EMPLOYER_SORTS) ?? 'NAME', descending: problems.flag('descending') });
}

/** The text of a search: a part of a name or of a registration number, at most 100 characters. */
export const MAX_SEARCHED = 100;
export const searchedName = (text: string): string => text.normalize('NFC').replaceAll('\0', '').trim().slice(0, MAX_SEARCHED).toLowerCase();
