import type { IndicatorNumberFragment } from '../../gql';

/**
 * A number with the text that a page shows: the published number, or the institution's own when none is
 * published.
 */
export type NumberShown = IndicatorNumberFragment & { readonly shown: string };

/** One indicator: its total and the parts of the total. */
export interface ReportLine {
  readonly definition: IndicatorNumberFragment['definition'];
  readonly total: NumberShown;
  readonly survivors: NumberShown | undefined;
  readonly atRisk: NumberShown | undefined;
  readonly unstated: NumberShown | undefined;
  /** The total of the indicator that is its denominator. */
  readonly outOf: NumberShown | undefined;
}

export type ReportSection = 'REACHED' | 'HELP' | 'PLACED' | 'APART' | 'STAYED' | 'INSTITUTIONS';
/**
 * The sections in the order of a report. Self-employment and own enterprises have a section apart from the
 * placements, so that readers do not add them up.
 */
export const SECTIONS: readonly ReportSection[] = ['REACHED', 'HELP', 'PLACED', 'APART', 'STAYED', 'INSTITUTIONS'];

export function sectionOf({ id, unit }: ReportLine['definition']): ReportSection {
  if (unit === 'INSTITUTION') return 'INSTITUTIONS';
  if (id === 'S7') return 'REACHED';
  if (id === 'S5' || id === 'S4-SELF') return 'APART';
  if (id.startsWith('S4')) return 'PLACED';
  return id.startsWith('O3') ? 'STAYED' : 'HELP';
}

/** The lines of a report, in the order of its cells. */
export function linesOf(cells: readonly IndicatorNumberFragment[]): ReportLine[] {
  const numbers = cells.map((cell): NumberShown =>
    typeof cell.publishedValue === 'string' ? { ...cell, shown: cell.publishedValue } : { ...cell, shown: String(cell.ownValue), value: cell.ownValue },
  );
  const byId = new Map(numbers.map((cell) => [cell.id, cell]));
  return numbers
    .filter(({ disaggregation }) => disaggregation === null || disaggregation === undefined)
    .map((total) => ({
      definition: total.definition,
      total,
      survivors: byId.get(`${total.id}.SURVIVOR`),
      atRisk: byId.get(`${total.id}.AT_RISK`),
      unstated: byId.get(`${total.id}.UNSTATED`),
      outOf: total.denominator ? byId.get(total.denominator) : undefined,
    }));
}
