import { refuse, type Refusal } from './refusal';

/** A state machine as one readable table: every state, and every move with where it starts and where it ends. */
export interface Machine<S extends string, M extends string> {
  readonly states: readonly S[];
  readonly moves: { readonly [move in M]: { readonly from: readonly S[]; readonly to: S } };
}

/** The moves that are possible from a state, in the table's order. */
export function nextMoves<S extends string, M extends string>(machine: Machine<S, M>, state: S): M[] {
  return (Object.keys(machine.moves) as M[]).filter((move) => machine.moves[move].from.includes(state));
}

/** The state after a move, or the refusal that says where the thing stands and what may be done instead. */
export function stateAfter<S extends string, M extends string>(machine: Machine<S, M>, state: S, move: M): S | Refusal {
  const { from, to } = machine.moves[move];
  if (from.includes(state)) return to;
  return refuse('MOVE_NOT_ALLOWED', { state, nextMoves: nextMoves(machine, state) });
}

/** A refused move as one side may read it: of the moves that are possible instead, only those it makes itself. */
export const withOwnMoves = (refusal: Refusal, own: readonly string[]): Refusal =>
  refusal.nextMoves ? { ...refusal, nextMoves: refusal.nextMoves.filter((move) => own.includes(move)) } : refusal;
