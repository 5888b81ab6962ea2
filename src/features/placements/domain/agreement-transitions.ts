import { type EventName, domainEvent } from '../../../shared/events';
import { addDays, type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions, stateAfter, stateBefore } from '../../../shared/state-machine';
import { type LawProblem, lawRefusal } from '../../vacancies/domain/law';
import { type Agreement, AGREEMENT, type AgreementTransition, type BrokenBy, LONGEST_APPRENTICESHIP_DAYS, type AgreementChange } from './agreement';
import type { BreakInput, RegistrationInput, SigningInput } from './parse-agreement';
import type { Placement } from './placement';

/** The facts for a transition: the placement and the current time. */
export interface AgreementFacts {
  readonly placement: Pick<Placement, 'startsOn' | 'state' | 'createdAt'>;
  readonly now: Date;
}

/**
 * Records that both parties signed, with the instructor named in the document. On that day the instructor
 * must be at least 21 and have two years of practice, by the rules in force (Labour Law arts 51–64).
 * INVALID_INPUT for a day before the offer was accepted or after today. A late signature is allowed and
 * marked as late.
 */
export function signAgreement(
  agreement: Agreement,
  signed: SigningInput,
  { placement, now, teaching }: AgreementFacts & { readonly teaching: readonly LawProblem[] },
): AgreementChange | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = transitionRefusal(agreement, 'sign') ?? dayRefusal('signedOn', signed.signedOn, localDateAt(placement.createdAt), localDateAt(now));
  if (refusal) return refusal;
  if (teaching.length > 0) return lawRefusal(teaching);
  return transition(agreement, 'sign', withInstructor(agreement, signed), 'AgreementSigned');
}

/**
 * The agreement with the signing day and instructor. Details that are not provided stay as in the vacancy.
 */
export const withInstructor = (agreement: Agreement, { signedOn, instructorName, instructorBornOn, instructorPracticeYears }: SigningInput): Agreement => ({
  ...agreement,
  signedOn,
  instructorName: instructorName ?? agreement.instructorName,
  instructorBornOn: instructorBornOn ?? agreement.instructorBornOn,
  instructorPracticeYears: instructorPracticeYears ?? agreement.instructorPracticeYears,
});

/** Records the labour inspector's registration number, on a day from the signing to today. */
export function registerAgreement(
  agreement: Agreement,
  { registeredOn, registrationNumber }: RegistrationInput,
  { now }: AgreementFacts,
): AgreementChange | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = transitionRefusal(agreement, 'register') ?? dayRefusal('registeredOn', registeredOn, agreement.signedOn ?? registeredOn, localDateAt(now));
  return refusal ?? transition(agreement, 'register', { registeredOn, registrationNumber }, 'AgreementRegistered');
}

/** Starts the apprenticeship: NOT_READY (START_NOT_VERIFIED) until both sides have confirmed the start. */
export function runAgreement(agreement: Agreement, { placement }: AgreementFacts): AgreementChange | Refusal<'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = transitionRefusal(agreement, 'run');
  if (refusal) return refusal;
  return placement.state === 'ACTIVE' || placement.state === 'UNREACHABLE'
    ? transition(agreement, 'run', {}, 'AgreementStarted')
    : refuse('NOT_READY', { reasons: ['START_NOT_VERIFIED'] });
}

/**
 * Ends the agreement because the trade is learned or the apprentice continues in a job: on a day from the
 * start to today, at most 730 days after the start (Labour Law art. 51).
 */
export function finishAgreement(
  agreement: Agreement,
  ending: 'complete' | 'convert',
  endedOn: LocalDate,
  { placement, now }: AgreementFacts,
): AgreementChange | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const [today, longest] = [localDateAt(now), addDays(placement.startsOn, LONGEST_APPRENTICESHIP_DAYS)];
  const refusal = transitionRefusal(agreement, ending) ?? dayRefusal('endedOn', endedOn, placement.startsOn, today < longest ? today : longest);
  return refusal ?? transition(agreement, ending, { endedOn }, 'AgreementEnded');
}

/** Records that one party, both parties or the law ended the agreement, on a day up to today. */
export function breakAgreement(
  agreement: Agreement,
  { endedOn, brokenBy, brokenReason }: BreakInput,
  { now, placement }: AgreementFacts,
): AgreementChange | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = transitionRefusal(agreement, 'break') ?? dayRefusal('endedOn', endedOn, localDateAt(placement.createdAt), localDateAt(now));
  return refusal ?? transition(agreement, 'break', { endedOn, brokenBy, brokenReason }, 'AgreementEnded');
}

const BROKEN_BY_PLACEMENT_STATE: Readonly<Partial<Record<Placement['state'], BrokenBy>>> = {
  ENDED_BY_TRAINEE: 'TRAINEE',
  ENDED_BY_EMPLOYER: 'EMPLOYER',
  ENDED_FOR_SAFETY: 'LAW',
  CANCELLED: 'BOTH',
};

/**
 * The effect of a placement's end on its agreement: a running one is completed if the placement is, any other
 * is broken by the party that ended the work. Null if the agreement has ended already.
 */
export function endWithPlacement(agreement: Agreement, placement: Pick<Placement, 'state' | 'endedOn'>): AgreementChange | null {
  const { endedOn, state } = placement;
  if (nextTransitions(AGREEMENT, agreement.state).length === 0 || endedOn === null) return null;
  const isDone = state === 'COMPLETED' && agreement.state === 'RUNNING';
  const ended = isDone
    ? transition(agreement, 'complete', { endedOn }, 'AgreementEnded')
    : transition(agreement, 'break', { endedOn, brokenBy: BROKEN_BY_PLACEMENT_STATE[state] ?? 'BOTH' }, 'AgreementEnded');
  return isRefusal(ended) ? null : ended;
}

/** The agreement before an end that was recorded by mistake; null if it did not end then, as when it had ended before. */
export function reopenAgreement(agreement: Agreement, from: string): Agreement | null {
  if (agreement.state === from) return null;
  const ending = (['complete', 'break'] as const).find((one) => AGREEMENT.transitions[one].to === agreement.state);
  const state = ending ? stateBefore(AGREEMENT, agreement.state, ending, from) : null;
  if (state === null || isRefusal(state)) return null;
  return { ...agreement, state, endedOn: null, brokenBy: null, brokenReason: null, version: agreement.version + 1 };
}

function transitionRefusal(agreement: Agreement, action: AgreementTransition): Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  const state = stateAfter(AGREEMENT, agreement.state, action);
  return isRefusal(state) ? state : null;
}

function dayRefusal(path: string, day: LocalDate, from: LocalDate, to: LocalDate): Refusal<'INVALID_INPUT'> | null {
  if (day > to) return invalid([{ path, problem: 'TOO_BIG', limit: to }]);
  return day < from ? invalid([{ path, problem: 'BEFORE_START', limit: from }]) : null;
}

function transition(
  agreement: Agreement,
  action: AgreementTransition,
  change: Partial<Agreement>,
  event: EventName,
): AgreementChange | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(AGREEMENT, agreement.state, action);
  if (isRefusal(state)) return state;
  return { agreement: { ...agreement, ...change, state, version: agreement.version + 1 }, event: domainEvent(event, agreement.id) };
}
