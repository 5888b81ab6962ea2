import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { CaseWorkersQuery, TraineeToExitQuery } from '../../gql';
import { graveActLabel } from '../../shared/grave-acts';
import { NameAndCode } from '../../shared/person';
import { ANONYMISE_FORM, EXIT_FORM } from './exit-forms';

type Person = NonNullable<TraineeToExitQuery['trainee']>;
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
  return decisionPage({
    visit,
    person,
    title: t(msg`Exit from the programme`),
    labels: formLabels(i18n, EXIT_FORM),
    children: (
      <>
        <ul class="reasons">
          <li>{t(msg`Open steps with employers end. We tell them that she is no longer available, but not why.`)}</li>
          <li>{t(msg`Her current work continues, and so does our contact with her after a start.`)}</li>
          <li>{t(msg`Her record closes: nothing in it can change any more.`)}</li>
        </ul>
        <Form visit={visit} action={`/staff/trainees/${person.id}/exit`}>
          <FormFields visit={visit} form={EXIT_FORM} data={{ exitedOn: { days: { last: today }, value: today } }} />
          <Button>{graveActLabel(i18n, 'exit', person)}</Button>
        </Form>
      </>
    ),
  });
}

export function anonymisePage(visit: Visit, person: Person): VNode {
  const { t } = visit.i18n;
  return decisionPage({
    visit,
    person,
    title: t(msg`Anonymise record`),
    labels: formLabels(visit.i18n, ANONYMISE_FORM),
    children: (
      <>
        <p class="attention">
          {t(msg`This cannot be undone. Her name, words, addresses and protected record are deleted. Days, codes and sums stay, so that reports stay correct.`)}
        </p>
        <Form visit={visit} action={`/staff/trainees/${person.id}/anonymise`}>
          <FormFields visit={visit} form={ANONYMISE_FORM} />
          <Button>{graveActLabel(visit.i18n, 'anonymise', person)}</Button>
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
