import { msg } from '@lingui/core/macro';
import { nearDay, shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { institutionName } from '../../shared/institution-labels';
import type { DueStep, VisitReason } from '../../gql';
import { dayOf, type DueNode, type DueText } from './due-item';

type EmployerStep = Exclude<
  DueStep,
  | 'ALERT'
  | 'FOLLOW_UP'
  | 'TASK'
  | 'SKILL_QUESTIONS'
  | 'SKILL_ANSWER'
  | 'REFERRAL_TO_ASK'
  | 'REPLY_AWAITED'
  | 'CARD_TO_SEND'
  | 'OFFER_TO_EXPLAIN'
  | 'OFFER_EXPIRES'
  | 'START_TO_CONFIRM'
  | 'AGREEMENT_TO_SIGN'
  | 'NEXT_STEP_TO_PLAN'
>;

/**
 * The rows of sites due a visit, vettings to record, submit or decide, conditions to check, holds and first users that need a
 * second person, vacancies to review or open, and people offered by other institutions.
 */
export function employerText(i18n: I18n, node: DueNode & { readonly step: EmployerStep }): DueText {
  const { t } = i18n;
  switch (node.step) {
    case 'SITE_TO_VISIT': {
      const what = visitReason(i18n, node.visitReason ?? 'FIRST', node.isLate);
      return { ...visitText(i18n, node, { what, label: t(msg`Plan visit`), href: `/staff/vettings/plan/${node.id}` }), tone: node.isLate ? 'late' : 'wait' };
    }
    case 'VISIT_TO_RECORD':
      return visitText(i18n, node, { what: t(msg`Visit to record`), label: t(msg`Record visit`) });
    case 'VISIT_TO_SUBMIT':
      return visitText(i18n, node, { what: t(msg`Visit to submit`), label: t(msg`See details`) });
    case 'VISIT_TO_DECIDE':
      return visitText(i18n, node, { what: t(msg`Visit to decide`), label: t(msg`Decide`) });
    case 'CONDITION_TO_CHECK':
      return {
        ...visitText(i18n, node, { what: t(msg`Condition to check`), label: t(msg`Check condition`), href: `/staff/vettings/${node.id}#condition-list` }),
        tone: node.isLate ? 'late' : 'wait',
      };
    case 'HOLD_TO_LIFT':
      return holdText(i18n, node);
    case 'FIRST_USER_TO_CONFIRM':
      return firstUserText(i18n, node);
    case 'VACANCY_TO_REVIEW':
    case 'VACANCY_TO_OPEN':
      return vacancyDueText(i18n, node);
    case 'PARTNER_REFERRAL':
      return partnerText(i18n, node);
  }
}

interface VisitTexts {
  readonly what: string;
  readonly label: string;
  readonly href?: string;
}

function visitText(i18n: I18n, { id, site, employer }: DueNode, { what, label, href = `/staff/vettings/${id}` }: VisitTexts): DueText {
  return { what, tone: 'wait', text: site?.name ?? '', ...photoReceived(i18n, employer), act: { kind: 'go', href, label } };
}

/**
 * A note that the business has sent a photo of its registration: the vetting officer then need not ask for
 * one.
 */
function photoReceived(i18n: I18n, employer: DueNode['employer']): Pick<DueText, 'dated'> {
  const [newest] = employer?.registrationPhotos ?? [];
  if (!newest) return {};
  const day = nearDay(i18n, dayOf(newest.sentAt));
  return { dated: { at: newest.sentAt, text: i18n.t(msg`registration photo received ${day}`) } };
}

/** The employer waits for an answer now; the closing day is no time to answer. */
function vacancyDueText(i18n: I18n, { id, step, vacancy }: DueNode): DueText {
  const { t } = i18n;
  const closesOn = vacancy?.closesOn ?? '';
  const closes = shortDay(i18n, closesOn);
  const href = `/staff/vacancies/${id}`;
  const row = { tone: 'wait', text: vacancy?.title ?? '', dated: { at: closesOn, text: t(msg`referrals until ${closes}`) } } as const;
  if (step === 'VACANCY_TO_REVIEW') return { ...row, what: t(msg`Vacancy to review`), act: { kind: 'go', href, label: t(msg`Review vacancy`) } };
  // after its closing day a vacancy cannot be opened: its page states the reason, and its employer must change the day
  const isOver = i18n.today !== null && closesOn < i18n.today;
  return {
    ...row,
    what: t(msg`Vacancy approved, not open`),
    act: isOver ? { kind: 'go', href, label: t(msg`See details`) } : { kind: 'post', action: `${href}/review/open`, label: t(msg`Open vacancy`), href },
  };
}

/** A person whom another institution asks this one to accept. */
function partnerText(i18n: I18n, { id, institutionReferral }: DueNode): DueText {
  const { t } = i18n;
  const isUrgent = institutionReferral?.urgency === 'TODAY';
  return {
    what: isUrgent ? t(msg`Partner referral, urgent`) : t(msg`Partner referral`),
    tone: isUrgent ? 'late' : 'wait',
    who: institutionReferral ? institutionName(i18n, institutionReferral.from) : '',
    text: t(msg`Can you take a trainee with this need? You learn who she is only once she has consented.`),
    act: { kind: 'go', href: `/staff/institution-referrals/${id}`, label: t(msg`Answer referral`) },
  };
}

/** A hold that the reader's agreement would lift. */
function holdText({ t }: I18n, { id, hold }: DueNode): DueText {
  const name = hold?.agreements[0]?.by?.displayName ?? t(msg`A colleague`);
  return {
    what: t(msg`Hold to lift`),
    tone: 'wait',
    text: t(msg`${name} agreed to lift it. A second person must agree.`),
    act: { kind: 'go', href: `/staff/holds#hold-${id}`, label: t(msg`See details`) },
  };
}

/** A first user whom the reader's confirmation would invite. */
function firstUserText(i18n: I18n, { id, since }: DueNode): DueText {
  const { t } = i18n;
  const day = since ? nearDay(i18n, dayOf(since)) : '';
  return {
    what: t(msg`First user to confirm`),
    tone: 'wait',
    text: t(msg`A second person must confirm the e-mail address.`),
    ...(since ? { dated: { at: since, text: t(msg`requested ${day}`) } } : {}),
    act: { kind: 'go', href: `/staff/employers/${id}#first-user`, label: t(msg`See details`) },
  };
}

function visitReason({ t }: I18n, reason: VisitReason, isLate: boolean): string {
  switch (reason) {
    case 'FIRST':
      return t(msg`First visit to plan`);
    case 'AT_ONCE':
      return t(msg`Visit again at once`);
    case 'REVISIT':
      return t(msg`Repeat visit to plan`);
    case 'RENEWAL':
      return isLate ? t(msg`Approval expired: plan a visit`) : t(msg`Approval ends soon: plan a visit`);
  }
}
