import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { type Column, DataTable } from '../../shared/data-table';
import { EmptyState } from '../../shared/empty-state';
import { Button, Field, Form, Select } from '../../shared/form';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import type { AuditLineShownFragment, StaffAuditQuery } from '../gql';
import { More, withAll, withQuery } from '../listing';
import { reasonText } from '../protected/words';
import { actorText, subjectKindText } from './words';

type Line = AuditLineShownFragment;
export interface AskedAudit {
  readonly code: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
}
type Shown = StaffAuditQuery & { readonly asked: AskedAudit };

export function auditPage(visit: Visit, { audit, colleagues, asked }: Shown): VNode {
  const { words } = visit;
  const { t } = words;
  const question = { ...asked };
  const shown = withQuery(visit, question);
  return page({
    visit: shown,
    title: t(msg`Audit`),
    children: (
      <>
        <PageHead title={t(msg`Audit`)} lead={t(msg`Who saw or changed whom. People are told by their codes. That you look here is written down too.`)}>
          <Form visit={shown} action="/staff/audit/lines.csv">
            {Object.entries(question).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button plain>{t(msg`As a file`)}</Button>
          </Form>
        </PageHead>
        <Narrowing visit={visit} colleagues={colleagues} asked={asked} />
        {audit.nodes.length === 0 ? (
          <EmptyState icon="look" title={t(msg`Nothing is written down of that.`)} />
        ) : (
          <DataTable columns={columnsOf(words)} rows={audit.nodes} keyOf={({ id }) => id} />
        )}
        <More visit={visit} pageInfo={audit.pageInfo} asked={question} />
      </>
    ),
  });
}

function Narrowing({ visit, colleagues, asked }: { readonly visit: Visit; readonly colleagues: Shown['colleagues']; readonly asked: AskedAudit }) {
  const { t } = visit.words;
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <form method="get" action="/staff/audit" class="narrowing">
      <Field visit={visit} name="code" label={t(msg`Her code`)} value={asked.code} />
      <Select visit={visit} name="by" label={t(msg`By whom`)} options={withAll(t(msg`Everybody`), people)} value={asked.by} />
      <Field visit={visit} name="from" isAsked type="date" label={t(msg`From`)} value={asked.from} />
      <Field visit={visit} name="to" isAsked type="date" label={t(msg`To`)} value={asked.to} />
      <button type="submit" class="plain">
        {t(msg`Show`)}
      </button>
    </form>
  );
}

const columnsOf = (words: Words): Column<Line>[] => {
  const { t } = words;
  return [
    { head: t(msg`When`), cell: ({ at }) => words.moment(at) },
    {
      head: t(msg`By whom`),
      cell: ({ actor, by }) => (
        <>
          {by ?? actorText(words, actor)}
          {by && <small>{actorText(words, actor)}</small>}
        </>
      ),
    },
    {
      head: t(msg`What`),
      cell: ({ action, subjectKind }) => (
        <>
          {action === 'Shown' ? t(msg`looked at`) : t(msg`changed`)} {subjectKindText(words, subjectKind)}
          {action !== 'Shown' && (
            <small lang="en" translate={false}>
              {action}
            </small>
          )}
        </>
      ),
    },
    { head: t(msg`Whose`), cell: ({ code }) => <span class="code">{code}</span> },
    {
      head: t(msg`Change`),
      cell: ({ from, to, fields }) => (
        <span lang="en" translate={false}>
          {[from && to && from !== to ? `${from} – ${to}` : (to ?? ''), fields.join(', ')].filter(Boolean).join(' · ')}
        </span>
      ),
    },
    { head: t(msg`Why`), cell: ({ reason }) => reason && reasonText(words, reason) },
  ];
};
