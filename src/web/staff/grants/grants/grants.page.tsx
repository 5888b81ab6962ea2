import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { GrantLineFragment, GrantsQuery } from '../../gql';
import { More } from '../../shared/listing';
import { spanText } from '../../shared/service-labels';

export function grantsPage(visit: Visit, { me, grants }: GrantsQuery): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const mayKeep = me?.may.includes('grant.manage') && me.institution.isSteward;
  return page({
    visit,
    title: t(msg`Grants`),
    children: (
      <>
        <PageHead title={t(msg`Grants`)} lead={t(msg`Donors, periods and targets`)}>
          {mayKeep && (
            <a class="button" href="/staff/grants/new">
              {t(msg`Add grant`)}
            </a>
          )}
        </PageHead>
        {grants.nodes.length === 0 && <EmptyState icon="pay" title={t(msg`No grants yet`)} />}
        <ul class="tiles">
          {grants.nodes.map((grant) => (
            <GrantTile key={grant.id} i18n={i18n} grant={grant} today={me?.today ?? ''} />
          ))}
        </ul>
        <More visit={visit} path="/staff/grants" pageInfo={grants.pageInfo} />
      </>
    ),
  });
}

function GrantTile({ i18n, grant, today }: { readonly i18n: I18n; readonly grant: GrantLineFragment; readonly today: string }) {
  const { t } = i18n;
  const { id, title, donor, startsOn, endsOn, targets } = grant;
  const count = targets.length;
  return (
    <li class="card flat">
      <div class="split">
        <h2>
          <a href={`/staff/grants/${id}`}>{title}</a>
        </h2>
        <GrantStatus i18n={i18n} grant={grant} today={today} />
      </div>
      <p>
        {donor} · {i18n.money(grant)}
      </p>
      <p class="hint">
        {spanText(i18n, startsOn, endsOn)} · {t(msg`${plural(count, { one: '# target', other: '# targets' })}`)}
      </p>
    </li>
  );
}

export function GrantStatus({
  i18n: { t },
  grant: { startsOn, endsOn },
  today,
}: {
  readonly i18n: I18n;
  readonly grant: GrantLineFragment;
  readonly today: string;
}) {
  if (startsOn > today) return <Tag tone="wait">{t(msg`Upcoming`)}</Tag>;
  return endsOn < today ? <Tag>{t(msg`Ended`)}</Tag> : <Tag tone="good">{t(msg`Running`)}</Tag>;
}
