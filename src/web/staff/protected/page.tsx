import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form } from '../../shared/form';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import type { ProtectedNotesQuery, ProtectedReason, WhoseProtectedQuery } from '../gql';
import { CERTAINTIES, certaintyText, POPULATIONS, populationText, protectedLabels, REASONS, reasonText, RISKS, riskText } from './words';
import { NameAndCode } from '../person';

type Person = NonNullable<WhoseProtectedQuery['trainee']>;
type Record = ProtectedNotesQuery['protectedRecord'] | null;

function frame(visit: Visit, person: Person, children: ComponentChildren): VNode {
  const { t } = visit.words;
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
        <ErrorSummary visit={visit} labels={protectedLabels(visit.words)} />
        {children}
      </div>
    ),
  });
}

/** Nothing of the record is here: only the question why it is opened. */
export function askReasonPage(visit: Visit, person: Person): VNode {
  const { words } = visit;
  const { t } = words;
  return frame(
    visit,
    person,
    <section class="card">
      <p>
        {t(
          msg`Who she is and what happened to her is for her case worker and the safety lead alone. That you look, when and why is written down, and she may ask who looked.`,
        )}
      </p>
      <Form visit={visit} action={`/staff/trainees/${person.id}/protected`}>
        <Choice
          visit={visit}
          name="reason"
          label={protectedLabels(words).reason}
          options={REASONS.map((value) => ({ value, label: reasonText(words, value) }))}
        />
        <Button>{t(msg`Open it`)}</Button>
      </Form>
    </section>,
  );
}

export function notesPage(
  visit: Visit,
  { trainee, record, reason }: { readonly trainee: Person; readonly record: Record; readonly reason: ProtectedReason },
): VNode {
  const { words } = visit;
  const { t } = words;
  const why = reasonText(words, reason);
  return frame(
    visit,
    trainee,
    <>
      <p class="attention">{t(msg`Opened: ${why}. Close this page when you are done; leave no copy.`)}</p>
      <Identity visit={visit} id={trainee.id} record={record} />
      <Protection visit={visit} id={trainee.id} record={record} />
      <p>
        <a class="button plain" href={`/staff/trainees/${trainee.id}`}>
          {t(msg`Done: close it`)}
        </a>
      </p>
    </>,
  );
}

interface PartProps {
  readonly visit: Visit;
  readonly id: string;
  readonly record: Record;
}

function Identity({ visit, id, record }: PartProps) {
  const { words } = visit;
  const { t } = words;
  const labels = protectedLabels(words);
  return (
    <section class="card">
      <h2>{t(msg`Who she is`)}</h2>
      <Form visit={visit} action={`/staff/trainees/${id}/protected/identity`}>
        <Field visit={visit} name="legalName" label={labels.legalName} value={record?.legalName ?? ''} autocomplete="off" />
        <Field visit={visit} name="khmerName" label={labels.khmerName} value={record?.khmerName ?? ''} autocomplete="off" />
        <Field visit={visit} name="bornOn" type="date" label={labels.bornOn} value={record?.bornOn ?? ''} short />
        <Choice
          visit={visit}
          name="birthDateCertainty"
          columns
          label={labels.birthDateCertainty}
          options={CERTAINTIES.map((value) => ({ value, label: certaintyText(words, value) }))}
          value={record?.birthDateCertainty ? [record.birthDateCertainty] : []}
        />
        <Field visit={visit} name="idNumber" label={labels.idNumber} value={record?.idNumber ?? ''} autocomplete="off" />
        <Field visit={visit} name="address" label={labels.address} value={record?.address ?? ''} autocomplete="off" />
        <Field visit={visit} name="phone" label={labels.phone} value={record?.phone ?? ''} autocomplete="off" />
        <Field visit={visit} name="guardian" label={labels.guardian} value={record?.guardian ?? ''} autocomplete="off" />
        <Button>{t(msg`Keep who she is`)}</Button>
      </Form>
    </section>
  );
}

function Protection({ visit, id, record }: PartProps) {
  const { words } = visit;
  const { t } = words;
  const labels = protectedLabels(words);
  return (
    <section class="card">
      <h2>{t(msg`What she is protected from`)}</h2>
      <Form visit={visit} action={`/staff/trainees/${id}/protected/protection`}>
        <Choice
          visit={visit}
          name="population"
          columns
          label={labels.population}
          options={POPULATIONS.map((value) => ({ value, label: populationText(words, value) }))}
          value={record?.population ? [record.population] : []}
        />
        <Choice
          visit={visit}
          name="risk"
          columns
          label={labels.risk}
          options={RISKS.map((value) => ({ value, label: riskText(words, value) }))}
          value={record?.risk ? [record.risk] : []}
        />
        <Field visit={visit} name="reasons" label={labels.reasons} value={record?.reasons ?? ''} rows={4} />
        <Field visit={visit} name="namedPeople" label={labels.namedPeople} value={record?.namedPeople ?? ''} rows={3} />
        <Field visit={visit} name="history" label={labels.history} value={record?.history ?? ''} rows={8} />
        <Button>{t(msg`Keep what she is protected from`)}</Button>
      </Form>
    </section>
  );
}
