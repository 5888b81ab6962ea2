import type { Figure } from './count';
import type { LeftOutReason } from './counted';
import type { Indicator } from './indicator';

/** A merged figure of one institution, with the sorted keys of the rows behind it. */
export interface MergedFigure extends Pick<Figure, 'id' | 'indicator' | 'cut' | 'value' | 'leftOut'> {
  readonly rowKeys: readonly string[];
}

interface Growing {
  readonly id: string;
  readonly indicator: Indicator;
  readonly cut: Figure['cut'];
  value: number;
  readonly rowKeys: string[];
  readonly leftOut: Map<LeftOutReason, number>;
}

/**
 * Adds up figures that were counted in slices. Every person and every institution must be in exactly one
 * slice: then the sum of distinct persons is the number of distinct persons.
 */
export class FigureSums {
  readonly #cells = new Map<string, Growing>();

  add(figures: readonly Figure[]): void {
    for (const { id, indicator, cut, value, rows, leftOut } of figures) {
      const cell = this.#cells.get(id) ?? { id, indicator, cut, value: 0, rowKeys: [], leftOut: new Map<LeftOutReason, number>() };
      this.#cells.set(id, cell);
      cell.value += value;
      for (const row of rows) cell.rowKeys.push(`${row.kind}:${row.id}`);
      for (const one of leftOut) cell.leftOut.set(one.reason, (cell.leftOut.get(one.reason) ?? 0) + one.value);
    }
  }

  inOrder(): MergedFigure[] {
    return [...this.#cells.values()].map(({ leftOut, rowKeys, ...cell }) => ({
      ...cell,
      rowKeys: rowKeys.sort(),
      leftOut: [...leftOut].map(([reason, value]) => ({ reason, value })).sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    }));
  }
}
