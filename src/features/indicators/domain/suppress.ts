import { type Change, JOINING, Worlds } from './disclosure-moves';
import { COLUMNS, type Disclosure, type DisclosureSystem, systemOf, type Visible, WIDTH } from './disclosure-system';
import { cellId, INDICATORS } from './indicator';
import { FEW, LEAST_SHOWN, type Shown } from './shown';

/** Something that can be worked out from published numbers and would be about fewer than eleven persons: a sum of cells with a sign each. */
interface Secret {
  readonly view: number;
  readonly terms: readonly { readonly row: number; readonly column: number; readonly sign: number }[];
}

/** How many values every small number must leave possible: for a donor, and for staff of an institution, who know their own numbers. */
const LEAST_VALUES = { donor: 5, staff: 2 } as const;

/**
 * What a report shows, given all that is frozen already. It begins with everything withheld, which tells nothing new, and shows one number after
 * another as long as every small number, difference, rest and complement keeps several possible values for donors and for the staff of each
 * institution. Each possibility is a whole world that publishes the same numbers, so no calculation can exclude it.
 */
export function suppress(frozen: readonly Disclosure[], next: Omit<Disclosure, 'shown'>): ReadonlyMap<string, Shown> {
  const system = systemOf([...frozen, { ...next, shown: new Map() }]);
  const guard = new Guard(system);
  for (const cell of inOrder(system)) guard.show(cell);
  const persons = INDICATORS.filter(({ unit }) => unit === 'PERSON');
  const shown = new Map<string, Shown>(INDICATORS.filter(({ unit }) => unit === 'INSTITUTION').map(({ id }) => [id, next.exact.get(id) ?? 0]));
  for (const [at, { id }] of persons.entries()) {
    for (const [column, cut] of COLUMNS.entries()) {
      const cell = (system.firstNewRow + at) * WIDTH + column;
      shown.set(cellId(id, cut), shownAs(system.visible[cell] ?? 'NOTHING', system.exact[cell] ?? 0));
    }
  }
  return shown;
}

const shownAs = (visible: Visible, value: number): Shown => (visible === 'NOTHING' ? null : visible === 'FEW' ? FEW : value);
const isFew = (value: number): boolean => value > 0 && value < LEAST_SHOWN;

/** Zeros first, then totals, then `<11`, then parts, the larger before the smaller. The same numbers give the same report. */
function inOrder({ exact, firstNewRow }: DisclosureSystem): number[] {
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

/** Keeps, for every secret, worlds that look the same, and shows a cell only where each secret still has enough of them. */
class Guard {
  /** Which secrets rest on a cell of the new report being free to change. What is frozen stays as it is. */
  readonly #restsOn = new Map<number, Set<Secret>>();
  /** Rows beside a secret that could not be shown to be safe: nothing more is published there. */
  readonly #closed = new Set<number>();
  readonly #possible: Worlds;

  constructor(private readonly system: DisclosureSystem) {
    this.#possible = new Worlds(system, CHANGES);
    for (const secret of secretsOf(system)) {
      const cells = this.#worlds(secret);
      if (cells) this.#rest(secret, cells);
      else
        for (const { row } of secret.terms) for (const beside of [row, ...(system.outers[row] ?? []), ...(system.inners[row] ?? [])]) this.#closed.add(beside);
    }
  }

  /** Shows a number, or that it is from 1 to 10, unless that would leave too little open. */
  show(cell: number): void {
    const { visible, exact } = this.system;
    if (this.#closed.has(Math.floor(cell / WIDTH))) return;
    const undo = this.#possible.tryOut();
    visible[cell] = isFew(exact[cell] ?? 0) ? 'FEW' : 'NUMBER';
    const found = this.#leavesRest(cell) ? this.#newWorlds(cell) : null;
    if (!found) {
      visible[cell] = 'NOTHING';
      undo();
    } else for (const [secret, cells] of found) this.#rest(secret, cells);
  }

  #newWorlds(cell: number): [Secret, readonly number[]][] | null {
    const found: [Secret, readonly number[]][] = [];
    for (const secret of this.#restsOn.get(cell) ?? []) {
      const cells = this.#worlds(secret);
      if (!cells) return null;
      found.push([secret, cells]);
    }
    return found;
  }

  #rest(secret: Secret, cells: readonly number[]): void {
    for (const cell of cells) {
      const here = this.#restsOn.get(cell);
      if (here) here.add(secret);
      else this.#restsOn.set(cell, new Set([secret]));
    }
  }

  /** A published union less its published parts leaves nobody, or eleven and more: some would take the rest for one part that is not shown. */
  #leavesRest(cell: number): boolean {
    const { visible, views, coversOf } = this.system;
    const column = cell % WIDTH;
    if (visible[cell] !== 'NUMBER') return true;
    const isShown = (row: number): boolean => visible[row * WIDTH + column] === 'NUMBER';
    return (coversOf[Math.floor(cell / WIDTH)] ?? []).every(({ outer, inners }) => {
      const told = inners.filter(isShown);
      if (!isShown(outer) || told.length === 0) return true;
      const at = (view: readonly number[], row: number): number => view[row * WIDTH + column] ?? 0;
      return views.every((view) => !isFew(Math.abs(told.reduce((rest, row) => rest - at(view, row), at(view, outer)))));
    });
  }

  /** The cells of the new report that change in enough worlds which look the same and give the secret another value each; null where there are too few. */
  #worlds({ view, terms }: Secret): readonly number[] | null {
    const values = [0];
    const cells: number[] = [];
    const enough = view === 0 ? LEAST_VALUES.donor : LEAST_VALUES.staff;
    for (const [at, change] of CHANGES.entries()) {
      for (const { row: start, column } of terms) {
        if (!change[column]) continue;
        for (const joining of JOINING) {
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

function changeOf(terms: Secret['terms'], moved: readonly number[], change: Change): number {
  let by = 0;
  for (const { row, column, sign } of terms) if (change[column] && moved.includes(row)) by += sign * change[column];
  return by;
}

const changedIn = (row: number, change: Change): number[] => change.flatMap((by, column) => (by === 0 ? [] : [row * WIDTH + column]));

/** Persons more or fewer, few first: in one part and in the total, or in one part instead of another. */
const CHANGES: readonly Change[] = Array.from({ length: LEAST_SHOWN - 1 }, (_, step) => step + 1).flatMap((step) =>
  [step, -step].flatMap((by) => {
    const parts = COLUMNS.map((_, column) => column).slice(1);
    const one = (more: number, less: number): Change => COLUMNS.map((_, column) => (column === more ? by : column === less ? -by : 0));
    const grown = parts.map((part): Change => COLUMNS.map((_, column) => (column === 0 || column === part ? by : 0)));
    return [...grown, ...parts.flatMap((more) => parts.filter((less) => less > more).map((less) => one(more, less)))];
  }),
);

/** A number itself, and what a total has besides one of its parts. */
const FORMS: readonly (readonly (readonly [column: number, sign: number])[])[] = [
  ...COLUMNS.map((_, column) => [[column, 1]] as const),
  ...COLUMNS.slice(1).map(
    (_, part) =>
      [
        [0, 1],
        [part + 1, -1],
      ] as const,
  ),
];

/** All that would be about fewer than eleven persons: small numbers, small rests of a number within another one, small complements of both. */
function secretsOf({ views, outers, reportOf }: DisclosureSystem): Secret[] {
  const secrets: Secret[] = [];
  for (const [view, unknown] of views.entries()) {
    const value = (row: number, form: (typeof FORMS)[number]): number =>
      form.reduce((sum, [column, sign]) => sum + sign * (unknown[row * WIDTH + column] ?? 0), 0);
    const terms = (row: number, form: (typeof FORMS)[number], sign: number): Secret['terms'] =>
      form.map(([column, own]) => ({ row, column, sign: own * sign }));
    for (const [row, larger] of outers.entries()) {
      for (const form of FORMS) {
        const here = value(row, form);
        // less than nobody elsewhere: one's own are counted in another part there, which tells of them
        if (isFew(here) || here < 0) secrets.push({ view, terms: terms(row, form, 1) });
        for (const outer of larger) {
          const rest = value(outer, form) - here;
          // within one report a negative rest is of the reader's own persons who are counted elsewhere too; between two it is of corrections
          const isSecret = view > 0 && reportOf[row] === reportOf[outer] ? isFew(rest) : isFew(Math.abs(rest));
          if (isSecret) secrets.push({ view, terms: [...terms(outer, form, 1), ...terms(row, form, -1)] });
        }
      }
    }
  }
  return secrets;
}
