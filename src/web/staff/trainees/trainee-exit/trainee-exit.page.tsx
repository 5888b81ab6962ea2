import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { CaseWorkersQuery, TraineeToExitQuery, TraineeExitReason } from '../../gql';
import { exitReason } from '../../shared/trainee-labels';
import { NameAndCode } from '../../shared/person';

type Person = NonNullable<TraineeToExitQuery['trainee']>;
export const EXIT_REASONS = [
  'COMPLETED',
  'WITHDREW',
  'MOVED',
  'CANNOT_BE_REACHED',
  'REFERRED_ON',
  'DIED',
  'OTHER',
] as const satisfies readonly TraineeExitReason[];

interface DecisionPageProps {
  readonly visit: Visit;
  readonly person: Person;
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

const decisionPage = ({ visit, person, title, labels, children }: DecisionPageProps): VNode =>
  page({
    visit,
    title,
    children: (
      <section class="card narrow">
        <PageHead
          back={{
            href: `/staff/trainees/${person.id}`,
            label: <NameAndCode person={person} />,
          }}
          title={title}
        />
        <ErrorSummary visit={visit} labels={labels} />
        {children}
      </section>
    ),
  });

export function exitPage(visit: Visit, person: Person, today: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = { reason: t(msg`Reason for leaving`), exitedOn: t(msg`Her last day in the programme`) };
  return decisionPage({
    visit,
    person,
    title: t(msg`Exit from the programme`),
    labels,
    children: (
      <>
        <ul class="reasons">
          <li>{t(msg`Open steps with employers end. We tell them that she is no longer available, but not why.`)}</li>
          <li>{t(msg`Her current work continues, and so does our contact with her after a start.`)}</li>
          <li>{t(msg`Her record closes: nothing in it can change any more.`)}</li>
        </ul>
        <Form visit={visit} action={`/staff/trainees/${person.id}/exit`}>
          <Choice visit={visit} name="reason" label={labels.reason} options={EXIT_REASONS.map((value) => ({ value, label: exitReason(i18n, value) }))} />
          <Field visit={visit} name="exitedOn" type="date" label={labels.exitedOn} value={today} short />
          <Button>{t(msg`End her time in the programme`)}</Button>
        </Form>
      </>
    ),
  });
}

export function anonymisePage(visit: Visit, person: Person): VNode {
  const { t } = visit.i18n;
  const labels = { reason: t(msg`Who asked for it, and why?`) };
  return decisionPage({
    visit,
    person,
    title: t(msg`Anonymise record`),
    labels,
    children: (
      <>
        <p class="attention">
          {t(msg`This cannot be undone. Her name, words, addresses and protected record are deleted. Days, codes and sums stay, so that reports stay correct.`)}
        </p>
        <Form visit={visit} action={`/staff/trainees/${person.id}/anonymise`}>
          <Field visit={visit} name="reason" label={labels.reason} hint={t(msg`This text is kept. Do not write names, numbers or addresses.`)} rows={3} />
          <Button>{t(msg`Anonymise for good`)}</Button>
        </Form>
      </>
    ),
  });
}

export function caseWorkerPage(visit: Visit, person: Person, colleagues: CaseWorkersQuery['colleagues']): VNode {
  const { t } = visit.i18n;
  const labels = { caseWorkerId: t(msg`Case worker`) };
  return decisionPage({
    visit,
    person,
    title: t(msg`Assign case worker`),
    labels,
    children: (
      <>
        <p>{t(msg`Together with the safety lead, only this person can read what concerns her safety. Other case workers no longer can.`)}</p>
        <Form visit={visit} action={`/staff/trainees/${person.id}/case-worker`}>
          <Select
            visit={visit}
            name="caseWorkerId"
            label={labels.caseWorkerId}
            options={[{ value: '', label: t(msg`Choose a colleague`) }, ...colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
            value={person.caseWorker?.id ?? ''}
          />
          <Button>{t(msg`Assign case worker`)}</Button>
        </Form>
      </>
    ),
  });
}
