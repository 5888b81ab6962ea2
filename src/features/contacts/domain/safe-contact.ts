import { addDays, instantOn, localDateAt, weekday } from '../../../shared/local-date';
import { includesDay } from '../../../shared/weekdays';
import { type ContactMethod, isVerifiedOn } from './contact-method';

/** Why no automatic message may use this contact method; staff must reach the trainee some other way. */
export type NoContact = 'NOT_VERIFIED' | 'BLOCKED' | 'DO_NOT_CONTACT' | 'NO_SUCH_WAY';

/** Now, not before an instant, or not at all. */
export type MayContact = 'NOW' | { readonly notBefore: Date } | { readonly no: NoContact };

/** The fields of a contact method that decide. */
export type ContactSafety = Pick<
  ContactMethod,
  'kind' | 'owner' | 'state' | 'verifiedOn' | 'validDays' | 'doNotContactUntil' | 'safeDays' | 'safeFromMinute' | 'safeToMinute'
>;

/**
 * Whether an automatic message may use this contact method at this instant (invariant 5; docs/domain.md 4.8). Checked
 * again when the message is sent. Only e-mail is sent automatically: never to an employer's device, never to
 * a method the trainee has not verified within its valid days, and never outside her safe days and hours in
 * Phnom Penh. A window through midnight belongs to the day on which it begins; its first and last minute are
 * included.
 */
export function mayContact(method: ContactSafety, now: Date): MayContact {
  if (method.state === 'BLOCKED') return { no: 'BLOCKED' };
  if (method.kind !== 'EMAIL' || method.owner === 'EMPLOYER') return { no: 'NO_SUCH_WAY' };
  if (method.doNotContactUntil !== null && now < method.doNotContactUntil) return { no: 'DO_NOT_CONTACT' };
  const today = localDateAt(now);
  if (!isVerifiedOn(method, today)) return { no: 'NOT_VERIFIED' };
  for (let ahead = -1; ahead <= DAYS_IN_WEEK; ahead++) {
    const day = addDays(today, ahead);
    if (!includesDay(method.safeDays, weekday(day))) continue;
    if (now < opens(method, day)) return { notBefore: opens(method, day) };
    if (now < closes(method, day)) return 'NOW';
  }
  return { no: 'NO_SUCH_WAY' };
}

const DAYS_IN_WEEK = 7;
const DAY_MINUTES = 1_440;
const opens = ({ safeFromMinute }: ContactSafety, day: string): Date => instantOn(day, safeFromMinute);
const closes = ({ safeFromMinute, safeToMinute }: ContactSafety, day: string): Date =>
  instantOn(day, safeToMinute + 1 + (safeToMinute < safeFromMinute ? DAY_MINUTES : 0));
