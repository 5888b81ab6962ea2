import fc from 'fast-check';
import { type Cell, FEW, LEAST_SHOWN, possibleValues, type Shown, type Sum, suppress, suppressBesideOwn } from './suppress';

const CUTS = ['a', 'b', 'c'];
const row = (name: string, parts: readonly number[]): { cells: Cell[]; sum: Sum } => ({
  cells: [{ id: name, value: parts.reduce((sum, part) => sum + part, 0) }, ...parts.map((value, at) => ({ id: `${name}.${CUTS[at]}`, value }))],
  sum: { total: name, parts: parts.map((_, at) => `${name}.${CUTS[at]}`) },
});
const shownOf = (parts: readonly number[]): Shown[] => {
  const { cells, sum } = row('S', parts);
  const shown = suppress(cells, [sum]);
  return ['S', ...sum.parts].map((id) => shown.get(id) ?? null);
};

test.each<[string, number[], Shown[]]>([
  ['nothing small: everything is told', [643, 95, 0], [738, 643, 95, 0]],
  ['zero tells of nobody', [20, 0, 0], [20, 20, 0, 0]],
  ['one small part: another is withheld, so that the total does not give it away', [643, 4, 0], [647, null, FEW, 0]],
  ['two small parts that the total leaves open', [5, 7, 0], [12, FEW, FEW, 0]],
  ['two small parts that the total would pin: it is withheld', [10, 10, 0], [null, FEW, FEW, 0]],
  ['a small total', [3, 0, 0], [FEW, FEW, 0, 0]],
])('%s', (_, parts, expected) => {
  expect(shownOf(parts)).toEqual(expected);
});

test('a number of institutions is never hidden', () => {
  expect(suppress([{ id: 'S6', value: 2, isOpen: true }], []).get('S6')).toBe(2);
});

/** A report as ours are: a larger number and a part of it, each with its three cuts; the rest of the part can be worked out by anybody. */
const counts = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 14 }) }, { weight: 2, arbitrary: fc.integer({ min: 11, max: 60 }) });
const nested = fc.array(fc.tuple(counts, counts), { minLength: 3, maxLength: 3 }).map((pairs) => {
  const outer = row(
    'T',
    pairs.map(([inner, rest]) => inner + rest),
  );
  const inner = row(
    'P',
    pairs.map(([part]) => part),
  );
  const rests = outer.cells.map((cell, at): Cell => ({ id: `rest:${at}`, value: cell.value - (inner.cells[at]?.value ?? 0), isRest: true }));
  const hidden = outer.cells.map((cell, at): Sum => ({ total: cell.id, parts: [inner.cells[at]?.id ?? '', `rest:${at}`] }));
  return { cells: [...outer.cells, ...inner.cells], rests, published: [outer.sum, inner.sum], hidden };
});

/**
 * Somebody who does not use our search: tries every way to fill what is hidden, with what the rule says of it, and keeps the values each cell takes.
 * Three free numbers decide a row of cuts and its total, so all of them can be tried.
 */
function attackerSees(shown: ReadonlyMap<string, Shown>, most: number): Map<string, Set<number>> {
  const fits = (id: string, value: number): boolean => {
    const told = shown.get(id) ?? null;
    if (typeof told === 'number') return told === value;
    return told === FEW ? value >= 1 && value < LEAST_SHOWN : value >= LEAST_SHOWN;
  };
  const options = (id: string): number[] => Array.from({ length: most + 1 }, (_, value) => value).filter((value) => fits(id, value));
  const possible = new Map<string, Set<number>>([...shown.keys()].map((id) => [id, new Set()]));
  for (const a of options('S.a'))
    for (const b of options('S.b'))
      for (const c of options('S.c')) {
        if (!fits('S', a + b + c)) continue;
        for (const [id, value] of [
          ['S.a', a],
          ['S.b', b],
          ['S.c', c],
          ['S', a + b + c],
        ] as const)
          possible.get(id)?.add(value);
      }
  return possible;
}

test('whoever tries every solution of a sum is left with at least five values for each hidden number', () => {
  fc.assert(
    fc.property(fc.tuple(counts, counts, counts), (parts) => {
      const { cells, sum } = row('S', parts);
      const shown = suppress(cells, [sum]);
      const possible = attackerSees(shown, 80);
      for (const { id, value } of cells) {
        const told = shown.get(id) ?? null;
        if (typeof told === 'number') expect([id, told]).toEqual([id, value]);
        else expect([parts, id, (possible.get(id)?.size ?? 0) >= 5, possible.get(id)?.has(value)]).toEqual([parts, id, true, true]);
        if (value > 0 && value < LEAST_SHOWN) expect(told).toBe(FEW);
      }
    }),
    { numRuns: 300 },
  );
});

test('neither a number nor the rest of a part in it can be pinned, with the cuts and the parts taken together', () => {
  fc.assert(
    fc.property(nested, ({ cells, rests, published, hidden }) => {
      const all = [...cells, ...rests];
      const sums = [...published, ...hidden];
      const shown = suppress(all, sums);
      for (const cell of all) {
        const isSmall = cell.value > 0 && cell.value < LEAST_SHOWN;
        if (cell.isRest ? !isSmall : typeof shown.get(cell.id) === 'number') {
          if (!cell.isRest) expect([cell.id, shown.get(cell.id), isSmall]).toEqual([cell.id, cell.value, false]);
          continue;
        }
        expect(possibleValues(cell.id, { cells: all, sums }, shown, 5).length).toBeGreaterThanOrEqual(5);
      }
    }),
    { numRuns: 100 },
  );
});

test('it withholds something where it must and little where it need not', () => {
  const { cells, sum } = row('S', [100, 200, 4]);
  const shown = suppress(cells, [sum]);
  expect([...shown.values()].filter((told) => typeof told === 'number')).toHaveLength(2);
  expect(attackerSees(new Map([...cells.map(({ id, value }): [string, Shown] => [id, value]), ['S.c', FEW]]), 320).get('S.c')).toEqual(new Set([4]));
});

test('staff who know their own exact number do not learn of a few persons elsewhere', () => {
  const { cells, sum } = row('S', [30, 15, 0]);
  const published = suppress(cells, [sum]);
  expect(published.get('S.a')).toBe(30);
  const own = new Map([
    ['S', 40],
    ['S.a', 28],
    ['S.b', 12],
    ['S.c', 0],
  ]);
  const beside = suppressBesideOwn(cells, [sum], own, published);
  expect([beside.get('S'), beside.get('S.a'), beside.get('S.b')]).toEqual([null, null, null]);
  // all of it is their own: nothing is told of anybody elsewhere
  expect(suppressBesideOwn(cells, [sum], new Map(cells.map(({ id, value }) => [id, value])), published)).toEqual(published);
});
