import { msg } from '@lingui/core/macro';
import { introductionState } from '../shared/state-words';
import type { Words } from '../shared/words';
import type { ReferralState } from './gql';

export function referralState(words: Words, state: ReferralState): string {
  const { t } = words;
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
    case 'WITHDRAWN':
      return t(msg`Taken back`);
    default:
      return introductionState(words, state);
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
