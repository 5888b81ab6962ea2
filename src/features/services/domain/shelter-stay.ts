import { addDays, type LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, isRefusal, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import { type DaySpan, readDay } from './days-and-hours';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The states of a shelter stay. It is open until its last day is recorded; one recorded by mistake is voided
 * and stays stored.
 */
export const STAY = {
  states: ['OPEN', 'ENDED', 'VOIDED'],
  transitions: { end: { from: ['OPEN'], to: 'ENDED' }, void: { from: ['OPEN', 'ENDED'], to: 'VOIDED' } },
} as const satisfies StateMachine<string, string>;
export type StayState = (typeof STAY.states)[number];

/** Nights a trainee spent in the shelter: from the first night to the day she left. */
export interface ShelterStay {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  /** The house she stays in; null for stays recorded before the institution had houses. */
  readonly houseId: string | null;
  readonly fromOn: LocalDate;
  /** The day she left; null while she stays. */
  readonly toOn: LocalDate | null;
  readonly grantId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly voidedAt: Date | null;
  readonly version: number;
}

/** The input of a stay, at its start or afterwards. */
export type StayInput = Pick<ShelterStay, 'fromOn' | 'toOn' | 'houseId' | 'grantId'>;

/**
 * Parses a stay: it starts today or earlier (IN_THE_FUTURE), and an end is neither before the start
 * (BEFORE_START) nor in the future.
 */
export function parseStay(input: Fields, days: DaySpan): StayInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const fromOn = readDay(reader, 'fromOn', days);
  const toOn = reader.optionalDate('toOn');
  if (toOn !== null) refuseEnd(reader, fromOn, toOn, days.last);
  const houseId = hasValue(input['houseId']) ? reader.id('houseId') : null;
  return reader.result({ fromOn, toOn, houseId, grantId: reader.optionalText('grantId', 40) });
}

const hasValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function refuseEnd(reader: InputReader, fromOn: LocalDate, toOn: LocalDate, today: LocalDate): void {
  if (toOn < fromOn) reader.refuse('toOn', 'BEFORE_START', fromOn);
  if (toOn > today) reader.refuse('toOn', 'IN_THE_FUTURE', today);
}

/** The state of a stay, computed from its dates. */
export function stayState({ toOn, voidedAt }: Pick<ShelterStay, 'toOn' | 'voidedAt'>): StayState {
  if (voidedAt !== null) return 'VOIDED';
  return toOn === null ? 'OPEN' : 'ENDED';
}

// The latest possible date: an open stay occupies every future night.
const FOREVER: LocalDate = '9999-12-31';
const endOfNights = ({ fromOn, toOn }: Pick<ShelterStay, 'fromOn' | 'toOn'>): LocalDate => {
  const next = addDays(fromOn, 1);
  if (toOn === null) return FOREVER;
  return toOn > next ? toOn : next;
};

/**
 * STAY_OVERLAPS for a stay that shares a night with another one that is not voided. One can end and the next begin
 * on the same day.
 */
export function overlapRefusal(stay: Pick<ShelterStay, 'fromOn' | 'toOn'>, others: readonly ShelterStay[]): Refusal<'INVALID_INPUT'> | null {
  const shared = others.some((other) => other.voidedAt === null && other.fromOn < endOfNights(stay) && stay.fromOn < endOfNights(other));
  return shared ? invalid([{ path: 'fromOn', problem: 'STAY_OVERLAPS' }]) : null;
}

/**
 * Ends a stay on the day she left; BEFORE_START before its first day, IN_THE_FUTURE after today,
 * TRANSITION_NOT_ALLOWED if it has ended already.
 */
export function endStay(stay: ShelterStay, input: Fields, today: LocalDate): ShelterStay | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(STAY, stayState(stay), 'end');
  if (isRefusal(state)) return state;
  const reader = new InputReader(input);
  const toOn = reader.date('toOn');
  refuseEnd(reader, stay.fromOn, toOn, today);
  return reader.result({ ...stay, toOn, version: stay.version + 1 });
}

/** A move between houses: the stay that ends, and where and when the next one begins. */
interface StayMove {
  readonly ended: ShelterStay;
  readonly houseId: string;
  readonly movedOn: LocalDate;
}

/**
 * Ends a stay on the day of a move to another house. Both stays share that day and no night: it is after the first night
 * (TOO_SMALL) and not in the future. The same house is NOT_ALLOWED.
 */
export function moveStay(stay: ShelterStay, input: Fields, today: LocalDate): StayMove | Refusal<'INVALID_INPUT' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(STAY, stayState(stay), 'end');
  if (isRefusal(state)) return state;
  const reader = new InputReader(input);
  const movedOn = reader.date('movedOn');
  const first = addDays(stay.fromOn, 1);
  if (movedOn < first && !reader.hasProblem('movedOn')) reader.refuse('movedOn', 'TOO_SMALL', first);
  if (movedOn > today) reader.refuse('movedOn', 'IN_THE_FUTURE', today);
  const houseId = reader.id('houseId');
  if (houseId === stay.houseId) reader.refuse('houseId', 'NOT_ALLOWED');
  return reader.result({ ended: { ...stay, toOn: movedOn, version: stay.version + 1 }, houseId, movedOn });
}

/** Voids a stay; once (TRANSITION_NOT_ALLOWED). */
export function voidStay(stay: ShelterStay, now: Date): ShelterStay | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(STAY, stayState(stay), 'void');
  return isRefusal(state) ? state : { ...stay, voidedAt: now, version: stay.version + 1 };
}
