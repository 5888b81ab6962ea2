import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { type Act, MANDATORY_REPORTS, type Resolution, SEVERITIES, type Severity, type Triage } from './alert';
import { type Indicator, INDICATOR_CODES } from './indicators';

type Fields = Readonly<Record<string, unknown>>;

/** The longest note about an alert, in characters. */
const NOTE_MAX_LENGTH = 2000;

/** The input with which a staff member opens an alert. */
export interface AlertOpening {
  readonly traineeId: string;
  /** The placement it is about; null if none. */
  readonly placementId: string | null;
  /** The employer it is about. If there is a placement, it is that placement's employer. */
  readonly employerId: string | null;
  readonly severity: Severity;
  readonly indicators: readonly Indicator[];
  readonly note: string;
}

/**
 * Parses an alert opened by staff without a follow-up record: trainee, severity, and a note of at most 2,000
 * characters.
 */
export function parseOpening(input: Fields): AlertOpening | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const optionalId = (field: string): string | null => (input[field] === undefined || input[field] === null ? null : reader.id(field));
  return reader.result({
    traineeId: reader.id('traineeId'),
    placementId: optionalId('placementId'),
    employerId: optionalId('employerId'),
    severity: reader.choice('severity', SEVERITIES),
    indicators: reader.choices('indicators', INDICATOR_CODES),
    note: reader.text('note', NOTE_MAX_LENGTH),
  });
}

/**
 * Parses what the trainee wants, in her own words or those of the person who spoke with her, and whether her
 * life is at risk.
 */
export function parseTriage(input: Fields): Triage | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ safetyWishes: reader.text('safetyWishes', NOTE_MAX_LENGTH), lifeAtRisk: reader.flag('lifeAtRisk') });
}

/** Parses one action and whether the trainee agreed to it. */
export function parseAct(input: Fields): Act | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    action: reader.text('action', NOTE_MAX_LENGTH),
    traineeAgreed: reader.flag('traineeAgreed'),
    mandatoryReport: reader.optionalChoice('mandatoryReport', MANDATORY_REPORTS),
  });
}

/** Parses the outcome and whether the trainee agrees with it. */
export function parseResolution(input: Fields): Resolution | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    outcome: reader.text('outcome', NOTE_MAX_LENGTH),
    traineeAgreed: reader.flag('traineeAgreed'),
    mandatoryReport: reader.optionalChoice('mandatoryReport', MANDATORY_REPORTS),
  });
}

/** Parses a required reason of at most 2,000 characters. */
export function parseReason(input: Fields): { readonly reason: string } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ reason: reader.text('reason', NOTE_MAX_LENGTH) });
}
