import fc from 'fast-check';
import loadHighs from 'highs';
import { Attacker, type Solver } from '../../../../test/harness/attacker';
import { type Published, populations, publishAll } from '../../../../test/harness/data/populations';
import { suppress } from './suppress';
import type { Disclosure } from './disclosure-system';
import { cellId, DISAGGREGATIONS, INDICATORS } from './indicator';
import { FEW, type PublishedValue } from './published-value';

let solver: Solver;
beforeAll(async () => (solver = await loadHighs()));

type Parts = readonly [survivors: number, atRisk: number, unstated: number];
const PERIOD = { from: '2025-01-01', to: '2025-01-31', isWhole: false };

/** The numbers of a few indicators with their totals; all others are zero. */
function numbers(partsById: Readonly<Record<string, Parts>>): Map<string, number> {
  const all = new Map<string, number>();
  for (const { id, unit } of INDICATORS) {
    const parts = partsById[id] ?? [0, 0, 0];
    all.set(id, parts[0] + parts[1] + parts[2]);
    if (unit === 'PERSON') for (const [at, cut] of DISAGGREGATIONS.entries()) all.set(cellId(id, cut), parts[at] ?? 0);
  }
  return all;
}

const first = (partsById: Readonly<Record<string, Parts>>, ...own: Readonly<Record<string, Parts>>[]): Omit<Disclosure, 'publishedValues'> => ({
  ...PERIOD,
  exact: numbers(partsById),
  own: own.map(numbers),
});
const row = (publishedValues: ReadonlyMap<string, PublishedValue>, id: string): PublishedValue[] =>
  [null, ...DISAGGREGATIONS].map((cut) => publishedValues.get(cellId(id, cut)) ?? null);

test.each<[string, Parts, PublishedValue[]]>([
  ['without small numbers every number is published', [643, 95, 0], [738, 643, 95, 0]],
  ['zero is published', [20, 0, 0], [20, 20, 0, 0]],
  ['with one small part another part is withheld, so that subtraction cannot reveal it', [643, 4, 0], [647, null, FEW, 0]],
  ['two small parts are published as <11 if the total does not reveal them', [5, 7, 0], [12, FEW, FEW, 0]],
  ['of two small parts that the total would reveal, one is withheld', [10, 10, 0], [20, FEW, null, 0]],
  ['with two parts that are small together the third part is withheld', [20, 2, 3], [25, null, FEW, FEW]],
  ['a small total is published as <11', [3, 0, 0], [FEW, FEW, 0, 0]],
])('%s', (_, parts, expected) => {
  // An indicator that is not contained in another one.
  expect(row(suppress([], first({ S5: parts })), 'S5')).toEqual(expected);
});

test('no withheld part can be computed as the total minus the other parts (as in 317 - 258 - 0)', () => {
  const publishedValues = suppress(
    [],
    first(
      { S2: [258, 59, 0], S2c: [247, 37, 0], S3U: [258, 59, 0], S7: [258, 59, 0] },
      { S2: [207, 46, 0], S2c: [23, 28, 0], S3U: [207, 46, 0], S7: [207, 46, 0] },
    ),
  );
  for (const id of ['S2', 'S2c', 'S3U', 'S7']) expect([id, row(publishedValues, id).filter((value) => typeof value !== 'number').length]).not.toEqual([id, 1]);
});

test('staff who know their own 20 of 23 persons cannot infer that 3 are elsewhere', () => {
  expect(row(suppress([], first({ S5: [23, 0, 0] }, { S5: [20, 0, 0] })), 'S5')).toEqual([null, null, 0, 0]);
});

test('a part that only staff with their own 9 of 10 could compute is not published as small', () => {
  const publishedValues = row(suppress([], first({ S5: [9, 1, 0] }, { S5: [9, 0, 0] })), 'S5');
  expect(publishedValues).not.toEqual([FEW, FEW, FEW, 0]);
});

test('a later number is withheld if it differs from a published one by fewer than eleven, and published if by more', () => {
  const january = { ...first({ S7: [30, 0, 0] }), publishedValues: suppress([], first({ S7: [30, 0, 0] })) };
  expect(row(january.publishedValues, 'S7')).toEqual([30, 30, 0, 0]);
  const february = (survivors: number): Omit<Disclosure, 'publishedValues'> => ({
    from: '2025-02-01',
    to: '2025-02-28',
    isWhole: false,
    exact: numbers({ S7: [survivors, 0, 0] }),
    own: [],
  });
  expect(row(suppress([january], february(33)), 'S7').slice(0, 2)).toEqual([null, null]);
  expect(row(suppress([january], february(41)), 'S7').slice(0, 2)).toEqual([41, 41]);
  expect(row(suppress([january], february(30)), 'S7').slice(0, 2)).toEqual([30, 30]);
});

test('the whole grant minus its published months reveals no small number for a withheld month', () => {
  const month = (at: number, value: number): Omit<Disclosure, 'publishedValues'> => ({
    from: `2025-0${at}-01`,
    to: `2025-0${at}-28`,
    isWhole: false,
    exact: numbers({ S5: [value, 0, 0] }),
    own: [],
  });
  const frozen: Disclosure[] = [];
  for (const next of [month(1, 30), month(2, 30), month(3, 5)]) frozen.push({ ...next, publishedValues: suppress(frozen, next) });
  expect(frozen.map(({ publishedValues }) => publishedValues.get('S5'))).toEqual([30, 30, FEW]);
  const whole = { from: '2025-01-01', to: '2025-03-28', isWhole: true, exact: numbers({ S5: [65, 0, 0] }), own: [] };
  expect(row(suppress(frozen, whole), 'S5').slice(0, 2)).toEqual([null, null]);
});

const leaksOf = (reports: Published): string[] => new Attacker(solver, reports).leaks();
const onlySmall = (_: readonly Disclosure[], { exact }: Omit<Disclosure, 'publishedValues'>): ReadonlyMap<string, PublishedValue> =>
  new Map([...exact].map(([id, value]) => [id, value > 0 && value < 11 ? FEW : value]));

test("neither a donor nor an institution's staff can narrow others' numbers to a single value from 1 to 10", () => {
  fc.assert(
    fc.property(populations, (population) => {
      expect(leaksOf(publishAll(population, suppress))).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 600_000);

test('a grant published before its months leaks no number through months that are withheld whole', () => {
  // A population where one person is counted in another part by the other institution.
  const [population] = fc.sample(populations, { numRuns: 1, seed: -1348917299, path: '9' });
  if (!population) throw new Error('no population');
  expect(leaksOf(publishAll(population, suppress))).toEqual([]);
}, 300_000);

test('the attacker solves a population that the solver first calls infeasible', () => {
  const [population] = fc.sample(populations, { numRuns: 1, seed: -1150881753, path: '8' });
  if (!population) throw new Error('no population');
  expect(leaksOf(publishAll(population, suppress))).toEqual([]);
}, 300_000);

test('the attacker finds small numbers if only small numbers are hidden, or if earlier reports are ignored', () => {
  const [population] = fc.sample(populations, { numRuns: 1, seed: 7 });
  if (!population) throw new Error('no population');
  expect(leaksOf(publishAll(population, onlySmall)).length).toBeGreaterThan(0);
  expect(leaksOf(publishAll(population, (__, next) => suppress([], next))).length).toBeGreaterThan(0);
}, 300_000);

test('a report of a grant with five years of monthly reports is suppressed in a few seconds', () => {
  const frozen: Disclosure[] = [];
  for (let month = 0; month < 60; month++) {
    const [year, at] = [2020 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')];
    const size = (month * 7) % 40;
    const part = (of: number): Parts => [of * 3, of, of % 3];
    const counted = { S1: part(size), S2: part(size + 2), S3: part(size + 5), S3U: part(size + 8), S7: part(40 + month * 3), S4: part(size % 9) };
    const next = { from: `${year}-${at}-01`, to: `${year}-${at}-28`, isWhole: false, exact: numbers(counted), own: [numbers({}), numbers(counted)] };
    frozen.push({ ...next, publishedValues: month < 59 ? onlySmall([], next) : suppress(frozen, next) });
  }
  expect(frozen.at(-1)?.publishedValues.get('S7')).toBeDefined();
}, 60_000);
