import { refuse, type Refusal } from '../../../shared/refusal';
import type { CheckInState, TimedCheckIn } from './check-in';

/**
 * Digits of a code. The e-mail contains the link but not the code, so a forwarded e-mail alone is useless;
 * our rule.
 */
export const CODE_DIGITS = 6;
/** How long a code works, in days; our rule. */
export const CODE_DAYS = 7;
/**
 * After this many wrong attempts the code stops working until a new one is made. The database counts them and
 * uses the same number.
 */
export const MAX_WRONG_CODES = 5;
/** The number of possible codes. */
export const CODE_COUNT = 10 ** CODE_DIGITS;
const DAY_MS = 86_400_000;

/** Formats a number from 0 to 999,999 as a code. Throws RangeError for other numbers. */
export function codeFrom(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= CODE_COUNT) throw new RangeError('A code is made from a number from 0 to 999,999.');
  return String(number).padStart(CODE_DIGITS, '0');
}

/** Parses a typed code in Latin or Khmer digits and ignores blanks and hyphens; null if it is not a code. */
export function readCode(typed: unknown): string | null {
  if (typeof typed !== 'string') return null;
  const digits = typed.replace(/[\s-]/g, '').replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - KHMER_ZERO));
  return /^\d{6}$/.test(digits) ? digits : null;
}
const KHMER_ZERO = '០'.charCodeAt(0);

/** Whether the link still leads to an unanswered check-in. */
export const isWaiting = ({ state, expiresAt }: Pick<TimedCheckIn, 'state' | 'expiresAt'>, now: Date): boolean =>
  state === 'ASKED' && expiresAt !== null && now < expiresAt;

/**
 * The expiry of a code made now: 7 days, but never after the link's expiry. NOT_FOUND if the check-in has
 * expired or was cancelled, which look the same to an employer; TRANSITION_NOT_ALLOWED if it is answered.
 */
export function newCodeExpiry(
  checkIn: Pick<TimedCheckIn, 'state' | 'expiresAt'>,
  now: Date,
): { readonly until: Date } | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  if (checkIn.state === 'ANSWERED') return refuse('TRANSITION_NOT_ALLOWED', { state: 'ANSWERED', availableActions: [] });
  if (!isWaiting(checkIn, now) || checkIn.expiresAt === null) return refuse('NOT_FOUND');
  return { until: new Date(Math.min(checkIn.expiresAt.getTime(), now.getTime() + CODE_DAYS * DAY_MS)) };
}

/**
 * The state of a link for the person who opens it: waiting for a code, answered, or expired. A wrong link
 * is also EXPIRED.
 */
export const LINK_STATES = ['OPEN', 'ANSWERED', 'EXPIRED'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/**
 * The result of a code attempt: the right code for an open link, a wrong code, or a link that is not open.
 */
export type CodeAttemptResult = 'RIGHT' | 'WRONG' | Exclude<LinkState, 'OPEN'>;

/**
 * The refusal for an attempt; null for the right code. Wrong, expired and locked codes give the same refusal
 * (CODE_REFUSED).
 */
export function codeRefusal(tried: CodeAttemptResult): Refusal<'CODE_REFUSED' | 'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> | null {
  if (tried === 'RIGHT') return null;
  if (tried === 'WRONG') return refuse('CODE_REFUSED');
  return tried === 'ANSWERED' ? refuse('TRANSITION_NOT_ALLOWED', { state: 'ANSWERED', availableActions: [] }) : refuse('NOT_FOUND');
}

/**
 * The states an employer can list: waiting and answered. Employers do not see why any other check-in ended.
 */
export type ListedState = Extract<CheckInState, 'ASKED' | 'ANSWERED'>;
/** The state as the employer sees it. */
export const employerState = (state: ListedState): 'WAITING' | 'ANSWERED' => (state === 'ANSWERED' ? 'ANSWERED' : 'WAITING');
