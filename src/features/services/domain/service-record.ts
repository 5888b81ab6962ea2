import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';
import { type DaySpan, readDay, readOptionalHours } from './days-and-hours';
import type { ServiceKind } from './service-kinds';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The states of a service record. One made by mistake is voided and stays stored, because earlier reports
 * counted it.
 */
export const SERVICE = {
  states: ['RECORDED', 'VOIDED'],
  transitions: { void: { from: ['RECORDED'], to: 'VOIDED' } },
} as const satisfies StateMachine<string, string>;
export type ServiceState = (typeof SERVICE.states)[number];

/** A service a trainee received. Each attendee of a group session has a record of her own (docs/domain.md 3.4). */
export interface ServiceRecord {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly kind: ServiceKind;
  readonly providedOn: LocalDate;
  /** Duration in hours, to the hundredth. */
  readonly hours: number | null;
  readonly provider: string;
  readonly sessionId: string | null;
  readonly grantId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly voidedAt: Date | null;
  readonly version: number;
}

/** The input of one service. */
export type ServiceInput = Pick<ServiceRecord, 'kind' | 'providedOn' | 'hours' | 'provider' | 'grantId'>;

/**
 * Parses a service for one person: a kind the recorder may record, a day in the allowed span, and the
 * provider.
 */
export function parseService(input: Fields, kinds: readonly ServiceKind[], days: DaySpan): ServiceInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    kind: reader.choice('kind', kinds),
    providedOn: readDay(reader, 'providedOn', days),
    hours: readOptionalHours(reader, 'hours', input['hours']),
    provider: reader.text('provider', 200),
    grantId: reader.optionalText('grantId', 40),
  });
}

/** The state of a record, computed from its dates. */
export const serviceState = ({ voidedAt }: Pick<ServiceRecord, 'voidedAt'>): ServiceState => (voidedAt === null ? 'RECORDED' : 'VOIDED');

/** Voids a record; once (TRANSITION_NOT_ALLOWED). */
export function voidService(record: ServiceRecord, now: Date): ServiceRecord | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(SERVICE, serviceState(record), 'void');
  return isRefusal(state) ? state : { ...record, voidedAt: now, version: record.version + 1 };
}
