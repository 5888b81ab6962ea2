import { addDays, type LocalDate } from '../../../shared/local-date';
import type { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { TraineeState } from '../../trainees/domain/trainee';

/**
 * Services may start before registration: services up to 90 days before it can be recorded as history, older
 * ones cannot. Our own rule.
 */
export const HISTORY_DAYS = 90;
/**
 * A trainee may have lived in the shelter before she joined this service: a stay can begin at most two years
 * before registration. Our own rule.
 */
export const STAY_HISTORY_DAYS = 730;
/** The shortest time that is counted, in hours: under a minute. */
const MIN_HOURS = 0.01;
/** The hours of a day. */
const DAY_HOURS = 24;

/** The first and the last day allowed, both included. */
export interface DaySpan {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The days allowed for a service to a trainee: from so many days before her registration until today. */
export const daysSince = (registeredOn: LocalDate, today: LocalDate, history = HISTORY_DAYS): DaySpan => ({
  first: addDays(registeredOn, -history),
  last: today,
});

/** Reads a past day; IN_THE_FUTURE for a later one, TOO_SMALL for one before the allowed span. */
export function readDay(reader: InputReader, field: string, { first, last }: DaySpan): LocalDate {
  const day = reader.date(field);
  if (day > last) reader.refuse(field, 'IN_THE_FUTURE', last);
  if (day < first) reader.refuse(field, 'TOO_SMALL', first);
  return day;
}

/** Reads hours: more than zero, at most 24, rounded to hundredths; null if there are none. */
export function readOptionalHours(reader: InputReader, field: string, value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return (reader.refuse(field, 'NOT_A_NUMBER'), null);
  const hours = Math.round(value * 100) / 100;
  if (hours < MIN_HOURS) reader.refuse(field, 'TOO_SMALL', MIN_HOURS);
  if (hours > DAY_HOURS) reader.refuse(field, 'TOO_BIG', DAY_HOURS);
  return hours;
}

/** Reads required hours, like `readOptionalHours`; EMPTY if there are none. */
export function readHours(reader: InputReader, field: string, value: unknown): number {
  const hours = readOptionalHours(reader, field, value);
  if (hours === null) reader.refuse(field, 'EMPTY');
  return hours ?? 0;
}

/**
 * TRANSITION_NOT_ALLOWED for an anonymised trainee, about whom no more records are added. A trainee who has left
 * can still receive services.
 */
export const anonymisedRefusal = (state: TraineeState): Refusal<'TRANSITION_NOT_ALLOWED'> | null =>
  state === 'ANONYMISED' ? refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] }) : null;

/** TRANSITION_NOT_ALLOWED for a trainee who has left the programme, who can start no stay and no course. */
export const exitedRefusal = (state: TraineeState): Refusal<'TRANSITION_NOT_ALLOWED'> | null =>
  state === 'EXITED' ? refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] }) : anonymisedRefusal(state);
