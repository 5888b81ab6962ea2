import type { Leads, Notice } from '../../../shared/parts/news';

const of =
  (path: string) =>
  (id: string): string =>
    `/staff/${path}/${id}`;
const at = (href: string) => (): string => href;

/**
 * The page for each kind of notification, by the prefix of the kind. A longer prefix must come before a
 * shorter one.
 */
const PAGES: readonly (readonly [begins: string, path: (id: string) => string])[] = [
  ['businesses-registered', at('/staff/employers?state=APPLIED')],
  ['employer-answered', at('/staff/placements')],
  ['visit-', of('vettings')],
  ['second-person-needed', of('vettings')],
  ['approval-', of('vettings')],
  ['vacancy-to-review', of('vacancies')],
  ['new-vacancies-fit', at('/staff/vacancies')],
  ['trainee-agreed', at('/staff/referrals')],
  ['trainee-declined-offer', of('offers')],
  ['trainee-declined', at('/staff/referrals')],
  ['trainee-accepted', of('offers')],
  ['trainee-checked-in', at('/staff/placements')],
  ['trainee-', of('trainees')],
  ['candidate-', at('/staff/referrals')],
  ['referral-', at('/staff/referrals')],
  ['interview-', at('/staff/referrals')],
  ['offer-', of('offers')],
  ['thinking-time-waived', of('offers')],
  ['placement-', of('placements')],
  ['start-', of('placements')],
  ['touch-', of('placements')],
  ['agreement-', at('/staff/placements')],
  ['terms-recorded', at('/staff/placements')],
  ['follow-up-', of('follow-ups')],
  ['look-today', of('alerts')],
  ['matter-closed', of('alerts')],
  ['hold-', at('/staff/holds')],
  ['course-', at('/staff/courses')],
  ['institution-referral-', of('institution-referrals')],
  ['password-changed', at('/staff/sessions')],
  ['account-request-', at('/staff/account-requests')],
  ['people-handed-over', at('/staff/trainees?mine=yes')],
];

/** The page that a staff notification links to. A task has no link, because it is in the queue. */
export const newsLeads = ({ kind, subjectId }: Notice): Leads => ({ href: PAGES.find(([begins]) => kind.startsWith(begins))?.[1](subjectId) });
