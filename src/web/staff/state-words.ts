import { msg } from '@lingui/core/macro';
import type { Words } from '../shared/words';
import type { ReferralState } from './gql';

export function referralState({ t }: Words, state: ReferralState): string {
  switch (state) {
    case 'PROPOSED':
      return t(msg`Proposed`);
    case 'ASKED':
      return t(msg`She is asked`);
    case 'AGREED':
      return t(msg`She said yes`);
    case 'DECLINED_BY_TRAINEE':
      return t(msg`She said no`);
    case 'SENT':
      return t(msg`With the employer`);
    case 'VIEWED':
      return t(msg`Seen`);
    case 'SHORTLISTED':
      return t(msg`On the shortlist`);
    case 'INTERVIEWING':
      return t(msg`Interview`);
    case 'OFFERED':
      return t(msg`Offer made`);
    case 'HIRED':
      return t(msg`Hired`);
    case 'NOT_SELECTED':
      return t(msg`Not this time`);
    case 'WITHDRAWN':
      return t(msg`Taken back`);
    case 'EXPIRED':
      return t(msg`Ended`);
  }
}

/** What a preference of the score is about. */
export function preferenceText({ t }: Words, kind: string): string {
  switch (kind) {
    case 'DISTANCE':
      return t(msg`Distance`);
    case 'PAY':
      return t(msg`Pay`);
    case 'WANTED_OCCUPATION':
      return t(msg`Work she wishes for`);
    case 'WANTED_HOURS':
      return t(msg`Hours she wishes for`);
    case 'OWN_ENTERPRISE':
      return t(msg`An outside employer comes first`);
    default:
      return kind;
  }
}
