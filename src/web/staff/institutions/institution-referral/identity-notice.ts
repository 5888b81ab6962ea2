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
      return t(msg`Disclosed only after we accept and she consents`);
    case 'ACCEPTED':
      return t(msg`Disclosed once she consents to our institution`);
    case 'IDENTITY_RELEASED':
    case 'IN_SERVICE':
    case 'DONE':
      return mayReadPeople ? null : t(msg`Visible to colleagues who work with trainees`);
    case 'REJECTED':
    case 'REVOKED':
    case 'EXPIRED':
      return releasedAt ? t(msg`No longer shown here`) : t(msg`Never disclosed to us`);
  }
}
