import type { MatchEngine } from '../../../src/features/matching/domain/engine/match-engine';
import { MatchIndex } from '../../../src/features/matching/match-index';
import { matchingTrainees, today as dayIn } from '../../../src/features/matching/matching.queries';
import type { MatchingRule } from '../../../src/features/matching/matching-rules';
import { INDEX } from '../../../src/platform/security/actor';
import { Database } from '../../../src/platform/database/database';
import { Metrics } from '../../../src/platform/observability/metrics';
import { Readiness } from '../../../src/platform/http/readiness';
import { type PipelineRow, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, inDays, type Institution, People, type SkillAt, type Trainee, type Vacancy } from '../../harness/data/people';
import { acceptedPlacement } from '../../harness/data/placements';
import { atTen, step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A vacancy may take people long after its start date. For a later candidate the start would be today, so
 * today's rules apply.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let trainee: Trainee;

const SEWING: SkillAt = [100, 1];

beforeAll(async () => (harness = await Harness.start({ loadsIndexAtStart: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  trainee = await people.trainee(institution, { skills: [SEWING] });
});

/** An employer whose site has long been approved, until `day`. */
async function approvedUntil(day: string): Promise<Employer> {
  const employer = await people.employer({ cleared: false, state: 'ACTIVE' });
  await people.clear(employer.siteId, employer.id, undefined, inDays(-100), day);
  return employer;
}
const startedLastMonth = (employer: Employer): Promise<Vacancy> => people.vacancy(employer, { startsOn: inDays(-30), seats: 9, skills: [SEWING] });
const placesFor = async ({ id }: Trainee): Promise<string[]> =>
  (await officer.ask('query ($id: ID!) { trainee(id: $id) { bestVacancies { vacancy { id } } } }', { id })).bestVacancies.map(
    ({ vacancy }: Data) => vacancy.id,
  );
const peopleFor = async ({ id }: Vacancy): Promise<string[]> =>
  (await officer.ask('query ($id: ID!) { vacancy(id: $id) { bestTrainees { trainee { id } } } }', { id })).bestTrainees.map(
    ({ trainee: item }: Data) => item.id,
  );
const failedRules = async ({ id }: Vacancy): Promise<string[]> =>
  (await officer.ask('query ($t: ID!, $v: ID!) { match(traineeId: $t, vacancyId: $v) { failedGates { rule } } }', { t: trainee.id, v: id })).failedGates.map(
    ({ rule }: Data) => rule,
  );
const propose = ({ id }: Vacancy): Promise<Data> => step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: id } });

test('after an approval expired yesterday the vacancy is in no list, she cannot be proposed, and the reason names it', async () => {
  const [lapsed, living] = [await startedLastMonth(await approvedUntil(inDays(-1))), await startedLastMonth(await approvedUntil(inDays(90)))];
  expect(await placesFor(trainee)).toEqual([living.id]);
  expect([await peopleFor(lapsed), await peopleFor(living)]).toEqual([[], [trainee.id]]);
  expect([await failedRules(lapsed), await failedRules(living)]).toEqual([['SITE_CLEARED'], []]);
  expect(await propose(lapsed)).toMatchObject({
    code: 'EXCLUDED_BY_GATES',
    message: 'Not possible: the workplace has no valid approval on the first day.',
  });
  expect(await propose(living)).toMatchObject({ state: 'PROPOSED' });
});

test("at midnight after the last approved day the vacancy leaves the lists at once, and it returns when a demo's clock is set back", async () => {
  const [last, living] = [await startedLastMonth(await approvedUntil(inDays(0))), await startedLastMonth(await approvedUntil(inDays(90)))];
  const both = [last.id, living.id].sort();
  expect((await placesFor(trainee)).sort()).toEqual(both);
  await harness.clockForward('1 day');
  expect(await placesFor(trainee)).toEqual([living.id]);
  expect([await peopleFor(last), await failedRules(last)]).toEqual([[], ['SITE_CLEARED']]);
  await harness.sql('delete from clock');
  expect((await placesFor(trainee)).sort()).toEqual(both);
});

test('a site approved from tomorrow is cleared tomorrow, even if the start date was earlier', async () => {
  const employer = await approvedUntil(inDays(-20));
  const vacancy = await startedLastMonth(employer);
  await people.clear(employer.siteId, employer.id, undefined, inDays(1), inDays(90));
  expect(await placesFor(trainee)).toEqual([]);
  await harness.clockForward('1 day');
  expect(await placesFor(trainee)).toEqual([vacancy.id]);
});

test('trainees who became available or of age since the start date are suggested', async () => {
  const vacancy = await startedLastMonth(await approvedUntil(inDays(90)));
  const [free, grown, young] = [trainee, await people.trainee(institution, { skills: [SEWING] }), await people.trainee(institution, { skills: [SEWING] })];
  await harness.sql('update trainee set available_from = $2 where id = $1', [free.id, inDays(-10)]);
  await harness.sql('update trainee_limits set eighteen_on = $2 where trainee_id = $1', [grown.id, inDays(0)]);
  await harness.sql('update trainee_limits set eighteen_on = $2 where trainee_id = $1', [young.id, inDays(1)]);
  expect((await peopleFor(vacancy)).sort()).toEqual([free.id, grown.id].sort());
  await harness.clockForward('1 day');
  expect((await peopleFor(vacancy)).sort()).toEqual([free.id, grown.id, young.id].sort());
});

/** A step before an offer, which sets its own day, with the state it writes. */
type Step = readonly [take: () => Promise<Data>, write: string];

async function stepsAt(employer: Employer): Promise<Step[]> {
  const createReferral = async (state: string): Promise<PipelineRow> =>
    referralIn(harness, await people.trainee(institution), await startedLastMonth(employer), state);
  const [proposed, pending, agreed, sent, listed, met] = [
    await createReferral('PROPOSED'),
    await createReferral('ASKED'),
    await createReferral('AGREED'),
    await createReferral('SENT'),
    await createReferral('SHORTLISTED'),
    await createReferral('SENT'),
  ];
  const startsAt = atTen(3);
  const slots = { slots: [startsAt], place: 'Street 163' };
  const [meeting] = (await step(employer.user, 'interviewPropose', { id: met.id, input: slots }, 'interviews { id }')).interviews;
  const to = (state: string, { id }: PipelineRow): string => `update referral set state = '${state}' where id = '${id}'`;
  return [
    [() => step(officer, 'referralAsk', { id: proposed.id }), to('ASKED', proposed)],
    [() => step(pending.trainee.user, 'referralAgree', { id: pending.id, input: { fields: ['DISPLAY_NAME'] } }), to('AGREED', pending)],
    [() => step(officer, 'referralSend', { id: agreed.id }), to('SENT', agreed)],
    [() => step(employer.user, 'candidateShortlist', { id: sent.id }), to('SHORTLISTED', sent)],
    [() => step(employer.user, 'interviewPropose', { id: listed.id, input: slots }), to('INTERVIEWING', listed)],
    [
      () => step(met.trainee.user, 'interviewConfirm', { id: meeting.id, input: { startsAt } }),
      `update interview set state = 'CONFIRMED', starts_at = slots[1] where id = '${meeting.id}'`,
    ],
  ];
}
const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'done').catch((error: { constraint?: string }) => error.constraint ?? 'another');

test('on the day after the approval expired no step and no SQL statement proceeds, while before it and after a new approval each does', async () => {
  const employer = await approvedUntil(inDays(0));
  const [now, later] = [await stepsAt(employer), await stepsAt(employer)];
  for (const [take, write] of now) expect([write, (await take()).state]).toEqual([write, expect.any(String)]);
  await harness.clockForward('1 day');
  for (const [take, write] of later) expect([write, await take()]).toEqual([write, expect.objectContaining({ code: 'NOT_CLEARED' })]);
  for (const [, write] of later) expect([write, await refusalOf(harness.sql(write))]).toEqual([write, 'pipeline_site_cleared']);
  await people.clear(employer.siteId, employer.id);
  for (const [take, write] of later) expect([write, (await take()).state]).toEqual([write, expect.any(String)]);
});

test('a trainee who started on a cleared day can still confirm when the approval has expired', async () => {
  const employer = await approvedUntil(inDays(0));
  const { id } = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await harness.clockForward('1 day');
  await step(employer.user, 'placementConfirmStart', { id });
  expect(await step(trainee.user, 'placementConfirmStart', { id })).toMatchObject({ state: 'ACTIVE' });
});

test("work whose start date has passed needs today's minimum pay, so a floor from tomorrow blocks it tomorrow, and later starts at once", async () => {
  const employer = await approvedUntil(inDays(90));
  const [past, later] = [await startedLastMonth(employer), await people.vacancy(employer, { startsOn: inDays(5), skills: [SEWING] })];
  const floor = (validFrom: string, validUntil: string | null, amount: number): MatchingRule => ({
    id: 'test',
    source: 'test',
    verified: true,
    rule: 'PAY_FLOOR',
    sectors: null,
    kinds: ['JOB'],
    validFrom,
    validUntil,
    floor: { amount, currency: 'USD', per: 'MONTH' },
  });
  const floors = [floor('2000-01-01', inDays(0), 250_00), floor(inDays(1), null, 270_00)];
  const database = new Database({ index: harness.logins.index });
  await database.onModuleInit();
  try {
    const index = new MatchIndex(database, floors, new Readiness(), new Metrics());
    const possible = (): Promise<string[]> =>
      database.snapshot(INDEX, async (tx) => {
        const engine: MatchEngine = await index.engineFor(tx);
        const her = (await matchingTrainees(tx, [trainee.id])).get(trainee.id);
        return her ? engine.topVacancies(her, 9, await dayIn(tx)).map(({ vacancyId }) => vacancyId) : [];
      });
    expect(await possible()).toEqual([past.id]);
    await harness.clockForward('1 day');
    expect(await possible()).toEqual([]);
    await harness.sql('update vacancy set pay_amount = 27000 where id = $1', [later.id]);
    expect(await possible()).toEqual([later.id]);
    await harness.sql('delete from clock');
    expect((await possible()).sort()).toEqual([past.id, later.id].sort());
  } finally {
    await database.onApplicationShutdown();
  }
});
