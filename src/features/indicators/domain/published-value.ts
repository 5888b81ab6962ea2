/**
 * The smallest number of persons that may be disclosed outside an institution (docs/domain.md 0.5, after the practice
 * of the Counter-Trafficking Data Collaborative).
 */
export const MIN_PUBLISHED = 11;
/** The published form of a number from 1 to 10. */
export const FEW = '<11';

/** A published number: itself, `<11`, or null if it is withheld. */
export type PublishedValue = number | typeof FEW | null;

/** A sum that holds in a report: the parts add up to the total. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}
