/** The least number of persons that leaves an institution (DOMAIN 0.5, after the practice of the Counter-Trafficking Data Collaborative). */
export const LEAST_SHOWN = 11;
/** What stands for a number from 1 to 10. */
export const FEW = '<11';

/** A number as it may leave: itself, `<11`, or nothing, where it would give away another one. */
export type Shown = number | typeof FEW | null;

/** A published sum: the parts add up to the total. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A number of a report that may have to be hidden. */
export interface Cell {
  readonly id: string;
  readonly value: number;
  /** It counts institutions: a small number of these hides nobody. */
  readonly isOpen?: boolean;
  /** A number that nobody publishes and that anybody can work out from a sum, such as the rest of a part. */
  readonly isRest?: boolean;
}

/** How many values a hidden number must leave possible, at least. */
const LEAST_POSSIBLE = 5;
/** Above this, a value is as good as any other: a search need not go further. */
const SLACK = 40;

/**
 * What may leave an institution of these cells (DOMAIN 0.5): a number from 1 to 10 becomes `<11`; zero is always told, as it tells of nobody. Further
 * numbers of 11 and more are withheld (null) until whoever solves the sums, knowing this rule, is left with at least five possible values for every hidden number. Parts
 * are withheld before totals and small numbers before large ones, so the same cells give the same answer.
 */
export function suppress(cells: readonly Cell[], sums: readonly Sum[]): Map<string, Shown> {
  const shown = new Map<string, Shown>(cells.map((cell) => [cell.id, isFew(cell) ? FEW : cell.value]));
  const mustHide = (cell: Cell): boolean => (cell.isRest ? isFew(cell) : typeof shown.get(cell.id) !== 'number');
  for (const group of connected(cells, sums)) protect(group, shown, { mustHide, least: LEAST_POSSIBLE });
  return published(cells, shown);
}

/**
 * What an institution's own staff see of the whole besides their own exact numbers: as it was published, less what they could take their own from
 * to learn of a few persons elsewhere. Of such a rest at least two values stay possible; more cannot be asked, as `<11` and nine of one's own leave two.
 */
export function suppressBesideOwn(
  cells: readonly Cell[],
  sums: readonly Sum[],
  own: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, Shown>,
): Map<string, Shown> {
  const shown = new Map<string, Shown>([...cells.map((cell): [string, Shown] => [cell.id, cell.value]), ...before]);
  const elsewhere = cells
    .filter(({ id, isRest, isOpen }) => !isRest && !isOpen && own.has(id))
    .map((cell) => ({ cell, mine: own.get(cell.id) ?? 0 }))
    // somebody whom two institutions see in two populations can be counted here and not there: then there is no sum
    .filter(({ cell, mine }) => cell.value >= mine);
  const added = elsewhere.flatMap(({ cell, mine }): Cell[] => [
    { id: `own:${cell.id}`, value: mine, isOpen: true },
    { id: `other:${cell.id}`, value: cell.value - mine, isRest: true },
  ]);
  for (const { id, value } of added) shown.set(id, value);
  const all = [...cells, ...added];
  const allSums = [...sums, ...elsewhere.map(({ cell: { id } }): Sum => ({ total: id, parts: [`own:${id}`, `other:${id}`] }))];
  const mustHide = (cell: Cell): boolean => cell.id.startsWith('other:') && isFew(cell);
  for (const group of connected(all, allSums)) protect(group, shown, { mustHide, least: 2 });
  return published(cells, shown);
}

const published = (cells: readonly Cell[], shown: ReadonlyMap<string, Shown>): Map<string, Shown> =>
  new Map(cells.filter(({ isRest }) => !isRest).map(({ id }) => [id, shown.get(id) ?? null]));

/** What is to be kept from whoever solves the sums, and how many values it must leave possible. */
interface Aim {
  readonly mustHide: (cell: Cell) => boolean;
  readonly least: number;
}

interface Group {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
}

const isFew = ({ value, isOpen }: Cell): boolean => !isOpen && value > 0 && value < LEAST_SHOWN;

/** Cells that hang together by sums: what is hidden in one group says nothing of another. */
function connected(cells: readonly Cell[], sums: readonly Sum[]): Group[] {
  const root = new Map(cells.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const above = root.get(id) ?? id;
    return above === id ? id : find(above);
  };
  for (const { total, parts } of sums) for (const part of parts) root.set(find(part), find(total));
  return [...new Set(cells.map(({ id }) => find(id)))].map((of) => ({
    cells: cells.filter(({ id }) => find(id) === of),
    sums: sums.filter(({ total }) => find(total) === of),
  }));
}

function protect(group: Group, shown: Map<string, Shown>, { mustHide, least }: Aim): void {
  if (!group.cells.some(mustHide)) return;
  const totals = new Set(group.sums.map(({ total }) => total));
  const candidates = group.cells
    .filter((cell) => !cell.isOpen && !cell.isRest && cell.value >= LEAST_SHOWN && typeof shown.get(cell.id) === 'number')
    .toSorted((a, b) => Number(totals.has(a.id)) - Number(totals.has(b.id)) || a.value - b.value || (a.id < b.id ? -1 : 1));
  for (;;) {
    const exposed = group.cells.find((cell) => mustHide(cell) && possibleValues(cell.id, group, shown, least).length < least);
    if (!exposed) return;
    const near = nextTo(exposed.id, group, shown);
    const left = candidates.filter(({ id }) => typeof shown.get(id) === 'number');
    const next = left.find(({ id }) => near.has(id)) ?? left[0];
    // nothing is left to withhold: what is still exposed, numbers of one's own or of institutions expose
    if (!next) return;
    shown.set(next.id, null);
  }
}

/** The cells that share a sum with a hidden one, or with an unpublished rest that does. */
function nextTo(id: string, { cells, sums }: Group, shown: ReadonlyMap<string, Shown>): Set<string> {
  const unknown = new Set(cells.filter((cell) => cell.isRest || typeof shown.get(cell.id) !== 'number').map((cell) => cell.id));
  const near = new Set<string>([id]);
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { total, parts } of sums) {
      if (total !== at && !parts.includes(at)) continue;
      for (const other of [total, ...parts]) {
        if (near.has(other)) continue;
        near.add(other);
        if (unknown.has(other)) open.push(other);
      }
    }
  }
  return near;
}

/**
 * Values that a cell may have for somebody who sees what is shown and knows the sums and the rule; at most `enough` of them.
 * @param id the cell asked for; rests count as unknown numbers from zero up
 */
export function possibleValues(id: string, group: Group, shown: ReadonlyMap<string, Shown>, enough = Infinity): number[] {
  const highest = group.cells.reduce((most, { value }) => Math.max(most, value), 0) + BEYOND;
  const known = new Map<string, Range>(group.cells.map((cell) => [cell.id, rangeOf(cell, shown.get(cell.id) ?? null, highest)]));
  const asked = group.cells.find((cell) => cell.id === id);
  if (!asked) return [];
  const found: number[] = [];
  const { least, most } = known.get(id) ?? { least: 0, most: 0 };
  // the true value first, then what lies around it: mostly the neighbours already do
  for (let away = 0; away <= SLACK && found.length < enough; away++) {
    for (const value of away === 0 ? [asked.value] : [asked.value - away, asked.value + away]) {
      if (value < least || value > most || !allowed(asked, shown.get(id) ?? null, value) || found.length >= enough) continue;
      const search = { ...group, shown, left: TRIES };
      if (hasSolution(new Map([...known, [id, { least: value, most: value }]]), search)) found.push(value);
    }
  }
  return found.toSorted((a, b) => a - b);
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** How far beyond the largest number somebody may guess. */
const BEYOND = 1_000;
/** How often a search tries before it gives up; a number whose freedom was not shown counts as exposed. */
const TRIES = 400;

const rangeOf = ({ isRest }: Cell, shown: Shown, highest: number): Range => {
  if (!isRest && typeof shown === 'number') return { least: shown, most: shown };
  return shown === FEW && !isRest ? { least: 1, most: LEAST_SHOWN - 1 } : { least: 0, most: highest };
};

/** What the rule itself tells: a number that is withheld, and not shown as `<11`, is 11 or more. */
const allowed = ({ isRest, isOpen }: Cell, shown: Shown, value: number): boolean =>
  isRest === true || isOpen === true || shown !== null || value >= LEAST_SHOWN;

/** Narrows every range by the sums; false where one is empty. Ranges are changed in place. */
function narrow(ranges: Map<string, Range>, sums: readonly Sum[]): boolean {
  const at = (id: string): Range => ranges.get(id) ?? { least: 0, most: 0 };
  for (let changed = true; changed;) {
    changed = false;
    const keep = (id: string, least: number, most: number): boolean => {
      const before = at(id);
      const after = { least: Math.max(before.least, least), most: Math.min(before.most, most) };
      if (after.least !== before.least || after.most !== before.most) {
        ranges.set(id, after);
        changed = true;
      }
      return after.least <= after.most;
    };
    for (const { total, parts } of sums) {
      const least = parts.reduce((sum, part) => sum + at(part).least, 0);
      const most = parts.reduce((sum, part) => sum + at(part).most, 0);
      if (!keep(total, least, most)) return false;
      for (const part of parts) {
        const [others, othersMost] = [least - at(part).least, most - at(part).most];
        if (!keep(part, at(total).least - othersMost, at(total).most - others)) return false;
        if (changed) break;
      }
    }
  }
  return true;
}

interface Search extends Group {
  readonly shown: ReadonlyMap<string, Shown>;
  left: number;
}

/** Whether whole numbers exist that fill every range, add up, and obey the rule: found by trying, so that a yes is a yes. */
function hasSolution(ranges: Map<string, Range>, search: Search): boolean {
  if (search.left-- <= 0 || !narrow(ranges, search.sums)) return false;
  const open = search.cells
    .map((cell) => ({ cell, range: ranges.get(cell.id) ?? { least: 0, most: 0 } }))
    .toSorted((a, b) => a.range.most - a.range.least - (b.range.most - b.range.least));
  const shownOf = ({ id }: Cell): Shown => search.shown.get(id) ?? null;
  if (open.some(({ cell, range }) => range.least === range.most && !allowed(cell, shownOf(cell), range.least))) return false;
  const next = open.find(({ range }) => range.least < range.most);
  if (!next) return true;
  return valuesOf(next.cell, next.range, shownOf(next.cell)).some((value) =>
    hasSolution(new Map([...ranges, [next.cell.id, { least: value, most: value }]]), search),
  );
}

/** A few values to try, the true one and its neighbours first; more would only repeat what these show. */
function valuesOf(cell: Cell, { least, most }: Range, shown: Shown): number[] {
  const near = Array.from({ length: 2 * LEAST_SHOWN + 1 }, (_, step) => cell.value + (step % 2 === 0 ? step / 2 : -(step + 1) / 2));
  return [...new Set([...near, least, most])].filter((value) => value >= least && value <= most && allowed(cell, shown, value));
}
