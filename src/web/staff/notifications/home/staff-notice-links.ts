import type { NotificationLink, RecentNotification } from '../../../shared/parts/recent-notifications';

const pageWithId =
  (path: string) =>
  (id: string): string =>
    `/staff/${path}/${id}`;
const fixedPage = (href: string) => (): string => href;

/**
 * The page for each kind of notification, by the prefix of the kind. A longer prefix must come before a
 * shorter one.
 */
const PAGES: readonly (readonly [begins: string, path: (id: string) => string])[] = [
  ['businesses-registered', fixedPage('/staff/employers?state=APPLIED')],
  ['employer-answered', fixedPage('/staff/placements')],
  ['visit-', pageWithId('vettings')],
  ['second-person-needed', pageWithId('vettings')],
  ['approval-', pageWithId('vettings')],
  ['condition-', pageWithId('vettings')],
  ['vacancy-to-review', pageWithId('vacancies')],
  ['new-matching-vacancies', fixedPage('/staff/vacancies')],
  ['trainee-agreed', fixedPage('/staff/referrals')],
  ['trainee-declined-offer', pageWithId('offers')],
  ['trainee-declined', fixedPage('/staff/referrals')],
  ['trainee-accepted', pageWithId('offers')],
  ['trainee-checked-in', fixedPage('/staff/placements')],
  ['trainee-', pageWithId('trainees')],
  ['candidate-', fixedPage('/staff/referrals')],
  ['referral-', fixedPage('/staff/referrals')],
  ['interview-', fixedPage('/staff/referrals')],
  ['offer-', pageWithId('offers')],
  ['cooling-off-waived', pageWithId('offers')],
  ['placement-', pageWithId('placements')],
  ['start-', pageWithId('placements')],
  ['agreement-', fixedPage('/staff/placements')],
  ['terms-recorded', fixedPage('/staff/placements')],
  ['follow-up-', pageWithId('follow-ups')],
  ['look-today', pageWithId('alerts')],
  ['matter-closed', pageWithId('alerts')],
  ['hold-', fixedPage('/staff/holds')],
  ['course-', fixedPage('/staff/courses')],
  ['institution-referral-', pageWithId('institution-referrals')],
  ['password-changed', fixedPage('/staff/sessions')],
  ['search-limit-reached', fixedPage('/staff/audit')],
  ['account-request-', fixedPage('/staff/account-requests')],
  ['trainees-handed-over', fixedPage('/staff/trainees?whose=mine')],
  ['leave-', fixedPage('/staff/team')],
];

/** The page that a staff notification links to. A task has no link, because it is in the queue. */
export const staffNoticeLink = ({ kind, subjectId }: RecentNotification): NotificationLink => ({
  href: PAGES.find(([prefix]) => kind.startsWith(prefix))?.[1](subjectId),
});
