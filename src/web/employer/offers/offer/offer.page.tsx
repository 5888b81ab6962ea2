import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { FormFields } from '../../../shared/described-form/form-fields';
import { HiddenFields } from '../../../shared/form/hidden-fields';
import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { type SummaryRow, SummaryList } from '../../../shared/parts/summary-list';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { TermsInput } from '../../gql';
import { candidatePath } from '../../referrals/candidates/candidates.page';
import { PayFields } from '../../vacancies/vacancy-form/pay-fields';
import { type Candidate, OFFER_FORM } from './offer-form';
import { termsFacts } from './terms-facts';

export const offerPath = (id: string): string => `${candidatePath(id)}/offer`;

/**
 * The offer form, filled with the terms of the vacancy. Differences are shown on the next page, before
 * sending.
 */
export function offerPage(visit: Visit, candidate: Candidate): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { displayName, vacancy, id } = candidate;
  return page({
    visit,
    title: t(msg`Make an offer`),
    children: (
      <>
        <PageHead
          back={{ href: candidatePath(id), label: displayName ?? t(msg`Candidate (name not shared)`) }}
          eyebrow={vacancy.title}
          title={t(msg`Make an offer`)}
          lead={t(msg`The terms of your vacancy are filled in. The candidate alone decides, and has time to think.`)}
        />
        <ErrorSummary visit={visit} />
        <WithdrawnTimes i18n={i18n} candidate={candidate} />
        <Form visit={visit} action={`${offerPath(id)}/check`}>
          <FormFields visit={visit} form={OFFER_FORM} own={{ amount: () => <PayFields visit={visit} /> }} />
          <Button>{t(msg`Review offer`)}</Button>
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
    title: t(msg`Review your offer`),
    children: (
      <>
        <PageHead
          back={{ href: change, label: t(msg`Change offer`) }}
          eyebrow={
            <>
              {displayName && <bdi>{displayName}</bdi>}
              {displayName && ', '}
              {vacancy.title}
            </>
          }
          title={t(msg`Review your offer`)}
          lead={t(msg`The candidate can answer until ${until}.`)}
        />
        <SummaryList
          rows={comparedRows(i18n, candidate, { ...terms, contractMonths: terms.contractMonths ?? null, probationDays: terms.probationDays ?? 0 }, change)}
        />
        <WithdrawnTimes i18n={i18n} candidate={candidate} />
        <form method="post" action={offerPath(id)}>
          <HiddenFields visit={visit} action={offerPath(id)} />
          <HiddenValues values={visit.draft.values} />
          <div class="actions">
            <Button>{t(msg`Send offer`)}</Button>
            <a class="button plain" href={change}>
              {t(msg`Change offer`)}
            </a>
          </div>
        </form>
      </>
    ),
  });
}

/** Sending the offer withdraws interview times that wait for an answer. */
function WithdrawnTimes({ i18n, candidate }: { readonly i18n: I18n; readonly candidate: Candidate }) {
  if (!candidate.interviews.some(({ state }) => state === 'PROPOSED')) return null;
  return <p class="notice">{i18n.t(msg`When you send this offer, we cancel the interview times you proposed.`)}</p>;
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
