import type { MayContact, NoContact } from '../../contacts/domain/safe-contact';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import { type HeldReason, type Message, MESSAGE, type MessageTransition } from './message';
import type { NoMessageReason, TaskKind } from './task';

/**
 * How long a worker's lease on a message lasts while it sends it, in milliseconds; the provider call may take
 * 10 seconds of it (ARCHITECTURE.md, invariant 4).
 */
export const LEASE_MS = 30_000;
/** The number of failures after which a message to staff or an employer is parked. */
export const FAILURES_BEFORE_PARKING = 5;
/**
 * The number of failures after which a message to a trainee is parked: one retry, then staff reach her
 * (docs/domain.md 4.8).
 */
export const FAILURES_BEFORE_TASK = 2;
/** The first and the longest delay after a failure, in milliseconds. */
export const RETRY_DELAY_MS = { FIRST: 30_000, LONGEST: 15 * 60_000 } as const;
/** The first and the longest delay after a mail server's temporary error (SMTP 4xx), in milliseconds. */
export const DEFERRED_DELAY_MS = { FIRST: 60_000, LONGEST: 3_600_000 } as const;
/**
 * How long temporary errors may continue before a message is parked, in milliseconds. A message to a trainee
 * is out of date after a day, so staff reach her; other e-mail is retried for five days (RFC 5321 4.5.4.1).
 */
export const MAX_DEFERRED_MS = { TRAINEE: 24 * 3_600_000, OTHERS: 5 * 24 * 3_600_000 } as const;
/** The delay before it is checked again whether a message may be sent, in milliseconds. */
export const RECHECK_MS = 24 * 3_600_000;

/** A message after a step, and the staff task the step creates, if any. */
export interface DeliveryStep {
  readonly message: Message;
  readonly task: TaskKind | null;
  /** Why no message is sent to the trainee, if the message's state does not imply it. */
  readonly noMessage?: NoMessageReason;
}

/** The delay after the nth failure, in milliseconds: doubling from 30 seconds to 15 minutes. */
export const retryDelayMs = (failures: number): number => Math.min(RETRY_DELAY_MS.LONGEST, RETRY_DELAY_MS.FIRST * 2 ** Math.max(0, failures - 1));

/**
 * Claims a due message for sending: a lease of 30 seconds on the real clock, and an incremented attempt as
 * the fencing token; TOO_SOON before it is due.
 */
export function claimMessage(message: Message, clock: { now: Date; realNow: Date }): DeliveryStep | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  if (!isRefusal(stateAfter(MESSAGE, message.state, 'claim')) && clock.now < message.dueAt) return refuse('TOO_SOON', { until: message.dueAt.toISOString() });
  const leaseUntil = new Date(clock.realNow.getTime() + LEASE_MS);
  return step(message, 'claim', { leaseUntil, attempts: message.attempts + 1, heldReason: null, handedOverAt: null });
}

/** Whether the worker that claimed this attempt still owns the message. A late worker must not write. */
export const isClaimedBy = (message: Message, attempt: number): boolean => message.state === 'SENDING' && message.attempts === attempt;

/** Records that the provider accepted the message. */
export const recordSent = (message: Message, now: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  step(message, 'record', { sentAt: now, leaseUntil: null, deferredSince: null });

/**
 * Handles a lease that expired on the real clock, because its worker died. Before hand-over the message
 * cannot have been sent, so it is retried at once. After hand-over the result is unknown: a trainee's message
 * is never sent twice but becomes UNKNOWN with a task; messages to staff and employers are resent under the
 * same Message-ID until they have failed too often.
 */
export function expireLease(message: Message, clock: { now: Date; realNow: Date }): DeliveryStep | Refusal<'TOO_SOON' | 'TRANSITION_NOT_ALLOWED'> {
  if (message.leaseUntil !== null && clock.realNow < message.leaseUntil) return refuse('TOO_SOON', { until: message.leaseUntil.toISOString() });
  return message.handedOverAt === null ? retryOrPark(message, clock.now, clock.now) : recordUncertain(message, clock.now);
}

/**
 * Handles a rejection: the message was certainly not sent. A trainee's message gets one retry and then a
 * task; others are parked after five failures.
 */
export const recordFailure = (message: Message, now: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> => retryOrPark(message, now);

/**
 * Handles a connection lost during transmission: a trainee's message is never sent twice; others are resent
 * under the same Message-ID.
 */
export const recordUncertain = (message: Message, now: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  message.recipientKind === 'TRAINEE' ? step(message, 'lose', { leaseUntil: null }, 'MESSAGE_UNKNOWN') : retryOrPark(message, now);

/**
 * Handles a temporary error (SMTP 4xx): the message was not sent, and it does not count as a failure. The
 * delay grows from a minute to an hour: each is half of the time waited so far, so that messages held up by
 * ten minutes of such errors are sent within five minutes after them.
 */
export function recordDeferral(message: Message, now: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const toTrainee = message.recipientKind === 'TRAINEE';
  const deferredSince = message.deferredSince ?? now;
  const waitedMs = now.getTime() - deferredSince.getTime();
  if (waitedMs >= (toTrainee ? MAX_DEFERRED_MS.TRAINEE : MAX_DEFERRED_MS.OTHERS))
    return step(message, 'park', { leaseUntil: null, deferredSince: null }, toTrainee ? 'REACH_TRAINEE' : 'MESSAGE_PARKED');
  const delayMs = Math.min(DEFERRED_DELAY_MS.LONGEST, Math.max(DEFERRED_DELAY_MS.FIRST, Math.round(waitedMs / 2)));
  return step(message, 'retry', { leaseUntil: null, deferredSince, dueAt: new Date(now.getTime() + delayMs) });
}

/**
 * Handles an unreachable provider: the message was not sent, and it does not count as a failure. It waits 30
 * seconds.
 */
export const recordUnreachable = (message: Message, now: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  step(message, 'retry', { leaseUntil: null, dueAt: new Date(now.getTime() + RETRY_DELAY_MS.FIRST) });

function retryOrPark(message: Message, now: Date, dueAt?: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const toTrainee = message.recipientKind === 'TRAINEE';
  const failures = message.failures + 1;
  if (failures >= (toTrainee ? FAILURES_BEFORE_TASK : FAILURES_BEFORE_PARKING))
    return step(message, 'park', { leaseUntil: null, failures, deferredSince: null }, toTrainee ? 'REACH_TRAINEE' : 'MESSAGE_PARKED');
  return step(message, 'retry', { leaseUntil: null, failures, deferredSince: null, dueAt: dueAt ?? new Date(now.getTime() + retryDelayMs(failures)) });
}

/**
 * The effect of each refusal by the safe-contact rules: wait and check again, or never use this contact
 * method. Staff reach the trainee in both cases (docs/domain.md 4.8: not verified = a task).
 */
const EFFECT_OF_NO_CONTACT: Readonly<Record<NoContact, HeldReason | 'CANCEL'>> = {
  NOT_VERIFIED: 'CANCEL',
  DO_NOT_CONTACT: 'DO_NOT_CONTACT',
  BLOCKED: 'CANCEL',
  NO_SUCH_WAY: 'CANCEL',
};

/**
 * Why no message is sent to the trainee, by the final state of a message to her: parked, contact method no
 * longer valid, or not wanted now.
 */
export const noMessageReason = ({ state }: Pick<Message, 'state'>): NoMessageReason =>
  state === 'PARKED' ? 'MAIL_FAILED' : state === 'HELD' ? 'DO_NOT_CONTACT' : 'WAY_CLOSED';

/** Cancels a message because the consent it relies on is no longer valid; staff inform the trainee in person. */
export function cancelForEndedConsent(message: Message): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const cancelled = cancelMessage(message, 'REACH_TRAINEE');
  return isRefusal(cancelled) ? cancelled : { ...cancelled, noMessage: 'YES_ENDED' };
}

/**
 * Delays a message to a trainee while its employer is on hold. It is checked again every day and sent after
 * the hold is lifted.
 */
export const waitForHoldLift = (message: Message, now: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  delayMessage(message, 'EMPLOYER_ON_HOLD', new Date(now.getTime() + RECHECK_MS));

/**
 * Applies the safe-contact rules when a trainee's message is about to be claimed (invariant 5). Null if it
 * may be sent now; delayed until her safe hours; or delayed or cancelled, with a task to reach her, if it may
 * not be sent.
 */
export function applySafeContact(message: Message, answer: MayContact, now: Date): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  if (answer === 'NOW') return null;
  if ('notBefore' in answer) return delayMessage(message, 'OUTSIDE_HOURS', answer.notBefore);
  const reason = EFFECT_OF_NO_CONTACT[answer.no];
  if (reason === 'CANCEL') return cancelMessage(message, 'REACH_TRAINEE');
  return delayMessage(message, reason, new Date(now.getTime() + RECHECK_MS), 'REACH_TRAINEE');
}

/**
 * Delays a message, with its reason, until the next check. This happens before claiming, so it never counts
 * as a failure.
 */
export const delayMessage = (
  message: Message,
  heldReason: HeldReason,
  dueAt: Date,
  task: TaskKind | null = null,
): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> => step(message, 'hold', { heldReason, dueAt }, task);

/**
 * Resends a message after staff have fixed the problem, under the same Message-ID. Never for a trainee's
 * message (TRANSITION_NOT_ALLOWED): a task to reach her exists, and if the first message did arrive, she would get
 * it twice.
 */
export function resendMessage<M extends Pick<Message, 'recipientKind' | 'state'>>(
  message: M,
  now: Date,
): (M & { dueAt: Date; failures: number }) | Refusal<'TRANSITION_NOT_ALLOWED'> {
  if (message.recipientKind === 'TRAINEE') return refuse('TRANSITION_NOT_ALLOWED', { state: message.state });
  const state = stateAfter(MESSAGE, message.state, 'resend');
  return isRefusal(state) ? state : { ...message, state, dueAt: now, failures: 0 };
}

/** Cancels a message because its content is no longer true or may no longer be sent. */
export const cancelMessage = (message: Message, task: TaskKind | null = null): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  step(message, 'cancel', { heldReason: null }, task);

/**
 * Applies the rate limit of a mailbox before the first claim; null if the message may be sent now. A message
 * over the limit is cancelled with that reason, because delaying it would only prolong a flood; the recipient
 * can request a new one. One of many at once is delayed and not counted a second time.
 */
export function applyMailLimit(
  message: Message,
  { isRefused, leavesAt }: { readonly isRefused: boolean; readonly leavesAt: Date },
  now: Date,
): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  if (isRefused) return step(message, 'cancel', { heldReason: null, cancelledReason: 'TOO_MANY_TODAY' });
  return leavesAt > now ? delayMessage(message, 'BATCHED', leavesAt) : null;
}

/** Whether a message was counted already: it was claimed before, or delayed with others. */
export const isCounted = ({ attempts, heldReason }: Pick<Message, 'attempts' | 'heldReason'>): boolean => attempts > 0 || heldReason === 'BATCHED';

function step(
  message: Message,
  transition: MessageTransition,
  change: Partial<Message>,
  task: TaskKind | null = null,
): DeliveryStep | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(MESSAGE, message.state, transition);
  return isRefusal(state) ? state : { message: { ...message, ...change, state }, task };
}
