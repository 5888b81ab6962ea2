import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Language, LOCALES, textIn } from '../../locales/i18n';
import type { EventName } from '../../shared/events';
import type { NoMessageReason, ReachReason, TaskKind } from './domain/task';

/** The text of each kind of task. */
export const TASK_TEXTS: Readonly<Record<TaskKind, MessageDescriptor>> = {
  REACH_TRAINEE: msg`Contact her safely: there is news that must be given in person.`,
  MESSAGE_UNKNOWN: msg`A message to her may not have arrived. Ask her safely; it is not sent again.`,
  MESSAGE_PARKED: msg`A message could not be sent. Check the address and inform the recipient.`,
  CHECK_TRAINEES: msg`Check how your trainees at this employer are.`,
  ROUTINE_REVISIT: msg`Plan a visit to this workplace, like any other visit.`,
  REVIEW_ANSWER: msg`Read her answer, and speak with her safely.`,
  FOLLOW_UP_MISSED: msg`A follow-up was missed. Speak with her safely now, or close it with a reason.`,
  PLACEMENT_ENDED: msg`Her work has ended, or her employer says so. Speak with her within seven days about how she is and what comes next.`,
  AGREEMENT_OVERDUE: msg`An apprenticeship agreement was not signed within 15 days of the start. Resolve it with the employer.`,
  CHECK_ON_TRAINEE: msg`Someone may have forced her to open the service. Make sure today, safely, that she is well. Do not mention this in a message.`,
  CALL_TRAINEE: msg`She asks for a call. Call her by tomorrow, by her safe contact and in her safe hours.`,
  CALL_AGAIN: msg`Call her again, as agreed, by her safe contact and in her safe hours.`,
  HOLD_CONTACT: msg`Contact her safely and ask how she is: an employer that she works for or is referred to is on hold. Do not mention the hold.`,
  CONTACT_OTHER_WAY: msg`She did not answer a follow-up. Try another contact method that she confirmed, in her safe hours.`,
  CONTACT_TRUSTED_PERSON: msg`She does not answer. Ask the person she trusts to let her know. Say nothing about the service or her work.`,
  CONTACT_BY_VISIT: msg`She does not answer. Visit her where she agreed to meet. Say nothing about the service to anyone else.`,
  CONTACT_DECISION: msg`She does not answer, and her confirmation of the next step is too old. Decide with the safety lead whether someone asks the person she trusts or visits her.`,
  CONFIRM_WORD: msg`A colleague recorded that she said yes. Ask her yourself, and confirm it as the second witness.`,
  ASK_AGAIN: msg`Two people witnessed her yes. Ask her again before the start, by a contact method that she confirmed. You are neither of the two.`,
  WITNESSED_SHARE: msg`An officer records many answers of trainees without their own sessions. Look at them with the officer.`,
  TALK_BEFORE_ANSWER: msg`She wants to talk before she answers. Speak with her before the time to answer ends; the answer is hers.`,
};

/** The news for the trainee, by event. */
const NEWS_TEXTS: Readonly<Partial<Record<EventName, MessageDescriptor>>> = {
  ReferralAsked: msg`we ask whether we may refer her to an employer`,
  ReferralReminded: msg`we ask again whether we may refer her to an employer`,
  InterviewProposed: msg`an employer proposes interview times`,
  InterviewCancelled: msg`an interview was cancelled`,
  InterviewUpcoming: msg`an interview is coming up`,
  OfferIssued: msg`there is an offer for her`,
  OfferExplained: msg`an offer is waiting for her answer`,
  OfferExpiring: msg`an offer expires within a day`,
  OfferAccepted: msg`her acceptance of an offer was recorded`,
  OfferDeclined: msg`her decline of an offer was recorded`,
  OfferWithdrawn: msg`an offer was withdrawn`,
  PlacementStartRescheduled: msg`her first day of work was changed`,
  FollowUpDue: msg`a follow-up with her is due`,
};
const SOME_NEWS = msg`there is news for her`;

const NO_MESSAGE_TEXTS: Readonly<Record<NoMessageReason, MessageDescriptor>> = {
  NO_SAFE_WAY: msg`she has no verified contact method for messages`,
  WAY_CLOSED: msg`her contact method is blocked or no longer verified`,
  DO_NOT_CONTACT: msg`she does not want messages this way now`,
  MAIL_FAILED: msg`the message could not be delivered`,
  YES_ENDED: msg`her consent has expired`,
};

const PRETEXT_TEMPLATE = msg({ message: '{way}. If someone else answers, say: “{pretext}”' });
/** Says nothing about the service, her work or why staff call. */
const NEUTRAL_PRETEXT = msg`It is nothing important. I will try again another time.`;

const WAY_TEXTS = {
  EMAIL: msg`E-mail`,
  IN_APP: msg`On her page`,
  CALL: msg`Phone call`,
  SMS: msg`Text message`,
  TELEGRAM: 'Telegram',
  MESSENGER: 'Messenger',
  IN_PERSON: msg`In person`,
  TRUSTED_PERSON: msg`Through someone she trusts`,
  TRAINEE_CALLS: msg`She calls us`,
  NONE: msg`No contact`,
} as const satisfies Readonly<Record<string, MessageDescriptor | string>>;
/** The kinds of contact method. */
type Way = keyof typeof WAY_TEXTS;

function wayText(language: Language, kind: Way): string {
  const text = WAY_TEXTS[kind];
  return typeof text === 'string' ? text : textIn(language, text);
}

/** What staff say if someone else answers by a contact method; `words` null if she chose none. */
export interface TaskPretext {
  readonly kind: Way;
  readonly words: string | null;
}

/** The text of a task to reach her, with a line for each contact method: what staff say if someone else answers. */
export const withPretexts = (language: Language, task: string, pretexts: readonly TaskPretext[]): string =>
  [
    task,
    ...pretexts.map(({ kind, words }) =>
      textIn(language, PRETEXT_TEMPLATE, { way: wayText(language, kind), pretext: words ?? textIn(language, NEUTRAL_PRETEXT) }),
    ),
  ].join('\n');

const REACH_TEMPLATE = msg({ message: 'Contact her safely. She should know: {news}. No message was sent: {why}.' });

/**
 * The text of a task to reach a trainee: all news for her, each item once with its number of occurrences, and
 * why staff must pass it on in person.
 */
export function reachText(language: Language, reasons: readonly ReachReason[]): string {
  const news = reasons.map(({ about }) => textIn(language, (about === null ? undefined : NEWS_TEXTS[about]) ?? SOME_NEWS));
  const causes = reasons.flatMap(({ noMessage }) => (noMessage === null ? [] : [textIn(language, NO_MESSAGE_TEXTS[noMessage])]));
  if (causes.length === 0 && reasons.every(({ about }) => about === null)) return textIn(language, TASK_TEXTS.REACH_TRAINEE);
  const number = new Intl.NumberFormat(LOCALES[language]);
  const counted = [...new Set(news)].map((text) => {
    const times = news.filter((other) => other === text).length;
    return times > 1 ? `${text} (${number.format(times)})` : text;
  });
  const causesOrDefault = causes.length > 0 ? [...new Set(causes)] : [textIn(language, NO_MESSAGE_TEXTS.NO_SAFE_WAY)];
  return textIn(language, REACH_TEMPLATE, { news: counted.join('; '), why: causesOrDefault.join('; ') });
}
