import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import { type DaySpan, readDay } from './days-and-hours';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The states of self-employment. It counts only after verification, as an outcome of its own, separate from
 * placements (docs/domain.md 0.11).
 */
export const SELF_EMPLOYMENT = {
  states: ['STARTED', 'VERIFIED', 'ENDED'],
  transitions: { verify: { from: ['STARTED'], to: 'VERIFIED' }, end: { from: ['STARTED', 'VERIFIED'], to: 'ENDED' } },
} as const satisfies StateMachine<string, string>;
export type SelfEmploymentState = (typeof SELF_EMPLOYMENT.states)[number];

/** How self-employment was verified. */
export const VERIFICATION_METHODS = ['VISIT', 'DOCUMENTS', 'CALL'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

/** A trainee's self-employment: a stall, a workshop, a field. */
export interface SelfEmployment {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly activity: string;
  /** Four digits of ISCO-08. */
  readonly iscoCode: string | null;
  readonly startedOn: LocalDate;
  readonly verifiedOn: LocalDate | null;
  readonly verificationMethod: VerificationMethod | null;
  readonly verifiedBy: string | null;
  readonly endedOn: LocalDate | null;
  readonly grantId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

/** The input when she starts. */
export type SelfEmploymentInput = Pick<SelfEmployment, 'activity' | 'iscoCode' | 'startedOn' | 'grantId'>;

/** Parses a start: a day in the allowed span, and optionally an ISCO-08 code, which the caller looks up. */
export function parseSelfEmployment(input: Fields, days: DaySpan): SelfEmploymentInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const hasCode = input['iscoCode'] !== undefined && input['iscoCode'] !== null && input['iscoCode'] !== '';
  return reader.result({
    activity: reader.text('activity', 200),
    iscoCode: hasCode ? reader.code('iscoCode', /^\d{4}$/) : null,
    startedOn: readDay(reader, 'startedOn', days),
    grantId: reader.optionalText('grantId', 40),
  });
}

/** The state of self-employment, computed from its dates. */
export function selfEmploymentState({ verifiedOn, endedOn }: Pick<SelfEmployment, 'verifiedOn' | 'endedOn'>): SelfEmploymentState {
  if (endedOn !== null) return 'ENDED';
  return verifiedOn === null ? 'STARTED' : 'VERIFIED';
}

/**
 * Records a verification by visit, documents or call: not before the start (BEFORE_START), not in the future
 * (IN_THE_FUTURE), once (TRANSITION_NOT_ALLOWED).
 */
export function verifySelfEmployment(
  work: SelfEmployment,
  input: Fields,
  by: { readonly accountId: string | null; readonly today: LocalDate },
): SelfEmployment | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(SELF_EMPLOYMENT, selfEmploymentState(work), 'verify');
  if (isRefusal(state)) return state;
  const reader = new InputReader(input);
  const verifiedOn = readSince(reader, 'verifiedOn', work.startedOn, by.today);
  return reader.result({
    ...work,
    verifiedOn,
    verificationMethod: reader.choice('method', VERIFICATION_METHODS),
    verifiedBy: by.accountId,
    version: work.version + 1,
  });
}

/**
 * Records that it ended: not before the start or verification (BEFORE_START), not in the future
 * (IN_THE_FUTURE).
 */
export function endSelfEmployment(work: SelfEmployment, input: Fields, today: LocalDate): SelfEmployment | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(SELF_EMPLOYMENT, selfEmploymentState(work), 'end');
  if (isRefusal(state)) return state;
  const reader = new InputReader(input);
  return reader.result({ ...work, endedOn: readSince(reader, 'endedOn', work.verifiedOn ?? work.startedOn, today), version: work.version + 1 });
}

function readSince(reader: InputReader, field: string, first: LocalDate, today: LocalDate): LocalDate {
  const day = reader.date(field);
  if (day < first) reader.refuse(field, 'BEFORE_START', first);
  if (day > today) reader.refuse(field, 'IN_THE_FUTURE', today);
  return day;
}
