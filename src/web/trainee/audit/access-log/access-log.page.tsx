import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Icon } from '../../../shared/page/icons';
import { PageLinks } from '../../../shared/page/page-links';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AccessCapacity, AccessLogQuery } from '../../gql';
import { traineePage } from '../../shared/trainee-page';

type AccessLog = AccessLogQuery['recordAccesses'];
type RecordAccess = AccessLog['nodes'][number];

/** Everyone who accessed the trainee's record, by day, in plain words. */
export function accessLogPage(visit: Visit, accessLog: AccessLog, isFirst: boolean): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const days = [...new Set(accessLog.nodes.map(({ day }) => day))];
  const next = accessLog.pageInfo.hasNextPage ? `/access-log?after=${encodeURIComponent(accessLog.pageInfo.endCursor ?? '')}` : undefined;
  return traineePage({
    visit,
    listen: 'access-log',
    children: (
      <>
        <h1>{t(msg`Who looked at what is written about you`)}</h1>
        <p class="lead">{t(msg`Each look is written down. You see all of them, and nobody else sees this page.`)}</p>
        {days.length === 0 && (
          <EmptyState icon="look" title={t(msg`Nobody has looked yet`)}>
            {t(msg`When somebody does, it stands here.`)}
          </EmptyState>
        )}
        {days.map((day) => (
          <section key={day} class="day">
            <h2>{i18n.day(day)}</h2>
            <ul class="lines">
              {accessLog.nodes
                .filter((access) => access.day === day)
                .map((access) => (
                  <AccessLine key={`${access.capacity} ${access.name ?? ''} ${access.employerName ?? ''}`} i18n={i18n} access={access} />
                ))}
            </ul>
          </section>
        ))}
        <PageLinks i18n={i18n} first={isFirst ? undefined : '/access-log'} next={next} />
        <p>
          <a href="/help">{t(msg`Something surprises you? Talk with somebody.`)}</a>
        </p>
      </>
    ),
  });
}

function AccessLine({ i18n, access: { capacity, name, employerName, times } }: { readonly i18n: I18n; readonly access: RecordAccess }) {
  const { t } = i18n;
  return (
    <li>
      <span class="fact">
        <Icon name={capacity === 'EMPLOYER' ? 'work' : 'people'} />
        <span>
          <strong>{employerName ?? name ?? t(msg`Somebody from us`)}</strong>
          <small class="line-day">
            {roleText(i18n, capacity)}
            {times > 1 && ` · ${t(msg`${plural(times, { one: '# time', other: '# times' })}`)}`}
          </small>
        </span>
      </span>
    </li>
  );
}

function roleText({ t }: I18n, capacity: AccessCapacity): string {
  switch (capacity) {
    case 'CASE_WORK':
      return t(msg`looks after you`);
    case 'PLACEMENT':
      return t(msg`looks for work with you`);
    case 'SAFETY':
      return t(msg`watches that work is safe`);
    case 'VETTING':
      return t(msg`visits workplaces`);
    case 'MONITORING':
      return t(msg`counts how well we work, for reports without names`);
    case 'ADMINISTRATION':
      return t(msg`runs the office`);
    case 'EMPLOYER':
      return t(msg`an employer who was shown what you agreed to show`);
  }
}
