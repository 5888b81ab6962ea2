import type { MayContact, NoContact } from '../../contacts/domain/safe-contact';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import { type HeldReason, type Message, MESSAGE, type MessageMove } from './message';
import type { NoMessageReason, TaskKind } from './task';

/** How long a worker holds a message it is sending, in milliseconds; a provider gets 10 seconds of it (DESIGN 2). */
export const LEASE_MS = 30_000;
/** Failures after which a message to staff or an employer is parked. */
export const FAILURES_BEFORE_PARKING = 5;
/** Failures after which a message to a trainee is given up: one retry, then a person reaches her (DOMAIN 4.8). */
export const FAILURES_BEFORE_TASK = 2;
/** The first wait after a failure and the longest, in milliseconds. */
export const RETRY_DELAY_MS = { FIRST: 30_000, LONGEST: 15 * 60_000 } as const;
/** The first and the longest wait after a temporary answer of a mail server (SMTP 4xx), in milliseconds. */
export const DEFERRED_DELAY_MS = { FIRST: 60_000, LONGEST: 3_600_000 } as const;
/**
 * How long temporary answers may go on before a message is given up, in milliseconds. News for a trainee is late after a day, so a person reaches her;
 * other mail is tried for five days (RFC 5321 4.5.4.1).
 */
export const DEFERRED_AT_MOST_MS = { TRAINEE: 24 * 3_600_000, OTHERS: 5 * 24 * 3_600_000 } as const;
/** How long a message waits before it is asked again whether it may leave, in milliseconds. */
export const ASK_AGAIN_MS = 24 * 3_600_000;

/** A message after a step, and the task that step gives to staff, if any. */
export interface Delivered {
  readonly message: Message;
  readonly task: TaskKind | null;
  /** Why no message tells her, where that does not follow from where the message ended. */
  readonly noMessage?: NoMessageReason;
}

/** The wait after the nth failure, in milliseconds: doubling from 30 seconds to 15 minutes. */
export const retryDelayMs = (failures: number): number => Math.min(RETRY_DELAY_MS.LONGEST, RETRY_DELAY_MS.FIRST * 2 ** Math.max(0, failures - 1));

/** Takes a due message for sending: a lease of 30 seconds by real time, and one attempt more as a fence; TOO_SOON before it is due. */
export function claimMessage(message: Message, clock: { now: Date; realNow: Date }): Delivered | Refusal {
  if (!isRefusal(stateAfter(MESSAGE, message.state, 'claim')) && clock.now < message.dueAt) return refuse('TOO_SOON', { until: message.dueAt.toISOString() });
  const leaseUntil = new Date(clock.realNow.getTime() + LEASE_MS);
  return step(message, 'claim', { leaseUntil, attempts: message.attempts + 1, heldReason: null, handedOverAt: null });
}

/** Whether a worker that claimed with this attempt still holds the message; one that comes late writes nothing. */
export const isStillHeldBy = (message: Message, attempt: number): boolean => message.state === 'SENDING' && message.attempts === attempt;

/** The provider took it. */
export const recordSent = (message: Message, now: Date): Delivered | Refusal => step(message, 'record', { sentAt: now, leaseUntil: null, deferredSince: null });

/**
 * A lease ran out by real time: its worker died. Before hand-over nobody can have the message, so it goes again at once. After it nobody knows: to a trainee
 * it is never sent a second time: UNKNOWN, and a task; to staff and employers it goes again under the same Message-ID, until it has failed too often.
 */
export function leaseRanOut(message: Message, clock: { now: Date; realNow: Date }): Delivered | Refusal {
  if (message.leaseUntil !== null && clock.realNow < message.leaseUntil) return refuse('TOO_SOON', { until: message.leaseUntil.toISOString() });
  return message.handedOverAt === null ? retryOrPark(message, clock.now, clock.now) : providerUnsure(message, clock.now);
}

/** The provider said no, so it certainly was not sent: a trainee's message gets one retry and then a task, anybody else's is parked after five failures. */
export const providerFailed = (message: Message, now: Date): Delivered | Refusal => retryOrPark(message, now);

/** The connection broke after the message was on its way: a trainee's is never sent a second time, anybody else's goes again under the same Message-ID. */
export const providerUnsure = (message: Message, now: Date): Delivered | Refusal =>
  message.recipientKind === 'TRAINEE' ? step(message, 'lose', { leaseUntil: null }, 'MESSAGE_UNKNOWN') : retryOrPark(message, now);

/**
 * The provider gave a temporary answer (SMTP 4xx): nothing was sent and nothing counts as a failure. It is tried again after a wait that grows from a
 * minute to an hour: half of all waits before it, so that what ten minutes of such answers held up leaves within five minutes after them.
 */
export function providerDeferred(message: Message, now: Date): Delivered | Refusal {
  const toTrainee = message.recipientKind === 'TRAINEE';
  const deferredSince = message.deferredSince ?? now;
  const waitedMs = now.getTime() - deferredSince.getTime();
  if (waitedMs >= (toTrainee ? DEFERRED_AT_MOST_MS.TRAINEE : DEFERRED_AT_MOST_MS.OTHERS))
    return step(message, 'park', { leaseUntil: null, deferredSince: null }, toTrainee ? 'REACH_TRAINEE' : 'MESSAGE_PARKED');
  const delayMs = Math.min(DEFERRED_DELAY_MS.LONGEST, Math.max(DEFERRED_DELAY_MS.FIRST, Math.round(waitedMs / 2)));
  return step(message, 'retry', { leaseUntil: null, deferredSince, dueAt: new Date(now.getTime() + delayMs) });
}

/** No provider was reached, so nothing was sent and nothing is counted against this message: it waits 30 seconds. */
export const providerUnreachable = (message: Message, now: Date): Delivered | Refusal =>
  step(message, 'retry', { leaseUntil: null, dueAt: new Date(now.getTime() + RETRY_DELAY_MS.FIRST) });

function retryOrPark(message: Message, now: Date, dueAt?: Date): Delivered | Refusal {
  const toTrainee = message.recipientKind === 'TRAINEE';
  const failures = message.failures + 1;
  if (failures >= (toTrainee ? FAILURES_BEFORE_TASK : FAILURES_BEFORE_PARKING))
    return step(message, 'park', { leaseUntil: null, failures, deferredSince: null }, toTrainee ? 'REACH_TRAINEE' : 'MESSAGE_PARKED');
  return step(message, 'retry', { leaseUntil: null, failures, deferredSince: null, dueAt: dueAt ?? new Date(now.getTime() + retryDelayMs(failures)) });
}

/** What each no of the safe-contact rules does: wait and ask again, or never by this way; a person reaches her either way (DOMAIN 4.8: not verified = a task). */
const ON_NO: Readonly<Record<NoContact, HeldReason | 'CANCEL'>> = {
  NOT_VERIFIED: 'CANCEL',
  DO_NOT_CONTACT: 'DO_NOT_CONTACT',
  BLOCKED: 'CANCEL',
  NO_SUCH_WAY: 'CANCEL',
};

/** Why no message tells her, by where a message to her ended: given up, no longer her way, or not wanted now. */
export const noMessageReason = ({ state }: Pick<Message, 'state'>): NoMessageReason =>
  state === 'PARKED' ? 'MAIL_FAILED' : state === 'HELD' ? 'DO_NOT_CONTACT' : 'WAY_CLOSED';

/** The yes it rests on has ended: a person tells her. */
export function reachBecauseYesEnded(message: Message): Delivered | Refusal {
  const cancelled = cancelMessage(message, 'REACH_TRAINEE');
  return isRefusal(cancelled) ? cancelled : { ...cancelled, noMessage: 'YES_ENDED' };
}

/** Makes a message to her wait while the employer it leads to is on hold; it is asked again every day, and goes once the hold is lifted. */
export const waitForHold = (message: Message, now: Date): Delivered | Refusal =>
  holdMessage(message, 'EMPLOYER_ON_HOLD', new Date(now.getTime() + ASK_AGAIN_MS));

/**
 * What the safe-contact rules do to her message at the moment it would be claimed for sending (invariant 5): null when it may go now; held until her hours
 * begin; held or cancelled, with a task to reach her, when it may not go at all.
 */
export function askSafeContact(message: Message, answer: MayContact, now: Date): Delivered | Refusal | null {
  if (answer === 'NOW') return null;
  if ('notBefore' in answer) return holdMessage(message, 'OUTSIDE_HOURS', answer.notBefore);
  const reason = ON_NO[answer.no];
  if (reason === 'CANCEL') return cancelMessage(message, 'REACH_TRAINEE');
  return holdMessage(message, reason, new Date(now.getTime() + ASK_AGAIN_MS), 'REACH_TRAINEE');
}

/** Makes a message wait, with its reason, until it is asked again whether it may leave; waiting comes before claiming, so it is never counted as a failure. */
export const holdMessage = (message: Message, heldReason: HeldReason, dueAt: Date, task: TaskKind | null = null): Delivered | Refusal =>
  step(message, 'hold', { heldReason, dueAt }, task);

/**
 * A member of staff has put right what was in the way: it goes again under the same Message-ID. A trainee's never does (MOVE_NOT_ALLOWED): who gave her
 * message up is asked to reach her, and what reached her after all would then come twice.
 */
export function resendMessage<M extends Pick<Message, 'recipientKind' | 'state'>>(message: M, now: Date): (M & { dueAt: Date; failures: number }) | Refusal {
  if (message.recipientKind === 'TRAINEE') return refuse('MOVE_NOT_ALLOWED', { state: message.state });
  const state = stateAfter(MESSAGE, message.state, 'resend');
  return isRefusal(state) ? state : { ...message, state, dueAt: now, failures: 0 };
}

/** What it would tell is no longer so, or may no longer be told: it is never sent. */
export const cancelMessage = (message: Message, task: TaskKind | null = null): Delivered | Refusal => step(message, 'cancel', { heldReason: null }, task);

/**
 * What the limit of mail to one mailbox does to a message before its first claim: null when it may go now. One over the limit is never sent, with its reason: kept
 * for later, a flood would only last longer; whoever needs the mail asks again. One of many at once waits for its turn, and is not counted a second time.
 */
export function askMailLimit(
  message: Message,
  { isRefused, leavesAt }: { readonly isRefused: boolean; readonly leavesAt: Date },
  now: Date,
): Delivered | Refusal | null {
  if (isRefused) return step(message, 'cancel', { heldReason: null, cancelledReason: 'TOO_MANY_TODAY' });
  return leavesAt > now ? holdMessage(message, 'MANY_AT_ONCE', leavesAt) : null;
}

/** Whether a message was counted already: it was claimed before, or has waited for its turn. */
export const isCounted = ({ attempts, heldReason }: Pick<Message, 'attempts' | 'heldReason'>): boolean => attempts > 0 || heldReason === 'MANY_AT_ONCE';

function step(message: Message, move: MessageMove, change: Partial<Message>, task: TaskKind | null = null): Delivered | Refusal {
  const state = stateAfter(MESSAGE, message.state, move);
  return isRefusal(state) ? state : { message: { ...message, ...change, state }, task };
}
