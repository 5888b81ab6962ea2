import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { EmployersToHoldQuery, OpenHoldsQuery } from '../../gql';
import { More } from '../../shared/listing';
import { HoldCard } from './hold-card';

/** `employers` is set for staff who may place a hold. */
export function holdsPage(visit: Visit, { holds }: OpenHoldsQuery, employers: EmployersToHoldQuery['employers'] | null): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Employer holds`),
    children: (
      <>
        <PageHead title={t(msg`Employer holds`)} lead={t(msg`No trainee is referred to an employer on hold or starts there. The employer is not informed.`)} />
        <ErrorSummary visit={visit} />
        {holds.nodes.length === 0 && <EmptyState icon="yes" title={t(msg`No employers on hold`)} />}
        {holds.nodes.map((hold) => (
          <HoldCard key={hold.id} visit={visit} hold={hold} />
        ))}
        <More visit={visit} pageInfo={holds.pageInfo} />
        {employers && <Employers visit={visit} employers={employers} />}
      </>
    ),
  });
}

function Employers({ visit, employers }: { readonly visit: Visit; readonly employers: EmployersToHoldQuery['employers'] }) {
  const { t } = visit.i18n;
  return (
    <section class="card flat" id="employers">
      <h2>{t(msg`Place hold`)}</h2>
      <p>{t(msg`As safety lead you can place a hold immediately, even without an alert.`)}</p>
      <ul class="lines">
        {employers.nodes.map(({ id, legalName, isHeld }) => (
          <li key={id} class="split">
            <a href={`/staff/holds/place/${id}`}>{legalName}</a>
            {isHeld && <Tag tone="wait">{t(msg`On hold`)}</Tag>}
          </li>
        ))}
      </ul>
      <More visit={visit} pageInfo={employers.pageInfo} name="employersAfter" anchor="#employers" />
    </section>
  );
}
