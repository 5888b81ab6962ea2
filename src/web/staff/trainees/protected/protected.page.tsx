import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { formLabels, namesIn } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import { withDraft } from '../../../shared/page/return-path';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { BaseInput } from '../../../shared/page/base-input';
import type { Visit } from '../../../shared/visit/visit';
import type { ProtectedReason, ProtectedTraineeQuery } from '../../gql';
import { type Duplicates, DuplicateWarning } from '../duplicates/duplicates';
import { NameAndCode } from '../../shared/person';
import { PROTECTED_FORM, type ProtectedContent } from './protected-form';
import { CERTAINTIES, certaintyText, REASONS, reasonText } from './protected-labels';
import { formOf } from './protected-values';

type Person = NonNullable<ProtectedTraineeQuery['trainee']>;

function protectedFrame(visit: Visit, person: Person, children: ComponentChildren): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Her protected record`),
    children: (
      <div class="narrow">
        <PageHead
          back={{
            href: `/staff/trainees/${person.id}`,
            label: <NameAndCode person={person} />,
          }}
          title={t(msg`Her protected record`)}
        />
        <ErrorSummary visit={visit} labels={formLabels(visit.i18n, PROTECTED_FORM)} />
        {children}
      </div>
    ),
  });
}

/**
 * Shows no data of the record, only the question why it is opened. Values typed before step-up authentication
 * wait in the draft for the next page.
 */
export function askReasonPage(visit: Visit, person: Person): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return protectedFrame(
    visit,
    person,
    <section class="card">
      <p>
        {t(
          msg`Only her case worker and the safety lead may know who she is and what happened to her. We record that you open this, when and why. She may ask who viewed it.`,
        )}
      </p>
      <Form visit={visit} action={withDraft(`/staff/trainees/${person.id}/protected`, visit.draftKey)}>
        <Choice visit={visit} name="reason" label={t(msg`Reason for opening`)} options={REASONS.map((value) => ({ value, label: reasonText(i18n, value) }))} />
        <Button>{t(msg`Open record`)}</Button>
      </Form>
    </section>,
  );
}

/** The hidden field that says which names and number were compared with other trainees. */
export const COMPARED_FIELD = 'compared';

interface OpenedRecord {
  readonly trainee: Person;
  readonly record: ProtectedContent | null;
  readonly reason: ProtectedReason;
  readonly duplicates?: Duplicates | undefined;
}

export function protectedRecordPage(visit: Visit, { trainee, record, reason, duplicates = [] }: OpenedRecord): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const why = reasonText(i18n, reason);
  return protectedFrame(
    visit,
    trainee,
    <>
      <p class="attention">{t(msg`Reason: ${why}. Close this page when you are done. Leave no copy.`)}</p>
      <DuplicateWarning i18n={i18n} people={duplicates} />
      <Sections visit={formOf(visit, record ?? {})} id={trainee.id} />
      <p>
        <a class="button plain" href={`/staff/trainees/${trainee.id}`}>
          {t(msg`Close record`)}
        </a>
      </p>
    </>,
  );
}

interface SectionProps {
  readonly visit: Visit;
  readonly id: string;
}

/** One form, saved as a whole. */
function Sections({ visit, id }: SectionProps) {
  const { t } = visit.i18n;
  return (
    <Form visit={visit} action={`/staff/trainees/${id}/protected/record`}>
      <BaseInput values={visit.draft.values} />
      <input type="hidden" name={COMPARED_FIELD} value={textOf(visit.draft.values, COMPARED_FIELD)} />
      <Identity visit={visit} />
      <section class="card">
        <h2>{t(msg`Protection details`)}</h2>
        <FormFields visit={visit} form={PROTECTED_FORM} names={namesIn(PROTECTED_FORM, 'protection')} />
      </section>
      <Button>{t(msg`Save record`)}</Button>
    </Form>
  );
}

function Identity({ visit }: Pick<SectionProps, 'visit'>) {
  const { t } = visit.i18n;
  return (
    <section class="card">
      <h2>{t(msg`Identity`)}</h2>
      <FormFields visit={visit} form={PROTECTED_FORM} names={namesIn(PROTECTED_FORM, 'identity')} own={{ bornOn: () => <BirthDate visit={visit} /> }} />
    </section>
  );
}

function BirthDate({ visit }: Pick<SectionProps, 'visit'>) {
  const certainties = CERTAINTIES.map((value) => ({ value, label: certaintyText(visit.i18n, value) }));
  return (
    <>
      <Field {...fieldProps(visit, PROTECTED_FORM, 'bornOn')} type="date" short />
      <Choice {...fieldProps(visit, PROTECTED_FORM, 'birthDateCertainty')} columns options={certainties} />
    </>
  );
}
