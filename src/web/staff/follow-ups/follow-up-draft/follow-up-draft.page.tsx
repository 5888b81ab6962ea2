import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { type Column, DataTable } from '../../../shared/table/data-table';
import { Facts } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Form, type Option } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
import type { FollowUp } from '../follow-up/follow-up.page';
import { comparePath, followUpPath } from '../follow-up/follow-up-paths';
import type { Compared } from './follow-up-draft-compared';
import { NameAndCode } from '../../shared/person';
import { chosenField, type Difference, differences, mineField, onlyIn, saidIn } from './follow-up-draft-merge';
import { questionText, saidText } from './said-text';

/**
 * Compares the user's form with what was saved in the meantime, question by question. The user chooses one
 * answer for each conflict; answers that only one side has remain.
 */
export function comparePage(visit: Visit, followUp: FollowUp, both: Compared): VNode {
  const { words } = visit;
  const { t } = words;
  const [differing, alone] = [differences(both.mine, both.theirs), onlyIn(both.mine, both.theirs)];
  const { by } = both;
  const labels = Object.fromEntries(differing.map(({ name }) => [chosenField(name), questionText(words, followUp, name)]));
  return page({
    visit,
    title: t(msg`Choose between two`),
    children: (
      <>
        <PageHead
          back={{ href: `/staff/follow-ups/${followUp.id}`, label: <NameAndCode person={followUp.trainee} /> }}
          title={t(msg`Choose between two`)}
          lead={both.recordId === null ? t(msg`You typed something else in another window (${by}).`) : t(msg`It was recorded meanwhile: ${by}.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        {both.isHers ? <p class="attention">{t(msg`She said it herself, so nobody writes over it. What you typed can stand beside it.`)}</p> : null}
        {both.isHers || differing.length > 0 ? null : <p class="card">{t(msg`The two do not contradict each other: what each says is kept.`)}</p>}
        <section class="card">
          <Form visit={visit} action={comparePath(followUp.id)}>
            <Carried both={both} />
            {both.isHers ? (
              <Beside words={words} followUp={followUp} both={both} differing={differing} />
            ) : (
              differing.map((one) => <Pair key={one.name} visit={visit} followUp={followUp} both={both} one={one} />)
            )}
            {alone.length > 0 && (
              <details>
                <summary>{both.isHers ? t(msg`What only one of the two says`) : t(msg`What only one of the two says, and is kept`)}</summary>
                <Facts
                  facts={alone.map((name) => [
                    questionText(words, followUp, name),
                    saidText(words, name, saidIn(both.mine, name) || saidIn(both.theirs, name)),
                  ])}
                />
              </details>
            )}
            <Button>{buttonText(words, both)}</Button>
          </Form>
        </section>
        <Form visit={visit} action={`${followUpPath(followUp.id)}/draft/drop`}>
          <Button plain>{t(msg`Throw away what I typed`)}</Button>
        </Form>
      </>
    ),
  });
}

function buttonText({ t }: Words, { isHers, recordId }: Compared): string {
  if (isHers) return t(msg`Record mine beside it`);
  return recordId === null ? t(msg`Go on with what I chose`) : t(msg`Record what I chose`);
}

/** Carries the user's form in hidden fields: it is stored nowhere else until the choice is made. */
function Carried({ both: { mine, against } }: { readonly both: Compared }) {
  const names = Object.keys(mine).filter((name) => !['csrf', 'key'].includes(name) && !name.startsWith(chosenField('')));
  return (
    <>
      <input type="hidden" name="against" value={against} />
      {names.map((name) => (
        <input key={name} type="hidden" name={mineField(name)} value={textOf(mine, name)} />
      ))}
    </>
  );
}

interface PairProps {
  readonly visit: Visit;
  readonly followUp: FollowUp;
  readonly both: Compared;
  readonly one: Difference;
}

function Pair({ visit, followUp, both, one: { name, mine, theirs } }: PairProps) {
  const { words } = visit;
  const { t } = words;
  const options: Option[] = [
    { value: 'mine', label: saidText(words, name, mine), whose: t(msg`What you typed`) },
    { value: 'theirs', label: saidText(words, name, theirs), whose: both.whose },
  ];
  if (name === 'nextStep') options.push({ value: 'both', label: t(msg`Both, one below the other`) });
  return <Choice visit={visit} name={chosenField(name)} label={questionText(words, followUp, name)} options={options} columns />;
}

interface BesideProps {
  readonly words: Words;
  readonly followUp: FollowUp;
  readonly both: Compared;
  readonly differing: readonly Difference[];
}

function Beside({ words, followUp, both, differing }: BesideProps) {
  const { t } = words;
  const columns: Column<Difference>[] = [
    { head: t(msg`Question`), cell: ({ name }) => questionText(words, followUp, name) },
    { head: t(msg`What you typed`), cell: ({ name, mine }) => saidText(words, name, mine) },
    { head: both.by, cell: ({ name, theirs }) => saidText(words, name, theirs) },
  ];
  return <DataTable columns={columns} rows={differing} keyOf={({ name }) => name} />;
}
