import { Chance } from '../../src/demo/domain/chance';
import { rowKey } from '../../src/features/indicators/domain/exact-numbers';
import { GrantCountService } from '../../src/features/indicators/grant-count.service';
import type { Read } from '../../src/features/indicators/grant-counter';
import { addDays, instantOn, type LocalDate } from '../../src/shared/local-date';
import { LawRulesService } from '../../src/features/vacancies/law-rules.service';
import { IndicatorRows } from '../harness/data/counted-rows';
import { type Employer, inDays, type Institution, People, today, type Trainee } from '../harness/data/people';
import { type Data, type Person, Harness } from '../harness/harness';
import { endGrant, PUBLISH, publishing, wholeGrant } from '../harness/data/indicator-requests';
import { INDEPENDENT, personsOf } from './independent';

/** The service and an independent SQL statement count the same persons in any population. */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let houses: readonly [Institution, Institution];
let employers: readonly Employer[];
let courses: ReadonlyMap<string, readonly string[]>;

const REPORT = `query ($from: LocalDate!, $to: LocalDate!, $asOf: DateTime!) { indicators(grantId: "seed", from: $from, to: $to, asOf: $asOf) {
  ... on IndicatorReport { cells { id ownValue } } } }`;
const ROWS = `query ($cell: ID!, $from: LocalDate!, $to: LocalDate!, $asOf: DateTime!) { indicatorRows(grantId: "seed", cell: $cell, from: $from, to: $to, asOf: $asOf, first: 50) {
  ... on IndicatorRowConnection { nodes { id traineeCode } } } }`;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());

/**
 * A random trainee, with random services and placements: most count, and some do not, for each possible
 * reason.
 */
async function somebody(chance: Chance, turn: number): Promise<void> {
  const house = chance.happens(60) ? 0 : 1;
  const population = chance.happens(60) ? 'SURVIVOR' : 'AT_RISK';
  const key = chance.happens(30) ? `person ${turn % 7}` : undefined;
  const home = chance.happens(12) ? '17' : undefined;
  const person = await counted.person(houses[house], { population, consent: chance.happens(85), ...(key ? { key } : {}), ...(home ? { home } : {}) });
  if (chance.happens(6)) await counted.consent(person, 'REFUSED', instantOn(inDays(-200)));
  const day = (): string => inDays(-chance.whole(1, 220));
  for (let n = chance.whole(0, 3); n > 0; n--) {
    const kind = chance.oneOf(['COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP', 'JOB_READINESS', 'PLACEMENT_SUPPORT', 'LEGAL'] as const);
    await counted.service(person, kind, day(), {
      grant_id: chance.happens(90) ? 'seed' : 'other',
      voided_at: chance.happens(10) ? new Date(Date.now() - 30 * 86_400_000) : null,
    });
  }
  if (chance.happens(20)) await counted.stay(person, day());
  if (chance.happens(50)) await enrolled(person, house, chance);
  if (chance.happens(15)) await counted.selfEmployment(person, day(), chance.happens(70));
  if (chance.happens(60)) await working(person, house, chance);
}

async function enrolled(person: Trainee, house: number, chance: Chance): Promise<void> {
  const on = inDays(-chance.whole(20, 220));
  const course = (courses.get(chance.oneOf(['LITERACY', 'VOCATIONAL'])) as readonly string[])[house] as string;
  const end = chance.weighted([
    ['COMPLETED', 5],
    ['WITHDREW', 2],
    [null, 3],
  ] as const);
  await counted.enrol(person, course, on, end && { on: addDays(on, chance.whole(0, 19)), state: end });
}

/** Every row was recorded before today. */
const yesterdayAtLatest = (day: LocalDate): LocalDate => (day < inDays(-1) ? day : inDays(-1));

async function working(person: Trainee, house: number, chance: Chance): Promise<void> {
  const startsOn = inDays(-chance.whole(5, 200));
  const employer = employers[chance.whole(0, house === 0 ? 2 : 1)] as Employer;
  const ended = chance.happens(35) ? addDays(startsOn, chance.whole(1, 150)) : null;
  const endedOn = ended !== null && ended < today() ? ended : null;
  const placement = await counted.placed(person, employer, {
    startsOn,
    kind: chance.weighted([
      ['JOB', 6],
      ['APPRENTICESHIP', 2],
      ['INTERNSHIP', 1],
    ] as const),
    verified: endedOn !== null || chance.happens(92),
    endedOn,
    pay: chance.oneOf([26_000, 26_000, 26_000, 26_000, 18_000, 14_000]),
    hours: chance.oneOf([40, 40, 40, 48, 48, 54]),
    months: chance.oneOf([null, null, null, 12, 3, 2]),
    contract: chance.happens(92),
    saidOn: yesterdayAtLatest(addDays(startsOn, chance.whole(1, 45))),
    feelsSafe: chance.weighted([
      ['YES', 12],
      ['NO', 1],
      ['NOT_SURE', 1],
    ] as const),
    wanted: chance.oneOf([2, 3, 4, 4, 5, 5]),
    answers: { RESTRICTION_OF_MOVEMENT: chance.happens(94) ? 'YES' : 'NO', ISOLATION: 'YES' },
    grant: chance.happens(94) ? 'seed' : 'other',
  });
  if (chance.happens(12)) await counted.alert(person, placement, addDays(startsOn, chance.whole(1, 4)), chance.oneOf(['OPEN', 'RESOLVED', 'UNFOUNDED']));
  if (endedOn !== null && chance.happens(70)) {
    const next = addDays(endedOn, chance.whole(1, 25));
    if (next < today()) await counted.placed(person, employers[1] as Employer, { startsOn: next, pay: chance.oneOf([26_000, 18_000]), saidOn: null });
  }
}

// the larger populations contain trainees with two simultaneous placements after the first ended, and with
// several placements in a row
test.each([
  [1, 200],
  [2, 200],
  [3, 200],
  [3, 360],
  [4, 360],
])(
  'every indicator is the same in the service and in SQL, in total and per institution, in a random population (seed %i, %i people)',
  async (seed, size) => {
    await harness.empty();
    people = new People(harness);
    counted = new IndicatorRows(harness, people);
    const chance = new Chance(seed);
    houses = [await people.institution(), await people.institution()];
    for (const house of houses) await people.staff(house, ['PLACEMENT_OFFICER']);
    await counted.grant('seed', houses);
    await counted.grant('other', houses);
    employers = [
      await counted.employer(inDays(-330)),
      await counted.employer(inDays(-330)),
      await counted.employer(inDays(-330), { ownEnterpriseOf: houses[0] }),
    ];
    const taught = async (kind: string): Promise<[string, string[]]> => [kind, [await counted.course(houses[0], kind), await counted.course(houses[1], kind)]];
    courses = new Map([await taught('LITERACY'), await taught('VOCATIONAL')]);
    for (let turn = 0; turn < size; turn++) await somebody(chance, turn);
    await harness.sql('update vetting set valid_from = $2 where site_id = $1', [employers[1]?.siteId, inDays(-120)]);
    const monitors = [
      await people.staff(houses[0], ['MONITORING_OFFICER', 'CASE_WORKER']),
      await people.staff(houses[1], ['MONITORING_OFFICER', 'CASE_WORKER']),
    ] as [Person, Person];
    const placed = (await compared(monitors, inDays(-200), inDays(-1))) + (await compared(monitors, inDays(-110), inDays(-40)));
    await comparedWithPublished(monitors[0], inDays(-200), inDays(-1));
    expect(placed).toBeGreaterThan(0);
    await comparedInSlices(inDays(-200), inDays(-1));
  },
  120_000,
);

/** @returns the number placed in viable and safe work; with none, the comparison would be empty */
async function compared(monitors: readonly [Person, Person], from: string, to: string): Promise<number> {
  const variables = { from, to, asOf: new Date().toISOString() };
  for (const [at, monitor] of monitors.entries()) {
    const { cells } = await monitor.ask(REPORT, variables);
    const cell = (id: string): Data => cells.find((one: Data) => one.id === id);
    for (const [id, rows] of Object.entries(INDEPENDENT)) {
      const own = await harness.one(personsOf(rows), [from, to, houses[at]?.id]);
      expect([id, at, cell(id).ownValue, cell(`${id}.SURVIVOR`).ownValue, cell(`${id}.AT_RISK`).ownValue]).toEqual([
        id,
        at,
        own['total'],
        own['survivors'],
        own['atRisk'],
      ]);
    }
  }
  const { nodes } = await monitors[0].ask(ROWS, { ...variables, cell: 'S7' });
  expect(nodes.length).toBeGreaterThan(10);
  return (await harness.one(personsOf(INDEPENDENT['S4'] as string), [from, to, null]))['total'];
}

/**
 * The numbers and their rows do not depend on the slice size, even if a slice boundary separates records of
 * one person at two institutions.
 */
async function comparedInSlices(from: string, to: string): Promise<void> {
  const request = { grantId: 'seed', from, to, asOf: new Date() };
  const rules = new LawRulesService().rules;
  const read: Read = <R>(sql: string, params: readonly unknown[]) => harness.sql(sql, [...params]) as Promise<R[]>;
  const count = async (slice: number): Promise<unknown> => {
    const counting = new GrantCountService(slice);
    const rows: string[] = [];
    const own = [];
    for (const { id: institutionId } of houses) {
      own.push(await counting.own(read, { request, rules, institutionId }));
      await counting.rows(read, { request, rules, institutionId }, 'S3U', async (some) => void rows.push(...some.map(rowKey)));
    }
    return { totals: await counting.totals(read, { request, rules, institutionId: null }), own, rows: rows.sort() };
  };
  const atOnce = await count(1_000);
  for (const slice of [1, 7, 50]) expect([slice, await count(slice)]).toEqual([slice, atOnce]);
}

/** Totals are counted when they are published: shown numbers are exact, and small ones are suppressed. */
async function comparedWithPublished(monitor: Person, from: string, to: string): Promise<void> {
  await endGrant(harness, from, to);
  const { report } = await monitor.ask(PUBLISH, publishing(wholeGrant({ from, asOf: to })));
  let publishedCount = 0;
  for (const [id, rows] of Object.entries(INDEPENDENT)) {
    const whole = await harness.one(personsOf(rows), [from, to, null]);
    for (const [name, exact] of [
      [id, whole['total']],
      [`${id}.SURVIVOR`, whole['survivors']],
      [`${id}.AT_RISK`, whole['atRisk']],
    ] as [string, number][]) {
      const { value, isSuppressed } = report.cells.find((one: Data) => one.id === name);
      if (!isSuppressed) expect([name, value]).toEqual([name, exact]);
      if (exact > 0 && exact < 11) expect([name, isSuppressed]).toEqual([name, true]);
      publishedCount += isSuppressed ? 0 : 1;
    }
  }
  // if all numbers were suppressed, the comparison could not fail
  expect(publishedCount).toBeGreaterThan(5);
}
