import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { MAX_FILTER_DAYS, readId, readProvince, readWork, WHOSE, type Whose } from './list-values';
import type { ListView } from './saved-view';
import { TRAINEE_STEPS, type TraineeStep } from './trainee-step';

export const LAPSE_FILTERS = ['SOON', 'LAPSED'] as const;
export type LapseFilter = (typeof LAPSE_FILTERS)[number];

/** What the list of trainees can be sorted by. */
export const TRAINEE_SORTS = ['NAME', 'STEP', 'DAYS_IN_STEP', 'OFFICER', 'CASE_WORKER', 'LAST_CONTACT', 'LAPSES', 'PROVINCE'] as const;
export type TraineeSort = (typeof TRAINEE_SORTS)[number];

/**
 * Which trainees a list has. It consists of chosen values only and has no text, so that it may stand in an address, a
 * saved view and the audit log.
 */
export interface TraineeListFilter {
  readonly whose: Whose;
  readonly step: TraineeStep | null;
  /** Her placement officer or case worker. */
  readonly officerId: string | null;
  readonly stepOverDays: number | null;
  readonly contactOverDays: number | null;
  readonly neverContacted: boolean;
  readonly lapses: LapseFilter | null;
  readonly province: string | null;
  /** The first digits of a kind of work that she wants. */
  readonly work: string | null;
  readonly openAlert: boolean;
}

export type TraineeListView = ListView<TraineeListFilter, TraineeSort>;

export const DEFAULT_TRAINEE_VIEW: TraineeListView = {
  filter: {
    whose: 'ALL',
    step: null,
    officerId: null,
    stepOverDays: null,
    contactOverDays: null,
    neverContacted: false,
    lapses: null,
    province: null,
    work: null,
    openAlert: false,
  },
  sort: 'LAPSES',
  descending: false,
};

type Input = Readonly<Record<string, unknown>>;

/** Reads a view from an input object `{ filter, sort, descending }`. */
export function parseTraineeView(input: Input): TraineeListView | Refusal<'INVALID_INPUT'> {
  const raw = (input['filter'] ?? {}) as Input;
  const problems = new InputReader(input);
  const reader = new InputReader(raw, 'filter.', problems.problems);
  const filter: TraineeListFilter = {
    whose: reader.optionalChoice('whose', WHOSE) ?? 'ALL',
    step: reader.optionalChoice('step', TRAINEE_STEPS),
    officerId: readId(reader, 'officerId'),
    stepOverDays: reader.optionalInteger('stepOverDays', 0, MAX_FILTER_DAYS),
    contactOverDays: reader.optionalInteger('contactOverDays', 0, MAX_FILTER_DAYS),
    neverContacted: reader.flag('neverContacted'),
    lapses: reader.optionalChoice('lapses', LAPSE_FILTERS),
    province: readProvince(reader),
    work: readWork(reader),
    openAlert: reader.flag('openAlert'),
  };
  return problems.result({
    filter,
    sort: problems.optionalChoice('sort', TRAINEE_SORTS) ?? DEFAULT_TRAINEE_VIEW.sort,
    descending: problems.flag('descending'),
  });
}

/** How the trainees of a bulk action are read. */
export const TRAINEE_SELECTION = { ids: 'traineeIds', view: parseTraineeView } as const;
