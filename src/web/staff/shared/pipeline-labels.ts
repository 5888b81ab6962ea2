import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { InterviewOutcome, InterviewState, OfferState, PlacementState } from '../gql';

export function interviewState(i18n: I18n, state: InterviewState, outcome: InterviewOutcome | null): string {
  const { t } = i18n;
  switch (state) {
    case 'PROPOSED':
      return t(msg`times proposed`);
    case 'CONFIRMED':
      return t(msg`confirmed by her`);
    case 'DONE':
      return outcomeText(i18n, outcome);
    case 'NO_SHOW':
      return t(msg`she did not come`);
    case 'CANCELLED':
      return t(msg`called off`);
    case 'EXPIRED':
      return t(msg`the times have passed, none was chosen`);
  }
}

function outcomeText({ t }: I18n, outcome: InterviewOutcome | null): string {
  switch (outcome) {
    case 'HIRE':
      return t(msg`the employer wants her`);
    case 'SECOND':
      return t(msg`a second talk`);
    case 'NO':
      return t(msg`not this time`);
    default:
      return t(msg`held, no answer yet`);
  }
}

export function offerState({ t }: I18n, state: OfferState): string {
  switch (state) {
    case 'DRAFT':
      return t(msg`A draft`);
    case 'ISSUED':
      return t(msg`To be explained to her`);
    case 'EXPLAINED':
      return t(msg`Explained: she thinks it over`);
    case 'ACCEPTED':
      return t(msg`She said yes`);
    case 'DECLINED':
      return t(msg`She said no`);
    case 'WITHDRAWN':
      return t(msg`Taken back`);
    case 'EXPIRED':
      return t(msg`Its time is over`);
  }
}

/** Until when she can answer an offer; empty when it is not open. */
export function answerDeadlineText({ t, moment }: I18n, { state, answerBy }: { readonly state: OfferState; readonly answerBy: string }): string {
  if (state !== 'ISSUED' && state !== 'EXPLAINED') return '';
  const until = moment(answerBy);
  return t(msg`she answers until ${until}`);
}

export function placementState({ t }: I18n, state: PlacementState): string {
  switch (state) {
    case 'PLANNED':
      return t(msg`To begin`);
    case 'ACTIVE':
      return t(msg`Works there`);
    case 'UNREACHABLE':
      return t(msg`Out of reach`);
    case 'COMPLETED':
      return t(msg`At its end`);
    case 'ENDED_BY_TRAINEE':
      return t(msg`She ended it`);
    case 'ENDED_BY_EMPLOYER':
      return t(msg`The employer ended it`);
    case 'ENDED_FOR_SAFETY':
      return t(msg`Ended for her safety`);
    case 'CANCELLED':
      return t(msg`Never began`);
  }
}
