import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { InstitutionReferralPageQuery } from '../../gql';

type Referral = Pick<NonNullable<InstitutionReferralPageQuery['institutionReferral']>, 'side' | 'state' | 'releasedAt'>;

/**
 * The text that the receiving side sees in place of her name: when and to whom her identity is released, or
 * that it was not. Null when no text is needed.
 */
export function identityNotice({ t }: I18n, { side, state, releasedAt }: Referral, mayReadPeople: boolean): string | null {
  if (side === 'SENDING') return null;
  switch (state) {
    case 'DRAFTED':
    case 'OFFERED':
      return t(msg`Told only after we have said yes, and with her own yes`);
    case 'ACCEPTED':
      return t(msg`Told as soon as she says yes to us herself`);
    case 'IDENTITY_RELEASED':
    case 'IN_SERVICE':
    case 'DONE':
      return mayReadPeople ? null : t(msg`Told to those here who work with trainees`);
    case 'REJECTED':
    case 'REVOKED':
    case 'EXPIRED':
      return releasedAt ? t(msg`No longer told here`) : t(msg`It was never told here`);
  }
}
