import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { PLACEMENT, type PlacementState } from '../../placements/domain/placement';
import { MAX_FILTER_DAYS, readId, readProvince, readWork, WHOSE, type Whose } from './list-values';
import type { ListView } from './saved-view';

/** The states that can still change; a list shows the others only if one of them is chosen. */
export const RUNNING_PLACEMENT_STATES = ['PLANNED', 'ACTIVE', 'UNREACHABLE'] as const satisfies readonly PlacementState[];

/** What the list of placements can be sorted by. */
export const PLACEMENT_SORTS = ['NAME', 'JOB', 'EMPLOYER', 'FIRST_DAY', 'STATE', 'NEXT_FOLLOW_UP', 'LAST_CONTACT', 'OFFICER'] as const;
export type PlacementSort = (typeof PLACEMENT_SORTS)[number];

/** Whether both sides confirmed the start. */
export const VERIFIED_FILTERS = ['VERIFIED', 'NOT_VERIFIED'] as const;
export type VerifiedFilter = (typeof VERIFIED_FILTERS)[number];

/** Which placements a list has: chosen values only, and no text. */
export interface PlacementListFilter {
  /** Whose trainees. */
  readonly whose: Whose;
  /** All running ones if null. */
  readonly state: PlacementState | null;
  readonly verified: VerifiedFilter | null;
  readonly followUpOverdue: boolean;
  readonly contactOverDays: number | null;
  readonly officerId: string | null;
  readonly employerId: string | null;
  /** The province of the workplace. */
  readonly province: string | null;
  /** The first digits of the kind of work. */
  readonly work: string | null;
}

export type PlacementListView = ListView<PlacementListFilter, PlacementSort>;

/** Reads a view from an input object `{ filter, sort, descending }`. */
export function parsePlacementView(input: Readonly<Record<string, unknown>>): PlacementListView | Refusal<'INVALID_INPUT'> {
  const problems = new InputReader(input);
  const reader = new InputReader((input['filter'] ?? {}) as Readonly<Record<string, unknown>>, 'filter.', problems.problems);
  const filter: PlacementListFilter = {
    whose: reader.optionalChoice('whose', WHOSE) ?? 'ALL',
    state: reader.optionalChoice('state', PLACEMENT.states),
    verified: reader.optionalChoice('verified', VERIFIED_FILTERS),
    followUpOverdue: reader.flag('followUpOverdue'),
    contactOverDays: reader.optionalInteger('contactOverDays', 0, MAX_FILTER_DAYS),
    officerId: readId(reader, 'officerId'),
    employerId: readId(reader, 'employerId'),
    province: readProvince(reader),
    work: readWork(reader),
  };
  return problems.result({ filter, sort: problems.optionalChoice('sort', PLACEMENT_SORTS) ?? 'NEXT_FOLLOW_UP', descending: problems.flag('descending') });
}
