import { type EventName, happened } from '../../../shared/events';
import { addDays, type LocalDate, localDateAt } from '../../../shared/local-date';
import { invalid, isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextMoves, stateAfter } from '../../../shared/states';
import { type LawProblem, lawRefusal } from '../../vacancies/domain/law';
import { type Agreement, AGREEMENT, type AgreementMove, type BrokenBy, LONGEST_APPRENTICESHIP_DAYS, type MovedAgreement } from './agreement';
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
): MovedAgreement | Refusal {
  const stays = stopped(agreement, 'sign') ?? outside('signedOn', signed.signedOn, localDateAt(placement.createdAt), localDateAt(now));
  if (stays) return stays;
  if (teaching.length > 0) return lawRefusal(teaching);
  return moved(agreement, 'sign', withInstructor(agreement, signed), 'AgreementSigned');
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
): MovedAgreement | Refusal {
  const stays = stopped(agreement, 'register') ?? outside('registeredOn', registeredOn, agreement.signedOn ?? registeredOn, localDateAt(now));
  return stays ?? moved(agreement, 'register', { registeredOn, registrationNumber }, 'AgreementRegistered');
}

/** Starts the apprenticeship: NOT_READY (START_NOT_VERIFIED) until both sides have confirmed the start. */
export function runAgreement(agreement: Agreement, { placement }: AgreementFacts): MovedAgreement | Refusal {
  const stays = stopped(agreement, 'run');
  if (stays) return stays;
  return placement.state === 'ACTIVE' || placement.state === 'UNREACHABLE'
    ? moved(agreement, 'run', {}, 'AgreementBegun')
    : refuse('NOT_READY', { reasons: ['START_NOT_VERIFIED'] });
}

/**
 * Ends the agreement because the trade is learned or the apprentice continues in a job: on a day from the
 * start to today, at most 730 days after the start (Labour Law art. 51).
 */
export function finishAgreement(
  agreement: Agreement,
  move: 'complete' | 'convert',
  endedOn: LocalDate,
  { placement, now }: AgreementFacts,
): MovedAgreement | Refusal {
  const [today, longest] = [localDateAt(now), addDays(placement.startsOn, LONGEST_APPRENTICESHIP_DAYS)];
  const stays = stopped(agreement, move) ?? outside('endedOn', endedOn, placement.startsOn, today < longest ? today : longest);
  return stays ?? moved(agreement, move, { endedOn }, 'AgreementEnded');
}

/** Records that one party, both parties or the law ended the agreement, on a day up to today. */
export function breakAgreement(
  agreement: Agreement,
  { endedOn, brokenBy, brokenReason }: BreakInput,
  { now, placement }: AgreementFacts,
): MovedAgreement | Refusal {
  const stays = stopped(agreement, 'break') ?? outside('endedOn', endedOn, localDateAt(placement.createdAt), localDateAt(now));
  return stays ?? moved(agreement, 'break', { endedOn, brokenBy, brokenReason }, 'AgreementEnded');
}

const BROKEN_WITH: Readonly<Partial<Record<Placement['state'], BrokenBy>>> = {
  ENDED_BY_TRAINEE: 'TRAINEE',
  ENDED_BY_EMPLOYER: 'EMPLOYER',
  ENDED_FOR_SAFETY: 'LAW',
  CANCELLED: 'BOTH',
};

/**
 * The effect of a placement's end on its agreement: a running one is completed if the placement is, any other
 * is broken by the party that ended the work. Null if the agreement has ended already.
 */
export function endWithPlacement(agreement: Agreement, placement: Pick<Placement, 'state' | 'endedOn'>): MovedAgreement | null {
  const { endedOn, state } = placement;
  if (nextMoves(AGREEMENT, agreement.state).length === 0 || endedOn === null) return null;
  const isDone = state === 'COMPLETED' && agreement.state === 'RUNNING';
  const ended = isDone
    ? moved(agreement, 'complete', { endedOn }, 'AgreementEnded')
    : moved(agreement, 'break', { endedOn, brokenBy: BROKEN_WITH[state] ?? 'BOTH' }, 'AgreementEnded');
  return isRefusal(ended) ? null : ended;
}

function stopped(agreement: Agreement, move: AgreementMove): Refusal | null {
  const state = stateAfter(AGREEMENT, agreement.state, move);
  return isRefusal(state) ? state : null;
}

function outside(path: string, day: LocalDate, from: LocalDate, to: LocalDate): Refusal | null {
  if (day > to) return invalid([{ path, problem: 'TOO_BIG', limit: to }]);
  return day < from ? invalid([{ path, problem: 'BEFORE_START', limit: from }]) : null;
}

function moved(agreement: Agreement, move: AgreementMove, change: Partial<Agreement>, event: EventName): MovedAgreement | Refusal {
  const state = stateAfter(AGREEMENT, agreement.state, move);
  if (isRefusal(state)) return state;
  return { agreement: { ...agreement, ...change, state, version: agreement.version + 1 }, event: happened(event, agreement.id) };
}
