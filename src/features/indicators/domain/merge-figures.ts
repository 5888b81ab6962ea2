import type { Figure } from './count-indicators';
import type { ExclusionReason } from './counted-rows';
import type { Indicator } from './indicator';

/** A merged figure of one institution, with the sorted keys of the rows behind it. */
export interface MergedFigure extends Pick<Figure, 'id' | 'indicator' | 'cut' | 'value' | 'leftOut'> {
  readonly rowKeys: readonly string[];
}

interface Accumulator {
  readonly id: string;
  readonly indicator: Indicator;
  readonly cut: Figure['cut'];
  value: number;
  readonly rowKeys: string[];
  readonly leftOut: Map<ExclusionReason, number>;
}

/**
 * Adds up figures that were counted in slices. Every person and every institution must be in exactly one
 * slice: then the sum of distinct persons is the number of distinct persons.
 */
export class FigureSums {
  readonly #cells = new Map<string, Accumulator>();

  add(figures: readonly Figure[]): void {
    for (const { id, indicator, cut, value, rows, leftOut } of figures) {
      const cell = this.#cells.get(id) ?? { id, indicator, cut, value: 0, rowKeys: [], leftOut: new Map<ExclusionReason, number>() };
      this.#cells.set(id, cell);
      cell.value += value;
      for (const row of rows) cell.rowKeys.push(`${row.kind}:${row.id}`);
      for (const one of leftOut) cell.leftOut.set(one.reason, (cell.leftOut.get(one.reason) ?? 0) + one.value);
    }
  }

  sorted(): MergedFigure[] {
    return [...this.#cells.values()].map(({ leftOut, rowKeys, ...cell }) => ({
      ...cell,
      rowKeys: rowKeys.sort(),
      leftOut: [...leftOut].map(([reason, value]) => ({ reason, value })).sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    }));
  }
}
