import type { LocalDate } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';
import { type DaySpan, readDay, readOptionalHours } from './days-and-hours';
import type { ServiceKind } from './service-kinds';

type Fields = Readonly<Record<string, unknown>>;

/** A record counts until it is taken back, because it was made by mistake; it is kept, since earlier reports counted it. */
export const SERVICE = {
  states: ['RECORDED', 'VOIDED'],
  moves: { void: { from: ['RECORDED'], to: 'VOIDED' } },
} as const satisfies Machine<string, string>;
/** Whether a record counts. */
export type ServiceState = (typeof SERVICE.states)[number];

/** Something she was given, on a day, by somebody; one row for each person, also where many sat in one session (DOMAIN 3.4). */
export interface ServiceRecord {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly kind: ServiceKind;
  readonly providedOn: LocalDate;
  /** How long, to the hundredth of an hour. */
  readonly hours: number | null;
  readonly provider: string;
  readonly sessionId: string | null;
  readonly grantId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly voidedAt: Date | null;
  readonly version: number;
}

/** What is written down of one service. */
export type ServiceInput = Pick<ServiceRecord, 'kind' | 'providedOn' | 'hours' | 'provider' | 'grantId'>;

/** Reads a service for one person: a kind the recorder may write down, a day in the span, and who gave it. */
export function parseService(input: Fields, kinds: readonly ServiceKind[], days: DaySpan): ServiceInput | Refusal {
  const reader = new Reader(input);
  return reader.done({
    kind: reader.choice('kind', kinds),
    providedOn: readDay(reader, 'providedOn', days),
    hours: readOptionalHours(reader, 'hours', input['hours']),
    provider: reader.text('provider', 200),
    grantId: reader.optionalText('grantId', 40),
  });
}

/** Whether a record counts. */
export const serviceState = ({ voidedAt }: Pick<ServiceRecord, 'voidedAt'>): ServiceState => (voidedAt === null ? 'RECORDED' : 'VOIDED');

/** Takes a record back; once (MOVE_NOT_ALLOWED). */
export function voidService(record: ServiceRecord, now: Date): ServiceRecord | Refusal {
  const state = stateAfter(SERVICE, serviceState(record), 'void');
  return isRefusal(state) ? state : { ...record, voidedAt: now, version: record.version + 1 };
}
