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
import { NameAndCode } from '../../shared/person';
import { EXPLANATION_FORM } from '../explanation-form';

type Offer = NonNullable<OfferToExplainQuery['offer']>;

export function offerPage(visit: Visit, offer: Offer): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, vacancy, interviews } = offer.referral;
  const until = i18n.moment(offer.answerBy);
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
              {vacancy.employer.legalName} <Tag tone={offer.state === 'ACCEPTED' ? 'good' : 'wait'}>{offerState(i18n, offer.state)}</Tag>
            </>
          }
        />
        <p class="hint">{t(msg`She can answer until ${until}.`)}</p>
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
        <section class="card">
          <Facts
            facts={[
              ...termFacts(i18n, offer.terms),
              [t(msg`Place`), `${vacancy.site.name}, ${vacancy.site.district}, ${vacancy.site.address}`],
              [t(msg`Who to call`), trainee.placementOfficer && calledText(i18n, trainee.placementOfficer.displayName)],
            ]}
          />
        </section>
        {offer.availableActions.includes('explain') && <ExplainForm visit={visit} id={offer.id} />}
      </div>
    ),
  });
}

/** The agreed interview that is today or later: it continues after an offer. */
function UpcomingInterview({ i18n, interviews }: { readonly i18n: I18n; readonly interviews: Offer['referral']['interviews'] }) {
  const { t, today, moment } = i18n;
  const interview = interviews.find(({ state, startsAt }) => state === 'CONFIRMED' && startsAt && localDateAt(new Date(startsAt)) >= (today ?? ''));
  if (!interview?.startsAt) return null;
  const [when, place] = [moment(interview.startsAt), interview.place];
  return <p>{t(msg`Interview: ${when}, at ${place}`)}</p>;
}

/** Whom she calls if something is not as agreed; she repeats it with the other points. */
const calledText = ({ t }: I18n, officer: string): string => t(msg`${officer}, at the number on the card she got from you`);

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
