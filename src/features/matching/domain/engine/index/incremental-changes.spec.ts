import { crowd, crowdTaxonomy, Draws, drawTrainee, drawVacancy } from '../../../../../../test/matching/crowd';
import { allLists, loaded, rankingOf } from '../../../../../../test/matching/rankings';
import type { MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { WAYMARK_1 } from '../../score/scoring-model';
import { type MatchChange, MatchEngine } from '../match-engine';

jest.setTimeout(600_000);
const NO_CHANGE = { trainees: [], vacancies: [], goneTrainees: [], goneVacancies: [] };
const CHANGES = 5_000;

/** A changing market: trainees and vacancies are added, changed and removed, a few in each change. */
class ChangingMarket {
  readonly trainees = new Map<string, MatchingTrainee>();
  readonly vacancies = new Map<string, MatchingVacancy>();
  private number = 0;

  constructor(private readonly draws: Draws) {
    for (const trainee of crowd(7, { trainees: 150, vacancies: 0 }).trainees) this.trainees.set(trainee.id, trainee);
    for (const vacancy of crowd(7, { trainees: 0, vacancies: 900 }).vacancies) this.vacancies.set(vacancy.id, vacancy);
  }

  get sides() {
    return { trainees: [...this.trainees.values()], vacancies: [...this.vacancies.values()], taxonomy: crowdTaxonomy };
  }

  /** Changes the market and returns the change. */
  next(): MatchChange {
    const { draws } = this;
    const trainees = this.some(2).map(() => drawTrainee(draws, draws.whole(0, 199)));
    const vacancies = this.some(4).map(() => drawVacancy(draws, draws.whole(0, 1_199)));
    const goneTrainees = this.some(1).map(() => draws.oneOf([...this.trainees.keys()]));
    const goneVacancies = this.some(2).map(() => draws.oneOf([...this.vacancies.keys()]));
    for (const id of goneTrainees) this.trainees.delete(id);
    for (const id of goneVacancies) this.vacancies.delete(id);
    for (const trainee of trainees) this.trainees.set(trainee.id, trainee);
    for (const vacancy of vacancies) this.vacancies.set(vacancy.id, vacancy);
    return { number: ++this.number, trainees, vacancies, goneTrainees, goneVacancies };
  }

  private some(most: number): unknown[] {
    return Array.from({ length: this.draws.whole(0, most) });
  }
}

/**
 * Applies a number of changes, optionally altered.
 * @returns whether, at every checkpoint, all lists equal those of a freshly loaded engine
 */
function matchesFullReload(changes: number, alter: (change: MatchChange) => MatchChange): boolean {
  const market = new ChangingMarket(new Draws(8));
  const engine = loaded(market.sides);
  for (let at = 1; at <= changes; at++) {
    expect(engine.apply(alter(market.next()))).toBe('APPLIED');
    if (at % (changes / 10) > 0) continue;
    const { sides } = market;
    if (allLists(sides, rankingOf(engine), 20) !== allLists(sides, rankingOf(loaded(sides)), 20)) return false;
  }
  expect(engine.counts).toEqual({ trainees: market.trainees.size, vacancies: market.vacancies.size });
  return true;
}

test('after 5,000 changes all lists are byte for byte those of a freshly loaded engine', () => {
  expect(matchesFullReload(CHANGES, (change) => change)).toBe(true);
});

test('the comparison fails if one kind of change is lost', () => {
  let at = 0;
  const without = (lost: Partial<MatchChange>) => (change: MatchChange) => (++at % 1_000 === 0 ? change : { ...change, ...(at % 3 === 0 ? {} : lost) });
  for (const lost of [{ goneVacancies: [] }, { goneTrainees: [] }, { vacancies: [] }, { trainees: [] }])
    expect(matchesFullReload(100, without(lost))).toBe(false);
});

test('after 100,000 changes of the same trainees and vacancies the engine uses as much memory as a fresh one', () => {
  const { trainees, vacancies, taxonomy } = crowd(9, { trainees: 100, vacancies: 1_000 });
  const engine = loaded({ trainees, vacancies, taxonomy });
  const draws = new Draws(10);
  let most = 0;
  for (let number = 1; number <= 100_000; number++) {
    // New names of employers, sites and languages every time: unused names must not accumulate either.
    const vacancy = draws.whole(0, 999);
    vacancies[vacancy] = { ...vacancies[vacancy]!, siteId: `site ${number}`, employerId: `employer ${number}` };
    const trainee = draws.whole(0, 99);
    const { limits } = trainees[trainee]!;
    const now = { excludedSites: [`site ${number}`], excludedEmployers: [`employer ${number}`] };
    trainees[trainee] = { ...trainees[trainee]!, languages: [{ language: `l${number}`, level: 1 }], limits: { ...limits, ...now } };
    engine.apply({ ...NO_CHANGE, number, vacancies: [vacancies[vacancy]], trainees: [trainees[trainee]] });
    if (number % 500 === 0) most = Math.max(most, engine.bytes);
  }
  expect(engine.counts).toEqual({ trainees: 100, vacancies: 1_000 });
  const reloadedBytes = loaded({ trainees, vacancies, taxonomy }).bytes;
  // Up to 512 unused rows, and as many unused names as there are names in use, may exist before they are
  // released.
  expect(most).toBeLessThan(reloadedBytes * 2);
  engine.finishLoading(100_000);
  expect(Math.abs(engine.bytes - reloadedBytes)).toBeLessThan(reloadedBytes / 10);
});

test('memory is released when all trainees and vacancies are removed', () => {
  const { trainees, vacancies, taxonomy } = crowd(11, { trainees: 100, vacancies: 3_000 });
  const engine = loaded({ trainees, vacancies, taxonomy });
  const empty = new MatchEngine(taxonomy, WAYMARK_1).bytes;
  const full = engine.bytes;
  engine.apply({ ...NO_CHANGE, number: 1, goneTrainees: trainees.map(({ id }) => id), goneVacancies: vacancies.map(({ id }) => id) });
  expect(engine.counts).toEqual({ trainees: 0, vacancies: 0 });
  expect(engine.bytes - empty).toBeLessThan((full - empty) / 3);
});

test('a trainee who changes institution is ranked only for the new one', () => {
  const { trainees, vacancies, taxonomy } = crowd(12, { trainees: 40, vacancies: 30 });
  const engine = loaded({ trainees, vacancies, taxonomy });
  const moved = trainees.map((trainee, at) => (at % 2 === 0 ? { ...trainee, institutionId: 'another' } : trainee));
  engine.apply({ ...NO_CHANGE, number: 1, trainees: moved });
  const idsFor = (institutionId: string): Set<string> =>
    new Set(vacancies.flatMap((vacancy) => engine.topTrainees(vacancy, institutionId, 40, '2026-03-02').map(({ traineeId }) => traineeId)));
  const there = new Set(moved.filter(({ institutionId }) => institutionId === 'another').map(({ id }) => id));
  expect(idsFor('another').size).toBeGreaterThan(0);
  expect([...idsFor('another')].every((id) => there.has(id))).toBe(true);
  expect([...idsFor(trainees[1]!.institutionId)].some((id) => there.has(id))).toBe(false);
});

test('an employer that an institution excludes stays excluded when its first vacancy opens', () => {
  const { trainees, vacancies, taxonomy } = crowd(13, { trainees: 40, vacancies: 30 });
  const engine = loaded({ trainees, vacancies: [], taxonomy });
  const excluding = trainees.map((trainee) => ({ ...trainee, institutionExcludes: ['their first'], limits: { ...trainee.limits, excludedEmployers: [] } }));
  const listOf = (trainee: MatchingTrainee): string[] => engine.topVacancies(trainee, 40, '2026-03-02').map(({ vacancyId }) => vacancyId);
  // Queried before any vacancy names the employer.
  for (const trainee of excluding) expect(listOf(trainee)).toEqual([]);
  engine.apply({ ...NO_CHANGE, number: 1, vacancies: vacancies.map((vacancy) => ({ ...vacancy, employerId: 'their first' })) });
  for (const trainee of excluding) expect(listOf(trainee)).toEqual([]);
  expect(excluding.filter((trainee) => listOf({ ...trainee, institutionExcludes: [] }).length > 0).length).toBeGreaterThan(5);
});
