import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Facts } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Form, type Option } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { FollowUp } from '../follow-up/follow-up.page';
import { comparePath, followUpPath } from '../follow-up/follow-up-paths';
import type { DraftConflict } from './draft-conflict';
import { NameAndCode } from '../../shared/person';
import { choiceField, type Difference, differences, mineField, onlyIn, answerIn } from './merge-follow-up-forms';
import { questionText, formAnswerText } from './form-answer-text';

/**
 * Compares the user's form with what was saved in the meantime, question by question. The user chooses one
 * answer for each conflict; answers that only one side has remain.
 */
export function comparePage(visit: Visit, followUp: FollowUp, conflict: DraftConflict): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const [differing, oneSided] = [differences(conflict.mine, conflict.theirs), onlyIn(conflict.mine, conflict.theirs)];
  const { by } = conflict;
  const labels = Object.fromEntries(differing.map(({ name }) => [choiceField(name), questionText(i18n, followUp, name)]));
  return page({
    visit,
    title: t(msg`Compare versions`),
    children: (
      <>
        <PageHead
          back={{ href: `/staff/follow-ups/${followUp.id}`, label: <NameAndCode person={followUp.trainee} /> }}
          title={t(msg`Compare versions`)}
          lead={conflict.recordId === null ? t(msg`You saved a different version in another window (${by}).`) : t(msg`Already recorded: ${by}.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        {conflict.isHers ? (
          <p class="attention">{t(msg`These are her own answers, so you cannot overwrite them. You can record yours next to them.`)}</p>
        ) : null}
        {conflict.isHers || differing.length > 0 ? null : <p class="card">{t(msg`The two versions do not conflict. All answers are kept.`)}</p>}
        <section class="card">
          <Form visit={visit} action={comparePath(followUp.id)}>
            <OwnValueFields conflict={conflict} />
            {conflict.isHers ? (
              <ConflictTable i18n={i18n} followUp={followUp} conflict={conflict} differing={differing} />
            ) : (
              differing.map((one) => <ConflictChoice key={one.name} visit={visit} followUp={followUp} conflict={conflict} one={one} />)
            )}
            {oneSided.length > 0 && (
              <details>
                <summary>{conflict.isHers ? t(msg`Answers in one version only`) : t(msg`Answers in one version only (kept)`)}</summary>
                <Facts
                  facts={oneSided.map((name) => [
                    questionText(i18n, followUp, name),
                    formAnswerText(i18n, name, answerIn(conflict.mine, name) === '' ? conflict.theirs : conflict.mine),
                  ])}
                />
              </details>
            )}
            <Button>{buttonText(i18n, conflict)}</Button>
          </Form>
        </section>
        <Form visit={visit} action={`${followUpPath(followUp.id)}/draft/discard`}>
          <Button plain>{t(msg`Delete my draft`)}</Button>
        </Form>
      </>
    ),
  });
}

function buttonText({ t }: I18n, { isHers, recordId }: DraftConflict): string {
  if (isHers) return t(msg`Record mine next to hers`);
  return recordId === null ? t(msg`Continue with my choices`) : t(msg`Record my choices`);
}

/** Carries the user's form in hidden fields: it is stored nowhere else until the choice is made. */
function OwnValueFields({ conflict: { mine, against } }: { readonly conflict: DraftConflict }) {
  const names = Object.keys(mine).filter((name) => !['csrf', 'key'].includes(name) && !name.startsWith(choiceField('')));
  return (
    <>
      <input type="hidden" name="against" value={against} />
      {names.map((name) => (
        <input key={name} type="hidden" name={mineField(name)} value={textOf(mine, name)} />
      ))}
    </>
  );
}

interface ConflictChoiceProps {
  readonly visit: Visit;
  readonly followUp: FollowUp;
  readonly conflict: DraftConflict;
  readonly one: Difference;
}

function ConflictChoice({ visit, followUp, conflict: both, one: { name } }: ConflictChoiceProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const options: Option[] = [
    { value: 'mine', label: formAnswerText(i18n, name, both.mine), author: t(msg`Your version`) },
    { value: 'theirs', label: formAnswerText(i18n, name, both.theirs), author: both.author },
  ];
  if (name === 'nextStep') options.push({ value: 'both', label: t(msg`Both, one below the other`) });
  return <Choice visit={visit} name={choiceField(name)} label={questionText(i18n, followUp, name)} options={options} columns />;
}

interface ConflictTableProps {
  readonly i18n: I18n;
  readonly followUp: FollowUp;
  readonly conflict: DraftConflict;
  readonly differing: readonly Difference[];
}

function ConflictTable({ i18n, followUp, conflict: both, differing }: ConflictTableProps) {
  const { t } = i18n;
  const columns: Column<Difference>[] = [
    { head: t(msg`Question`), cell: ({ name }) => questionText(i18n, followUp, name) },
    { head: t(msg`Your version`), cell: ({ name }) => formAnswerText(i18n, name, both.mine) },
    { head: both.by, cell: ({ name }) => formAnswerText(i18n, name, both.theirs) },
  ];
  return <DataTable columns={columns} rows={differing} keyOf={({ name }) => name} />;
}
