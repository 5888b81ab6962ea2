import { msg, plural } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { ErrorSummary } from '../../../shared/form/form';
import { FoldedNotifications, newestPerSubject } from '../../../shared/parts/recent-notifications';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import { DemoSuggestions } from '../../../shared/assets/demo-suggestions';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffWorkQuery } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { withQuery } from '../../shared/listing';
import { type DuePage, KIND_OF_FILTER, type Me, QUEUE_FILTERS, type QueueFilterKind } from './due-item';
import { ListPages } from '../../shared/lists/list-pages';
import { DueGroups } from './due-list';
import { staffNoticeLink } from './staff-notice-links';
import { Time } from '../../../shared/parts/time';
import { shortDay } from '../../../shared/labels/near-days';

/** The number of notices that the query reads. */
const MAX_NOTICES = 20;

export interface QueueFilter {
  readonly show: QueueFilterKind;
  /** Only the user's own items and unassigned ones. */
  readonly isMine: boolean;
}
export interface Queue {
  readonly due: DuePage;
  readonly filter: QueueFilter;
  /** The cursor in the address. */
  readonly range: Readonly<Record<string, string>>;
  /** Whether colleagues' tasks are hidden because the daily limit is reached. */
  readonly isLimited: boolean;
}

/** The due items, and below them the open vacancies. */
export function homePage(visit: Visit, me: Me, { due, work, filter, range, isLimited }: Queue & { readonly work: StaffWorkQuery }): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const isEmpty = due.kinds.every(({ total }) => total === 0);
  return page({
    visit: withQuery(visit, { show: filter.show === 'all' ? '' : filter.show, whose: filter.isMine ? '' : 'all', ...range }),
    title: t(msg`To do`),
    islands: ['queue'],
    children: (
      <>
        <PageHead eyebrow={institutionName(i18n, me.institution)} title={t(msg`To do`)} lead={i18n.day(me.today)} />
        <DemoSuggestions visit={visit} lines={demoSuggestions(visit, me)} />
        <ErrorSummary visit={visit} />
        {isLimited && <p class="card">{t(msg`You have reached the daily limit of people in lists. Colleagues’ tasks are shown again tomorrow.`)}</p>}
        <QueueFilters visit={visit} due={due} filter={filter} mayReadTasks={me.may.includes('task.read')} />
        {due.nodes.length === 0 ? (
          <p class="card glad">{isEmpty ? t(msg`Nothing is due today. New tasks appear here.`) : t(msg`No tasks of this kind are due.`)}</p>
        ) : (
          <>
            <QueueKeys visit={visit} />
            <div id="due" data-queue>
              <DueGroups visit={visit} due={due} today={me.today} />
            </div>
            <ListPages i18n={i18n} part={due} path={queuePath(filter)} />
          </>
        )}
        <FoldedNotifications i18n={i18n} notices={newestPerSubject(work.notices.nodes, MAX_NOTICES, () => false)} linkOf={staffNoticeLink} />
        {work.newMatchNotifications && <NewMatches visit={visit} notices={work.newMatchNotifications} />}
        {work.vacancies && <OpenVacancies visit={visit} vacancies={work.vacancies.nodes} />}
      </>
    ),
  });
}

const queuePath = ({ show, isMine }: QueueFilter): string => `/staff?show=${show}&whose=${isMine ? 'mine' : 'all'}`;

interface QueueFiltersProps {
  readonly visit: Visit;
  readonly due: DuePage;
  readonly filter: QueueFilter;
  readonly mayReadTasks: boolean;
}

/** Filters by kind, for kinds that have items, and by assignee. */
function QueueFilters({ visit: { i18n }, due, filter, mayReadTasks }: QueueFiltersProps) {
  const { t } = i18n;
  const count = (show: QueueFilterKind): number =>
    due.kinds.reduce((all, { kind, total }) => (show === 'all' || kind === KIND_OF_FILTER[show] ? all + total : all), 0);
  const kinds = QUEUE_FILTERS.filter((show) => show === 'all' || show === filter.show || count(show) > 0);
  return (
    <>
      {kinds.length > 1 && (
        <Tabs
          label={t(msg`Tasks by kind`)}
          tabs={kinds.map((show) => ({
            href: queuePath({ ...filter, show }),
            name: kindText(i18n, show),
            count: count(show) === 0 ? '' : i18n.number(count(show)),
            isCurrent: show === filter.show,
          }))}
        />
      )}
      <p>
        <a class="target" href={queuePath({ ...filter, isMine: !filter.isMine })}>
          {filter.isMine ? t(msg`Include colleagues’ tasks`) : t(msg`Mine and unassigned`)}
        </a>{' '}
        {mayReadTasks && (
          <a class="target" href="/staff/tasks/done">
            {t(msg`Done tasks`)}
          </a>
        )}
      </p>
    </>
  );
}

function kindText({ t }: I18n, show: QueueFilterKind): string {
  switch (show) {
    case 'all':
      return t(msg`All`);
    case 'safety':
      return t(msg`Safety alerts`);
    case 'contacts':
      return t(msg`Follow-ups`);
    case 'path':
      return t(msg`Referrals and offers`);
    case 'places':
      return t(msg`Workplaces`);
    case 'tasks':
      return t(msg`Tasks`);
    case 'institutions':
      return t(msg`Partner referrals`);
  }
}

/** In the demo: suggestions of what this staff member could do first. */
function demoSuggestions({ i18n: { t } }: Visit, me: Me): ComponentChildren[] {
  const may = (permission: string): boolean => me.may.includes(permission);
  return [
    may('follow-up.record') && t(msg`Record a follow-up. Stop half-way and finish later: your draft is kept.`),
    may('alert.read') && <a href="/staff/alerts">{t(msg`Open a safety alert and see the possible next steps.`)}</a>,
    may('match.read') && t(msg`Open a vacancy below to see who matches and why.`),
    may('placement.read') && <a href="/staff/placements">{t(msg`Compare promised and actual terms of a placement.`)}</a>,
    may('audit.read') && <a href="/staff/audit">{t(msg`See who viewed which record.`)}</a>,
    may('indicator.read') && <a href="/staff/indicators">{t(msg`Open a figure of the report to see the records behind it.`)}</a>,
  ].filter((line) => line !== false);
}

/** Unhidden by the script when the keyboard shortcuts work; `?` opens it. */
function QueueKeys({ visit: { i18n } }: { readonly visit: Visit }) {
  const { t } = i18n;
  const keys = [
    ['j', t(msg`next row`)],
    ['k', t(msg`previous row`)],
    ['Enter', t(msg`open the row`)],
    ['e', t(msg`complete the task, or go to its button`)],
    ['u', t(msg`undo the last action`)],
    ['/', t(msg`find anything`)],
    ['?', t(msg`this list`)],
  ];
  return (
    <details class="hint" data-queue-keys hidden>
      <summary>{t(msg`Keyboard shortcuts`)}</summary>
      <ul class="lines">
        {keys.map(([key, what]) => (
          <li key={key}>
            <kbd>{key}</kbd> {what}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" data-off={t(msg`Turn off shortcuts`)} data-on={t(msg`Turn on shortcuts`)}>
        {t(msg`Turn off shortcuts`)}
      </button>
    </details>
  );
}

type FitNotices = NonNullable<StaffWorkQuery['newMatchNotifications']>;

/** New vacancies that match the user's trainees. Vacancies that are no longer open are left out. */
function NewMatches({ visit: { i18n }, notices }: { readonly visit: Visit; readonly notices: FitNotices }) {
  const { t } = i18n;
  const open = notices.flatMap(({ notifiedOn, vacancies }) =>
    vacancies.filter(({ vacancy }) => vacancy.state === 'OPEN').map((fitting) => ({ ...fitting, notifiedOn })),
  );
  if (open.length === 0) return null;
  return (
    <section id="newly-fitting">
      <h2>{t(msg`New matches for your trainees`)}</h2>
      <ul class="lines">
        {open.map(({ people, notifiedOn, vacancy: { id, title, employer } }) => (
          <li key={id}>
            <a href={`/staff/vacancies/${id}/matches`}>{title}</a>
            <small class="line-day">
              {employer.legalName} · {t(msg`${plural(people, { one: 'matches # trainee', other: 'matches # trainees' })}`)} ·{' '}
              <Time i18n={i18n} at={notifiedOn} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Vacancies = NonNullable<StaffWorkQuery['vacancies']>['nodes'];

function OpenVacancies({ visit: { i18n }, vacancies }: { readonly visit: Visit; readonly vacancies: Vacancies }) {
  const { t } = i18n;
  return (
    <section>
      <h2>{t(msg`Open vacancies`)}</h2>
      {vacancies.length === 0 ? (
        <p class="card">{t(msg`No open vacancies`)}</p>
      ) : (
        <ul class="lines">
          {vacancies.map(({ id, title, seats, takenSeats, closesOn, employer, site: { province } }) => {
            const [left, closes] = [i18n.number(seats - takenSeats), shortDay(i18n, closesOn)];
            return (
              <li key={id}>
                <a href={`/staff/vacancies/${id}/matches`}>{title}</a>
                <small class="line-day">
                  {employer.legalName}, {i18n.language === 'km' ? province.nameKm : province.name} ·{' '}
                  <Time i18n={i18n} at={closesOn}>
                    {t(msg`Positions left: ${left} · referrals until ${closes}`)}
                  </Time>
                </small>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
