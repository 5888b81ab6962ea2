import { readRecoveryCode, recoveryCodeFrom } from './sign-in/recovery-code';

/** What a code that goes by mail opens: an address counts from then on, somebody joins a business, a new password is set. */
export const MAIL_CODE_PURPOSES = ['CONFIRM', 'JOIN', 'RESET'] as const;
/** One purpose. */
export type MailCodePurpose = (typeof MAIL_CODE_PURPOSES)[number];

/**
 * How long a code works, in minutes. An address or an invitation waits a week, because a mailbox of a small business is read when there is time. A new password
 * waits an hour: long enough for a mail that is late and a telephone that is charging, and too short for whoever finds the mail open the next day.
 */
export const MAIL_CODE_MINUTES: Readonly<Record<MailCodePurpose, number>> = { CONFIRM: 7 * 24 * 60, JOIN: 7 * 24 * 60, RESET: 60 };

/** A code such as `7F3K-9Q2M-0VXA-4CTE`, of eighty bits: too many to be guessed, and no longer than can be typed from a mail. */
export const mailCodeFrom = recoveryCodeFrom;

/** What was typed or pasted as the one spelling that is hashed; null where it is no code. */
export const readMailCode = readRecoveryCode;
