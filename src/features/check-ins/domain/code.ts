import { refuse, type Refusal } from '../../../shared/refusal';
import type { CheckInState, TimedCheckIn } from './check-in';

/** How many digits a code has. A forwarded mail holds the link and not the code, so alone it opens nothing; our rule. */
export const CODE_DIGITS = 6;
/** How long a code works, in days; our rule. */
export const CODE_DAYS = 7;
/** After so many wrong tries a code opens nothing any more until a new one is made; the database counts them, with the same number. */
export const MOST_WRONG_CODES = 5;
/** The number below which every code lies. */
export const CODES = 10 ** CODE_DIGITS;
const DAY_MS = 86_400_000;

/** A code as it is shown, from a number from 0 to 999,999. Throws RangeError for others. */
export function codeFrom(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= CODES) throw new RangeError('A code is made from a number from 0 to 999,999.');
  return String(number).padStart(CODE_DIGITS, '0');
}

/** A code as somebody typed it, in Latin or Khmer digits, blanks and hyphens left out; null where it is no code. */
export function readCode(typed: unknown): string | null {
  if (typeof typed !== 'string') return null;
  const digits = typed.replace(/[\s-]/g, '').replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - KHMER_ZERO));
  return /^\d{6}$/.test(digits) ? digits : null;
}
const KHMER_ZERO = '០'.charCodeAt(0);

/** Whether a link still leads to a question that waits. */
export const isWaiting = ({ state, expiresAt }: Pick<TimedCheckIn, 'state' | 'expiresAt'>, now: Date): boolean =>
  state === 'ASKED' && expiresAt !== null && now < expiresAt;

/**
 * Until when a code made now works: 7 days, and never longer than the link. NOT_FOUND where the question has run out or was taken back, which is the same to an
 * employer; MOVE_NOT_ALLOWED where it is answered.
 */
export function makeCode(checkIn: Pick<TimedCheckIn, 'state' | 'expiresAt'>, now: Date): { readonly until: Date } | Refusal {
  if (checkIn.state === 'ANSWERED') return refuse('MOVE_NOT_ALLOWED', { state: 'ANSWERED', nextMoves: [] });
  if (!isWaiting(checkIn, now) || checkIn.expiresAt === null) return refuse('NOT_FOUND');
  return { until: new Date(Math.min(checkIn.expiresAt.getTime(), now.getTime() + CODE_DAYS * DAY_MS)) };
}

/** How a link stands to whoever holds it: open to a code, answered, or over, which a wrong link is too. */
export const LINK_STATES = ['OPEN', 'ANSWERED', 'OVER'] as const;
/** One of them. */
export type LinkState = (typeof LINK_STATES)[number];

/** What a try of a code met: the right code of a link that is open, a wrong one, or a link that is not open. */
export type CodeTried = 'RIGHT' | 'WRONG' | Exclude<LinkState, 'OPEN'>;

/** Why a try opened nothing; null for the right code. A wrong code, one that ran out and one tried too often are the same (CODE_REFUSED). */
export function codeRefusal(tried: CodeTried): Refusal | null {
  if (tried === 'RIGHT') return null;
  if (tried === 'WRONG') return refuse('CODE_REFUSED');
  return tried === 'ANSWERED' ? refuse('MOVE_NOT_ALLOWED', { state: 'ANSWERED', nextMoves: [] }) : refuse('NOT_FOUND');
}

/** The questions an employer lists: those that wait and those it answered. Why another one ended is the service's to know. */
export type ListedState = Extract<CheckInState, 'ASKED' | 'ANSWERED'>;
/** How a listed question stands in the employer's words. */
export const shownToEmployer = (state: ListedState): 'WAITING' | 'ANSWERED' => (state === 'ANSWERED' ? 'ANSWERED' : 'WAITING');
