import { type NotificationLink, newestPerSubject, type RecentNotification } from '../../../shared/parts/recent-notifications';
import type { I18n } from '../../../shared/labels/page-i18n';
import { meetingAt, offerStatus, placementState } from '../../shared/pipeline-status';
import { cancelledText, suggestionState } from '../../shared/trainee-state-labels';
import { cancelledStarts } from './cancelled-events';
import type { Today } from './today-cards';
import { currentPlacements } from './current-work';

/** A longer list would be ignored. */
const MAX_NOTIFICATIONS = 5;
/**
 * Kinds that require an action. A card shows the action; after the card disappears, the notification is
 * outdated.
 */
const ACTION_KINDS: readonly string[] = ['question-waiting', 'interview-reminder'];
/** Its text is the same for every change, so only the newest is shown. */
const CHANGE_KIND = 'change-recorded';
const TALK: NotificationLink = { href: '/help' };

/**
 * The trainee's recent notifications about subjects that no card shows. `waiting` holds the subject ids of
 * the cards.
 */
export const recentNotifications = ({ notices }: Today, waiting: readonly string[]): RecentNotification[] =>
  newestPerSubject(
    notices.nodes.filter(({ kind }, at, all) => kind !== CHANGE_KIND || all.findIndex((one) => one.kind === CHANGE_KIND) === at),
    MAX_NOTIFICATIONS,
    ({ kind, subjectId }) => ACTION_KINDS.includes(kind) || waiting.includes(subjectId),
  );

/**
 * The link for a notification, with the current state of its subject; without a page for it, the page for
 * talking with someone.
 */
export function notificationLinks(i18n: I18n, today: Today): (notice: RecentNotification) => NotificationLink {
  const withState = ({ title }: { readonly title: string }, state: string): string => `${title}: ${state}`;
  const current = currentPlacements(today);
  const linksById = new Map<string, NotificationLink>([
    ...today.myPlacements.map((one) => [one.id, { ...TALK, about: withState(one.vacancy, placementState(i18n, one)) }] as const),
    ...[...current, ...cancelledStarts(today)].map(
      (one) => [one.id, { href: `#place-${one.id}`, about: withState(one.vacancy, placementState(i18n, one)) }] as const,
    ),
    ...today.myOffers.map(
      (offer) => [offer.id, { href: `/offer/${offer.id}`, about: withState(offer.vacancy, offerStatus(i18n, offer, today).text) }] as const,
    ),
    ...today.myInterviews.map((one) => {
      const about = one.state === 'CANCELLED' ? withState(one.vacancy, cancelledText(i18n, one.cancelledBy)) : one.vacancy.title;
      return [one.id, { href: `/interview/${one.id}`, about }] as const;
    }),
    ...today.myReferrals.map(({ id, state, vacancy }) => {
      const about = withState(vacancy, suggestionState(i18n, state, meetingAt(today, vacancy.id)));
      return [id, { href: `/suggestion/${id}`, about }] as const;
    }),
  ]);
  // Records about her work have no page of their own.
  const fallback = current[0] ? { href: `#place-${current[0].id}` } : TALK;
  return ({ kind, subjectId }) => linksById.get(subjectId) ?? (kind === CHANGE_KIND ? { href: '/consents' } : fallback);
}
