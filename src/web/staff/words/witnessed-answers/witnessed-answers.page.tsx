import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import type { Visit } from '../../../shared/visit/visit';
import type { WitnessedSharesQuery } from '../../gql';

/** How many yeses each officer recorded instead of the trainee's own session, the largest share first. */
export function witnessedAnswersPage(visit: Visit, shares: WitnessedSharesQuery['witnessedShares']): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const days = i18n.number(shares[0]?.withinDays ?? 0);
  return page({
    visit,
    title: t(msg`Witnessed answers by officer`),
    children: (
      <div class="narrow">
        <PageHead
          title={t(msg`Witnessed answers by officer`)}
          {...(shares.length > 0
            ? {
                lead: t(
                  msg`Yeses of the last ${days} days that an officer recorded as the first witness, among those and the ones that the officer’s trainees gave themselves.`,
                ),
              }
            : {})}
        />
        {shares.length === 0 ? (
          <EmptyState icon="people" title={t(msg`No answers yet`)} />
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{t(msg`Officer`)}</th>
                <th scope="col">{t(msg`Witnessed`)}</th>
                <th scope="col">{t(msg`All`)}</th>
              </tr>
            </thead>
            <tbody>
              {shares.map(({ accountId, name, witnessed, all, isAlarming }) => (
                <tr key={accountId}>
                  <th scope="row">
                    {name} {isAlarming && <Tag tone="late">{t(msg`Too many`)}</Tag>}
                  </th>
                  <td data-head={t(msg`Witnessed`)}>{i18n.number(witnessed)}</td>
                  <td data-head={t(msg`All`)}>{i18n.number(all)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    ),
  });
}
