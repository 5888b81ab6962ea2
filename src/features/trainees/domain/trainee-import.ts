import { type Refusal, refuse } from '../../../shared/refusal';

/** A committed import of trainees. */
export interface TraineeImport {
  readonly id: string;
  /** The account that imported it; null for the operator's command line. */
  readonly committedBy: string | null;
  readonly committedAt: Date;
  readonly people: number;
  readonly undoneAt: Date | null;
}

/**
 * The kinds of change to a trainee since the import, no more specific than a person who may import is allowed
 * to know.
 */
export const LATER_CHANGES = ['CHANGED', 'CONSENT', 'CONTACT', 'PIPELINE', 'ACCESS', 'OTHER'] as const;
export type LaterChange = (typeof LATER_CHANGES)[number];

/** A trainee with later changes, who prevents the undo. */
export interface ChangedTrainee {
  readonly id: string;
  readonly code: string;
  readonly changes: readonly LaterChange[];
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
  match: 'PIPELINE',
  referral: 'PIPELINE',
  interview: 'PIPELINE',
  offer: 'PIPELINE',
  placement: 'PIPELINE',
  account: 'ACCESS',
};

/** Until when an import can be undone. */
export const importUndoUntil = ({ committedAt }: Pick<TraineeImport, 'committedAt'>): Date => new Date(committedAt.getTime() + UNDO_HOURS * 3_600_000);

/**
 * Which trainees were changed and how, by code. Changes only some roles may read, such as alerts or stays,
 * are listed as OTHER.
 */
export function changedTrainees(traces: readonly ChangeTrace[]): ChangedTrainee[] {
  const people = new Map<string, { readonly code: string; readonly changes: Set<LaterChange> }>();
  for (const { traineeId, code, found: source } of traces) {
    const person = people.get(traineeId) ?? { code, changes: new Set<LaterChange>() };
    person.changes.add(LATER_CHANGE_OF[source] ?? 'OTHER');
    people.set(traineeId, person);
  }
  return [...people]
    .map(([id, { code, changes }]) => ({ id, code, changes: LATER_CHANGES.filter((touch) => changes.has(touch)) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Whether an import can be undone now: once, in time, and only if none of its trainees was changed. Otherwise
 * TRANSITION_NOT_ALLOWED with the state.
 */
export function importUndoRefusal(traineeImport: TraineeImport, changed: readonly ChangedTrainee[], now: Date): Refusal<'TRANSITION_NOT_ALLOWED'> | null {
  const not = (state: string): Refusal<'TRANSITION_NOT_ALLOWED'> => refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] });
  if (traineeImport.undoneAt !== null) return not('UNDONE');
  if (importUndoUntil(traineeImport) <= now) return not('STAYS');
  return changed.length > 0 ? not('CHANGED') : null;
}
