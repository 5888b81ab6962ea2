import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { InterviewOutcome, InterviewState, OfferState, PlacementState, WithdrawnBy } from '../gql';

export function interviewState(i18n: I18n, state: InterviewState, outcome: InterviewOutcome | null): string {
  const { t } = i18n;
  switch (state) {
    case 'PROPOSED':
      return t(msg`times proposed, awaiting her choice`);
    case 'CONFIRMED':
      return t(msg`confirmed by her`);
    case 'DONE':
      return outcomeText(i18n, outcome);
    case 'NO_SHOW':
      return t(msg`she did not come`);
    case 'CANCELLED':
      return t(msg`cancelled`);
    case 'EXPIRED':
      return t(msg`expired, no time chosen`);
  }
}

function outcomeText({ t }: I18n, outcome: InterviewOutcome | null): string {
  switch (outcome) {
    case 'HIRE':
      return t(msg`employer wants to hire her`);
    case 'SECOND':
      return t(msg`second interview`);
    case 'NO':
      return t(msg`employer declined`);
    default:
      return t(msg`held, awaiting the employer’s answer`);
  }
}

export function offerState(i18n: I18n, { state, withdrawnBy }: { readonly state: OfferState; readonly withdrawnBy: WithdrawnBy | null }): string {
  const { t } = i18n;
  switch (state) {
    case 'DRAFT':
      return t(msg`Draft`);
    case 'ISSUED':
      return t(msg`To explain to her`);
    case 'EXPLAINED':
      return t(msg`Explained, awaiting her answer`);
    case 'ACCEPTED':
      return t(msg`Accepted by her`);
    case 'DECLINED':
      return t(msg`Declined by her`);
    case 'WITHDRAWN':
      return withdrawnOfferText(i18n, withdrawnBy);
    case 'EXPIRED':
      return t(msg`Expired`);
  }
}

/** An offer ends with its referral when she or staff withdraw that. */
function withdrawnOfferText({ t }: I18n, withdrawnBy: WithdrawnBy | null): string {
  switch (withdrawnBy) {
    case 'EMPLOYER':
      return t(msg`Withdrawn by employer`);
    case 'TRAINEE':
      return t(msg`Ended: she withdrew from the referral`);
    case 'STAFF':
      return t(msg`Ended: we withdrew the referral`);
    case 'SYSTEM':
      return t(msg`Ended: no position was left`);
    default:
      return t(msg`Withdrawn`);
  }
}

export function placementState({ t }: I18n, state: PlacementState): string {
  switch (state) {
    case 'PLANNED':
      return t(msg`Not started yet`);
    case 'ACTIVE':
      return t(msg`Employed`);
    case 'UNREACHABLE':
      return t(msg`Unreachable`);
    case 'COMPLETED':
      return t(msg`Completed`);
    case 'ENDED_BY_TRAINEE':
      return t(msg`Ended by her`);
    case 'ENDED_BY_EMPLOYER':
      return t(msg`Ended by employer`);
    case 'ENDED_FOR_SAFETY':
      return t(msg`Ended for her safety`);
    case 'CANCELLED':
      return t(msg`Never started`);
  }
}
