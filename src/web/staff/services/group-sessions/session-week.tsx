import { msg, plural } from '@lingui/core/macro';
import { addDays, isLocalDate, type LocalDate, weekday } from '../../../../shared/local-date';
import { Time } from '../../../shared/parts/time';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayAndMonth } from '../../../shared/labels/near-days';
import { hoursOf, serviceKind, spanText } from '../../shared/service-labels';
import type { GroupSessionLineFragment } from '../../gql';

const WEEK_DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The Monday of the week of a day; of the current week if the text is no day. */
export function mondayOf(day: string, today: LocalDate): LocalDate {
  const chosen = isLocalDate(day) ? day : today;
  return addDays(chosen, 1 - weekday(chosen));
}

interface WeekProps {
  readonly i18n: I18n;
  readonly monday: LocalDate;
  readonly today: LocalDate;
  readonly sessions: readonly GroupSessionLineFragment[];
  readonly hasMore: boolean;
}

/** One week of group sessions: who leads them by day. On a phone, each leader is a card with her days. */
export function SessionWeek({ i18n, monday, today, sessions, hasMore }: WeekProps) {
  const { t } = i18n;
  const days = WEEK_DAYS.map((at) => addDays(monday, at));
  const leaders = [...new Set(sessions.map(({ ledBy }) => ledBy))].toSorted((a, b) => a.localeCompare(b));
  return (
    <section>
      <h2>{spanText(i18n, monday, addDays(monday, 6))}</h2>
      <WeekLinks i18n={i18n} monday={monday} today={today} />
      {leaders.length === 0 ? (
        <p class="hint">{t(msg`No sessions this week`)}</p>
      ) : (
        <section class="grid-scroll" aria-label={t(msg`Sessions of the week`)} tabIndex={0}>
          <table class="grid week">
            <thead>
              <tr>
                <th scope="col">{t(msg`Led by`)}</th>
                {days.map((day) => (
                  <th key={day} scope="col" class={day === today ? 'open' : undefined}>
                    <Time i18n={i18n} at={day}>
                      {dayAndMonth(i18n, day)}
                    </Time>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {leaders.map((leader) => (
                <tr key={leader}>
                  <th scope="row">
                    <bdi>{leader}</bdi>
                  </th>
                  {days.map((day) => (
                    <td key={day} data-head={dayAndMonth(i18n, day)} class={day === today ? 'open' : undefined}>
                      {sessions
                        .filter(({ ledBy, heldOn }) => ledBy === leader && heldOn === day)
                        .map((session) => (
                          <Session key={session.id} i18n={i18n} session={session} />
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {hasMore && <p class="hint">{t(msg`This week has more sessions than this table can show. The list below has all of them.`)}</p>}
    </section>
  );
}

function Session({ i18n, session: { id, kind, hours, topic, attendeeCount } }: { readonly i18n: I18n; readonly session: GroupSessionLineFragment }) {
  return (
    <span class="in-cell">
      <a href={`/staff/group-sessions/${id}`}>{topic ?? serviceKind(i18n, kind)}</a>
      <small>
        {hoursOf(i18n, hours)} · {i18n.t(msg`${plural(attendeeCount, { one: '# attendee', other: '# attendees' })}`)}
      </small>
    </span>
  );
}

function WeekLinks({ i18n: { t }, monday, today }: { readonly i18n: I18n; readonly monday: LocalDate; readonly today: LocalDate }) {
  const link = (day: LocalDate): string => `/staff/group-sessions?week=${day}`;
  const current = mondayOf('', today);
  return (
    <nav class="window" aria-label={t(msg`Weeks`)}>
      <a href={link(addDays(monday, -7))} rel="prev">
        {t(msg`Previous week`)}
      </a>
      {monday !== current && <a href="/staff/group-sessions">{t(msg`This week`)}</a>}
      {monday < current && (
        <a href={link(addDays(monday, 7))} rel="next">
          {t(msg`Next week`)}
        </a>
      )}
    </nav>
  );
}
