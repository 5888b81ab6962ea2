import { type Refusal, refuse } from '../../../shared/refusal';

/** A committed import of trainees. */
export interface TraineeImport {
  readonly id: string;
  /** The account that imported it; null for the operator's command line. */
  readonly takenBy: string | null;
  readonly takenAt: Date;
  readonly people: number;
  readonly takenBackAt: Date | null;
}

/**
 * The kinds of change to a trainee since the import, no more specific than a person who may import is allowed
 * to know.
 */
export const LATER_CHANGES = ['CHANGED', 'CONSENT', 'CONTACT', 'PATH', 'ACCESS', 'OTHER'] as const;
export type LaterChange = (typeof LATER_CHANGES)[number];

/** A trainee with later changes, who prevents the undo. */
export interface ChangedTrainee {
  readonly id: string;
  readonly code: string;
  readonly touches: readonly LaterChange[];
}

/** One place where a change was found: a table, or the subject kind of an audit line. */
export interface ChangeTrace {
  readonly traineeId: string;
  readonly code: string;
  readonly found: string;
}

const UNDO_HOURS = 24;
const LATER_CHANGE_OF: Readonly<Record<string, LaterChange>> = {
  trainee: 'CHANGED',
  consent: 'CONSENT',
  contact_method: 'CONTACT',
  match: 'PATH',
  referral: 'PATH',
  interview: 'PATH',
  offer: 'PATH',
  placement: 'PATH',
  account: 'ACCESS',
};

/** Until when an import can be undone. */
export const importUndoUntil = ({ takenAt }: Pick<TraineeImport, 'takenAt'>): Date => new Date(takenAt.getTime() + UNDO_HOURS * 3_600_000);

/**
 * Which trainees were changed and how, by code. Changes only some roles may read, such as alerts or stays,
 * are listed as OTHER.
 */
export function changedTrainees(traces: readonly ChangeTrace[]): ChangedTrainee[] {
  const people = new Map<string, { readonly code: string; readonly touches: Set<LaterChange> }>();
  for (const { traineeId, code, found: source } of traces) {
    const person = people.get(traineeId) ?? { code, touches: new Set<LaterChange>() };
    person.touches.add(LATER_CHANGE_OF[source] ?? 'OTHER');
    people.set(traineeId, person);
  }
  return [...people]
    .map(([id, { code, touches }]) => ({ id, code, touches: LATER_CHANGES.filter((touch) => touches.has(touch)) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Whether an import can be undone now: once, in time, and only if none of its trainees was changed. Otherwise
 * MOVE_NOT_ALLOWED with the state.
 */
export function importUndoRefusal(sheet: TraineeImport, touched: readonly ChangedTrainee[], now: Date): Refusal | null {
  const not = (state: string): Refusal => refuse('MOVE_NOT_ALLOWED', { state, nextMoves: [] });
  if (sheet.takenBackAt !== null) return not('TAKEN_BACK');
  if (importUndoUntil(sheet) <= now) return not('STAYS');
  return touched.length > 0 ? not('TOUCHED') : null;
}
