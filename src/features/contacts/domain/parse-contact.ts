import { readEmail } from '../../accounts/domain/email';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { dayBits, WEEKDAYS } from '../../../shared/weekdays';
import { CONTACT_KINDS, CONTACT_OWNERS, type ContactMethodInput, type ContactOwner } from './contact-method';

/**
 * How long a verified contact method stays valid, in days, unless the trainee chooses otherwise; 90 at most
 * (docs/domain.md 4.8).
 */
export const VALID_DAYS = { USUAL: 30, MOST: 90 } as const;

const LAST_MINUTE = 1_439;
/** Kinds that need an address or a number. */
const NEEDS_ADDRESS: readonly string[] = ['EMAIL', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'TRUSTED_PERSON'];

/**
 * Parses a contact method. Without days or hours it counts as safe at all times, because the trainee named no
 * restriction.
 */
export function parseContact(input: Readonly<Record<string, unknown>>): ContactMethodInput | Refusal<'INVALID_INPUT'> {
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
  });
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
