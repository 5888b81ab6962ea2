import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';

/** What the answers of a contact led to at once. */
export interface SafetyOutcome {
  readonly isSafetyLeadNotified: boolean;
  readonly isEmployerHeld: boolean;
  readonly notified: readonly { readonly displayName: string }[];
}

/**
 * What happens now after answers of concern, who was notified and whom to call; empty for any others. The person who recorded
 * them may not read the alert, and needs to know that it is handled.
 */
export function safetyNotice(i18n: I18n, { isSafetyLeadNotified, isEmployerHeld, notified }: SafetyOutcome): string {
  if (!isSafetyLeadNotified) return '';
  const { t } = i18n;
  const names = i18n.list(notified.map(({ displayName }) => displayName));
  return [
    t(msg`We notified the safety lead.`),
    isEmployerHeld
      ? t(msg`The employer is now on hold: we send no one there, and we contact each of our trainees there safely. We do not tell the employer.`)
      : '',
    names ? t(msg`Notified: ${names}. If she may be in danger, call one of them at once.`) : '',
    t(msg`Do nothing more until she has said what she wants.`),
  ]
    .filter(Boolean)
    .join(' ');
}
