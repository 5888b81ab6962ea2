import { refuse, type Refusal } from './refusal';

/** A state machine as one readable table: all states, and each transition with its start and end states. */
export interface StateMachine<S extends string, M extends string> {
  readonly states: readonly S[];
  readonly transitions: { readonly [move in M]: { readonly from: readonly S[]; readonly to: S } };
}

/** The possible transitions from a state, in the table's order. */
export function nextTransitions<S extends string, M extends string>(machine: StateMachine<S, M>, state: S): M[] {
  return (Object.keys(machine.transitions) as M[]).filter((transition) => machine.transitions[transition].from.includes(state));
}

/**
 * The state after a transition, or a refusal with the current state and the transitions that are possible
 * instead.
 */
export function stateAfter<S extends string, M extends string>(machine: StateMachine<S, M>, state: S, transition: M): S | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const { from, to } = machine.transitions[transition];
  if (from.includes(state)) return to;
  return refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: nextTransitions(machine, state) });
}

/**
 * The state before a transition that is undone: `from`, or the only state that leads there. Refuses if the record is
 * no longer in the state that the transition led to.
 */
export function stateBefore<S extends string, M extends string>(
  machine: StateMachine<S, M>,
  state: S,
  transition: M,
  from: string | undefined = machine.transitions[transition].from.length === 1 ? machine.transitions[transition].from[0] : undefined,
): S | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const before = machine.transitions[transition].from.find((one) => one === from);
  if (before !== undefined && state === machine.transitions[transition].to) return before;
  return refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: nextTransitions(machine, state) });
}

/** Limits a refusal to the transitions that one audience may make itself. */
export const withOwnTransitions = <R extends Refusal>(refusal: R, own: readonly string[]): R =>
  refusal.availableActions ? { ...refusal, availableActions: refusal.availableActions.filter((transition) => own.includes(transition)) } : refusal;

/** A row that changed along with another, and its state before. */
export interface StateBefore {
  readonly id: string;
  readonly state: string;
}
