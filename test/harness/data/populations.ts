import fc from 'fast-check';
import type { Disclosure } from '../../../src/features/indicators/domain/disclosure-system';
import { cellId, DISAGGREGATIONS, INDICATORS } from '../../../src/features/indicators/domain/indicator';
import type { PublishedValue } from '../../../src/features/indicators/domain/published-value';

/**
 * Random small populations of two institutions, reported for several periods and for the whole grant, with
 * corrections in between.
 */

interface Member {
  /** The institutions that know her, and the part in which each counts her. */
  readonly parts: readonly (number | null)[];
  /** For each period the indicators she is counted in. */
  readonly counted: readonly ReadonlySet<string>[];
  /** The report from which a correction removes her, if any. */
  readonly removedAt: number | null;
}

export interface Population {
  readonly members: readonly Member[];
  readonly order: readonly number[];
}

export type Published = readonly Disclosure[];
type Rule = (frozen: readonly Disclosure[], next: Omit<Disclosure, 'publishedValues'>) => ReadonlyMap<string, PublishedValue>;

const PERIODS = 3;
const WHOLE = PERIODS;
const KINDS = ['LITERACY', 'VOCATIONAL'];

const months = fc.array(
  fc.record({
    counselled: fc.boolean(),
    trained: fc.option(fc.constantFrom(...KINDS), { freq: 2 }),
    completed: fc.boolean(),
    assisted: fc.boolean(),
    placed: fc.integer({ min: 0, max: 9 }),
    retained: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: PERIODS, maxLength: PERIODS },
);

const member = (busy: number): fc.Arbitrary<Member> =>
  fc
    .record({
      part: fc.constantFrom(0, 0, 0, 0, 1, 1, 2),
      otherPart: fc.constantFrom(0, 1),
      where: fc.integer({ min: 0, max: 9 }),
      months,
      removed: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ part, otherPart, where, months: memberMonths, removed }) => ({
      parts: where === 9 ? [part, otherPart] : where < busy ? [part, null] : [null, part],
      counted: memberMonths.map((month) => new Set(indicatorsOf(month))),
      removedAt: removed <= PERIODS ? removed : null,
    }));

function indicatorsOf(month: {
  counselled: boolean;
  trained: string | null;
  completed: boolean;
  assisted: boolean;
  placed: number;
  retained: number;
}): string[] {
  const { counselled, trained, completed, assisted, placed, retained } = month;
  return [
    ...(counselled ? ['S1', 'S3U'] : []),
    ...(trained ? ['S2', `S2-${trained}`, 'S3U', ...(completed ? ['S2c', `S2c-${trained}`] : [])] : []),
    ...(assisted ? ['S3', 'S3U'] : []),
    ...(placed > 6 ? ['S4'] : placed > 4 ? ['S4', 'S4-PROVISIONAL'] : placed > 3 ? ['S5'] : placed > 2 ? ['S4-SELF'] : []),
    ...(retained > 6 ? ['O3-90-DUE', 'O3-90', 'O3-90-SAME'] : retained > 5 ? ['O3-90-DUE', 'O3-90'] : retained > 4 ? ['O3-90-DUE'] : []),
  ];
}

/** Some are large enough for a publication, and in some nearly all are at one institution. */
export const populations: fc.Arbitrary<Population> = fc
  .record({
    size: fc.oneof(fc.integer({ min: 8, max: 130 }), fc.integer({ min: 130, max: 500 })),
    busy: fc.integer({ min: 1, max: 9 }),
    order: fc.shuffledSubarray([0, 1, 2, WHOLE], { minLength: 4 }),
  })
  .chain(({ size, busy, order }) => fc.record({ members: fc.array(member(busy), { minLength: size, maxLength: size }), order: fc.constant(order) }));

const first = (period: number): string => `2025-0${period + 1}-01`;
const last = (period: number): string => `2025-0${period + 1}-${['31', '28', '31'][period]}`;

/**
 * Publishes the periods and the whole grant one after another, each depending on the earlier publications.
 */
export function publishAll({ members, order }: Population, rule: Rule): Published {
  const frozen: Disclosure[] = [];
  for (const [at, period] of order.entries()) {
    const here = members.filter(({ removedAt }) => removedAt === null || removedAt > at);
    const own = [0, 1].map((house) => counts(here, period, (one) => one.parts[house] ?? null));
    const next = {
      from: first(period === WHOLE ? 0 : period),
      to: last(period === WHOLE ? PERIODS - 1 : period),
      isWhole: period === WHOLE,
      exact: counts(here, period, (one) => Math.min(...one.parts.flatMap((part) => part ?? []))),
      own,
    };
    frozen.push({ ...next, publishedValues: rule(frozen, next) });
  }
  return frozen;
}

function counts(members: readonly Member[], period: number, partOf: (one: Member) => number | null): Map<string, number> {
  const all = new Map<string, number>();
  for (const { id, unit } of INDICATORS) {
    const inside = members.filter(({ counted }) =>
      counted.some((set, at) => (period === WHOLE || (id === 'S7' ? at <= period : at === period)) && (id === 'S7' ? set.has('S3U') : set.has(id))),
    );
    const parts = inside.flatMap((one) => partOf(one) ?? []);
    all.set(id, unit === 'INSTITUTION' ? 0 : parts.length);
    if (unit === 'PERSON') for (const [part, cut] of DISAGGREGATIONS.entries()) all.set(cellId(id, cut), parts.filter((one) => one === part).length);
  }
  return all;
}
