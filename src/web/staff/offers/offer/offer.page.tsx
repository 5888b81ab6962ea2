import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { localDateAt } from '../../../../shared/local-date';
import { Facts, Tag } from '../../../shared/form/facts';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { termChangeText } from '../../../shared/form/term-change';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { OfferToExplainQuery } from '../../gql';
import { offerState } from '../../shared/pipeline-labels';
import { termFacts } from '../../shared/term-facts';
import { LawDoubtList } from '../../shared/marks/law-doubts';
import { OnHoldNote, OnHoldTag } from '../../shared/on-hold-tag';
import { NameAndCode } from '../../shared/person';
import { WitnessedTag } from '../../shared/marks/word-labels';
import { EXPLANATION_FORM } from '../explanation-form';
import { placeAndContact } from '../offer-facts';

type Offer = NonNullable<OfferToExplainQuery['offer']>;

export function offerPage(visit: Visit, offer: Offer): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, vacancy, interviews } = offer.referral;
  const quiet = offer.coolingOffUntil ? i18n.moment(offer.coolingOffUntil) : '';
  return page({
    visit,
    title: t(msg`Offer`),
    children: (
      <div class="narrow">
        <PageHead
          back={{
            href: `/staff/trainees/${trainee.id}/placements`,
            label: <NameAndCode person={trainee} />,
          }}
          title={vacancy.title}
          lead={
            <>
              {vacancy.employer.legalName} <Tag tone={offer.state === 'ACCEPTED' ? 'good' : 'wait'}>{offerState(i18n, offer)}</Tag>
              <WitnessedTag i18n={i18n} isWitnessed={offer.isWitnessed} />
              <OnHoldTag i18n={i18n} isOnHold={offer.isOnHold} />
            </>
          }
        />
        <OnHoldNote i18n={i18n} isOnHold={offer.isOnHold} />
        <p class="hint">{answerText(i18n, offer)}</p>
        <UpcomingInterview i18n={i18n} interviews={interviews} />
        {quiet && offer.state === 'EXPLAINED' && <p class="hint">{t(msg`Cooling-off time until ${quiet}. Do not expect a yes before then.`)}</p>}
        {offer.differences.length > 0 && (
          <section class="attention">
            <h2 class="small">{t(msg`This offer has changed`)}</h2>
            <ul>
              {offer.differences.map(({ term, promised, offered }) => (
                <li key={term}>{termChangeText(i18n, { term, before: promised, now: offered })}</li>
              ))}
            </ul>
          </section>
        )}
        {offer.lawDoubts.length > 0 && (
          <section class="attention" id="rules-to-check">
            <h2 class="small">{t(msg`Rules to check`)}</h2>
            <p class="hint">{t(msg`The source of these rules was not checked, so they refuse nothing. Ask the employer before you explain this offer.`)}</p>
            <LawDoubtList doubts={offer.lawDoubts} id="law-doubts" />
          </section>
        )}
        <section class="card">
          <Facts facts={[...termFacts(i18n, offer.terms), ...placeAndContact(i18n, vacancy, trainee)]} />
        </section>
        {offer.availableActions.includes('explain') && <ExplainForm visit={visit} id={offer.id} />}
      </div>
    ),
  });
}

/** Until when she can answer, or how the offer ended. A withdrawn offer has no recorded time: its audit log does. */
function answerText(i18n: I18n, { state, answerBy, decidedAt }: Offer): string {
  const { t } = i18n;
  const [until, decided] = [i18n.moment(answerBy), decidedAt ? i18n.moment(decidedAt) : ''];
  switch (state) {
    case 'ACCEPTED':
      return t(msg`She accepted it: ${decided}.`);
    case 'DECLINED':
      return t(msg`She declined it: ${decided}.`);
    case 'EXPIRED':
      return t(msg`She did not answer. Her time to answer ended: ${until}.`);
    case 'WITHDRAWN':
      return t(msg`She had not answered when this offer ended.`);
    default:
      return t(msg`She can answer until ${until}.`);
  }
}

/** The agreed interview that is today or later: it continues after an offer. */
function UpcomingInterview({ i18n, interviews }: { readonly i18n: I18n; readonly interviews: Offer['referral']['interviews'] }) {
  const { t, today, moment } = i18n;
  const interview = interviews.find(({ state, startsAt }) => state === 'CONFIRMED' && startsAt && localDateAt(new Date(startsAt)) >= (today ?? ''));
  if (!interview?.startsAt) return null;
  const [when, place] = [moment(interview.startsAt), interview.place];
  return <p>{t(msg`Interview: ${when}, at ${place}`)}</p>;
}

function ExplainForm({ visit, id }: { readonly visit: Visit; readonly id: string }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="explain">
      <h2>{t(msg`Explain offer`)}</h2>
      <ErrorSummary visit={visit} labels={formLabels(visit.i18n, EXPLANATION_FORM)} />
      <Form visit={visit} action={`/staff/offers/${id}`}>
        <FormFields visit={visit} form={EXPLANATION_FORM} data={{ language: { value: 'KM' } }} />
        <Button>{t(msg`Record explanation`)}</Button>
      </Form>
    </section>
  );
}
