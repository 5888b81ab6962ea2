import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { CapacityReviewFormQuery } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { dayAndMonth } from '../../../shared/labels/near-days';

type Capacity = NonNullable<CapacityReviewFormQuery['capacity']>;

/** The data of the form. */
export interface ReviewForm {
  readonly partner: Capacity['partner'];
  readonly reviews: Capacity['reviews'];
  readonly guide: CapacityReviewFormQuery['capacityGuide'];
  readonly today: string;
}

export const scoreField = (workFunction: string): string => `score-${workFunction}`;
export const noteField = (workFunction: string): string => `note-${workFunction}`;

export function reviewFormPage(visit: Visit, { partner, reviews, guide, today }: ReviewForm): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const before = reviews.at(-1);
  const labels = Object.fromEntries([
    ['heldOn', t(msg`Review date`)],
    ...guide.questions.flatMap(({ workFunction, label }) => [
      [scoreField(workFunction), label],
      [noteField(workFunction), label],
    ]),
  ]);
  const day = before ? dayAndMonth(i18n, before.heldOn) : '';
  return page({
    visit,
    title: institutionName(i18n, partner),
    children: (
      <>
        <PageHead
          back={{ href: `/staff/institutions/${partner.id}`, label: institutionName(i18n, partner) }}
          title={before ? t(msg`Record new review`) : t(msg`Record first review`)}
          lead={
            before
              ? t(msg`Ask the ten questions together with the partner. The scores from ${day} are shown beside each.`)
              : t(msg`Ask the ten questions together with the partner. Later reviews are compared with this one.`)
          }
        />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={`/staff/institutions/${partner.id}/review`}>
          <section class="card">
            <Field visit={visit} name="heldOn" label={t(msg`Review date`)} type="date" days={{ last: today }} value={today} short />
          </section>
          <Scale visit={visit} guide={guide} />
          {guide.questions.map((question) => (
            <Question key={question.workFunction} visit={visit} guide={guide} question={question} before={before} />
          ))}
          <Button>{t(msg`Save review`)}</Button>
        </Form>
      </>
    ),
  });
}

function Scale({ visit: { i18n }, guide }: { readonly visit: Visit; readonly guide: ReviewForm['guide'] }) {
  return (
    <section class="attention">
      <ul>
        {guide.scale.map(({ score, label }) => (
          <li key={score}>
            <strong>{i18n.number(score)}</strong> {label}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly visit: Visit;
  readonly guide: ReviewForm['guide'];
  readonly question: ReviewForm['guide']['questions'][number];
  readonly before: ReviewForm['reviews'][number] | undefined;
}

function Question({ visit, guide, question: { workFunction, label, question }, before }: QuestionProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const lastScore = before?.scores.find((one) => one.workFunction === workFunction)?.score;
  const told = lastScore === undefined ? '' : i18n.number(lastScore);
  return (
    <section class="card">
      <Choice
        visit={visit}
        name={scoreField(workFunction)}
        label={label}
        hint={lastScore === undefined ? question : `${question} ${t(msg`Last score: ${told}.`)}`}
        options={guide.scale.map(({ score }) => ({ value: String(score), label: i18n.number(score) }))}
        compact
      />
      <CollapsibleForm visit={visit} name={t(msg`Note`)} fields={visit.draft.values[noteField(workFunction)] ? [noteField(workFunction)] : []}>
        <Field visit={visit} name={noteField(workFunction)} label={t(msg`Observations`)} rows={2} />
      </CollapsibleForm>
    </section>
  );
}
