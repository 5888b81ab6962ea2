import type { LocalDate } from '../../../shared/local-date';
import { isAtWork, STEPS_AFTER_EXIT, type TraineeStep } from './trainee-step';

/** What lapses: a consent expires, the confirmation of her contact methods or the review of her limits is out of date. */
export const LAPSE_KINDS = ['CONSENT', 'CONTACT', 'LIMITS'] as const;
export type LapseKind = (typeof LAPSE_KINDS)[number];

/** What lapses within this many days lapses soon. */
export const LAPSE_SOON_DAYS = 14;

/** Something with its last valid day. */
export interface Lapse {
  readonly what: LapseKind;
  readonly on: LocalDate;
}

/** The last valid days; null for what was never recorded, or what she withdrew. */
export interface LapseFacts {
  readonly step: TraineeStep;
  readonly matchingUntil: LocalDate | null;
  readonly followUpContactUntil: LocalDate | null;
  /** Of the contact method that stays confirmed longest. */
  readonly contactUntil: LocalDate | null;
  readonly limitsUntil: LocalDate | null;
}

/**
 * What lapses first, also if it has lapsed already (docs/domain.md 3.1). While she works she is not matched: neither the
 * consent to it nor the review of her limits lapses then. Nothing lapses of who has left.
 */
export function nextLapse({ step, matchingUntil, followUpContactUntil, contactUntil, limitsUntil }: LapseFacts): Lapse | null {
  if (STEPS_AFTER_EXIT.some((left) => left === step)) return null;
  const isMatched = !isAtWork(step);
  const days: readonly (readonly [LapseKind, LocalDate | null])[] = [
    ['CONSENT', isMatched ? matchingUntil : null],
    ['CONSENT', followUpContactUntil],
    ['CONTACT', contactUntil],
    ['LIMITS', isMatched ? limitsUntil : null],
  ];
  return days.reduce<Lapse | null>((earliest, [what, on]) => (on !== null && (earliest === null || on < earliest.on) ? { what, on } : earliest), null);
}
