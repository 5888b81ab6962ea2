import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { nextMoves } from '../../../shared/states';
import { readTerms } from '../../vacancies/domain/parse-vacancy';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';
import { type Placement, PLACEMENT } from './placement';

/** The stages whose terms are written down by staff, from what she shows or tells them. */
export const RECORDED_STAGES = ['CONTRACT', 'FIRST_PAY'] as const;
/** One of them. */
export type RecordedStage = (typeof RECORDED_STAGES)[number];
/** The most hours a week that can be found, far above what any law allows: sixteen hours on each of seven days. */
export const MOST_HOURS_FOUND = 112;

/** Terms of a contract or a first pay, as somebody wrote them down; a later record of the same stage stands in its place. */
export interface PlacementTerms extends VacancyTerms {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  readonly stage: RecordedStage;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** Whether terms of a stage can be written down now: a contract from the plan on, a first pay once she has started, nothing of a start that never was. */
export function mayRecord({ state }: Pick<Placement, 'state'>, stage: RecordedStage): Refusal | null {
  const stands = state === 'PLANNED' ? stage === 'CONTRACT' : state !== 'CANCELLED';
  return stands ? null : refuse('MOVE_NOT_ALLOWED', { state, nextMoves: nextMoves(PLACEMENT, state) });
}

/** Terms as they were found, and where. */
export interface FoundTerms extends VacancyTerms {
  readonly stage: RecordedStage;
}

/** Reads terms as a contract or a first pay shows them. They may be against the law: what is found is written down, not what should be. */
export function parseFoundTerms(input: Readonly<Record<string, unknown>>): FoundTerms | Refusal {
  const reader = new Reader(input);
  const stage = reader.choice('stage', RECORDED_STAGES);
  const terms = reader.part('terms', (part) => {
    const read = { ...readTerms(part, MOST_HOURS_FOUND), startsOn: part.date('startsOn') };
    if (read.endMinute === read.startMinute) part.refuse('endsAt', 'BEFORE_START');
    return read;
  });
  return reader.done({ ...terms, stage });
}
