import type { LocalDate } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';
import { type DaySpan, readDay } from './days-and-hours';

type Fields = Readonly<Record<string, unknown>>;

/** Work of her own counts when somebody has seen it; an outcome of its own, counted apart from places (DOMAIN 0.11). */
export const SELF_EMPLOYMENT = {
  states: ['STARTED', 'VERIFIED', 'ENDED'],
  moves: { verify: { from: ['STARTED'], to: 'VERIFIED' }, end: { from: ['STARTED', 'VERIFIED'], to: 'ENDED' } },
} as const satisfies Machine<string, string>;
/** Where her own work stands. */
export type SelfEmploymentState = (typeof SELF_EMPLOYMENT.states)[number];

/** How it was seen that she works for herself. */
export const VERIFIED_HOW = ['VISIT', 'PAPERS', 'CALL'] as const;
/** One way. */
export type VerifiedHow = (typeof VERIFIED_HOW)[number];

/** Work she does for herself: a stall, a workshop, a field. */
export interface SelfEmployment {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly activity: string;
  /** Four digits of ISCO-08. */
  readonly iscoCode: string | null;
  readonly startedOn: LocalDate;
  readonly verifiedOn: LocalDate | null;
  readonly verifiedHow: VerifiedHow | null;
  readonly verifiedBy: string | null;
  readonly endedOn: LocalDate | null;
  readonly grantId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

/** What is written down when she starts. */
export type SelfEmploymentInput = Pick<SelfEmployment, 'activity' | 'iscoCode' | 'startedOn' | 'grantId'>;

/** Reads a start: a day in the span, and perhaps the ISCO-08 code of the work, which the service looks up. */
export function parseSelfEmployment(input: Fields, days: DaySpan): SelfEmploymentInput | Refusal {
  const reader = new Reader(input);
  const hasCode = input['iscoCode'] !== undefined && input['iscoCode'] !== null && input['iscoCode'] !== '';
  return reader.done({
    activity: reader.text('activity', 200),
    iscoCode: hasCode ? reader.code('iscoCode', /^\d{4}$/) : null,
    startedOn: readDay(reader, 'startedOn', days),
    grantId: reader.optionalText('grantId', 40),
  });
}

/** Where her own work stands. */
export function selfEmploymentState({ verifiedOn, endedOn }: Pick<SelfEmployment, 'verifiedOn' | 'endedOn'>): SelfEmploymentState {
  if (endedOn !== null) return 'ENDED';
  return verifiedOn === null ? 'STARTED' : 'VERIFIED';
}

/** Writes down that it was seen by a visit, papers or a call; not before it started (BEFORE_START), not in the future (IN_THE_FUTURE), once (MOVE_NOT_ALLOWED). */
export function verifySelfEmployment(
  work: SelfEmployment,
  input: Fields,
  by: { readonly accountId: string | null; readonly today: LocalDate },
): SelfEmployment | Refusal {
  const state = stateAfter(SELF_EMPLOYMENT, selfEmploymentState(work), 'verify');
  if (isRefusal(state)) return state;
  const reader = new Reader(input);
  const verifiedOn = readSince(reader, 'verifiedOn', work.startedOn, by.today);
  return reader.done({ ...work, verifiedOn, verifiedHow: reader.choice('how', VERIFIED_HOW), verifiedBy: by.accountId, version: work.version + 1 });
}

/** Writes down that she stopped; not before it was started or last seen (BEFORE_START), not in the future (IN_THE_FUTURE). */
export function endSelfEmployment(work: SelfEmployment, input: Fields, today: LocalDate): SelfEmployment | Refusal {
  const state = stateAfter(SELF_EMPLOYMENT, selfEmploymentState(work), 'end');
  if (isRefusal(state)) return state;
  const reader = new Reader(input);
  return reader.done({ ...work, endedOn: readSince(reader, 'endedOn', work.verifiedOn ?? work.startedOn, today), version: work.version + 1 });
}

function readSince(reader: Reader, field: string, first: LocalDate, today: LocalDate): LocalDate {
  const day = reader.date(field);
  if (day < first) reader.refuse(field, 'BEFORE_START', first);
  if (day > today) reader.refuse(field, 'IN_THE_FUTURE', today);
  return day;
}
