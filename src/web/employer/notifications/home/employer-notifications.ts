import { type NotificationLink, newestPerSubject, type RecentNotification } from '../../../shared/parts/recent-notifications';
import { vacancyPath } from '../../vacancies/vacancy-form/vacancy-sections';
import { type Home, peopleOf, type PendingItem } from './pending-items';

/** A longer list would be ignored. */
const MAX_NOTIFICATIONS = 5;
/**
 * Kinds that are questions. An open question is listed among the pending items above; any other is answered
 * or expired, so neither appears here.
 */
const QUESTION_KINDS: readonly string[] = ['short-question'];

/** The user's notifications whose subject is not among the pending items above. */
export function recentNotifications({ notices }: Home, waiting: readonly PendingItem[]): RecentNotification[] {
  const pendingIds = new Set(waiting.map(({ key }) => key.slice(key.indexOf(' ') + 1)));
  return newestPerSubject(notices.nodes, MAX_NOTIFICATIONS, ({ kind, subjectId }) => QUESTION_KINDS.includes(kind) || pendingIds.has(subjectId));
}

/** The page for each kind of notification, if its subject is not on the home page. */
const PAGE_BY_KIND: Readonly<Record<string, string>> = {
  'site-decided': '#sites-title',
  'visit-due': '#sites-title',
  'colleague-joined': '/employer/members',
  'password-changed': '/employer/sessions',
  'vacancy-returned': '/employer/vacancies',
  'vacancy-approved': '/employer/vacancies',
  'vacancy-open': '/employer/vacancies',
  'vacancy-filled': '/employer/vacancies',
  'candidate-introduced': '/employer/candidates',
  'candidate-no-longer-available': '/employer/candidates',
  'candidate-accepted': '/employer/candidates',
  'candidate-declined': '/employer/candidates',
  'offer-expired': '/employer/candidates',
  'interview-confirmed': '/employer/candidates',
  'interview-cancelled': '/employer/candidates',
  'interview-upcoming': '/employer/candidates',
  'start-rescheduled': '/employer/placements',
  'start-confirmed': '/employer/placements',
  'agreement-due': '/employer/placements',
};

/**
 * Link to the page of the subject (candidate, interview, placement or vacancy) if the home page has loaded
 * it, else to the list that contains it.
 */
export function notificationLinks(home: Home): (notice: RecentNotification) => NotificationLink {
  const { placements, vacancies } = home;
  const leadsById = new Map<string, NotificationLink>([
    ...vacancies.nodes.map(({ id, title }) => [id, { href: vacancyPath(id), about: title }] as const),
    ...peopleOf(home).flatMap(({ id, displayName, vacancy, interviews }) => {
      const person = { href: `/employer/candidates/${id}`, about: displayName ? `${displayName}, ${vacancy.title}` : vacancy.title };
      return [id, ...interviews.map((interview) => interview.id)].map((one) => [one, person] as const);
    }),
    ...placements.nodes.map(({ id, displayName, vacancy }) => {
      return [id, { href: `/employer/placements/${id}`, about: displayName ? `${displayName}, ${vacancy.title}` : vacancy.title }] as const;
    }),
  ]);
  return ({ kind, subjectId }) => leadsById.get(subjectId) ?? { href: PAGE_BY_KIND[kind] };
}
