import type { IndicatorNumberFragment } from '../gql';

/** One indicator: its total and the parts it is made of. */
export interface Line {
  readonly definition: IndicatorNumberFragment['definition'];
  readonly total: IndicatorNumberFragment;
  readonly survivors: IndicatorNumberFragment | undefined;
  readonly atRisk: IndicatorNumberFragment | undefined;
  readonly unstated: IndicatorNumberFragment | undefined;
  /** The total of the indicator that is its denominator. */
  readonly outOf: IndicatorNumberFragment | undefined;
}

export type Section = 'REACHED' | 'HELP' | 'PLACED' | 'APART' | 'STAYED' | 'INSTITUTIONS';
/** In the order of a report: work of her own and own enterprises stand apart from the placements, so that nobody adds them up. */
export const SECTIONS: readonly Section[] = ['REACHED', 'HELP', 'PLACED', 'APART', 'STAYED', 'INSTITUTIONS'];

export function sectionOf({ id, unit }: Line['definition']): Section {
  if (unit === 'INSTITUTION') return 'INSTITUTIONS';
  if (id === 'S7') return 'REACHED';
  if (id === 'S5' || id === 'S4-SELF') return 'APART';
  if (id.startsWith('S4')) return 'PLACED';
  return id.startsWith('O3') ? 'STAYED' : 'HELP';
}

/** The lines of a report, in its order. */
export function linesOf(cells: readonly IndicatorNumberFragment[]): Line[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return cells
    .filter(({ cut }) => cut === null || cut === undefined)
    .map((total) => ({
      definition: total.definition,
      total,
      survivors: byId.get(`${total.id}.SURVIVOR`),
      atRisk: byId.get(`${total.id}.AT_RISK`),
      unstated: byId.get(`${total.id}.UNSTATED`),
      outOf: total.denominator ? byId.get(total.denominator) : undefined,
    }));
}
