import { msg } from '@lingui/core/macro';
import { introductionState } from '../../shared/labels/introduction-labels';
import type { I18n } from '../../shared/labels/page-i18n';
import type { ReferralChoiceReason, ReferralState, WithdrawnBy } from '../gql';

/** The state of a referral. A filter by state does not name who withdrew. */
export function referralState(i18n: I18n, state: ReferralState, withdrawnBy: WithdrawnBy | null = null): string {
  const { t } = i18n;
  switch (state) {
    case 'PROPOSED':
      return t(msg`Started, not asked yet`);
    case 'ASKED':
      return t(msg`Awaiting her reply`);
    case 'AGREED':
      return t(msg`She agreed`);
    case 'DECLINED_BY_TRAINEE':
      return t(msg`She declined`);
    case 'SENT':
      return t(msg`With the employer`);
    case 'VIEWED':
      return t(msg`Viewed by employer`);
    case 'NOT_SELECTED':
      return t(msg`Declined by employer`);
    case 'WITHDRAWN':
      if (withdrawnBy === 'TRAINEE') return t(msg`Withdrawn by her`);
      return withdrawnBy === 'STAFF' ? t(msg`Withdrawn by us`) : t(msg`Withdrawn by her or by us`);
    default:
      return introductionState(i18n, state);
  }
}

/** Why a trainee is asked about her only option. */
export function choiceReasonText({ t }: I18n, reason: ReferralChoiceReason): string {
  switch (reason) {
    case 'ONLY_OPENING':
      return t(msg`Only one job is within reach`);
    case 'HER_WISH':
      return t(msg`She named this job herself`);
    case 'URGENT':
      return t(msg`She needs work urgently`);
    case 'OTHERS_DECLINED':
      return t(msg`She declined the others`);
  }
}

/** Whether the referral is over without a start of work. */
export const isReferralOver = (state: ReferralState): boolean => ['DECLINED_BY_TRAINEE', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED'].includes(state);

/** The label of a preference that contributes to the score. */
export function preferenceText({ t }: I18n, kind: string): string {
  switch (kind) {
    case 'DISTANCE':
      return t(msg`Distance`);
    case 'PAY':
      return t(msg`Pay`);
    case 'WANTED_OCCUPATION':
      return t(msg`Preferred work`);
    case 'WANTED_HOURS':
      return t(msg`Preferred hours`);
    case 'OWN_ENTERPRISE':
      return t(msg`Apprenticeship in her institution’s enterprise`);
    default:
      return kind;
  }
}

/** The reason for the points of a preference. */
export function preferenceReasonText({ t }: I18n, because: string): string {
  switch (because) {
    case 'SAME_PROVINCE':
      return t(msg`in her province`);
    case 'ADJACENT_PROVINCE':
      return t(msg`in a neighbouring province`);
    case 'HOUSING':
      return t(msg`in a province farther away, with housing she accepts`);
    case 'FAR':
      return t(msg`in a province farther away`);
    case 'PIECE_WORK':
      return t(msg`paid per piece`);
    case 'MONTHLY_PAY':
      return t(msg`based on monthly pay`);
    case 'PREFERRED':
      return t(msg`she prefers it`);
    case 'NEAR_JOB_PREFERENCE':
      return t(msg`close to a preference`);
    case 'AS_WANTED':
      return t(msg`as she prefers`);
    case 'NO_WISH':
      return t(msg`no preference`);
    case 'FEWER_THAN_WANTED':
      return t(msg`fewer than she wants`);
    case 'MORE_THAN_WANTED':
      return t(msg`more than she wants`);
    case 'NOT_PREFERRED':
      return t(msg`not among her preferences`);
    default:
      return t(msg`run by her institution`);
  }
}

/** Why one skill is related to another. */
export function relatedReasonText({ t }: I18n, reason: string): string {
  switch (reason) {
    case 'NARROWER_OF':
      return t(msg`part of it`);
    case 'BROADER_OF':
      return t(msg`part of a skill she has`);
    case 'SIBLING':
      return t(msg`same group`);
    case 'ESCO_RELATED':
      return t(msg`related in the skills classification`);
    case 'RELATED':
      return t(msg`related, as recorded by a placement service`);
    default:
      return t(msg`similar name`);
  }
}
