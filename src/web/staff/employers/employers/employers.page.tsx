import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, Field, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffEmployersQuery } from '../../gql';
import { More, withAll } from '../../shared/listing';
import { EMPLOYER_STATES, employerState, provinceName } from '../../shared/employer-labels';

type Employers = StaffEmployersQuery['employers'];
interface EmployerFilter {
  readonly name: string;
  readonly state: string;
}

export function employersPage(visit: Visit, employers: Employers, filter: EmployerFilter): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const states = EMPLOYER_STATES.map((value) => ({ value, label: employerState(i18n, value) }));
  return page({
    visit,
    title: t(msg`Employers`),
    children: (
      <>
        <PageHead title={t(msg`Employers`)} />
        <form method="get" action="/staff/employers" class="card flat" role="search">
          <div class="beside">
            <Field visit={visit} name="name" label={t(msg`Name or registration number`)} value={filter.name} autocomplete="off" />
            <Select visit={visit} name="state" label={t(msg`Status`)} options={withAll(t(msg`All except closed`), states)} value={filter.state} />
          </div>
          <Button plain>{t(msg`Search`)}</Button>
        </form>
        {employers.nodes.length === 0 ? (
          <EmptyState icon="work" title={t(msg`No matching employers`)} />
        ) : (
          <ul class="lines card">
            {employers.nodes.map((employer) => (
              <Line key={employer.id} i18n={i18n} employer={employer} />
            ))}
          </ul>
        )}
        <More visit={visit} pageInfo={employers.pageInfo} filters={{ ...filter }} />
      </>
    ),
  });
}

function Line({ i18n, employer }: { readonly i18n: I18n; readonly employer: Employers['nodes'][number] }) {
  const { t } = i18n;
  const { id, legalName, legalNameKm, state, isHeld, isExcluded, sites } = employer;
  const provinces = [...new Set(sites.map(({ province }) => provinceName(i18n, province)))];
  const isCleared = sites.some((site) => site.isCleared);
  return (
    <li class="split">
      <span>
        <a href={`/staff/employers/${id}`}>{(i18n.language === 'km' && legalNameKm) || legalName}</a>
        <small class="line-day">{i18n.list(provinces)}</small>
      </span>
      <span class="tags">
        {isHeld && <Tag tone="late">{t(msg`On hold`)}</Tag>}
        {isExcluded && <Tag tone="wait">{t(msg`Excluded by us`)}</Tag>}
        {isCleared && <Tag tone="good">{t(msg`Workplace approved`)}</Tag>}
        <Tag tone={state === 'SUSPENDED' ? 'late' : state === 'APPLIED' ? 'wait' : 'calm'}>{employerState(i18n, state)}</Tag>
      </span>
    </li>
  );
}
