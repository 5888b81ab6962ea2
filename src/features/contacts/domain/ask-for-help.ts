import type { EventName } from '../../../shared/events';
import { Reader } from '../../../shared/reader';
import type { Refusal } from '../../../shared/refusal';

/** What she can ask for by one press, without typing a word: a call, a talk before she answers an offer or a suggestion, or that somebody looks. */
export const HELP_WISHES = ['CALL_ME', 'TALK_ABOUT_OFFER', 'TALK_ABOUT_SUGGESTION', 'SOMETHING_IS_WRONG'] as const;
/** One wish. */
export type HelpWish = (typeof HELP_WISHES)[number];

/** What is told when she asks for a person; that something is wrong is told as an alert. */
export const EVENT_OF_WISH = {
  CALL_ME: 'TraineeAskedForCall',
  TALK_ABOUT_OFFER: 'OfferTalkAsked',
  TALK_ABOUT_SUGGESTION: 'ReferralTalkAsked',
} as const satisfies Readonly<Partial<Record<HelpWish, EventName>>>;

/** A wish, and the offer or suggestion it is about; null where it is about none. */
export interface HelpAsked {
  readonly wish: HelpWish;
  readonly aboutId: string | null;
}

/** Reads what she asks for; a talk is about something that was offered or suggested to her. */
export function parseHelp(input: Readonly<Record<string, unknown>>): HelpAsked | Refusal {
  const reader = new Reader(input);
  const wish = reader.choice('wish', HELP_WISHES);
  const isAboutSomething = wish === 'TALK_ABOUT_OFFER' || wish === 'TALK_ABOUT_SUGGESTION';
  return reader.done({ wish, aboutId: isAboutSomething ? reader.id('aboutId') : null });
}
