import { day, flag, instant, int, optional, table, text, uuid, uuids } from '../../../platform/database/table';
import type { ContactLadder, ReachedStep } from '../domain/ladder/contact-ladder';

export const contactLadderTable = table<ContactLadder>('contact_ladder', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  followUpId: uuid,
  traineeId: uuid,
  dueOn: day,
  startedAt: instant,
  silentFrom: day,
  nextStep: text,
  nextOn: day,
  isPaused: flag,
  isForDecision: flag,
  isInterrupted: flag,
  unreachableAt: optional(instant),
  lostPlacements: uuids,
  endedAt: optional(instant),
  endReason: optional(text),
  version: int,
});

/** A row of a step whose day came. */
interface LadderStepRow extends ReachedStep {
  readonly institutionId: string;
  readonly ladderId: string;
}

export const ladderStepTable = table<LadderStepRow>('contact_ladder_step', ['institutionId', 'ladderId', 'step', 'turn'], {
  institutionId: uuid,
  ladderId: uuid,
  step: text,
  turn: int,
  outcome: text,
  day: int,
  reachedOn: day,
  interruptedAt: optional(instant),
});
