import { msg } from '@lingui/core/macro';
import { nearDay, shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayOf, type DueNode, type DueText, vacancyText } from './due-item';

type PipelineStep =
  'REFERRAL_TO_ASK' | 'REPLY_AWAITED' | 'CARD_TO_SEND' | 'OFFER_TO_EXPLAIN' | 'OFFER_EXPIRES' | 'START_TO_CONFIRM' | 'AGREEMENT_TO_SIGN' | 'NEXT_STEP_TO_PLAN';

const matchesOf = ({ id }: { readonly id: string }) => ({ href: `/staff/vacancies/${id}/matches` });

/** The rows of the pipeline, from a proposed referral to the confirmed start. */
export function pipelineText(i18n: I18n, node: DueNode & { readonly step: PipelineStep }): DueText {
  const { t } = i18n;
  const { id, trainee, vacancy, offer, isLate } = node;
  const text = vacancyText(node);
  const her = trainee ? { href: `/staff/trainees/${trainee.id}` } : {};
  switch (node.step) {
    case 'REFERRAL_TO_ASK':
      return {
        what: t(msg`Referral started`),
        tone: 'wait',
        text,
        // a single option needs a reason, which the list of matches asks for
        act:
          node.referral?.hasChoice === false && vacancy
            ? { kind: 'go', ...matchesOf(vacancy), label: t(msg`Ask her`) }
            : { kind: 'post', action: `/staff/referrals/${id}/ask`, label: t(msg`Ask her`), isUndoable: true, ...her },
      };
    case 'REPLY_AWAITED':
      return replyText(i18n, node);
    case 'CARD_TO_SEND':
      return {
        what: t(msg`Ready to send`),
        tone: 'wait',
        text,
        // the warning to confirm is there
        act:
          node.referral?.lacksPoolCover && vacancy
            ? { kind: 'go', ...matchesOf(vacancy), label: t(msg`Send to employer`) }
            : { kind: 'post', action: `/staff/referrals/${id}/send`, label: t(msg`Send to employer`), isUndoable: true, ...her },
      };
    case 'OFFER_TO_EXPLAIN': {
      const view = { kind: 'go', href: `/staff/offers/${id}`, label: t(msg`View offer`) } as const;
      return { what: t(msg`Offer to explain`), tone: 'wait', text, act: offer ? { kind: 'explain', href: view.href, ...node, offerId: id, offer } : view };
    }
    case 'OFFER_EXPIRES':
      return {
        what: t(msg`Offer expires soon, awaiting her reply`),
        tone: 'late',
        text,
        act: { kind: 'go', href: `/staff/offers/${id}`, label: t(msg`View offer`) },
      };
    case 'START_TO_CONFIRM':
      return startText(i18n, node);
    case 'AGREEMENT_TO_SIGN':
      return {
        what: t(msg`Agreement to sign`),
        tone: isLate ? 'late' : 'wait',
        text: [node.agreement?.trade, text].filter(Boolean).join(' · '),
        act: { kind: 'sign', agreementId: id, ...(trainee ? { href: `/staff/trainees/${trainee.id}` } : {}) },
      };
    case 'NEXT_STEP_TO_PLAN':
      return {
        what: isLate ? t(msg`Longest stay is over`) : t(msg`Next step to plan`),
        tone: isLate ? 'late' : 'wait',
        text,
        act: { kind: 'go', href: `/staff/placements/${id}#next-step`, label: t(msg`Plan next step`) },
      };
  }
}

function replyText(i18n: I18n, node: DueNode): DueText {
  const { t } = i18n;
  const reminded = node.referral?.remindedAt;
  const at = reminded ?? node.since ?? '';
  // the time of day is in the title of the day
  const since = at === '' ? '' : nearDay(i18n, dayOf(at));
  return {
    what: t(msg`Awaiting her reply`),
    tone: node.isLate ? 'late' : 'wait',
    text: vacancyText(node),
    dated: { at, text: reminded ? t(msg`reminded ${since}`) : t(msg`asked ${since}`) },
    act: {
      kind: 'go',
      href: `/staff/referrals?state=ASKED#referral-${node.id}`,
      label: t(msg`See details`),
      awaited: {
        remind: node.referral?.availableActions.includes('remind') ? `/staff/referrals/${node.id}/remind` : null,
        withdraw: `/staff/referrals/${node.id}/withdraw`,
      },
    },
  };
}

function startText(i18n: I18n, node: DueNode): DueText {
  const { t } = i18n;
  const { id, start } = node;
  const missing = start?.isNoStartReported
    ? t(msg`She says that she did not start. Call her.`)
    : start?.confirmedByTraineeAt
      ? t(msg`She confirmed; the employer has not.`)
      : start?.confirmedByEmployerAt
        ? t(msg`The employer confirmed; she has not.`)
        : t(msg`Not confirmed by her or the employer.`);
  const startsOn = start?.startsOn ?? '';
  const first = shortDay(i18n, startsOn);
  return {
    what: t(msg`Start to confirm`),
    tone: start?.isNoStartReported ? 'late' : 'wait',
    news: missing,
    text: vacancyText(node),
    dated: { at: startsOn, text: t(msg`First day: ${first}`) },
    act: { kind: 'go', href: `/staff/placements/${id}`, label: t(msg`Open placement`) },
  };
}
