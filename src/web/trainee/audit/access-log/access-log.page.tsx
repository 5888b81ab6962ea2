import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Icon } from '../../../shared/page/icons';
import { PageLinks } from '../../../shared/page/page-links';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AccessCapacity, AccessLogQuery } from '../../gql';
import { traineePage } from '../../shared/trainee-page';
import { Time } from '../../../shared/parts/time';

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
        <h1>{t(msg`Who viewed your record`)}</h1>
        <p class="lead">{t(msg`We record every time someone views it. You see every view, and no one else sees this page.`)}</p>
        <p>{t(msg`Your record is what we have written about you and your work.`)}</p>
        {days.length === 0 && (
          <EmptyState icon="look" title={t(msg`No one has viewed your record yet`)}>
            {t(msg`When someone views it, you see it here.`)}
          </EmptyState>
        )}
        {days.map((day) => (
          <section key={day} class="day">
            <h2>
              <Time i18n={i18n} at={day} />
            </h2>
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
          <a href="/help">{t(msg`Does something surprise you? Talk to us.`)}</a>
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
          <strong>{employerName ?? name ?? t(msg`Someone on our team`)}</strong>
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
      return t(msg`Looks after you`);
    case 'PLACEMENT':
      return t(msg`Looks for work with you`);
    case 'SAFETY':
      return t(msg`Checks that work is safe`);
    case 'VETTING':
      return t(msg`Visits workplaces`);
    case 'MONITORING':
      return t(msg`Counts how well we work, for reports without names`);
    case 'ADMINISTRATION':
      return t(msg`Runs the office`);
    case 'EMPLOYER':
      return t(msg`An employer who saw what you agreed to show`);
  }
}
