import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { OfferQuery } from '../../gql';
import { type PlacementData, placementAt } from '../../shared/pipeline-status';

type Offer = Pick<NonNullable<OfferQuery['myOffer']>, 'state' | 'vacancy'>;

/** What follows after an offer, with one link. */
interface NextStep {
  readonly text: string | null;
  readonly link: { readonly href: string; readonly label: string };
}

/** What follows after her answer; null if she gave none. */
export function nextStep(
  i18n: I18n,
  offer: { readonly state: Offer['state']; readonly vacancy: Pick<Offer['vacancy'], 'id'> },
  pipeline: PlacementData,
): NextStep | null {
  const { t } = i18n;
  const changedMind = { href: '/help', label: t(msg`Changed your mind? Talk to us.`) };
  if (offer.state === 'DECLINED') return { text: t(msg`Thank you for telling us. It costs you nothing, and we keep looking with you.`), link: changedMind };
  if (offer.state !== 'ACCEPTED') return null;
  return (
    afterAcceptance(i18n, placementAt(pipeline, offer.vacancy.id)) ?? {
      text: t(msg`We are glad for you. Your job coach will talk with you about the first day.`),
      link: changedMind,
    }
  );
}

/** Null until the first day. */
function afterAcceptance({ t, today }: I18n, placement: PlacementData['myPlacements'][number] | undefined): NextStep | null {
  if (!placement) return null;
  const talk = { href: '/help', label: t(msg`Talk to us`) };
  if (placement.isNoStartReported)
    return {
      text: t(msg`You told us that you did not start. That is all right. Your job coach talks with you about what comes next. You can call us at any time.`),
      link: talk,
    };
  switch (placement.state) {
    case 'PLANNED':
      return today !== null && placement.startsOn <= today
        ? { text: t(msg`Did you start? Tell us on your home page.`), link: { href: '/', label: t(msg`Go to home page`) } }
        : null;
    case 'ACTIVE':
      return { text: null, link: { href: '/job', label: t(msg`What was agreed`) } };
    case 'CANCELLED':
      return {
        text: t(msg`You do not start there. We will talk with you about what comes next. You do not need to do anything now.`),
        link: talk,
      };
    case 'ENDED':
      return { text: null, link: talk };
  }
}
