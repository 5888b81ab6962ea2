import { readEmail } from '../../accounts/domain/email';
import { InputReader } from '../../../shared/input-reader';
import { addDays, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Refusal } from '../../../shared/refusal';
import { dayBits, WEEKDAYS } from '../../../shared/weekdays';
import { CONTACT_KINDS, CONTACT_OWNERS, type ContactMethodInput, type ContactOwner } from './contact-method';

/**
 * How long a verified contact method stays valid, in days, unless the trainee chooses otherwise; 90 at most
 * (docs/domain.md 4.8).
 */
export const VALID_DAYS = { USUAL: 30, MOST: 90 } as const;

export const MAX_PRETEXT_LENGTH = 200;

/** For how long she may ask for no contact at once, in days. */
const MAX_DAYS_WITHOUT_CONTACT = 365;
const LAST_MINUTE = 1_439;
/** Kinds that need an address or a number. */
const NEEDS_ADDRESS: readonly string[] = ['EMAIL', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'TRUSTED_PERSON'];

/**
 * Parses a contact method. Without days or hours it counts as safe at all times, because the trainee named no
 * restriction.
 */
export function parseContact(input: Readonly<Record<string, unknown>>, today: LocalDate): ContactMethodInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const kind = reader.choice('kind', CONTACT_KINDS);
  const days = reader.choices('safeDays', WEEKDAYS);
  return reader.result({
    kind,
    address: readAddress(reader, kind),
    owner: readOwner(reader, kind),
    safeDays: dayBits(days.length === 0 ? WEEKDAYS : days),
    safeFromMinute: input['safeFrom'] ? reader.time('safeFrom') : 0,
    safeToMinute: input['safeTo'] ? reader.time('safeTo') : LAST_MINUTE,
    language: reader.optionalChoice('language', ['km', 'en']) ?? 'km',
    mayLeaveMessage: reader.flag('mayLeaveMessage'),
    validDays: reader.optionalInteger('validDays', 1, VALID_DAYS.MOST) ?? VALID_DAYS.USUAL,
    ...(input['noContactUntil'] === undefined ? {} : { doNotContactUntil: readNoContact(reader, today) }),
    ...(input['pretext'] === undefined ? {} : { pretext: reader.optionalText('pretext', MAX_PRETEXT_LENGTH) }),
  });
}

/** She is contacted again when the last day without contact is over: today or later (IN_THE_PAST), within a year (TOO_BIG). */
function readNoContact(reader: InputReader, today: LocalDate): Date | null {
  const lastDay = reader.optionalDate('noContactUntil');
  if (lastDay === null) return null;
  const latest = addDays(today, MAX_DAYS_WITHOUT_CONTACT);
  if (lastDay < today) reader.refuse('noContactUntil', 'IN_THE_PAST', today);
  if (lastDay > latest) reader.refuse('noContactUntil', 'TOO_BIG', latest);
  return instantOn(addDays(lastDay, 1));
}

/** The phone of a person she trusts is not her own. */
function readOwner(reader: InputReader, kind: string): ContactOwner {
  const owner = reader.choice('owner', CONTACT_OWNERS);
  if (kind === 'TRUSTED_PERSON' && owner === 'SELF') reader.refuse('owner', 'NOT_ALLOWED');
  return owner;
}

function readAddress(reader: InputReader, kind: string): string | null {
  if (kind === 'EMAIL') return readEmail(reader, 'address');
  return NEEDS_ADDRESS.includes(kind) ? reader.text('address', 200) : reader.optionalText('address', 200);
}
