import type { LocalDate } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import type { Refusal } from '../../../shared/refusal';
import type { EndReason, PlacementMove } from './placement';

type Fields = Readonly<Record<string, unknown>>;

/** The ways in which started work ends. */
export type EndMove = Extract<PlacementMove, 'complete' | 'endByTrainee' | 'endByEmployer' | 'endForSafety'>;

/** The ways of ending as an input names them. */
export const END_KINDS = ['COMPLETED', 'BY_TRAINEE', 'BY_EMPLOYER', 'FOR_SAFETY'] as const;
/** One way. */
export type EndKind = (typeof END_KINDS)[number];

/**
 * Which reason goes with which way of ending. Completed is the end that was agreed. For safety ends only what was dangerous or ill-treatment, so that
 * indicator O11 and the employer's vetting can rest on it; pay and hours alone are reasons of hers, until an alert says that they were more. She may
 * also leave by herself because of how she was treated: whose word it is decides the way, not how bad it was.
 */
export const REASONS_OF: Readonly<Record<EndKind, readonly EndReason[]>> = {
  COMPLETED: ['CONTRACT_END'],
  BY_TRAINEE: ['BETTER_JOB', 'STUDY', 'FAMILY', 'PAY', 'HOURS', 'TREATMENT', 'MOVED', 'UNKNOWN'],
  BY_EMPLOYER: ['DISMISSAL', 'SITE_CLOSED', 'UNKNOWN'],
  FOR_SAFETY: ['DANGER', 'TREATMENT'],
};
const MOVE_OF: Readonly<Record<EndKind, EndMove>> = {
  COMPLETED: 'complete',
  BY_TRAINEE: 'endByTrainee',
  BY_EMPLOYER: 'endByEmployer',
  FOR_SAFETY: 'endForSafety',
};

/** How, why and with which last day a placement ends. */
export interface End {
  readonly move: EndMove;
  readonly reason: EndReason;
  readonly endedOn: LocalDate;
}

/** Reads an end; a reason that does not go with its way is NOT_ALLOWED. */
export function parseEnd(input: Fields): End | Refusal {
  const reader = new Reader(input);
  const how = reader.choice('how', END_KINDS);
  return reader.done({ move: MOVE_OF[how], reason: reader.choice('reason', REASONS_OF[how]), endedOn: reader.date('endedOn') });
}

/** Reads the new day of a start. */
export function parseNewStart(input: Fields): { readonly startsOn: LocalDate } | Refusal {
  const reader = new Reader(input);
  return reader.done({ startsOn: reader.date('startsOn') });
}
