import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { VACANCY, type VacancyState } from '../../vacancies/domain/vacancy';
import { HOLD_FILTERS, type HoldFilter, readCode, readId } from './list-values';

/** The states that a list shows without a chosen one: those in which someone still waits or may be placed. */
export const CURRENT_VACANCY_STATES = ['SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'OPEN', 'PAUSED'] as const satisfies readonly VacancyState[];

/** What the list of vacancies can be sorted by. */
export const VACANCY_SORTS = ['TITLE', 'EMPLOYER', 'STATE', 'REVIEW_DUE', 'PROVINCE', 'WORK', 'POSITIONS', 'STARTS', 'CLOSES', 'ON_THE_WAY'] as const;
export type VacancySort = (typeof VACANCY_SORTS)[number];

/** A list is filtered by days within this many. */
export const MAX_WITHIN_DAYS = 366;

/** Which vacancies a list has: chosen values only, no text. */
export interface VacancyListFilter {
  /** Null: the current ones. */
  readonly state: VacancyState | null;
  /** Submitted, and not answered within the promised time. */
  readonly lateReview: boolean;
  readonly province: string | null;
  /** The first digits of the kind of work. */
  readonly work: string | null;
  /** The last day for referrals is today or within this number of days. */
  readonly closesWithinDays: number | null;
  readonly employerId: string | null;
  readonly hold: HoldFilter | null;
}

/** A filter with its order; what a saved view stores. */
export interface VacancyListView {
  readonly filter: VacancyListFilter;
  readonly sort: VacancySort;
  readonly descending: boolean;
}

type Input = Readonly<Record<string, unknown>>;

/** Reads a view from an input object `{ filter, sort, descending }`. */
export function parseVacancyView(input: Input): VacancyListView | Refusal<'INVALID_INPUT'> {
  const problems = new InputReader(input);
  const reader = new InputReader((input['filter'] ?? {}) as Input, 'filter.', problems.problems);
  const filter: VacancyListFilter = {
    state: reader.optionalChoice('state', VACANCY.states),
    lateReview: reader.flag('lateReview'),
    province: readCode(reader, 'province', /^\d{2}$/),
    work: readCode(reader, 'work', /^\d{1,4}$/),
    closesWithinDays: reader.optionalInteger('closesWithinDays', 0, MAX_WITHIN_DAYS),
    employerId: readId(reader, 'employerId'),
    hold: reader.optionalChoice('hold', HOLD_FILTERS),
  };
  return problems.result({ filter, sort: problems.optionalChoice('sort', VACANCY_SORTS) ?? 'REVIEW_DUE', descending: problems.flag('descending') });
}
