import { readRecoveryCode, recoveryCodeFrom } from './sign-in/recovery-code';

/** What a mailed code does: confirm an address, join an employer's account, or reset a password. */
export const MAIL_CODE_PURPOSES = ['CONFIRM', 'JOIN', 'RESET'] as const;
export type MailCodePurpose = (typeof MAIL_CODE_PURPOSES)[number];

/**
 * How long a code works, in minutes. A confirmation or an invitation lasts a week, because a small business
 * reads its mail when it has time. A reset lasts an hour: long enough for a late mail and a telephone that is
 * charging, too short for a stranger who finds the mail open the next day.
 */
export const MAIL_CODE_MINUTES: Readonly<Record<MailCodePurpose, number>> = { CONFIRM: 7 * 24 * 60, JOIN: 7 * 24 * 60, RESET: 60 };

/**
 * A code such as `7F3K-9Q2M-0VXA-4CTE`, of eighty bits: too many to be guessed, and short enough to be typed
 * from a mail.
 */
export const mailCodeFrom = recoveryCodeFrom;

/** Normalises a typed or pasted code to the one spelling that is hashed; null if it is no code. */
export const readMailCode = readRecoveryCode;
