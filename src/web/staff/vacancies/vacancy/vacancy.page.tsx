import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Fold } from '../../../shared/form/field-names';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { VacancyToReviewQuery } from '../../gql';
import { LawDoubtList } from '../../shared/marks/law-doubts';
import { OnHoldTag } from '../../shared/on-hold-tag';
import { redFlagText, vacancyState } from '../../shared/vacancy-labels';
import { vacancyRows, type VacancyRow } from './vacancy-text-rows';
import { Time } from '../../../shared/parts/time';
import { nearMoment } from '../../../shared/labels/near-days';

type Vacancy = NonNullable<VacancyToReviewQuery['vacancy']>;
export interface VacancyReview {
  readonly vacancy: Vacancy;
  /** Whether the site is cleared on the first day of work. */
  readonly isCleared: boolean;
  readonly mayMatch: boolean;
}
interface VacancyProps extends VacancyReview {
  readonly visit: Visit;
}

/**
 * The form field for a remark on a field of the vacancy. Underscores replace the dots, which an id cannot
 * contain; no field of the API has an underscore.
 */
export const remarkField = (field: string): string => `remark-${field.replaceAll('.', '_')}`;
/** The labels for the error summary: a refused remark names its field. */
const remarkLabels = (rows: readonly VacancyRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ field, label }) => [remarkField(field), label]));

/**
 * The violated rules, the changes since the last return, the text of the vacancy, and the earlier reviews.
 */
export function vacancyPage(visit: Visit, review: VacancyReview): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { vacancy, mayMatch } = review;
  return page({
    visit,
    title: vacancy.title,
    children: (
      <>
        <PageHead
          back={{ href: '/staff/vacancies', label: t(msg`Vacancies`) }}
          title={vacancy.title}
          lead={
            <>
              <a href={`/staff/employers/${vacancy.employer.id}`}>{vacancy.employer.legalName}</a>
            </>
          }
        />
        <p class="tags">
          <Tag tone={vacancy.state === 'OPEN' ? 'good' : 'wait'}>{vacancyState(i18n, vacancy.state)}</Tag>
          <OnHoldTag i18n={i18n} isOnHold={vacancy.employer.isHeld} />
        </p>
        {mayMatch && vacancy.state === 'OPEN' && (
          <p class="actions">
            <a class="button" href={`/staff/vacancies/${vacancy.id}/matches`}>
              {t(msg`Matches`)}
            </a>
          </p>
        )}
        <ErrorSummary visit={visit} labels={remarkLabels(vacancyRows(i18n, vacancy.current))} />
        <Rules visit={visit} {...review} />
        <RulesToCheck visit={visit} {...review} />
        <SentencesToCheck visit={visit} {...review} />
        <Changes visit={visit} {...review} />
        <VacancyText visit={visit} {...review} />
        <EarlierReviews visit={visit} {...review} />
      </>
    ),
  });
}

/** Violated rules of law and programme, and whether the employer may publish at all. */
function Rules({ visit: { i18n }, vacancy, isCleared }: VacancyProps) {
  const { t } = i18n;
  const isStopped = vacancy.employer.isHeld || vacancy.employer.state === 'SUSPENDED';
  if (vacancy.lawProblems.length === 0 && isCleared && !isStopped)
    return <p class="notice">{t(msg`It breaks no rule, and the workplace is approved for the first day.`)}</p>;
  return (
    <section class="attention" id="rules">
      <h2 class="small">{t(msg`Legal check`)}</h2>
      <ul>
        {isStopped && <li>{t(msg`The employer is on hold or suspended, so its vacancies cannot open.`)}</li>}
        {!isCleared && <li>{t(msg`The workplace has no valid approval for the first day of work.`)}</li>}
        {vacancy.lawProblems.map(({ rule, message, source }) => (
          <li key={`${rule} ${message}`}>
            {message} <small>({source})</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rules whose source was not checked. They are marks for the reviewer, never a refusal. */
function RulesToCheck({ visit: { i18n }, vacancy: { lawDoubts } }: VacancyProps) {
  const { t } = i18n;
  if (lawDoubts.length === 0) return null;
  return (
    <section class="attention" id="rules-to-check">
      <h2 class="small">{t(msg`Rules to check`)}</h2>
      <p class="hint">
        {t(msg`The source of these rules was not checked, so they refuse nothing. Ask the employer, and return the vacancy if it must change.`)}
      </p>
      <LawDoubtList doubts={lawDoubts} id="law-doubts" />
    </section>
  );
}

/** Sentences with what they can be a sign of. They are marks for the reviewer, never a refusal. */
function SentencesToCheck({ visit: { i18n }, vacancy: { redFlags } }: VacancyProps) {
  const { t } = i18n;
  if (redFlags.length === 0) return null;
  return (
    <section class="attention" id="red-flags">
      <h2 class="small">{t(msg`Sentences to check`)}</h2>
      <p class="hint">{t(msg`Words alone prove nothing. Ask the employer, and add a remark if the text must change. The employer does not see this list.`)}</p>
      <ul>
        {redFlags.map(({ flag, field, sentence }) => (
          <li key={`${flag} ${field} ${sentence}`}>
            <q>{sentence}</q> <small>{redFlagText(i18n, flag)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rows whose text differs between two versions, including rows that only one of them has. */
function changedRows(before: readonly VacancyRow[], now: readonly VacancyRow[]): { readonly label: string; readonly was: string; readonly is: string }[] {
  const [earlier, current] = [new Map(before.map((row) => [row.field, row])), new Map(now.map((row) => [row.field, row]))];
  return [...new Set([...now, ...before].map(({ field }) => field))].flatMap((field) => {
    const [was, is] = [earlier.get(field), current.get(field)];
    return was?.text === is?.text ? [] : [{ label: (is ?? was)?.label ?? '', was: was?.text ?? '', is: is?.text ?? '' }];
  });
}

function Changes({ visit: { i18n }, vacancy }: VacancyProps) {
  const { t } = i18n;
  const { lastReturned } = vacancy;
  if (!lastReturned?.returnedAt || vacancy.state !== 'SUBMITTED') return null;
  const changes = changedRows(vacancyRows(i18n, lastReturned), vacancyRows(i18n, vacancy.current));
  const returned = i18n.moment(lastReturned.returnedAt);
  return (
    <section class="card" id="changes">
      <h2>{t(msg`Changed since it was returned`)}</h2>
      <p class="hint">{t(msg`Returned ${returned}`)}</p>
      {changes.length === 0 && <p>{t(msg`Nothing was changed.`)}</p>}
      <dl class="facts diff">
        {changes.map(({ label, was, is }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <del>{was || '–'}</del> <ins>{is || '–'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The text of the vacancy. During a review each row has a field for a remark. */
function VacancyText({ visit, vacancy }: VacancyProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const rows = vacancyRows(i18n, vacancy.current);
  const mayReturn = vacancy.availableActions.includes('return');
  const list = (
    <dl class="facts">
      {rows.map((row) => (
        <div key={row.field}>
          <dt>{row.label}</dt>
          <dd>
            <span class="said">{row.text}</span>
            {mayReturn && <Remark visit={visit} row={row} />}
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <section class="card" id="written">
      <h2>{t(msg`Vacancy text`)}</h2>
      {!mayReturn && list}
      {mayReturn && (
        <Form visit={visit} action={`/staff/vacancies/${vacancy.id}/review/return`}>
          {list}
          <p class="actions">
            <Button plain>{t(msg`Return with remarks`)}</Button>
            {vacancy.availableActions.includes('approve') && (
              // a button of the same form, so that a typed remark is not lost
              <button type="submit" class="main" formaction={`/staff/vacancies/${vacancy.id}/review/approve`}>
                {t(msg`Approve`)}
              </button>
            )}
          </p>
        </Form>
      )}
      {vacancy.availableActions.includes('open') && (
        <Form visit={visit} action={`/staff/vacancies/${vacancy.id}/review/open`}>
          <Button>{t(msg`Open vacancy`)}</Button>
        </Form>
      )}
    </section>
  );
}

function Remark({ visit, row: { field, label } }: { readonly visit: Visit; readonly row: VacancyRow }) {
  const { t } = visit.i18n;
  const name = remarkField(field);
  const text = textOf(visit.draft.values, name);
  return (
    <Fold open={text !== ''}>
      <summary>{t(msg`Request change`)}</summary>
      <Field visit={visit} name={name} rows={2} label={t(msg`${label}: what should the employer change?`)} />
    </Fold>
  );
}

function EarlierReviews({ visit: { i18n }, vacancy }: VacancyProps) {
  const { t } = i18n;
  if (vacancy.reviews.length === 0) return null;
  const labels = new Map(vacancyRows(i18n, vacancy.current).map(({ field, label }) => [field, label]));
  return (
    <section class="card flat" id="reviews">
      <h2>{t(msg`Answers so far`)}</h2>
      <ul class="lines">
        {vacancy.reviews.map(({ decision, reviewedAt, remarks, lawDoubts }) => {
          const at = nearMoment(i18n, reviewedAt);
          return (
            <li key={reviewedAt}>
              <p>
                <Time i18n={i18n} at={reviewedAt}>
                  {decision === 'APPROVED' ? t(msg`Approved ${at}`) : t(msg`Returned ${at}`)}
                </Time>
              </p>
              {remarks.map(({ field, message }) => (
                <p key={`${field} ${message}`} class="said">
                  {labels.get(field) ?? field}: {message}
                </p>
              ))}
              {lawDoubts.length > 0 && (
                <>
                  <p class="hint">{t(msg`Rules to check that the reviewer saw`)}</p>
                  <LawDoubtList doubts={lawDoubts} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
