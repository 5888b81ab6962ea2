import { msg } from '@lingui/core/macro';
import { Facts } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { termsFacts } from '../../offers/offer/terms-facts';
import type { OfferState } from '../../gql';
import { candidatePath } from '../candidates/candidates.page';
import type { Candidate } from './candidate';

/** The latest offer and its state. */
export function LatestOffer({ visit, candidate: { id, offer, availableActions } }: { readonly visit: Visit; readonly candidate: Candidate }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (!offer) return null;
  return (
    <section class="card" id="offer">
      <h2>{t(msg`Your offer`)}</h2>
      <p>{offerText(i18n, offer.state, offer.answerBy)}</p>
      <Facts facts={termsFacts(i18n, offer.terms)} />
      {offer.state === 'ACCEPTED' && (
        <p>
          <a class="target" href="/employer/placements">
            {t(msg`See new starters`)}
          </a>
        </p>
      )}
      {availableActions.includes('offer') && (
        <p class="hint">
          {t(
            msg`Interviews come before an offer, so you cannot propose times again here. You can make another offer. To meet the candidate first, ask the placement service to refer them to you again.`,
          )}
        </p>
      )}
      {offer.availableActions.includes('withdraw') && (
        <details>
          <summary>{t(msg`Withdraw offer`)}</summary>
          <Form visit={visit} action={`${candidatePath(id)}/offer/${offer.id}/withdraw`}>
            <p>{t(msg`The offer ends immediately, and we tell the candidate. To change the terms, make another offer after that.`)}</p>
            <Button isGrave>{t(msg`Withdraw offer`)}</Button>
          </Form>
        </details>
      )}
    </section>
  );
}

function offerText({ t, moment }: I18n, state: OfferState, answerBy: string): string {
  const until = moment(answerBy);
  switch (state) {
    case 'ISSUED':
      return t(msg`The candidate can answer until ${until}.`);
    case 'ACCEPTED':
      return t(msg`The candidate accepted your offer.`);
    case 'DECLINED':
      return t(msg`The candidate declined your offer.`);
    case 'WITHDRAWN':
      return t(msg`This offer was withdrawn.`);
    case 'EXPIRED':
      return t(msg`Your offer expired without an answer.`);
  }
}
