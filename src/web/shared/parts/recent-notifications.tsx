import { msg } from '@lingui/core/macro';
import type { I18n } from '../labels/page-i18n';
import { Time } from './time';

/**
 * How many days a notification is shown. Whether it was read is not recorded: a phone or a desk may have
 * several users.
 */
export const NOTIFICATION_DAYS = 14;

/** One notification in the user's recent notifications, with the text it was sent with. */
export interface RecentNotification {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly subjectId: string;
  readonly createdAt: string;
}

/** The page a notification links to, and its subject. */
export interface NotificationLink {
  readonly href?: string | undefined;
  readonly about?: string | undefined;
}

/** The newest notification per subject, at most `most`, without those already shown elsewhere on the page. */
export const newestPerSubject = (
  notices: readonly RecentNotification[],
  most: number,
  isShownElsewhere: (notice: RecentNotification) => boolean,
): RecentNotification[] =>
  notices.filter((notice, at) => !isShownElsewhere(notice) && notices.findIndex(({ subjectId }) => subjectId === notice.subjectId) === at).slice(0, most);

interface NotificationsProps {
  readonly i18n: I18n;
  readonly notices: readonly RecentNotification[];
  readonly linkOf: (notice: RecentNotification) => NotificationLink;
}

/** Recent notifications; none of them requires an action. */
export function RecentNotifications(props: NotificationsProps) {
  if (props.notices.length === 0) return null;
  return (
    <section id="news">
      <h2 class="small">{props.i18n.t(msg`News`)}</h2>
      <NotificationLines {...props} />
    </section>
  );
}

/** The same list, folded, for pages where other work has priority. */
export function FoldedNotifications(props: NotificationsProps) {
  if (props.notices.length === 0) return null;
  const count = props.i18n.number(props.notices.length);
  return (
    <details id="news">
      <summary>{props.i18n.t(msg`News (${count})`)}</summary>
      <NotificationLines {...props} />
    </details>
  );
}

function NotificationLines({ i18n, notices, linkOf: leads }: NotificationsProps) {
  return (
    <ul class="lines">
      {notices.map((notice) => {
        const { href, about } = leads(notice);
        return (
          <li key={notice.id}>
            {href ? <a href={href}>{notice.text}</a> : notice.text}
            <small class="line-day">
              {about && `${about} · `}
              <Time i18n={i18n} at={notice.createdAt} />
            </small>
          </li>
        );
      })}
    </ul>
  );
}
