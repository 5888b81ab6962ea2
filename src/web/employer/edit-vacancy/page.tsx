import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../shared/facts';
import { Button, ErrorSummary, FieldLink } from '../../shared/form';
import type { FormProblem } from '../../shared/form-drafts';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import type { VacancyState } from '../gql';
import { vacancyState } from '../state-words';
import { fieldOf, labelsOf } from '../vacancy-form/fields';
import { VacancyForm } from '../vacancy-form/form';
import { editPath } from '../vacancy-form/sending';
import { type VacancyToChange, valuesOf, withValues } from '../vacancy-form/values';
import type { Sites } from '../vacancy-form/work';

/** A vacancy that is still the employer's to write: a draft, or one that was returned with remarks. */
export function editVacancyPage(visit: Visit, vacancy: VacancyToChange, sites: Sites): VNode {
  const { words } = visit;
  const { t } = words;
  const { id, title, state, reviews } = vacancy;
  const isReturned = state === 'CHANGES_REQUESTED';
  const values = valuesOf(vacancy);
  const remarks = (isReturned ? (reviews[0]?.remarks ?? []) : []).map(({ field, message }) => ({ field: fieldOf(field, words, values), message }));
  const filled = withValues({ ...visit, draft: { ...visit.draft, remarks } }, values);
  return page({
    visit,
    title: t(msg`Change your vacancy`),
    children: (
      <>
        <Head visit={visit} vacancy={{ title, state }} heading={t(msg`Change your vacancy`)} />
        {remarks.length > 0 && <Remarks visit={visit} remarks={remarks} />}
        <VacancyForm visit={filled} sites={sites} action={editPath(id)}>
          <Button name="step" value="send">
            {isReturned ? t(msg`Send again for review`) : t(msg`Send for review`)}
          </Button>
        </VacancyForm>
      </>
    ),
  });
}

/** A vacancy on which somebody else relies by now. */
export function settledVacancyPage(visit: Visit, { title, state }: VacancyToChange): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title,
    children: (
      <>
        <Head visit={visit} vacancy={{ title, state }} heading={t(msg`This vacancy cannot be changed now`)} />
        <ErrorSummary visit={visit} />
        <section class="card">
          <p>{whySettled(visit.words, state)}</p>
          <p>
            <a class="button" href="/employer">
              {t(msg`Your vacancies`)}
            </a>
          </p>
        </section>
      </>
    ),
  });
}

function Head({
  visit: { words },
  vacancy,
  heading,
}: {
  readonly visit: Visit;
  readonly vacancy: Pick<VacancyToChange, 'title' | 'state'>;
  readonly heading: string;
}) {
  return (
    <>
      <p class="eyebrow">
        <a href="/employer">{words.t(msg`Your vacancies`)}</a>
      </p>
      <h1>{heading}</h1>
      <p class="split">
        <span class="lead">{vacancy.title}</span>
        <Tag tone={vacancy.state === 'CHANGES_REQUESTED' ? 'wait' : 'calm'}>{vacancyState(words, vacancy.state)}</Tag>
      </p>
    </>
  );
}

/** What the service asked to change, each a link to its field. */
function Remarks({ visit, remarks }: { readonly visit: Visit; readonly remarks: readonly FormProblem[] }) {
  const { words } = visit;
  const labels = labelsOf(words, remarks);
  return (
    <section class="attention" aria-labelledby="remarks-title">
      <h2 class="small" id="remarks-title">
        {words.t(msg`We ask you to change this`)}
      </h2>
      <ul>
        {remarks.map((remark) => (
          <li key={`${remark.field} ${remark.message}`}>
            <FieldLink visit={visit} told={remark} label={labels[remark.field]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function whySettled({ t }: Words, state: VacancyState): string {
  switch (state) {
    case 'SUBMITTED':
      return t(msg`We are reading it. You will have an answer within two working days; if something should change, we send it back to you.`);
    case 'CLOSED':
    case 'WITHDRAWN':
      return t(msg`It has ended. Post a new vacancy when you need somebody again.`);
    default:
      return t(msg`It is approved, and people rely on what it says. For other work or other terms, post a new vacancy.`);
  }
}
