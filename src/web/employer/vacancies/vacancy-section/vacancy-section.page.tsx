import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, FieldLink, Form } from '../../../shared/form/form';
import type { FormProblem, FormValues } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Shown } from '../../../shared/page/shown';
import type { Visit } from '../../../shared/visit/visit';
import type { OutlineTask, TaskPageQuery } from '../../gql';
import { Costs } from '../vacancy-form/costs';
import { fieldOf, labelsOf } from '../vacancy-form/vacancy-form-fields';
import { Instructor, Plan } from '../vacancy-form/learning';
import { ThePerson } from '../vacancy-form/person';
import { problemsOfTask } from '../vacancy-form/remarks';
import { taskName, taskPath, vacancyPath } from '../vacancy-form/tasks';
import { Dates, Hours, Pay, type PayFloor } from '../vacancy-form/terms';
import { withValues } from '../vacancy-form/vacancy-form-values';
import { type CommonWork, type Sites, TheWork } from '../vacancy-form/work';

export type Outline = NonNullable<TaskPageQuery['vacancyOutline']>;
/** The options of the section about the work. */
interface Known {
  readonly sites: Sites;
  readonly common: CommonWork;
}
/** The form values before any typing in this request. */
interface Before {
  readonly before: FormValues;
}
interface TaskProps {
  readonly visit: Visit;
  readonly task: OutlineTask;
  readonly known: Known;
  readonly floor: PayFloor | null;
}

/**
 * One section of a vacancy form, with the rules' problems about the saved answers and the changes requested
 * by staff.
 */
export function taskPage(visit: Visit, outline: Outline, task: OutlineTask, { before, ...known }: Known & Before, isFromCheck: boolean): VNode {
  const { words } = visit;
  const { t } = words;
  const { id, content, problems, vacancy } = outline;
  const isTold = visit.draft.problems.length > 0;
  const filled = withValues(visit, before);
  const { values } = filled.draft;
  // Shows problems with saved answers. Missing answers are reported only when the user continues.
  const noted = isTold
    ? visit.draft.problems
    : problemsOfTask(
        words,
        problems.filter(({ isMissing }) => !isMissing),
        task,
        values,
      );
  const asked = remarksOf(visit, vacancy, task, values);
  const shown = { ...filled, draft: { ...filled.draft, problems: noted, remarks: asked } };
  return page({
    visit,
    title: taskName(words, task),
    islands: ['task'],
    children: (
      <>
        <PageHead back={{ href: vacancyPath(id), label: t(msg`All tasks`) }} eyebrow={content.title ?? t(msg`New vacancy`)} title={taskName(words, task)} />
        {isTold && <ErrorSummary visit={shown} labels={labelsOf(words, noted)} />}
        {asked.length > 0 && <Remarks visit={shown} remarks={asked} />}
        <Form visit={visit} action={taskPath(id, task)} id="task">
          <Shown values={values} />
          {isFromCheck && <input type="hidden" name="from" value="check" />}
          <Fields visit={shown} task={task} known={known} floor={outline.payFloor ? { ...outline.payFloor, rate: outline.payFloorRate ?? null } : null} />
          <div class="actions">
            <Button name="step" value="continue">
              {isFromCheck ? t(msg`Save and check again`) : t(msg`Save and go on`)}
            </Button>
            <Button plain name="step" value="save">
              {t(msg`Save and see all tasks`)}
            </Button>
          </div>
          <p class="hint" role="status" data-saved={t(msg`Saved. Nobody sees it until you send it.`)} />
        </Form>
      </>
    ),
  });
}

function Fields({ visit, task, known, floor }: TaskProps) {
  switch (task) {
    case 'WORK':
      return <TheWork visit={visit} {...known} />;
    case 'PAY':
      return (
        <>
          <Pay visit={visit} floor={floor} />
          <Costs visit={visit} />
        </>
      );
    case 'HOURS':
      return <Hours visit={visit} />;
    case 'DATES':
      return <Dates visit={visit} />;
    case 'PERSON':
      return <ThePerson visit={visit} />;
    case 'INSTRUCTOR':
      return <Instructor visit={visit} />;
    case 'PLAN':
      return <Plan visit={visit} />;
  }
}

/** The changes staff requested in fields of this section. */
function remarksOf({ words }: Visit, vacancy: Outline['vacancy'], task: OutlineTask, values: Visit['draft']['values']): FormProblem[] {
  if (vacancy?.state !== 'CHANGES_REQUESTED') return [];
  const told = (vacancy.reviews[0]?.remarks ?? []).map(({ field, message }) => ({ path: field, message, task: taskOfRemark(field), isMissing: false }));
  return told.filter((remark) => remark.task === task).map(({ path, message }) => ({ field: fieldOf(path, words, values), message }));
}

const TASKS_OF_FIELDS: readonly (readonly [path: RegExp, task: OutlineTask])[] = [
  [/^(terms\.pay|terms$|pay|costItems)/, 'PAY'],
  [/^(terms\.(days|startsAt|endsAt|hoursPerWeek)|night|liveIn|housingOffered|servesAlcohol|hazardous)/, 'HOURS'],
  [/^(terms\.(startsOn|contractMonths|probationDays)|closesOn)/, 'DATES'],
  [/^(skills|languages|minLiteracy|licences|trainingGiven)/, 'PERSON'],
  [/^apprenticeship\.plan/, 'PLAN'],
  [/^apprenticeship/, 'INSTRUCTOR'],
];

/** The section with the field of a staff remark. */
export const taskOfRemark = (field: string): OutlineTask => TASKS_OF_FIELDS.find(([path]) => path.test(field))?.[1] ?? 'WORK';

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
