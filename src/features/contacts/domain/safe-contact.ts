import { addDays, instantOn, localDateAt, weekday } from '../../../shared/local-date';
import { includesDay } from '../../../shared/weekdays';
import { type ContactMethod, isVerifiedOn } from './contact-method';

/** Why no message may leave by this way: somebody must reach her otherwise. */
export type NoContact = 'NOT_VERIFIED' | 'BLOCKED' | 'DO_NOT_CONTACT' | 'NO_SUCH_WAY';

/** Now, not before an instant, or not at all. */
export type MayContact = 'NOW' | { readonly notBefore: Date } | { readonly no: NoContact };

/** All of a contact method that decides. */
export type SafeWay = Pick<
  ContactMethod,
  'kind' | 'owner' | 'state' | 'verifiedOn' | 'validDays' | 'doNotContactUntil' | 'safeDays' | 'safeFromMinute' | 'safeToMinute'
>;

/**
 * Whether an automatic message may leave by this way at this instant (invariant 5; DOMAIN 4.8); asked again when it is sent. Only e-mail goes out by
 * itself, never to an employer's device, never by a way she has not verified within its valid days, never outside her days and hours in Phnom Penh.
 * A window through midnight belongs to the day on which it begins; both its minutes count.
 */
export function mayContact(method: SafeWay, now: Date): MayContact {
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
const opens = ({ safeFromMinute }: SafeWay, day: string): Date => instantOn(day, safeFromMinute);
const closes = ({ safeFromMinute, safeToMinute }: SafeWay, day: string): Date =>
  instantOn(day, safeToMinute + 1 + (safeToMinute < safeFromMinute ? DAY_MINUTES : 0));
