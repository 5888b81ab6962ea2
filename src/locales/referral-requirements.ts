import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What can be missing before a trainee is asked about a referral, or her card is sent. */
export const REFERRAL_REQUIREMENTS: Readonly<Record<string, MessageDescriptor>> = {
  POOL_COVER: msg`confirm that you have read about the other candidates of this employer (under her referrals, or for the selection)`,
  NO_CHOICE: msg`she has only this one real option: propose another vacancy to her, or choose why there is one only (under her referrals)`,
  CONSENTS_UNDER_18: msg`her guardian’s consent and her own yes to work under 18 (consents on her page)`,
  AGREEMENT_TOO_OLD: msg`ask her again: her agreement is too old`,
  TRAINEE_NOT_JOB_READY: msg`she must be job-ready`,
  VACANCY_NOT_OPEN: msg`the vacancy must be open`,
};
