import { domainEvent } from '../../../shared/events';
import { addDays, type LocalDate, localDateAt } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter, stateBefore } from '../../../shared/state-machine';
import { CORRECTION_DAYS } from '../../../shared/undo';
import { EXIT_REASONS, type ExitReason, type TraineeChange, type Trainee, TRAINEE } from './trainee';

/** The reason for leaving the programme and the last day in it. */
interface TraineeExit {
  readonly reason: ExitReason;
  readonly exitedOn: LocalDate;
}

/** Parses an exit: a reason from the list (docs/domain.md 3.1) and a day, both required. */
export function parseExit(input: Readonly<Record<string, unknown>>): TraineeExit | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ reason: reader.choice('reason', EXIT_REASONS), exitedOn: reader.date('exitedOn') });
}

/**
 * The reasons that running work contradicts, with the placement states to end first. A trainee who completed
 * the programme, wants no more of it or moves to another one can stay in her job; ending it on paper would
 * count a job as lost that is not. UNREACHABLE does not contradict CANNOT_BE_REACHED: she may still be at
 * work.
 */
const CONTRADICTING_STATES: Readonly<Partial<Record<ExitReason, readonly string[]>>> = {
  MOVED: ['ACTIVE', 'UNREACHABLE'],
  CANNOT_BE_REACHED: ['ACTIVE'],
  DIED: ['ACTIVE', 'UNREACHABLE'],
};

/**
 * What must be resolved before she can leave: a planned start always, running work if the reason contradicts
 * it.
 */
function exitObstacles(reason: ExitReason, placements: readonly string[]): string[] {
  const contradicting = CONTRADICTING_STATES[reason] ?? [];
  return [
    ...(placements.includes('PLANNED') ? ['START_STILL_PLANNED'] : []),
    ...(placements.some((state) => contradicting.includes(state)) ? ['WORK_STILL_RUNS'] : []),
  ];
}

/**
 * Takes back an exit that was recorded by mistake, such as for the wrong person (docs/domain.md 5.26). Her state is as
 * before; what ended with the exit and was sent to others stays ended, and staff start it again with her.
 */
export function correctExit(trainee: Trainee, from: string, stateBeforePause: string | null): TraineeChange | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateBefore(TRAINEE, trainee.state, 'exit', from);
  if (isRefusal(state)) return state;
  const before = {
    ...trainee,
    state,
    exitReason: null,
    exitedOn: null,
    stateBeforePause: stateBeforePause as Trainee['stateBeforePause'],
    version: trainee.version + 1,
  };
  return { trainee: before, event: domainEvent('TraineeExitCorrected', trainee.id) };
}

/** Whether staff are offered the correction of an exit; the day on which it was recorded decides, which is this one or later. */
export const mayCorrectExit = ({ state, exitedOn }: Pick<Trainee, 'state' | 'exitedOn'>, today: LocalDate): boolean =>
  state === 'EXITED' && exitedOn !== null && today < addDays(exitedOn, CORRECTION_DAYS);

/**
 * Records that a trainee leaves the programme on a day between her registration and today in Phnom Penh (else
 * INVALID_INPUT). Refuses TRANSITION_NOT_ALLOWED if she has left already, and NOT_READY with `exitObstacles`, so
 * that no seat or start stays reserved for her. Her account stays open: she can read her records after the
 * end too (docs/domain.md 5.16; Butterfly study, "confusing case closure").
 */
export function exitTrainee(
  trainee: Trainee,
  { reason, exitedOn }: TraineeExit,
  placements: readonly string[],
  now: Date,
): TraineeChange | Refusal<'INVALID_INPUT' | 'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(TRAINEE, trainee.state, 'exit');
  if (isRefusal(state)) return state;
  const [registeredOn, today] = [localDateAt(trainee.createdAt), localDateAt(now)];
  if (exitedOn > today) return invalid([{ path: 'exitedOn', problem: 'IN_THE_FUTURE', limit: today }]);
  if (exitedOn < registeredOn) return invalid([{ path: 'exitedOn', problem: 'BEFORE_START', limit: registeredOn }]);
  const reasons = exitObstacles(reason, placements);
  if (reasons.length > 0) return refuse('NOT_READY', { reasons });
  const exited = { ...trainee, state, exitReason: reason, exitedOn, stateBeforePause: null, version: trainee.version + 1 };
  return { trainee: exited, event: domainEvent('TraineeExited', trainee.id) };
}
