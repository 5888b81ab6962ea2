import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { OfferContactFragment, OfferPlaceFragment } from '../gql';

/** The place and the contact person, two of the points that she repeats before an offer counts as explained. */
export function placeAndContact(i18n: I18n, { site }: OfferPlaceFragment, { placementOfficer }: OfferContactFragment): [string, string | null][] {
  const { t } = i18n;
  const province = i18n.language === 'km' ? site.province.nameKm : site.province.name;
  const officer = placementOfficer?.displayName;
  return [
    [t(msg`Place`), [site.name, site.address, site.district, province].join(', ')],
    [t(msg`Who to call`), officer === undefined ? null : t(msg`${officer}, at the number on the card with her access code`)],
  ];
}
