import type { EventName } from '../../../shared/events';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';

/**
 * What the trainee can request with one button and no typing: a call, a talk before she answers an offer or a
 * suggestion, or a check that something is wrong.
 */
export const HELP_REQUEST_KINDS = ['CALL_ME', 'TALK_ABOUT_OFFER', 'TALK_ABOUT_SUGGESTION', 'SOMETHING_IS_WRONG'] as const;
export type HelpRequestKind = (typeof HELP_REQUEST_KINDS)[number];

/**
 * The event for each request to talk to a person. SOMETHING_IS_WRONG opens an alert and is announced as one.
 */
export const EVENT_OF_HELP_REQUEST = {
  CALL_ME: 'TraineeAskedForCall',
  TALK_ABOUT_OFFER: 'OfferTalkAsked',
  TALK_ABOUT_SUGGESTION: 'ReferralTalkAsked',
} as const satisfies Readonly<Partial<Record<HelpRequestKind, EventName>>>;

/** The request and the offer or suggestion it is about; null if it is about none. */
export interface HelpRequest {
  readonly wish: HelpRequestKind;
  readonly aboutId: string | null;
}

/** Parses a request. A request to talk names the offer or suggestion it is about. */
export function parseHelpRequest(input: Readonly<Record<string, unknown>>): HelpRequest | Refusal {
  const reader = new InputReader(input);
  const kind = reader.choice('wish', HELP_REQUEST_KINDS);
  const isAboutSomething = kind === 'TALK_ABOUT_OFFER' || kind === 'TALK_ABOUT_SUGGESTION';
  return reader.result({ wish: kind, aboutId: isAboutSomething ? reader.id('aboutId') : null });
}
