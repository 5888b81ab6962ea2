import { type Refusal, refuse } from '../../../shared/refusal';

/** A committed import of trainees. */
export interface TakenSheet {
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
export const TOUCHES = ['CHANGED', 'CONSENT', 'CONTACT', 'PATH', 'ACCESS', 'OTHER'] as const;
export type Touch = (typeof TOUCHES)[number];

/** A trainee with later changes, who prevents the undo. */
export interface TouchedPerson {
  readonly id: string;
  readonly code: string;
  readonly touches: readonly Touch[];
}

/** One place where a change was found: a table, or the subject kind of an audit line. */
export interface Trace {
  readonly traineeId: string;
  readonly code: string;
  readonly found: string;
}

const HOURS = 24;
const TOUCH_OF: Readonly<Record<string, Touch>> = {
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
export const takeBackUntil = ({ takenAt }: Pick<TakenSheet, 'takenAt'>): Date => new Date(takenAt.getTime() + HOURS * 3_600_000);

/**
 * Which trainees were changed and how, by code. Changes only some roles may read, such as alerts or stays,
 * are listed as OTHER.
 */
export function touchedPeople(traces: readonly Trace[]): TouchedPerson[] {
  const people = new Map<string, { readonly code: string; readonly touches: Set<Touch> }>();
  for (const { traineeId, code, found } of traces) {
    const person = people.get(traineeId) ?? { code, touches: new Set<Touch>() };
    person.touches.add(TOUCH_OF[found] ?? 'OTHER');
    people.set(traineeId, person);
  }
  return [...people]
    .map(([id, { code, touches }]) => ({ id, code, touches: TOUCHES.filter((touch) => touches.has(touch)) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Whether an import can be undone now: once, in time, and only if none of its trainees was changed. Otherwise
 * MOVE_NOT_ALLOWED with the state.
 */
export function takeBackRefused(sheet: TakenSheet, touched: readonly TouchedPerson[], now: Date): Refusal | null {
  const not = (state: string): Refusal => refuse('MOVE_NOT_ALLOWED', { state, nextMoves: [] });
  if (sheet.takenBackAt !== null) return not('TAKEN_BACK');
  if (takeBackUntil(sheet) <= now) return not('STAYS');
  return touched.length > 0 ? not('TOUCHED') : null;
}
