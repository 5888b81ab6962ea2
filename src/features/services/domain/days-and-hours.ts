import { addDays, type LocalDate } from '../../../shared/local-date';
import type { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { TraineeState } from '../../trainees/domain/trainee';

/** Help begins at the door, before the papers: what was given up to 90 days before she was registered is written down as history, nothing older. Our own rule. */
export const HISTORY_DAYS = 90;
/** She may have lived in the house before she came to this service: a stay begins at most two years before she was registered. Our own rule. */
export const STAY_HISTORY_DAYS = 730;
/** The least time that is counted, in hours: under a minute. */
const LEAST_HOURS = 0.01;
/** The most hours a day has. */
const DAY_HOURS = 24;

/** The first and the last day that can be named, both included. */
export interface DaySpan {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The days on which something can have happened to her: from so many days before she was registered until today. */
export const daysSince = (registeredOn: LocalDate, today: LocalDate, history = HISTORY_DAYS): DaySpan => ({
  first: addDays(registeredOn, -history),
  last: today,
});

/** Reads a day that has happened; IN_THE_FUTURE for one that is still to come, TOO_SMALL for one before all that is written of her. */
export function readDay(reader: Reader, field: string, { first, last }: DaySpan): LocalDate {
  const day = reader.date(field);
  if (day > last) reader.refuse(field, 'IN_THE_FUTURE', last);
  if (day < first) reader.refuse(field, 'TOO_SMALL', first);
  return day;
}

/** Reads hours: more than none, at most 24, kept to the hundredth; null where none are given. */
export function readOptionalHours(reader: Reader, field: string, given: unknown): number | null {
  if (given === undefined || given === null) return null;
  if (typeof given !== 'number' || !Number.isFinite(given)) return (reader.refuse(field, 'NOT_A_NUMBER'), null);
  const hours = Math.round(given * 100) / 100;
  if (hours < LEAST_HOURS) reader.refuse(field, 'TOO_SMALL', LEAST_HOURS);
  if (hours > DAY_HOURS) reader.refuse(field, 'TOO_BIG', DAY_HOURS);
  return hours;
}

/** Reads hours that must be given, as `readOptionalHours` does; EMPTY where none are. */
export function readHours(reader: Reader, field: string, given: unknown): number {
  const hours = readOptionalHours(reader, field, given);
  if (hours === null) reader.refuse(field, 'EMPTY');
  return hours ?? 0;
}

/** Nothing more is written of a person whose record was made anonymous: MOVE_NOT_ALLOWED. After she has left she may still be helped. */
export const closedTo = (state: TraineeState): Refusal | null => (state === 'ANONYMISED' ? refuse('MOVE_NOT_ALLOWED', { state, nextMoves: [] }) : null);

/** Who has left the programme begins no stay and no course: MOVE_NOT_ALLOWED. */
export const goneFrom = (state: TraineeState): Refusal | null => (state === 'EXITED' ? refuse('MOVE_NOT_ALLOWED', { state, nextMoves: [] }) : closedTo(state));
