import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { HiddenFields } from '../../../shared/form/hidden-fields';
import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { type SummaryRow, SummaryList } from '../../../shared/parts/summary-list';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { OfferPageQuery, TermsInput } from '../../gql';
import { candidatePath } from '../../referrals/candidates/candidates.page';
import { fieldLabels } from '../../vacancies/vacancy-form/vacancy-fields';
import { HoursFields, PayFields } from '../../vacancies/vacancy-form/terms-fields';
import { termsFacts } from './terms-facts';

export type Candidate = NonNullable<OfferPageQuery['candidate']>;

export const offerPath = (id: string): string => `${candidatePath(id)}/offer`;
export const offerLabels = (i18n: I18n) => ({ ...fieldLabels(i18n), answerOn: i18n.t(msg`Answer by`) });

/**
 * The offer form, filled with the terms of the vacancy. Differences are shown on the next page, before
 * sending.
 */
export function offerPage(visit: Visit, candidate: Candidate): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { displayName, vacancy, id } = candidate;
  const labels = offerLabels(i18n);
  return page({
    visit,
    title: t(msg`Make an offer`),
    children: (
      <>
        <PageHead
          back={{ href: candidatePath(id), label: displayName ?? t(msg`Somebody for this place`) }}
          eyebrow={vacancy.title}
          title={t(msg`Make an offer`)}
          lead={t(msg`These are the terms of your vacancy. The person decides alone, and has time to think.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={`${offerPath(id)}/check`}>
          <PayFields visit={visit} />
          <HoursFields visit={visit} withConditions={false} />
          <div class="beside">
            <Field visit={visit} name="startsOn" label={labels.startsOn} type="date" />
            <Field
              visit={visit}
              name="answerOn"
              label={labels.answerOn}
              hint={t(msg`At least three days from now and not after the first day of work, until 18:00.`)}
              type="date"
            />
          </div>
          <div class="beside">
            <Field
              visit={visit}
              name="contractMonths"
              label={labels.contractMonths}
              hint={t(msg`Leave empty if there is no end date.`)}
              inputmode="numeric"
              short
            />
            <Field visit={visit} name="probationDays" label={labels.probationDays} hint={t(msg`Enter 0 if none.`)} inputmode="numeric" short />
          </div>
          <Button>{t(msg`Look it over`)}</Button>
        </Form>
      </>
    ),
  });
}

/** The offer as it will be sent; a term that differs from the vacancy also shows the vacancy's term. */
export function offerCheckPage(visit: Visit, candidate: Candidate, terms: TermsInput, answerBy: string, draftKey: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, displayName, vacancy } = candidate;
  const change = `${offerPath(id)}?d=${encodeURIComponent(draftKey)}`;
  const until = i18n.moment(answerBy);
  return page({
    visit,
    title: t(msg`Check the offer`),
    children: (
      <>
        <PageHead
          back={{ href: change, label: t(msg`Change the offer`) }}
          eyebrow={
            <>
              {displayName && <bdi>{displayName}</bdi>}
              {displayName && ', '}
              {vacancy.title}
            </>
          }
          title={t(msg`Check the offer`)}
          lead={t(msg`It can be answered until ${until}.`)}
        />
        <SummaryList
          rows={comparedRows(i18n, candidate, { ...terms, contractMonths: terms.contractMonths ?? null, probationDays: terms.probationDays ?? 0 }, change)}
        />
        <form method="post" action={offerPath(id)}>
          <HiddenFields visit={visit} action={offerPath(id)} />
          <HiddenValues values={visit.draft.values} />
          <div class="actions">
            <Button>{t(msg`Make this offer`)}</Button>
            <a class="button plain" href={change}>
              {t(msg`Change the offer`)}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

function comparedRows(i18n: I18n, { vacancy }: Candidate, offered: Parameters<typeof termsFacts>[1], change: string): SummaryRow[] {
  const promised = new Map(termsFacts(i18n, vacancy.terms));
  return termsFacts(i18n, offered).map(([label, value]) => {
    const before = promised.get(label) ?? '';
    const difference = before === value ? '' : i18n.t(msg`In the vacancy: ${before}`);
    return {
      label,
      value: difference ? (
        <>
          {value}
          <br />
          <small class="differs">{difference}</small>
        </>
      ) : (
        value
      ),
      change: { href: change, label: i18n.t(msg`Change`) },
    };
  });
}

/** Carries the typed values in hidden fields, so that sending does not depend on a stored draft. */
function HiddenValues({ values }: { readonly values: FormValues }) {
  return (
    <>
      {Object.keys(values)
        .filter((name) => !['csrf', 'key'].includes(name))
        .flatMap((name) => textsOf(values, name).map((value, at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />))}
    </>
  );
}
