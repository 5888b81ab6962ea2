import { type ContactKind, type ContactMethod, isVerifiedOn } from '../../contacts/domain/contact-method';
import { localDateAt } from '../../../shared/local-date';
import type { Trainee } from '../../trainees/domain/trainee';

/** A safe contact method as released to the other institution. */
export interface ReleasedContactMethod {
  readonly kind: ContactKind;
  /**
   * The meeting place for an in-person contact; null for all other kinds, because phone numbers and e-mail
   * addresses stay with the institution she gave them to.
   */
  readonly address: string | null;
  /** Safe days as bits: 1 Monday … 64 Sunday. */
  readonly safeDays: number;
  readonly safeFromMinute: number;
  readonly safeToMinute: number;
  readonly mayLeaveMessage: boolean;
}

/**
 * What is released with the trainee's consent: her display name, her language, and how to reach her. It
 * contains no protected data.
 */
export interface ReleasedIdentity {
  readonly displayName: string;
  readonly language: 'km' | 'en';
  readonly contactMethods: readonly ReleasedContactMethod[];
}

/**
 * The identity to release at this instant: only verified contact methods without a "do not contact" period,
 * and an address only for meeting in person (docs/domain.md 4.8).
 */
export const releasedIdentity = (
  { displayName, language }: Pick<Trainee, 'displayName' | 'language'>,
  contacts: readonly ContactMethod[],
  now: Date,
): ReleasedIdentity => ({
  displayName,
  language,
  contactMethods: contacts
    .filter((contact) => isVerifiedOn(contact, localDateAt(now)) && (contact.doNotContactUntil === null || contact.doNotContactUntil <= now))
    .map(({ kind, address, safeDays, safeFromMinute, safeToMinute, mayLeaveMessage }) => ({
      kind,
      address: kind === 'IN_PERSON' ? address : null,
      safeDays,
      safeFromMinute,
      safeToMinute,
      mayLeaveMessage,
    })),
});
