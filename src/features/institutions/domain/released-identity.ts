import { type ContactKind, type ContactMethod, isVerifiedOn } from '../../contacts/domain/contact-method';
import { localDateAt } from '../../../shared/local-date';
import type { Trainee } from '../../trainees/domain/trainee';

/** A way to reach her safely, as the other institution learns it. */
export interface ReleasedWay {
  readonly kind: ContactKind;
  /** Where to meet her, for a way that is in person; null for every other: her numbers and mailboxes stay where she gave them. */
  readonly address: string | null;
  /** Safe days as bits: 1 Monday … 64 Sunday. */
  readonly safeDays: number;
  readonly safeFromMinute: number;
  readonly safeToMinute: number;
  readonly mayLeaveMessage: boolean;
}

/** What leaves with her consent: what to call her, in which language, and how to reach her. Nothing of the protected store is among it. */
export interface ReleasedIdentity {
  readonly displayName: string;
  readonly language: 'km' | 'en';
  readonly ways: readonly ReleasedWay[];
}

/** Her identity as it is released at an instant: only ways she verified and that are not at rest, and an address only where somebody meets her there (DOMAIN 4.8). */
export const releasedIdentity = (
  { displayName, language }: Pick<Trainee, 'displayName' | 'language'>,
  contacts: readonly ContactMethod[],
  now: Date,
): ReleasedIdentity => ({
  displayName,
  language,
  ways: contacts
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
