/** The least number of persons that leaves an institution (DOMAIN 0.5, after the practice of the Counter-Trafficking Data Collaborative). */
export const LEAST_SHOWN = 11;
/** What is published for a number from 1 to 10. */
export const FEW = '<11';

/** A number as it is published: itself, `<11`, or null where it is withheld. */
export type Shown = number | typeof FEW | null;

/** A sum that a report keeps: the parts add up to the total. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}
