import { refuse, type Refusal, isRefusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import { type Message, MESSAGE } from './message';

/** The facts about a message that is parked or of unknown outcome. */
export interface GivenUpMessage extends Pick<Message, 'recipientKind' | 'state'> {
  /** Whether a colleague has finished the task about it, and so has informed the recipient in person. */
  readonly isSettled: boolean;
  /** Whether it was requeued before although it might have been sent. */
  readonly wasUnknown: boolean;
}

/**
 * Why a message may not be requeued: a colleague informed the trainee, or it may have arrived and the
 * operator did not name its id.
 */
export type RequeueObstacle = 'SETTLED' | 'MAY_HAVE_ARRIVED';

/**
 * Why the operator may not requeue a message; null if they may. A trainee's rejected message was never sent,
 * so it may be requeued unless a colleague has reached her since. One that may have arrived would arrive
 * twice, so the operator must name its id.
 */
export function requeueObstacle({ recipientKind, state, isSettled, wasUnknown }: GivenUpMessage, isNamed: boolean): RequeueObstacle | null {
  if (recipientKind !== 'TRAINEE') return null;
  if (isSettled) return 'SETTLED';
  return (state === 'UNKNOWN' || wasUnknown) && !isNamed ? 'MAY_HAVE_ARRIVED' : null;
}

/** Requeues a message as if it had never failed, under the same Message-ID. */
export function requeueMessage<M extends GivenUpMessage>(
  message: M,
  isNamed: boolean,
): (M & { readonly state: 'PLANNED' }) | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(MESSAGE, message.state, 'requeue');
  if (isRefusal(state)) return state;
  if (requeueObstacle(message, isNamed) !== null) return refuse('TRANSITION_NOT_ALLOWED', { state: message.state });
  return { ...message, state: MESSAGE.transitions.requeue.to };
}
