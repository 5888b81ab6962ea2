import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffVettingsQuery } from '../../gql';
import { type ListColumn, ListTable, TwoLines } from '../../shared/lists/list-table';
import { More, withAll } from '../../shared/listing';
import { decisionText, VETTING_STATES, vettingKind, vettingState } from '../../shared/employer-labels';
import { Time } from '../../../shared/parts/time';

export function vettingsPage(visit: Visit, vettings: StaffVettingsQuery['vettings'], filters: { readonly state: string; readonly conditions: string }): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Workplace visits`),
    children: (
      <>
        <PageHead title={t(msg`Workplace visits`)} lead={t(msg`Trainees are placed only at workplaces that were visited and approved by two people.`)} />
        <form method="get" action="/staff/vettings" class="card flat">
          <div class="beside end">
            <Select
              visit={visit}
              name="state"
              label={t(msg`Status`)}
              options={withAll(
                t(msg`All`),
                VETTING_STATES.map((value) => ({ value, label: vettingState(i18n, value) })),
              )}
              value={filters.state}
            />
            <Select
              visit={visit}
              name="conditions"
              label={t(msg`Conditions`)}
              options={withAll(t(msg`All`), [{ value: 'open', label: t(msg`Not met yet`) }])}
              value={filters.conditions}
            />
            <Button plain>{t(msg`Show`)}</Button>
          </div>
        </form>
        {vettings.nodes.length === 0 ? (
          <p class="card">{t(msg`No visits. Plan a visit on the employer’s page.`)}</p>
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Workplace visits`)}
            path="/staff/vettings"
            query={{}}
            columns={vettingColumns(i18n)}
            rows={vettings.nodes}
            keyOf={({ id }) => id}
          />
        )}
        <More visit={visit} pageInfo={vettings.pageInfo} filters={filters} />
      </>
    ),
  });
}

type VettingLine = StaffVettingsQuery['vettings']['nodes'][number];

function vettingColumns(i18n: I18n): ListColumn<VettingLine>[] {
  const { t } = i18n;
  return [
    { head: t(msg`Employer`), cell: ({ id, site }) => <TwoLines href={`/staff/vettings/${id}`} text={site.employer.legalName} /> },
    {
      head: t(msg`Status`),
      isState: true,
      cell: ({ state, decision, availableActions }) => (
        <Tag tone={availableActions.some((transition) => transition !== 'revoke') ? 'wait' : 'calm'}>
          {state === 'DECIDED' && decision ? decisionText(i18n, decision) : vettingState(i18n, state)}
        </Tag>
      ),
    },
    { head: t(msg`Workplace`), cell: ({ site }) => <TwoLines text={site.name} /> },
    { head: t(msg`Visit`), cell: ({ kind }) => vettingKind(i18n, kind) },
    { head: t(msg`Day`), isDay: true, cell: ({ visitOn }) => <Time i18n={i18n} at={visitOn} /> },
  ];
}
