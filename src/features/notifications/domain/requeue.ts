import { refuse, type Refusal, isRefusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import { type Message, MESSAGE } from './message';

/** What is known of a message that was given up. */
export interface GivenUpMessage extends Pick<Message, 'recipientKind' | 'state'> {
  /** Whether a colleague has finished the task that the message left, and so has told the reader. */
  readonly isSettled: boolean;
  /** Whether it went again before although it may have been sent. */
  readonly wasUnknown: boolean;
}

/** Why a message stays given up: a colleague told her, or she may have it already and nobody named it. */
export type KeptBecause = 'SETTLED' | 'MAY_HAVE_ARRIVED';

/**
 * Whether the operator may let a message go again. A trainee's that was refused never left, so it may, unless a colleague has reached her since. One that may
 * have arrived would come twice: it goes only if the operator names it by its id. Null where it may go.
 */
export function keptBecause({ recipientKind, state, isSettled, wasUnknown }: GivenUpMessage, isNamed: boolean): KeptBecause | null {
  if (recipientKind !== 'TRAINEE') return null;
  if (isSettled) return 'SETTLED';
  return (state === 'UNKNOWN' || wasUnknown) && !isNamed ? 'MAY_HAVE_ARRIVED' : null;
}

/** A message that goes again, as if it had never failed; under the same Message-ID. */
export function requeueMessage<M extends GivenUpMessage>(message: M, isNamed: boolean): (M & { readonly state: 'PLANNED' }) | Refusal {
  const state = stateAfter(MESSAGE, message.state, 'requeue');
  if (isRefusal(state)) return state;
  if (keptBecause(message, isNamed) !== null) return refuse('MOVE_NOT_ALLOWED', { state: message.state });
  return { ...message, state: MESSAGE.moves.requeue.to };
}
