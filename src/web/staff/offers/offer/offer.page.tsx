import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { termChangeText } from '../../../shared/form/term-change';
import type { Visit } from '../../../shared/visit/visit';
import type { OfferToExplainQuery } from '../../gql';
import { offerState } from '../../shared/pipeline-labels';
import { termFacts } from '../../shared/term-facts';
import { NameAndCode } from '../../shared/person';
import { TeachBack } from '../../shared/teach-back';

type Offer = NonNullable<OfferToExplainQuery['offer']>;

export function offerPage(visit: Visit, offer: Offer): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, vacancy } = offer.referral;
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
          <Facts facts={[...termFacts(i18n, offer.terms), [t(msg`Place`), `${vacancy.site.name}, ${vacancy.site.district}, ${vacancy.site.address}`]]} />
        </section>
        {offer.availableActions.includes('explain') && <ExplainForm visit={visit} id={offer.id} />}
      </div>
    ),
  });
}

function ExplainForm({ visit, id }: { readonly visit: Visit; readonly id: string }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="explain">
      <h2>{t(msg`Explain offer`)}</h2>
      <ErrorSummary visit={visit} />
      <Form visit={visit} action={`/staff/offers/${id}`}>
        <Choice
          visit={visit}
          name="language"
          columns
          label={t(msg`Language of the explanation`)}
          options={[
            { value: 'KM', label: 'ខ្មែរ' },
            { value: 'EN', label: 'English' },
          ]}
          value={['KM']}
        />
        <TeachBack visit={visit} name="told" />
        <Button>{t(msg`Record explanation`)}</Button>
      </Form>
    </section>
  );
}
