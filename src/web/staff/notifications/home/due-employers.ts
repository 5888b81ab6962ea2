import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { VisitFragment, VisitReason } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { type QueueData, dayOf, type DueItem, type Me, orderOf } from './due-item';
import { nearDay } from '../../../shared/labels/near-days';

type OpenHold = NonNullable<QueueData['held']>['nodes'][number];
type ReferralOffer = NonNullable<QueueData['toAnswer']>['nodes'][number];

/**
 * Sites due a visit, vettings to record, submit or decide, holds that need a second agreement, vacancies to
 * review or open, and people offered by other institutions.
 */
export function employerDue(i18n: I18n, me: Me, day: QueueData): DueItem[] {
  const { t } = i18n;
  const { toVisit, visits, toHandIn, toDecide, toReview, toOpen, toAnswer } = day;
  const dueBy = (until: string): Pick<DueItem, 'until' | 'isLate' | 'order'> => ({ until, isLate: until < me.today, order: orderOf(me, until) });
  const visitDue = ({ id, visitOn, site, registrationPhotos }: VisitFragment, what: string, label: string): DueItem => ({
    key: `vetting ${id}`,
    kind: 'places',
    what,
    tone: 'wait',
    who: site.employer.legalName,
    text: site.name,
    ...photoReceived(i18n, registrationPhotos),
    ...dueBy(visitOn),
    act: { kind: 'go', href: `/staff/vettings/${id}`, label },
  });
  return [
    ...(toVisit?.nodes ?? []).map(({ site, reason, dueOn }): DueItem => ({
      key: `site ${site.id}`,
      kind: 'places',
      what: visitReason(i18n, reason, dueOn < me.today),
      tone: dueOn < me.today ? 'late' : 'wait',
      who: site.employer.legalName,
      text: site.name,
      ...photoReceived(i18n, site.employer.registrationPhotos),
      ...dueBy(dueOn),
      act: { kind: 'go', href: `/staff/vettings/plan/${site.id}`, label: t(msg`Plan visit`) },
    })),
    ...(visits?.nodes ?? []).filter(({ visitOn }) => visitOn <= me.today).map((one) => visitDue(one, t(msg`Visit to record`), t(msg`Record visit`))),
    ...(toHandIn?.nodes ?? []).map((one) => visitDue(one, t(msg`Visit to submit`), t(msg`See details`))),
    ...(toDecide?.nodes ?? [])
      .filter(({ availableActions }) => availableActions.includes('decide'))
      .map((one) => visitDue(one, t(msg`Visit to decide`), t(msg`Decide`))),
    ...(day.held?.nodes ?? []).flatMap((hold) => holdDue(i18n, me, hold)),
    ...(toReview?.nodes ?? []).filter(isNotHeld).map(({ id, title, closesOn, employer }): DueItem => ({
      key: `vacancy ${id}`,
      kind: 'places',
      what: t(msg`Vacancy to review`),
      tone: 'wait',
      who: employer.legalName,
      text: title,
      ...dueBy(closesOn),
      act: { kind: 'go', href: `/staff/vacancies/${id}`, label: t(msg`Review vacancy`) },
    })),
    ...(toOpen?.nodes ?? [])
      .filter((vacancy) => isNotHeld(vacancy) && vacancy.availableActions.includes('open'))
      .map(({ id, title, closesOn, employer }): DueItem => {
        const href = `/staff/vacancies/${id}`;
        // after its closing day a vacancy cannot be opened: its page states the reason, and its employer must
        // change the day
        const isOver = closesOn < me.today;
        return {
          key: `approved ${id}`,
          kind: 'places',
          what: t(msg`Vacancy approved, not open`),
          tone: 'wait',
          who: employer.legalName,
          text: title,
          ...dueBy(closesOn),
          act: isOver ? { kind: 'go', href, label: t(msg`See details`) } : { kind: 'post', action: `${href}/review/open`, label: t(msg`Open vacancy`), href },
        };
      }),
    ...(toAnswer?.nodes ?? []).map((offered) => referralOfferDue(i18n, me, offered)),
  ];
}

/** No due item may lead to an employer on hold. */
const isNotHeld = ({ employer }: { readonly employer: { readonly isHeld: boolean } }): boolean => !employer.isHeld;

/**
 * A note that the business has sent a photo of its registration: the vetting officer then need not ask for
 * one.
 */
function photoReceived(i18n: I18n, [newest]: VisitFragment['registrationPhotos']): Pick<DueItem, 'dated'> {
  if (!newest) return {};
  const day = nearDay(i18n, dayOf(newest.sentAt));
  return { dated: { at: newest.sentAt, text: i18n.t(msg`registration photo received ${day}`) } };
}

/** A person whom another institution asks this one to accept. */
function referralOfferDue(i18n: I18n, me: Me, { id, urgency, dueAt, from }: ReferralOffer): DueItem {
  const { t } = i18n;
  const isUrgent = urgency === 'TODAY';
  const until = dueAt ? dayOf(dueAt) : me.today;
  return {
    key: `institution referral ${id}`,
    kind: 'institutions',
    what: isUrgent ? t(msg`Partner referral, urgent`) : t(msg`Partner referral`),
    tone: isUrgent ? 'late' : 'wait',
    who: institutionName(i18n, from),
    text: t(msg`Can you take a trainee with this need? You learn who she is only once she has consented.`),
    until,
    isLate: until < me.today,
    act: { kind: 'go', href: `/staff/institution-referrals/${id}`, label: t(msg`Answer referral`) },
    order: orderOf(me, until),
  };
}

/**
 * A hold that the reader's agreement would lift: one person has agreed, and that person or the reader is a
 * safety lead. A hold without any agreement is not listed.
 */
function holdDue({ t }: I18n, me: Me, { id, availableActions, employer, agreements }: OpenHold): DueItem[] {
  const [first] = agreements;
  const hasLead = agreements.some(({ asSafetyLead }) => asSafetyLead) || me.may.includes('hold.place');
  if (!first || !hasLead || !availableActions.includes('agreeToLift')) return [];
  const name = first.by?.displayName ?? t(msg`A colleague`);
  return [
    {
      key: `hold ${id}`,
      kind: 'places',
      what: t(msg`Hold to lift`),
      tone: 'wait',
      who: employer.legalName,
      text: t(msg`${name} agreed to lift it. A second person must agree.`),
      until: null,
      isLate: false,
      act: { kind: 'go', href: `/staff/holds#hold-${id}`, label: t(msg`See details`) },
      order: orderOf(me, dayOf(first.agreedAt)),
    },
  ];
}

function visitReason({ t }: I18n, reason: VisitReason, isLate: boolean): string {
  switch (reason) {
    case 'FIRST':
      return t(msg`First visit to plan`);
    case 'REVISIT':
      return t(msg`Repeat visit to plan`);
    case 'RENEWAL':
      return isLate ? t(msg`Approval expired: plan a visit`) : t(msg`Approval ends soon: plan a visit`);
  }
}
