import { msg } from '@lingui/core/macro';
import { addDays } from '../../../../shared/local-date';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { EmployerTasksFragment } from '../../gql';
import { type QueueData, dayOf, daysAfter, type DueItem, type Me, type PipelineReferral, orderOf, vacancyText } from './due-item';
import { nearMoment, shortDay } from '../../../shared/labels/near-days';

/**
 * The days within which staff ask her about a proposal, follow up a question without an answer, and send her
 * card after she agreed.
 */
const ASK_WITHIN_DAYS = 2;
const ANSWER_WITHIN_DAYS = 3;
const SEND_WITHIN_DAYS = 1;
/** An open offer appears in the queue this many days before it expires. */
const OFFER_SOON_DAYS = 3;

/** The due items of the pipeline, from a proposed referral to the confirmed start. */
export function pipelineDue(i18n: I18n, me: Me, day: QueueData): DueItem[] {
  const placements = [...(day.planned?.nodes ?? []), ...(day.active?.nodes ?? [])];
  return [
    ...(day.proposed?.nodes ?? []).flatMap((referral) => proposedDue(i18n, me, referral)),
    ...(day.asked?.nodes ?? []).map((referral) => askedDue(i18n, me, referral)),
    ...(day.agreed?.nodes ?? []).flatMap((referral) => agreedDue(i18n, me, referral)),
    ...(day.offered?.nodes ?? []).flatMap((referral) => offerDue(i18n, me, referral)),
    ...(day.planned?.nodes ?? []).filter(({ startsOn }) => startsOn <= me.today).map((placement) => startDue(i18n, placement)),
    ...placements.flatMap((placement) => agreementDue(i18n, me, placement)),
  ];
}

type PlannedPlacement = NonNullable<QueueData['planned']>['nodes'][number];
type DueSubject = Pick<DueItem, 'kind' | 'who' | 'code' | 'ways' | 'text'>;
const subjectOf = ({ trainee, vacancy }: Pick<PipelineReferral | EmployerTasksFragment, 'trainee' | 'vacancy'>): DueSubject => ({
  kind: 'path',
  who: trainee.displayName,
  code: trainee.code,
  ways: trainee.contactMethods,
  text: vacancyText(vacancy),
});
/** Due on a day, and late after it. */
const dueBy = (me: Me, until: string): Pick<DueItem, 'until' | 'isLate' | 'order'> => ({ until, isLate: until < me.today, order: orderOf(me, until) });

function proposedDue({ t }: I18n, me: Me, referral: PipelineReferral): DueItem[] {
  if (!referral.availableActions.includes('ask')) return [];
  const { id, proposedAt } = referral;
  return [
    {
      ...subjectOf(referral),
      key: `proposed ${id}`,
      what: t(msg`Referral started`),
      tone: 'wait',
      ...dueBy(me, daysAfter(proposedAt, ASK_WITHIN_DAYS)),
      act: { kind: 'post', action: `/staff/referrals/${id}/ask`, label: t(msg`Ask her`), href: `/staff/vacancies/${referral.vacancy.id}/matches` },
    },
  ];
}

function askedDue(i18n: I18n, me: Me, referral: PipelineReferral): DueItem {
  const { id, proposedAt, askedAt } = referral;
  const { t } = i18n;
  const at = askedAt ?? proposedAt;
  const since = nearMoment(i18n, at);
  const when = dueBy(me, daysAfter(at, ANSWER_WITHIN_DAYS));
  return {
    ...subjectOf(referral),
    dated: { at, text: t(msg`asked ${since}`) },
    key: `asked ${id}`,
    what: t(msg`Awaiting her reply`),
    tone: when.isLate ? 'late' : 'wait',
    ...when,
    waitsForOthers: true,
    act: { kind: 'go', href: `/staff/referrals?state=ASKED#referral-${id}`, label: t(msg`See details`) },
  };
}

function agreedDue({ t }: I18n, me: Me, referral: PipelineReferral): DueItem[] {
  if (!referral.availableActions.includes('send')) return [];
  const { id, proposedAt, answeredAt } = referral;
  return [
    {
      ...subjectOf(referral),
      key: `agreed ${id}`,
      what: t(msg`She agreed, ready to send`),
      tone: 'wait',
      ...dueBy(me, daysAfter(answeredAt ?? proposedAt, SEND_WITHIN_DAYS)),
      act: { kind: 'post', action: `/staff/referrals/${id}/send`, label: t(msg`Send to employer`), href: `/staff/vacancies/${referral.vacancy.id}/matches` },
    },
  ];
}

function offerDue({ t }: I18n, me: Me, referral: NonNullable<QueueData['offered']>['nodes'][number]): DueItem[] {
  const { offer, trainee, vacancy } = referral;
  if (!offer) return [];
  const when = dueBy(me, dayOf(offer.answerBy));
  if (offer.availableActions.includes('explain')) {
    return [
      {
        ...subjectOf(referral),
        key: `offer ${offer.id}`,
        what: t(msg`Offer to explain`),
        tone: 'wait',
        ...when,
        act: { kind: 'explain', offer, trainee, vacancy },
      },
    ];
  }
  if (offer.state !== 'EXPLAINED' || (when.until ?? '') > addDays(me.today, OFFER_SOON_DAYS)) return [];
  const act = { kind: 'go', href: `/staff/offers/${offer.id}`, label: t(msg`View offer`) } as const;
  return [
    {
      ...subjectOf(referral),
      key: `offer ${offer.id}`,
      what: t(msg`Offer expires soon, awaiting her reply`),
      tone: 'late',
      ...when,
      waitsForOthers: true,
      act,
    },
  ];
}

function startDue(i18n: I18n, placement: PlannedPlacement): DueItem {
  const { t } = i18n;
  const { id, startsOn, confirmedByTraineeAt, confirmedByEmployerAt, isNoStartReported } = placement;
  const missing = isNoStartReported
    ? t(msg`She says that she did not start. Call her.`)
    : confirmedByTraineeAt
      ? t(msg`She confirmed; the employer has not.`)
      : confirmedByEmployerAt
        ? t(msg`The employer confirmed; she has not.`)
        : t(msg`Not confirmed by her or the employer.`);
  const start = shortDay(i18n, startsOn);
  return {
    ...subjectOf(placement),
    key: `start ${id}`,
    what: t(msg`Start to confirm`),
    tone: isNoStartReported ? 'late' : 'wait',
    text: `${vacancyText(placement.vacancy)} · ${missing}`,
    dated: { at: startsOn, text: t(msg`First day: ${start}`) },
    until: null,
    isLate: false,
    act: { kind: 'go', href: `/staff/placements/${id}`, label: t(msg`Open placement`) },
    order: `3 ${startsOn}`,
  };
}

function agreementDue({ t }: I18n, me: Me, placement: EmployerTasksFragment): DueItem[] {
  const { agreement } = placement;
  if (!agreement?.availableActions.includes('sign')) return [];
  const when = dueBy(me, agreement.dueOn);
  return [
    {
      ...subjectOf(placement),
      key: `agreement ${agreement.id}`,
      what: t(msg`Agreement to sign`),
      tone: when.isLate ? 'late' : 'wait',
      text: `${agreement.trade} · ${vacancyText(placement.vacancy)}`,
      ...when,
      act: { kind: 'sign', agreementId: agreement.id },
    },
  ];
}
