import { InputReader } from '../../../shared/input-reader';
import { addDays, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import type { Refusal } from '../../../shared/refusal';
import type { ContactKind, ContactMethod } from './contact-method';

/** How staff and a trainee were in contact. */
export const LOGGED_WAYS = ['CALL', 'MESSAGE', 'VISIT', 'IN_PERSON', 'SHE_CALLED'] as const;
export type LoggedWay = (typeof LOGGED_WAYS)[number];

/** How a contact ended. */
export const CONTACT_OUTCOMES = ['TALKED', 'NO_ANSWER', 'SWITCHED_OFF', 'WRONG_NUMBER', 'SOMEONE_ELSE', 'MESSAGE_LEFT'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** The outcomes that each way can have (docs/domain.md 4.8). */
export const OUTCOMES_OF_WAY: Readonly<Record<LoggedWay, readonly ContactOutcome[]>> = {
  CALL: CONTACT_OUTCOMES,
  MESSAGE: ['TALKED', 'NO_ANSWER', 'WRONG_NUMBER', 'SOMEONE_ELSE', 'MESSAGE_LEFT'],
  VISIT: ['TALKED', 'NO_ANSWER', 'SOMEONE_ELSE', 'MESSAGE_LEFT'],
  IN_PERSON: ['TALKED'],
  SHE_CALLED: ['TALKED'],
};

/** The contact methods by which a message of each way is left. */
const METHODS_OF_WAY: Readonly<Record<LoggedWay, readonly ContactKind[]>> = {
  CALL: ['CALL', 'SMS', 'TRUSTED_PERSON'],
  MESSAGE: ['SMS', 'TELEGRAM', 'MESSENGER', 'TRUSTED_PERSON'],
  VISIT: ['IN_PERSON', 'TRUSTED_PERSON'],
  IN_PERSON: [],
  SHE_CALLED: [],
};

/** A contact is logged for at most so many days back. */
export const LOG_WITHIN_DAYS = 30;
/** Staff promise the next call for at most so many days ahead. */
export const CALL_AGAIN_WITHIN_DAYS = 90;
export const MAX_CONTACT_NOTE_LENGTH = 500;
const NOON = 12 * 60;

/** One contact of staff with a trainee. Contacts are never changed. */
export interface LoggedContact {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly way: LoggedWay;
  readonly outcome: ContactOutcome;
  readonly at: Date;
  readonly note: string | null;
  readonly loggedBy: string;
  readonly loggedAt: Date;
}

/** What staff enter. */
export interface ContactEntry extends Pick<LoggedContact, 'way' | 'outcome' | 'at' | 'note'> {
  /** The day on which her officer calls again. */
  readonly callAgainOn: LocalDate | null;
}

type Method = Pick<ContactMethod, 'kind' | 'state' | 'mayLeaveMessage'>;

/** Whether one of her contact methods allows that a message is left this way. */
export const mayLeaveMessage = (way: LoggedWay, methods: readonly Method[]): boolean =>
  methods.some((method) => METHODS_OF_WAY[way].includes(method.kind) && method.state !== 'BLOCKED' && method.mayLeaveMessage);

/** The outcomes that staff may choose for a trainee. */
export const outcomesFor = (way: LoggedWay, methods: readonly Method[]): ContactOutcome[] =>
  OUTCOMES_OF_WAY[way].filter((outcome) => outcome !== 'MESSAGE_LEFT' || mayLeaveMessage(way, methods));

/**
 * Whether the contact counts as an attempt to reach her that failed. A message that was left may still be answered, and
 * counts as one too.
 */
export const isAttempt = ({ outcome }: Pick<LoggedContact, 'outcome'>): boolean => outcome !== 'TALKED';

/**
 * Parses a contact of now or of the last 30 days (docs/domain.md 4.8). A day without a time is now if it is today,
 * otherwise noon. A message can only have been left where one of her contact methods allows it.
 */
export function parseContactEntry(
  input: Readonly<Record<string, unknown>>,
  { now, methods }: { readonly now: Date; readonly methods: readonly Method[] },
): ContactEntry | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const today = localDateAt(now);
  const way = reader.optionalChoice('way', LOGGED_WAYS) ?? 'CALL';
  const outcome = reader.choice('outcome', CONTACT_OUTCOMES);
  const possible = outcomesFor(way, methods);
  if (!reader.hasProblem('way', 'outcome') && !possible.includes(outcome)) {
    reader.refuse('outcome', outcome === 'MESSAGE_LEFT' && OUTCOMES_OF_WAY[way].includes(outcome) ? 'MESSAGE_NOT_ALLOWED' : 'NOT_ALLOWED', possible.join(', '));
  }
  return reader.result({
    way,
    outcome,
    at: readAt(reader, input, now),
    note: reader.optionalText('note', MAX_CONTACT_NOTE_LENGTH),
    callAgainOn: readCallAgain(reader, today),
  });
}

function readAt(reader: InputReader, input: Readonly<Record<string, unknown>>, now: Date): Date {
  const today = localDateAt(now);
  const day = reader.optionalDate('on') ?? today;
  const minutes = input['time'] ? reader.time('time') : null;
  if (day > today) reader.refuse('on', 'IN_THE_FUTURE');
  if (day < addDays(today, -LOG_WITHIN_DAYS)) reader.refuse('on', 'TOO_LONG_AGO', LOG_WITHIN_DAYS);
  if (minutes === null) return day === today ? now : instantOn(day, NOON);
  const at = instantOn(day, minutes);
  if (day === today && at > now) reader.refuse('time', 'IN_THE_FUTURE');
  return at;
}

function readCallAgain(reader: InputReader, today: LocalDate): LocalDate | null {
  const day = reader.optionalDate('callAgainOn');
  if (day !== null && day < today) reader.refuse('callAgainOn', 'IN_THE_PAST');
  if (day !== null && day > addDays(today, CALL_AGAIN_WITHIN_DAYS)) reader.refuse('callAgainOn', 'TOO_FAR_AHEAD', CALL_AGAIN_WITHIN_DAYS);
  return day;
}
