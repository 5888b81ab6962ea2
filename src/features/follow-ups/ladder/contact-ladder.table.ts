import { day, instant, int, optional, table, text, uuid, uuids } from '../../../platform/database/table';
import type { LocalDate } from '../../../shared/local-date';
import type { LadderStep, PauseReason } from '../domain/ladder/contact-ladder';

/** The steps after one follow-up without an answer, for the day it was due. A trainee climbs one ladder at a time. */
export interface ContactLadder {
  readonly institutionId: string;
  readonly id: string;
  readonly followUpId: string;
  readonly traineeId: string;
  readonly dueOn: LocalDate;
  readonly startedAt: Date;
  /** The step that comes next; UNREACHABLE also once she is. */
  readonly nextStep: LadderStep;
  /** The day on which it is looked at again. */
  readonly nextOn: LocalDate;
  readonly pausedBy: PauseReason | null;
  readonly unreachableAt: Date | null;
  /** The placements that became unreachable at the end, until she is reached. */
  readonly lostPlacements: readonly string[];
  readonly endedAt: Date | null;
  readonly endReason: 'REACHED' | 'NOT_NEEDED' | null;
  readonly version: number;
}

export const contactLadderTable = table<ContactLadder>('contact_ladder', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  followUpId: uuid,
  traineeId: uuid,
  dueOn: day,
  startedAt: instant,
  nextStep: text,
  nextOn: day,
  pausedBy: optional(text),
  unreachableAt: optional(instant),
  lostPlacements: uuids,
  endedAt: optional(instant),
  endReason: optional(text),
  version: int,
});

/** A row of a step whose day came. */
export interface LadderStepRow {
  readonly institutionId: string;
  readonly ladderId: string;
  readonly step: LadderStep;
  readonly outcome: 'OPENED' | 'SKIPPED';
  readonly day: number;
  readonly reachedOn: LocalDate;
}

export const ladderStepTable = table<LadderStepRow>('contact_ladder_step', ['institutionId', 'ladderId', 'step'], {
  institutionId: uuid,
  ladderId: uuid,
  step: text,
  outcome: text,
  day: int,
  reachedOn: day,
});
