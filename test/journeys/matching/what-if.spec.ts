import { randomUUID } from 'node:crypto';
import { type Employer, inDays, type Institution, People, type SkillAt, type Trainee } from '../../harness/data/people';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Staff see which vacancies are excluded and why, what would unlock them, and which course unlocks most for a
 * trainee; she sees three lines.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;
let skills: { id: number; code: string; label: string }[];

beforeAll(async () => {
  harness = await Harness.start();
  skills = await harness.sql("select id, code, label from skill where not retired and kind = 'S' order by id limit 5");
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { skills: [skill(0, 3)] });
});

const skill = (at: number, level: number): SkillAt => [skills[at]?.id ?? 0, level];
const gives = (...entries: readonly (readonly [at: number, level: number])[]): object => ({
  skills: entries.map(([at, level]) => ({ skillCode: skills[at]?.code, level })),
});
const course = async (title: string, more: object): Promise<string> =>
  (await changeServices(officer, 'courseCreate', { input: sewingCourse({ title, ...more }) })).id;

const MATCH = 'rank rankTotal failedGates { rule } scoreGains { skill { label } level have score rank rankTotal isBlocking }';
const match = (vacancyId: string, by = officer): Promise<Data> =>
  by.ask(`query ($t: ID!, $v: ID!) { match(traineeId: $t, vacancyId: $v) { ${MATCH} } }`, { t: trainee.id, v: vacancyId });
const learning = (by = officer): Promise<Data> =>
  by.ask(
    `query ($id: ID!) { trainee(id: $id) { unlocks { skill { label } have vacancies steps { level vacancies } }
      suggestedCourses { vacancies vacanciesPerWeek additionalVacancies course { title } } } }`,
    { id: trainee.id },
  );

test('a vacancy shows its rank for her, and that one more skill would make it first', async () => {
  await people.vacancy(employer, { skills: [skill(0, 2)] });
  const second = await people.vacancy(employer, { skills: [skill(0, 2), skill(1, 2)] });
  expect(await match(second.id)).toEqual({
    rank: 2,
    rankTotal: 2,
    failedGates: [],
    scoreGains: [{ skill: { label: skills[1]?.label }, level: 2, have: null, score: expect.any(Number), rank: 1, rankTotal: 2, isBlocking: false }],
  });
  const listed = (await officer.ask(`query ($id: ID!) { trainee(id: $id) { bestVacancies { ${MATCH} } } }`, { id: trainee.id })).bestVacancies;
  expect(listed.map(({ rank, rankTotal }: Data) => [rank, rankTotal])).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(listed[1].scoreGains).toEqual((await match(second.id)).scoreGains);
  await harness.sql('insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, asserted_on) values ($1, $2, $3, 2, $4, $5)', [
    institution.id,
    trainee.id,
    skills[1]?.id,
    'INSTRUCTOR',
    inDays(0),
  ]);
  expect(await match(second.id)).toMatchObject({ rank: 1, rankTotal: 2, scoreGains: [] });
});

test('a skill required for the work says that learning it unlocks the vacancy', async () => {
  await people.vacancy(employer, { skills: [skill(0, 2)] });
  const shut = await people.vacancy(employer, { skills: [skill(0, 2), skill(2, 1)], gate: true });
  expect(await match(shut.id)).toMatchObject({
    rank: null,
    rankTotal: null,
    failedGates: [{ rule: 'GATE_SKILL' }],
    scoreGains: [{ skill: { label: skills[2]?.label }, level: 1, have: null, rank: 1, rankTotal: 2, isBlocking: true }],
  });
});

test("a reason names what is needed and what she has, in the reader's language", async () => {
  const far = await people.vacancy(await people.employer({ cleared: true, province: '16' }), { skills: [skill(0, 4), skill(2, 3)], gate: true });
  const reasons = async (): Promise<Data> =>
    (
      await officer.ask('query ($t: ID!, $v: ID!) { match(traineeId: $t, vacancyId: $v) { failedGates { rule message } } }', {
        t: trainee.id,
        v: far.id,
      })
    ).failedGates;
  const province = await harness.one<{ name: string; nameKm: string }>('select name, name_km "nameKm" from province where code = $1', ['16']);
  const [first, second] = [skills[0]?.label, skills[2]?.label];
  expect(await reasons()).toEqual([
    { rule: 'DISTANCE', message: `the work is in ${province.name}, and she travels within her province and those next to it` },
    {
      rule: 'GATE_SKILL',
      message: `an essential skill is missing: ${first} (needed: can do very well; hers: can do alone) and ${second} (needed: can do alone; hers: none)`,
    },
  ]);
  await harness.sql("update account set language = 'km' where id = $1", [officer.id]);
  expect((await reasons())[0].message).toBe(`ការងារនៅ ${province.nameKm} ហើយនាងធ្វើដំណើរតែក្នុងខេត្តរបស់នាង និងខេត្តជិតខាង`);
});

test('staff who may not read a limit only learn whom to contact, and no skill is promised to unlock it', async () => {
  const shut = await people.vacancy(employer, { skills: [skill(2, 1)], gate: true });
  await harness.sql('update trainee_limits set excluded_employers = $2 where trainee_id = $1', [trainee.id, [employer.id]]);
  const other = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const none = { rank: null, rankTotal: null, scoreGains: [] };
  expect(await match(shut.id, other)).toEqual({ ...none, failedGates: [{ rule: 'GATE_SKILL' }, { rule: 'ASK_CASE_WORKER' }] });
  expect(await match(shut.id)).toEqual({ ...none, failedGates: [{ rule: 'LIMIT_EMPLOYER' }, { rule: 'GATE_SKILL' }] });
  expect(await learning(other)).toEqual({ unlocks: [], suggestedCourses: [] });
});

test('what one more skill would unlock is counted level by level, among vacancies otherwise safe and possible for her', async () => {
  await people.vacancy(employer, { skills: [skill(0, 4)] });
  await people.vacancy(employer, { skills: [skill(1, 1)], gate: true });
  await people.vacancy(employer, { skills: [skill(0, 2), skill(1, 3)] });
  await people.vacancy(employer, { skills: [skill(1, 1), skill(2, 1)] });
  await people.vacancy(await people.employer({ cleared: true, province: '16' }), { skills: [skill(1, 1)] }); // Too far for her.
  const heldEmployer = await people.employer();
  await people.vacancy(heldEmployer, { skills: [skill(1, 1)] });
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [heldEmployer.id]);
  expect((await learning()).unlocks).toEqual([
    {
      skill: { label: skills[1]?.label },
      have: null,
      vacancies: 2,
      steps: [
        { level: 1, vacancies: 1 },
        { level: 3, vacancies: 2 },
      ],
    },
    { skill: { label: skills[0]?.label }, have: 3, vacancies: 1, steps: [{ level: 4, vacancies: 1 }] },
  ]);
});

test('courses are ranked by what they unlock, without those that are full, over, without skills, or already taken', async () => {
  await people.vacancy(employer, { skills: [skill(1, 2)] });
  await people.vacancy(employer, { skills: [skill(1, 2)] });
  await people.vacancy(employer, { skills: [skill(2, 1)] });
  await people.vacancy(employer, { skills: [skill(1, 1), skill(3, 1)] });
  await course('Long', { weeks: 12, endsOn: inDays(43), ...gives([1, 2], [2, 1]) });
  await course('Short', { weeks: 4, ...gives([1, 2]) });
  await course('Later', { weeks: 4, startsOn: inDays(10), endsOn: inDays(37), ...gives([2, 1]) });
  await course('Second step', { weeks: 8, ...gives([3, 1]) });
  await course('Nothing', { weeks: 1 });
  await course('Over', { weeks: 1, endsOn: inDays(-1), ...gives([1, 4]) });
  const full = await course('Full', { weeks: 1, seats: 1, ...gives([1, 4]) });
  await changeServices(officer, 'courseEnrol', { id: full, input: { traineeId: (await people.trainee(institution)).id, enrolledOn: inDays(-1) } });
  const ownCourse = await course('Taken', { weeks: 1, ...gives([1, 4]) });
  await changeServices(officer, 'courseEnrol', { id: ownCourse, input: { traineeId: trainee.id, enrolledOn: inDays(-1) } });
  expect((await learning()).suggestedCourses).toEqual([
    { course: { title: 'Short' }, vacancies: 2, vacanciesPerWeek: 0.5, additionalVacancies: 2 },
    { course: { title: 'Later' }, vacancies: 1, vacanciesPerWeek: 0.25, additionalVacancies: 1 },
    { course: { title: 'Second step' }, vacancies: 0, vacanciesPerWeek: 0, additionalVacancies: 1 },
    { course: { title: 'Long' }, vacancies: 3, vacanciesPerWeek: 0.25, additionalVacancies: 0 },
  ]);
});

test('an institution sees which skill would unlock most for its job-ready trainees, without data of another institution', async () => {
  const topVacancy = await people.vacancy(employer, { skills: [skill(1, 2)] });
  await people.vacancy(employer, { skills: [skill(2, 1)] });
  await people.trainee(institution, { skills: [skill(2, 1)] });
  await people.trainee(institution, { skills: [skill(2, 1)], state: 'PREPARING' });
  await people.trainee(await people.institution());
  const demand = 'skillsInDemand { ... on SkillsInDemandReport { skills { trainees vacancies level skill { label } } } }';
  const inDemand = async (): Promise<unknown> => (await officer.ask(`{ ${demand} }`)).skills;
  expect(await inDemand()).toEqual([
    { trainees: 2, vacancies: 1, level: 2, skill: { label: skills[1]?.label } },
    { trainees: 1, vacancies: 1, level: 1, skill: { label: skills[2]?.label } },
  ]);
  await harness.sql("update vacancy set state = 'PAUSED' where id = $1", [topVacancy.id]);
  expect(await inDemand()).toEqual([{ trainees: 1, vacancies: 1, level: 1, skill: { label: skills[2]?.label } }]);
  const { errors } = await (await people.staff(institution, ['MONITORING_OFFICER'])).answer(`{ ${demand} }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test('trainees of another institution are not found, and own ones only by roles that match', async () => {
  const vacancy = await people.vacancy(employer, { skills: [skill(1, 1)] });
  const elsewhere = await people.staff(await people.institution());
  expect([await match(vacancy.id, elsewhere), await learning(elsewhere), await match(randomUUID())]).toEqual([null, null, null]);
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  for (const field of ['unlocks { vacancies }', 'suggestedCourses { additionalVacancies }']) {
    const { errors } = await lead.answer(`query ($id: ID!) { trainee(id: $id) { ${field} } }`, { id: trainee.id });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  }
});

test('trainees who did not consent to matching or are not job-ready are not counted', async () => {
  await people.vacancy(employer, { skills: [skill(1, 1)] });
  expect((await learning()).unlocks).toHaveLength(1);
  await harness.sql("update trainee set state = 'PREPARING', job_ready_at = null where id = $1", [trainee.id]);
  expect((await learning()).unlocks).toEqual([]);
  await harness.sql("update trainee set state = 'JOB_READY', job_ready_at = now() where id = $1", [trainee.id]);
  await harness.sql("delete from consent where trainee_id = $1 and purpose = 'MATCHING'", [trainee.id]);
  expect((await learning()).unlocks).toEqual([]);
});

test.each([
  [20, 'NEAR_HOME', true],
  [45, null, false],
  [90, 'FAR_FROM_HOME', false],
  [null, null, false],
])('a trainee sees three lines: what she can do, what is new, and how far it is by minutes: %s', async (travelMinutes, travel, isReason) => {
  const vacancy = await people.vacancy(employer, { skills: [skill(0, 2), skill(1, 2), skill(2, 1)] });
  const { id } = await step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id, travelMinutes } });
  await step(officer, 'referralAsk', { id });
  const lines = '{ myReferrals { reasons { kind } matchSummary { reason { kind skill { label } } gap { kind skill { label } } practical { kind } } } }';
  const [{ matchSummary, reasons }] = await trainee.user.ask(lines);
  expect(matchSummary).toMatchObject({
    reason: { kind: 'HAS_SKILL', skill: { label: skills[0]?.label } },
    gap: { kind: 'SKILL_MISSING' },
    practical: travel && { kind: travel },
  });
  expect(JSON.stringify(matchSummary)).not.toMatch(/\d{2,}|points|score/i);
  expect(reasons.map(({ kind }: Data) => kind)).toEqual(['HAS_SKILL', 'SKILL_MISSING', 'SKILL_MISSING', ...(isReason ? ['NEAR_HOME'] : [])]);
});
