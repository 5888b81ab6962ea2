import { happened } from '../../../shared/events';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import { EXIT_REASONS, type ExitReason, type MovedTrainee, type Trainee, TRAINEE } from './trainee';

/** Why somebody leaves the programme, and her last day in it. */
interface Exit {
  readonly reason: ExitReason;
  readonly exitedOn: LocalDate;
}

/** Reads an exit: one of the reasons of the list (DOMAIN 3.1) and a day; both must be said. */
export function parseExit(input: Readonly<Record<string, unknown>>): Exit | Refusal {
  const reader = new Reader(input);
  return reader.done({ reason: reader.choice('reason', EXIT_REASONS), exitedOn: reader.date('exitedOn') });
}

/**
 * The reasons that running work contradicts, with the states it would have to leave first. Whoever completed, wants no more of the programme or goes to
 * another one keeps her work: to end it on paper so that she may leave would count a job as lost that is not. Out of touch is no contradiction to one who
 * cannot be reached: she may still be at work.
 */
const CONTRADICTED_BY: Readonly<Partial<Record<ExitReason, readonly string[]>>> = {
  MOVED: ['ACTIVE', 'UNREACHABLE'],
  CANNOT_BE_REACHED: ['ACTIVE'],
  DIED: ['ACTIVE', 'UNREACHABLE'],
};

/** What of her work has to be settled before she can leave: a start that is only planned always, running work where the reason says that it is over. */
function inTheWayOfExit(reason: ExitReason, placements: readonly string[]): string[] {
  const contradicting = CONTRADICTED_BY[reason] ?? [];
  return [
    ...(placements.includes('PLANNED') ? ['START_STILL_PLANNED'] : []),
    ...(placements.some((state) => contradicting.includes(state)) ? ['WORK_STILL_RUNS'] : []),
  ];
}

/**
 * Ends her time in the programme on a day between her registration and today in Phnom Penh (else INVALID_INPUT), with a reason. Refuses MOVE_NOT_ALLOWED once she has
 * left, and NOT_READY with what `inTheWayOfExit` finds, so that no seat and no start is left hanging on somebody who is gone. Her account stays open: what was
 * written down for her is hers to read after the end too (DOMAIN 5 no. 16; Butterfly study, "confusing case closure").
 */
export function exitTrainee(trainee: Trainee, { reason, exitedOn }: Exit, placements: readonly string[], now: Date): MovedTrainee | Refusal {
  const state = stateAfter(TRAINEE, trainee.state, 'exit');
  if (isRefusal(state)) return state;
  const [registeredOn, today] = [localDateAt(trainee.createdAt), localDateAt(now)];
  if (exitedOn > today) return invalid([{ path: 'exitedOn', problem: 'IN_THE_FUTURE', limit: today }]);
  if (exitedOn < registeredOn) return invalid([{ path: 'exitedOn', problem: 'BEFORE_START', limit: registeredOn }]);
  const reasons = inTheWayOfExit(reason, placements);
  if (reasons.length > 0) return refuse('NOT_READY', { reasons });
  const exited = { ...trainee, state, exitReason: reason, exitedOn, stateBeforePause: null, version: trainee.version + 1 };
  return { trainee: exited, event: happened('TraineeExited', trainee.id) };
}
