import { day, instant, int, optional, table, text, uuid, uuids } from '../../../platform/database/table';
import type { ContactLadder, ReachedStep } from '../domain/ladder/contact-ladder';

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
interface LadderStepRow extends ReachedStep {
  readonly institutionId: string;
  readonly ladderId: string;
}

export const ladderStepTable = table<LadderStepRow>('contact_ladder_step', ['institutionId', 'ladderId', 'step'], {
  institutionId: uuid,
  ladderId: uuid,
  step: text,
  outcome: text,
  day: int,
  reachedOn: day,
});
