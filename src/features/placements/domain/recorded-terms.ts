import { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { readTerms } from '../../vacancies/domain/parse-vacancy';
import type { VacancyTerms } from '../../vacancies/domain/vacancy';
import { type Placement, PLACEMENT } from './placement';

/** The stages whose terms staff record from documents or statements of the trainee. */
export const RECORDED_STAGES = ['CONTRACT', 'FIRST_PAY'] as const;
export type RecordedStage = (typeof RECORDED_STAGES)[number];
/** The maximum recorded hours a week, far above any legal limit: sixteen hours on each of seven days. */
export const MAX_RECORDED_HOURS = 112;

/** Recorded terms of a contract or first pay. A later record of the same stage replaces an earlier one. */
export interface PlacementTerms extends VacancyTerms {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  readonly stage: RecordedStage;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/**
 * Refuses to record terms of a stage now, or returns null: a contract can be recorded once the placement is
 * planned, a first pay after the start, neither for a cancelled start.
 */
export function termsRecordRefusal({ state }: Pick<Placement, 'state'>, stage: RecordedStage): Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  const isPossible = state === 'PLANNED' ? stage === 'CONTRACT' : state !== 'CANCELLED';
  return isPossible ? null : refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: nextTransitions(PLACEMENT, state) });
}

/** Recorded terms and their stage. */
export interface RecordedTerms extends VacancyTerms {
  readonly stage: RecordedStage;
}

/**
 * Parses the terms of a contract or a first pay. They may violate the law: staff record the actual terms, not
 * what they should be.
 */
export function parseRecordedTerms(input: Readonly<Record<string, unknown>>): RecordedTerms | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const stage = reader.choice('stage', RECORDED_STAGES);
  const terms = reader.part('terms', (part) => {
    const read = { ...readTerms(part, MAX_RECORDED_HOURS), startsOn: part.date('startsOn') };
    if (read.endMinute === read.startMinute) part.refuse('endsAt', 'BEFORE_START');
    return read;
  });
  return reader.result({ ...terms, stage });
}
