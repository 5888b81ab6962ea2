import type { EventName } from '../../../shared/events';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';

/**
 * What the trainee can request with one button and no typing: a call, a talk before she answers an offer or a
 * suggestion, or a check that something is wrong.
 */
export const HELP_REQUEST_KINDS = ['CALL_ME', 'TALK_ABOUT_OFFER', 'TALK_ABOUT_SUGGESTION', 'PROBLEM'] as const;
export type HelpRequestKind = (typeof HELP_REQUEST_KINDS)[number];

/**
 * The event for each request to talk to a person. PROBLEM opens an alert and is announced as one.
 */
export const EVENT_OF_HELP_REQUEST = {
  CALL_ME: 'TraineeRequestedCall',
  TALK_ABOUT_OFFER: 'OfferTalkRequested',
  TALK_ABOUT_SUGGESTION: 'ReferralTalkRequested',
} as const satisfies Readonly<Partial<Record<HelpRequestKind, EventName>>>;

/** The request and the offer or suggestion it is about; null if it is about none. */
export interface HelpRequest {
  readonly kind: HelpRequestKind;
  readonly aboutId: string | null;
}

/** Parses a request. A request to talk names the offer or suggestion it is about. */
export function parseHelpRequest(input: Readonly<Record<string, unknown>>): HelpRequest | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const kind = reader.choice('kind', HELP_REQUEST_KINDS);
  const isAboutSomething = kind === 'TALK_ABOUT_OFFER' || kind === 'TALK_ABOUT_SUGGESTION';
  return reader.result({ kind, aboutId: isAboutSomething ? reader.id('aboutId') : null });
}
