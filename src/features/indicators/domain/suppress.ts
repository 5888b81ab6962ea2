import { type Change, UNION_CHOICES, AlternativeTables } from './alternative-tables';
import { COLUMNS, type Disclosure, type DisclosureSystem, systemOf, type Visibility, WIDTH } from './disclosure-system';
import { cellId, INDICATORS } from './indicator';
import { FEW, MIN_PUBLISHED, type PublishedValue } from './published-value';

/**
 * A sensitive value: a signed sum of cells that would describe fewer than eleven persons and might be
 * computed from published numbers.
 */
interface SensitiveValue {
  readonly view: number;
  readonly terms: readonly { readonly row: number; readonly column: number; readonly sign: number }[];
}

/**
 * How many possible values every sensitive value must keep: for a donor, and for staff of an institution, who
 * know their own numbers.
 */
const MIN_POSSIBLE_VALUES = { donor: 5, staff: 2 } as const;

/**
 * The published form of a report, with all earlier reports frozen. It starts with every number withheld,
 * which reveals no new information, and publishes one number after another as long as every small number,
 * difference, remainder and complement keeps several possible values for donors and for the staff of each
 * institution. Each possible value comes from a complete alternative table that publishes the same numbers,
 * so no calculation can exclude it.
 */
export function suppress(frozen: readonly Disclosure[], next: Omit<Disclosure, 'publishedValues'>): ReadonlyMap<string, PublishedValue> {
  const system = systemOf([...frozen, { ...next, publishedValues: new Map() }]);
  const guard = new DisclosureGuard(system);
  for (const cell of publicationOrder(system)) guard.publish(cell);
  const persons = INDICATORS.filter(({ unit }) => unit === 'PERSON');
  const publishedValues = new Map<string, PublishedValue>(
    INDICATORS.filter(({ unit }) => unit === 'INSTITUTION').map(({ id }) => [id, next.exact.get(id) ?? 0]),
  );
  for (const [at, { id }] of persons.entries()) {
    for (const [column, cut] of COLUMNS.entries()) {
      const cell = (system.firstNewRow + at) * WIDTH + column;
      publishedValues.set(cellId(id, cut), publishedForm(system.visible[cell] ?? 'NOTHING', system.exact[cell] ?? 0));
    }
  }
  return publishedValues;
}

const publishedForm = (visible: Visibility, value: number): PublishedValue => (visible === 'NOTHING' ? null : visible === 'FEW' ? FEW : value);
const isFew = (value: number): boolean => value > 0 && value < MIN_PUBLISHED;

/**
 * Zeros first, then totals, then `<11`, then parts; larger before smaller. The order is deterministic, so
 * that the same numbers give the same report.
 */
function publicationOrder({ exact, firstNewRow }: DisclosureSystem): number[] {
  const rank = (cell: number): number => {
    const value = exact[cell] ?? 0;
    if (value === 0) return 0;
    if (isFew(value)) return 2;
    return cell % WIDTH === 0 ? 1 : 3;
  };
  return exact
    .map((_, cell) => cell)
    .slice(firstNewRow * WIDTH)
    .toSorted((a, b) => rank(a) - rank(b) || (exact[b] ?? 0) - (exact[a] ?? 0) || a - b);
}

/**
 * Maintains alternative tables for every sensitive value, and publishes a cell only where each value keeps
 * enough of them.
 */
class DisclosureGuard {
  /**
   * For each cell of the new report, the sensitive values whose alternatives change it. Frozen reports cannot
   * change.
   */
  readonly #restsOn = new Map<number, Set<SensitiveValue>>();
  /**
   * The rows of sensitive values that could not be protected, and the rows next to them: no number is
   * published there.
   */
  readonly #closed = new Set<number>();
  readonly #possible: AlternativeTables;

  constructor(private readonly system: DisclosureSystem) {
    this.#possible = new AlternativeTables(system, CHANGES);
    for (const secret of sensitiveValuesOf(system)) {
      const cells = this.#worlds(secret);
      if (cells) this.#rest(secret, cells);
      else
        for (const { row } of secret.terms) for (const beside of [row, ...(system.outers[row] ?? []), ...(system.inners[row] ?? [])]) this.#closed.add(beside);
    }
  }

  /** Publishes a number or its `<11` form, unless a sensitive value would lose too many alternatives. */
  publish(cell: number): void {
    const { visible, exact } = this.system;
    if (this.#closed.has(Math.floor(cell / WIDTH))) return;
    const undo = this.#possible.beginTrial();
    visible[cell] = isFew(exact[cell] ?? 0) ? 'FEW' : 'NUMBER';
    const alternatives = this.#leavesRest(cell) ? this.#newWorlds(cell) : null;
    if (!alternatives) {
      visible[cell] = 'NOTHING';
      undo();
    } else for (const [secret, cells] of alternatives) this.#rest(secret, cells);
  }

  #newWorlds(cell: number): [SensitiveValue, readonly number[]][] | null {
    const alternatives: [SensitiveValue, readonly number[]][] = [];
    for (const secret of this.#restsOn.get(cell) ?? []) {
      const cells = this.#worlds(secret);
      if (!cells) return null;
      alternatives.push([secret, cells]);
    }
    return alternatives;
  }

  #rest(secret: SensitiveValue, cells: readonly number[]): void {
    for (const cell of cells) {
      const here = this.#restsOn.get(cell);
      if (here) here.add(secret);
      else this.#restsOn.set(cell, new Set([secret]));
    }
  }

  /**
   * A published union minus its published parts must leave zero, or eleven and more: a reader could take a
   * smaller remainder for an unpublished part.
   */
  #leavesRest(cell: number): boolean {
    const { visible, views, coversOf } = this.system;
    const column = cell % WIDTH;
    if (visible[cell] !== 'NUMBER') return true;
    const isShown = (row: number): boolean => visible[row * WIDTH + column] === 'NUMBER';
    return (coversOf[Math.floor(cell / WIDTH)] ?? []).every(({ outer, inners }) => {
      const publishedInners = inners.filter(isShown);
      if (!isShown(outer) || publishedInners.length === 0) return true;
      const at = (view: readonly number[], row: number): number => view[row * WIDTH + column] ?? 0;
      return views.every((view) => !isFew(Math.abs(publishedInners.reduce((rest, row) => rest - at(view, row), at(view, outer)))));
    });
  }

  /**
   * The cells of the new report that change in enough alternative tables with distinct values; null if
   * there are too few.
   */
  #worlds({ view, terms }: SensitiveValue): readonly number[] | null {
    const values = [0];
    const cells: number[] = [];
    const enough = view === 0 ? MIN_POSSIBLE_VALUES.donor : MIN_POSSIBLE_VALUES.staff;
    for (const [at, change] of CHANGES.entries()) {
      for (const { row: start, column } of terms) {
        if (!change[column]) continue;
        for (const joining of UNION_CHOICES) {
          const moved = this.#possible.rows(view, start, at, joining);
          if (!moved) continue;
          const by = changeOf(terms, moved, change);
          if (values.includes(by)) continue;
          values.push(by);
          for (const row of moved) if (row >= this.system.firstNewRow) cells.push(...changedIn(row, change));
          if (values.length >= enough) return cells;
        }
      }
    }
    return null;
  }
}

function changeOf(terms: SensitiveValue['terms'], moved: readonly number[], change: Change): number {
  let by = 0;
  for (const { row, column, sign } of terms) if (change[column] && moved.includes(row)) by += sign * change[column];
  return by;
}

const changedIn = (row: number, change: Change): number[] => change.flatMap((by, column) => (by === 0 ? [] : [row * WIDTH + column]));

/**
 * The changes that alternatives apply, small ones first: persons added to or removed from one part and the
 * total, or moved from one part to another.
 */
const CHANGES: readonly Change[] = Array.from({ length: MIN_PUBLISHED - 1 }, (_, step) => step + 1).flatMap((step) =>
  [step, -step].flatMap((by) => {
    const parts = COLUMNS.map((_, column) => column).slice(1);
    const one = (more: number, less: number): Change => COLUMNS.map((_, column) => (column === more ? by : column === less ? -by : 0));
    const grown = parts.map((part): Change => COLUMNS.map((_, column) => (column === 0 || column === part ? by : 0)));
    return [...grown, ...parts.flatMap((more) => parts.filter((less) => less > more).map((less) => one(more, less)))];
  }),
);

/** A cell itself, and the total minus one of its parts. */
const LINEAR_FORMS: readonly (readonly (readonly [column: number, sign: number])[])[] = [
  ...COLUMNS.map((_, column) => [[column, 1]] as const),
  ...COLUMNS.slice(1).map(
    (_, part) =>
      [
        [0, 1],
        [part + 1, -1],
      ] as const,
  ),
];

/**
 * All values that would describe fewer than eleven persons: small numbers, small remainders of a number
 * within another, and small complements of both.
 */
function sensitiveValuesOf({ views, outers, reportOf }: DisclosureSystem): SensitiveValue[] {
  const secrets: SensitiveValue[] = [];
  for (const [view, unknown] of views.entries()) {
    const value = (row: number, form: (typeof LINEAR_FORMS)[number]): number =>
      form.reduce((sum, [column, sign]) => sum + sign * (unknown[row * WIDTH + column] ?? 0), 0);
    const terms = (row: number, form: (typeof LINEAR_FORMS)[number], sign: number): SensitiveValue['terms'] =>
      form.map(([column, own]) => ({ row, column, sign: own * sign }));
    for (const [row, larger] of outers.entries()) {
      for (const form of LINEAR_FORMS) {
        const here = value(row, form);
        // A negative value means that the reader's own persons are counted under another part, which is
        // sensitive too.
        if (isFew(here) || here < 0) secrets.push({ view, terms: terms(row, form, 1) });
        for (const outer of larger) {
          const rest = value(outer, form) - here;
          // Within one report a negative remainder comes from the reader's own persons who are also counted
          // elsewhere; between two reports it comes from corrections.
          const isSecret = view > 0 && reportOf[row] === reportOf[outer] ? isFew(rest) : isFew(Math.abs(rest));
          if (isSecret) secrets.push({ view, terms: [...terms(outer, form, 1), ...terms(row, form, -1)] });
        }
      }
    }
  }
  return secrets;
}
