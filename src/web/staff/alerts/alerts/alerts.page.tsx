import { msg } from '@lingui/core/macro';
import { colleagueText } from '../../shared/colleague-labels';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { AlertLineFragment, SafetyAlertsQuery } from '../../gql';
import { alertState, severityText, sourceText, indicatorText } from '../../shared/alert-labels';
import { Time } from '../../../shared/parts/time';
import { shortDayOf } from '../../../shared/labels/near-days';

export function alertsPage(visit: Visit, { open, over }: SafetyAlertsQuery): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Safety alerts`),
    children: (
      <>
        <PageHead title={t(msg`Safety alerts`)} lead={t(msg`Most serious first. Ask her what she wants before you do anything else.`)}>
          <a class="button plain" href="/staff/alerts/new">
            {t(msg`Raise safety alert`)}
          </a>
        </PageHead>
        {open.nodes.length === 0 && <EmptyState icon="yes" title={t(msg`No open alerts`)} />}
        <AlertList visit={visit} alerts={open.nodes} />
        {open.pageInfo.hasNextPage && (
          <p>
            <a class="button plain" href={`/staff/alerts?after=${encodeURIComponent(open.pageInfo.endCursor ?? '')}`}>
              {t(msg`Show more`)}
            </a>
          </p>
        )}
        {over.nodes.length > 0 && (
          <details>
            <summary>{t(msg`Closed alerts`)}</summary>
            <AlertList visit={visit} alerts={over.nodes} />
          </details>
        )}
      </>
    ),
  });
}

function AlertList({ visit: { i18n }, alerts }: { readonly visit: Visit; readonly alerts: readonly AlertLineFragment[] }) {
  if (alerts.length === 0) return null;
  return (
    <ul class="tiles">
      {alerts.map(({ id, trainee, employer, severity, state, source, indicators, openedAt }) => {
        const since = shortDayOf(i18n, openedAt);
        return (
          <li class={`card flat${severity === 'CRITICAL' ? ' grave' : ''}`} key={id}>
            <div class="split">
              <h2>
                <a href={`/staff/alerts/${id}`}>{trainee.displayName}</a> <small>{trainee.code}</small>
              </h2>
              <p class="tags">
                <Tag tone={severity === 'CRITICAL' ? 'late' : 'wait'}>{severityText(i18n, severity)}</Tag> <Tag>{alertState(i18n, state)}</Tag>
              </p>
            </div>
            {indicators.length > 0 && <p>{i18n.list(indicators.map((indicator) => indicatorText(i18n, indicator)))}</p>}
            <p class="hint">
              {[trainee.caseWorker ? colleagueText(i18n, trainee.caseWorker) : i18n.t(msg`any case worker`), employer?.legalName, sourceText(i18n, source)]
                .filter(Boolean)
                .join(' · ')}
              {' · '}
              <Time i18n={i18n} at={openedAt}>
                {i18n.t(msg`since ${since}`)}
              </Time>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
