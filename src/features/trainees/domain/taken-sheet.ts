import { type Refusal, refuse } from '../../../shared/refusal';

/** A sheet of trainees that was taken in. */
export interface TakenSheet {
  readonly id: string;
  /** Who took it in; null for whoever runs the installation. */
  readonly takenBy: string | null;
  readonly takenAt: Date;
  readonly people: number;
  readonly takenBackAt: Date | null;
}

/** What has been written about somebody since her sheet came in, told no closer than whoever may import may know. */
export const TOUCHES = ['CHANGED', 'CONSENT', 'CONTACT', 'PATH', 'ACCESS', 'OTHER'] as const;
/** One of them. */
export type Touch = (typeof TOUCHES)[number];

/** Somebody of the sheet who stays, and with her all of it. */
export interface TouchedPerson {
  readonly id: string;
  readonly code: string;
  readonly touches: readonly Touch[];
}

/** One place in which something was found about somebody: a table, or what a line of the audit is about. */
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

/** Until when a sheet may be taken back. */
export const takeBackUntil = ({ takenAt }: Pick<TakenSheet, 'takenAt'>): Date => new Date(takenAt.getTime() + HOURS * 3_600_000);

/** Who has been written about and how, by their codes. What only some may read of her, as an alert or a stay, is told as something else. */
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

/** Whether a sheet can be taken back now, with all it brought: once, in time, and only while nobody of it has been written about. Else MOVE_NOT_ALLOWED with where it stands. */
export function takeBackRefused(sheet: TakenSheet, touched: readonly TouchedPerson[], now: Date): Refusal | null {
  const not = (state: string): Refusal => refuse('MOVE_NOT_ALLOWED', { state, nextMoves: [] });
  if (sheet.takenBackAt !== null) return not('TAKEN_BACK');
  if (takeBackUntil(sheet) <= now) return not('STAYS');
  return touched.length > 0 ? not('TOUCHED') : null;
}
