import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { RecipientKind } from './domain/message';

// A message stores only the code of its text. What was sent is the text that the catalogues had at that time.

/**
 * The subject of an e-mail to staff or a trainee, all a lock screen shows: that there is news, but not what. An
 * employer's subject is the first sentence of the notice, which names no person.
 */
export const SUBJECTS: Readonly<Record<Exclude<RecipientKind, 'EMPLOYER'>, MessageDescriptor>> = {
  TRAINEE: msg`A message for you`,
  STAFF: msg`News in Waymark`,
};

/** The closing of an e-mail; `base` is the base URL. The trainee's contains no place and no link. */
export const CLOSINGS: Readonly<Record<RecipientKind, MessageDescriptor>> = {
  TRAINEE: msg`You can read it when it suits you.`,
  EMPLOYER: msg({ message: 'Sign in at {base}/employer to read more.' }),
  STAFF: msg({ message: 'Sign in at {base}/staff to read more.' }),
};

/** The closing of an e-mail with a check-in link; the person who answers may have no account. */
export const LINK_CLOSING = msg({
  message:
    'Answer here:\n{link}\n\nThe page asks for a six-digit code, which you can find at {base}/employer . You can pass the link and the code on; no account is needed to answer.',
});

/** The closing of an e-mail with a code. In a link the code would end up in histories and logs. */
export const CODE_CLOSINGS: Readonly<Record<string, MessageDescriptor>> = {
  'address-to-confirm': msg({
    message:
      'Sign in, open this page and enter the code within seven days of registering:\n{page}\n\n{code}\n\nIf you did not register, ignore this e-mail. Without the code, the registration is deleted.',
  }),
  invited: msg({ message: 'Open this page and enter the code within seven days:\n{page}\n\n{code}\n\nIf you don’t know who invited you, ignore this e-mail.' }),
  'password-reset-requested': msg({
    message:
      'Open this page and enter the code within one hour:\n{page}\n\n{code}\n\nIf you did not ask for this, ignore this e-mail: your password has not changed. Do not share the code.',
  }),
};

/** The closing without a code: the address belongs to another account, as only its owner may know. */
export const KNOWN_ADDRESS_CLOSING = msg`This address already belongs to another account, and an address can belong to only one. Use another address of yours: give it to the person who invited you, or enter it on the page that asks for the code.`;

/** The texts of notices by code, without names of persons or employers and without token links. */
export const NOTICE_TEXTS = {
  'businesses-registered': msg`Businesses registered and confirmed their address. Their workplaces need a visit.`,
  'registration-received': msg`We received your registration and will contact you about a visit.`,
  'account-active': msg`Your account is active.`,
  'account-suspended': msg`Your account is suspended. Please contact us.`,
  'account-closed': msg`Your account is closed.`,
  'address-to-confirm': msg`Please confirm your e-mail address.`,
  invited: msg`A business invites you to join its team.`,
  'password-reset-requested': msg`Someone asked for a new password for the account with this e-mail address.`,
  'colleague-joined': msg`A colleague joined your team.`,
  'password-changed': msg`Your password was changed. If that was not you, ask for a new one at once.`,
  'search-limit-reached': msg`A member of staff listed more people than the daily limit of searches and lists allows. See the audit log.`,
  'account-request-made': msg`A role or new sign-in details with access to protected records need a second person.`,
  'account-request-agreed': msg`An account got a role or new sign-in details with access to protected records.`,
  'account-request-refused': msg`A request for a role or new sign-in details was refused.`,
  'leave-recorded': msg`Your leave, or leave of a colleague you stand in for, was recorded. Check the dates.`,
  'leave-ended': msg`Your leave, or leave of a colleague you stand in for, ended early. Check the dates.`,
  'leave-stand-in-closed': msg`The account of the stand-in for a leave was closed. On these days the team stands in.`,
  'trainees-handed-over': msg`Trainees were handed over between you and a colleague.`,
  'visit-planned': msg`A workplace visit is planned.`,
  'visit-to-decide': msg`A workplace visit is waiting for a decision.`,
  'second-person-needed': msg`A visit decision needs a second person.`,
  'site-decided': msg`We decided about one of your workplaces.`,
  'visit-decided': msg`A workplace visit was decided.`,
  'approval-revoked': msg`Staff withdrew the approval of a workplace.`,
  'vacancy-to-review': msg`A vacancy is waiting for review.`,
  'vacancy-returned': msg`A vacancy needs your changes.`,
  'vacancy-approved': msg`We approved one of your vacancies.`,
  'vacancy-open': msg`We are looking for candidates for one of your vacancies.`,
  'vacancy-filled': msg`All positions of a vacancy are taken.`,
  'new-matching-vacancies': msg`New vacancies match your trainees.`,
  'trainee-registered': msg`A trainee was registered.`,
  'trainee-job-ready': msg`A trainee is job-ready.`,
  'next-step': msg`You have reached the next step.`,
  'trainee-paused': msg`A trainee paused. New referrals stop.`,
  'trainee-resumed': msg`A trainee resumed.`,
  'trainee-exited': msg`A trainee left the service.`,
  'trainee-exit-corrected': msg`The exit of a trainee was recorded by mistake. She is still in the programme.`,
  'consent-withdrawn': msg`A consent was withdrawn. Everything that depends on it stops.`,
  'change-recorded': msg`Your change was saved.`,
  'contact-lost': msg`A trainee’s contact method no longer works.`,
  'question-waiting': msg`A question is waiting for your answer.`,
  'please-call': msg`Please call us when it suits you.`,
  'trainee-agreed': msg`A trainee agreed to a referral.`,
  'trainee-declined': msg`A trainee declined a referral.`,
  'candidate-introduced': msg`You have a new candidate.`,
  'your-profile-sent': msg`We sent what you agreed to share.`,
  'interest-shown': msg`Someone wants to know more about you.`,
  'appointment-done': msg`Your appointment took place.`,
  'your-start-confirmed': msg`Your first day is confirmed.`,
  'your-agreement-signed': msg`Your agreement is signed.`,
  'your-agreement-registered': msg`Your agreement is registered.`,
  'your-course-completed': msg`You completed your course.`,
  'candidate-shortlisted': msg`An employer shortlisted a trainee.`,
  'candidate-not-selected': msg`An employer declined a trainee.`,
  'news-waiting': msg`There is news for you.`,
  'candidate-no-longer-available': msg`A candidate is no longer available.`,
  'referral-withdrawn': msg`A referral was withdrawn, by the trainee or by staff.`,
  'referral-withdrawn-by-trainee': msg`A trainee withdrew from a referral.`,
  'referral-withdrawn-by-staff': msg`Staff withdrew a referral.`,
  'referral-expired': msg`A referral expired.`,
  'interview-proposed': msg`Interview times were proposed.`,
  'interview-confirmed': msg`An interview was confirmed.`,
  'interview-cancelled': msg`An interview will not take place.`,
  'interview-done': msg`An interview took place.`,
  'interview-corrected': msg`An interview result was corrected.`,
  'interview-missed': msg`An interview was missed.`,
  'offer-to-explain': msg`An offer needs to be explained.`,
  'cooling-off-waived': msg`A trainee waived her cooling-off time.`,
  'candidate-accepted': msg`Your offer was accepted.`,
  'trainee-accepted': msg`A trainee accepted an offer.`,
  'answer-recorded': msg`Your answer was saved.`,
  'candidate-declined': msg`Your offer was declined.`,
  'trainee-declined-offer': msg`A trainee declined an offer.`,
  'offer-withdrawn': msg`An offer was withdrawn.`,
  'offer-withdrawn-by-employer': msg`An employer withdrew an offer.`,
  'offer-withdrawn-by-trainee': msg`An offer ended: the trainee withdrew from the referral.`,
  'offer-withdrawn-by-staff': msg`An offer ended: staff withdrew the referral.`,
  'offer-withdrawn-by-worker': msg`An offer ended: no position was left.`,
  'offer-expired': msg`An offer expired.`,
  'placement-planned': msg`A start is planned.`,
  'start-confirmed': msg`Both sides confirmed a start.`,
  'placement-ended': msg`A placement ended.`,
  'placement-end-corrected': msg`The end of a placement was recorded by mistake. The placement continues.`,
  'start-rescheduled': msg`A first day changed.`,
  'start-confirmed-by-one': msg`One side confirmed a start.`,
  'placement-contact-lost': msg`A trainee in a placement cannot be reached.`,
  'placement-contact-regained': msg`A trainee in a placement was reached again.`,
  'placement-cancelled': msg`A planned start was cancelled.`,
  'agreement-signed': msg`An apprenticeship agreement was signed.`,
  'agreement-registered': msg`An apprenticeship agreement was registered.`,
  'agreement-ended': msg`An apprenticeship agreement ended.`,
  'terms-recorded': msg`Terms of work were recorded.`,
  'course-completed': msg`A trainee completed a course.`,
  'course-left': msg`A trainee left a course.`,
  'interview-reminder': msg`You have an appointment soon.`,
  'interview-called-off': msg`One of your appointments was cancelled.`,
  'interview-upcoming': msg`An interview is coming up.`,
  'offer-expiring': msg`An offer expires soon.`,
  'approval-expiring': msg`A workplace approval expires soon. Plan a visit.`,
  'visit-due': msg`The approval of one of your workplaces expires soon. We will contact you about a visit.`,
  'agreement-due': msg`An apprenticeship agreement must be signed in the next few days.`,
  'agreement-overdue': msg`An apprenticeship agreement was not signed in time.`,
  'follow-up-due': msg`A follow-up is due.`,
  'follow-up-closing': msg`The time for a follow-up ends soon.`,
  'follow-up-missed': msg`A follow-up was missed. You can still do it.`,
  'trainee-checked-in': msg`A trainee answered a check-in.`,
  'call-requested': msg`A trainee asks for a call.`,
  'short-question': msg`Three short questions are waiting for you.`,
  'employer-answered': msg`An employer answered a check-in.`,
  'look-today': msg`Something needs your attention today.`,
  'matter-closed': msg`Something that needed your attention is closed.`,
  'hold-placed': msg`An employer was put on hold.`,
  'hold-second-person': msg`Lifting a hold needs a second person.`,
  'hold-lifted': msg`A hold on an employer was lifted.`,
  'task-waiting': msg`Your institution has a new task.`,
  'institution-referral-waiting': msg`Another institution asks whether you can accept a referral.`,
  'institution-referral-accepted': msg`Another institution can accept the referral. Ask her whether it may know who she is.`,
  'institution-referral-rejected': msg`Another institution cannot accept a referral.`,
  'institution-referral-released': msg`You can now see who was referred to you.`,
  'institution-referral-started': msg`Another institution started the service for a referral.`,
  'institution-referral-ended': msg`A referral between institutions ended.`,
} as const satisfies Readonly<Record<string, MessageDescriptor>>;

/** The codes that have a text. */
export type NoticeCode = keyof typeof NOTICE_TEXTS;

/** The new-match notification with its counts: vacancies and the trainees they match. */
export const matchText = (vacancies: number, people: number): MessageDescriptor =>
  msg`${plural(vacancies, { one: 'A new vacancy matches', other: '# new vacancies match' })} ${plural(people, { one: 'one of your trainees', other: '# of your trainees' })}.`;

/** The digest of employers registered and confirmed since the previous digest, with their count. */
export const registeredText = (businesses: number): MessageDescriptor =>
  msg`${plural(businesses, {
    one: 'A business registered and confirmed its address. Its workplaces need a visit.',
    other: '# businesses registered and confirmed their address. Their workplaces need a visit.',
  })}`;
