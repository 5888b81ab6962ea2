import { Reader } from '../../../shared/reader';
import type { Refusal } from '../../../shared/refusal';
import { type Act, MANDATORY_REPORTS, type Resolution, SEVERITIES, type Severity, type Triage } from './alert';
import { type Indicator, INDICATOR_CODES } from './indicators';

type Fields = Readonly<Record<string, unknown>>;

/** The longest note about an alert, in characters. */
const NOTE = 2000;

/** What a member of staff opens an alert with. */
export interface Opening {
  readonly traineeId: string;
  /** The place it is about; null where it is about none. */
  readonly placementId: string | null;
  /** The employer it is about; with a placement, that one's. */
  readonly employerId: string | null;
  readonly severity: Severity;
  readonly indicators: readonly Indicator[];
  readonly note: string;
}

/** Reads an alert that staff open without a record: about whom, how grave, and what was seen or heard in at most 2,000 characters. */
export function parseOpening(input: Fields): Opening | Refusal {
  const reader = new Reader(input);
  const optionalId = (field: string): string | null => (input[field] === undefined || input[field] === null ? null : reader.id(field));
  return reader.done({
    traineeId: reader.id('traineeId'),
    placementId: optionalId('placementId'),
    employerId: optionalId('employerId'),
    severity: reader.choice('severity', SEVERITIES),
    indicators: reader.choices('indicators', INDICATOR_CODES),
    note: reader.text('note', NOTE),
  });
}

/** Reads what she wishes, in her words or those of whoever spoke with her, and whether her life is at risk. */
export function parseTriage(input: Fields): Triage | Refusal {
  const reader = new Reader(input);
  return reader.done({ herWishes: reader.text('herWishes', NOTE), lifeAtRisk: reader.flag('lifeAtRisk') });
}

/** Reads one step with whether she agreed to it. */
export function parseAct(input: Fields): Act | Refusal {
  const reader = new Reader(input);
  return reader.done({
    action: reader.text('action', NOTE),
    sheAgreed: reader.flag('sheAgreed'),
    mandatoryReport: reader.optionalChoice('mandatoryReport', MANDATORY_REPORTS),
  });
}

/** Reads how it ended and whether she agrees. */
export function parseResolution(input: Fields): Resolution | Refusal {
  const reader = new Reader(input);
  return reader.done({
    outcome: reader.text('outcome', NOTE),
    sheAgreed: reader.flag('sheAgreed'),
    mandatoryReport: reader.optionalChoice('mandatoryReport', MANDATORY_REPORTS),
  });
}

/** Reads a reason that must be given, of at most 2,000 characters. */
export function parseReason(input: Fields): { readonly reason: string } | Refusal {
  const reader = new Reader(input);
  return reader.done({ reason: reader.text('reason', NOTE) });
}
