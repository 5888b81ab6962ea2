import { msg } from '@lingui/core/macro';
import { shortMoment } from '../../shared/labels/near-days';
import type { I18n } from '../../shared/labels/page-i18n';
import { Time } from '../../shared/parts/time';
import type { OfferState } from '../gql';

interface AnswerDeadlineProps {
  readonly i18n: I18n;
  readonly offer: { readonly state: OfferState; readonly answerBy: string };
}

/** Until when she can answer an offer; empty when it is not open. */
export function AnswerDeadline({ i18n, offer: { state, answerBy } }: AnswerDeadlineProps) {
  if (state !== 'ISSUED' && state !== 'EXPLAINED') return null;
  const until = shortMoment(i18n, answerBy);
  return (
    <>
      {'· '}
      <Time i18n={i18n} at={answerBy}>
        {i18n.t(msg`answer by ${until}`)}
      </Time>
    </>
  );
}
