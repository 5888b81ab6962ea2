import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import type { EndReason, PlacementTransition } from './placement';

type Fields = Readonly<Record<string, unknown>>;

/** The transitions that end started work. */
export type EndTransition = Extract<PlacementTransition, 'complete' | 'endByTrainee' | 'endByEmployer' | 'endForSafety'>;

/** Their names in an input. */
export const END_KINDS = ['COMPLETED', 'BY_TRAINEE', 'BY_EMPLOYER', 'FOR_SAFETY'] as const;
export type EndKind = (typeof END_KINDS)[number];

/**
 * The reasons allowed for each kind of ending. COMPLETED is the agreed end. FOR_SAFETY only allows danger and
 * ill-treatment, because indicator O11 and the employer's vetting rely on it; pay and hours alone count as
 * the trainee's own reasons unless an alert shows that they were more. A trainee can also leave herself
 * because of her treatment: the kind depends on who ended the work, not on how bad it was.
 */
export const REASONS_OF: Readonly<Record<EndKind, readonly EndReason[]>> = {
  COMPLETED: ['CONTRACT_END'],
  BY_TRAINEE: ['BETTER_JOB', 'STUDY', 'FAMILY', 'PAY', 'HOURS', 'TREATMENT', 'MOVED', 'UNKNOWN'],
  BY_EMPLOYER: ['DISMISSAL', 'SITE_CLOSED', 'UNKNOWN'],
  FOR_SAFETY: ['DANGER', 'TREATMENT'],
};
const TRANSITION_OF_END: Readonly<Record<EndKind, EndTransition>> = {
  COMPLETED: 'complete',
  BY_TRAINEE: 'endByTrainee',
  BY_EMPLOYER: 'endByEmployer',
  FOR_SAFETY: 'endForSafety',
};

/** The transition, reason and last day of an ended placement. */
export interface PlacementEnd {
  readonly transition: EndTransition;
  readonly reason: EndReason;
  readonly endedOn: LocalDate;
}

/** Parses an end; a reason not allowed for its kind is NOT_ALLOWED. */
export function parseEnd(input: Fields): PlacementEnd | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const kind = reader.choice('kind', END_KINDS);
  return reader.result({ transition: TRANSITION_OF_END[kind], reason: reader.choice('reason', REASONS_OF[kind]), endedOn: reader.date('endedOn') });
}

/** Parses the new start date. */
export function parseNewStart(input: Fields): { readonly startsOn: LocalDate } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ startsOn: reader.date('startsOn') });
}
