import { type Employer, type Institution, People, type SkillAt, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A list suggests what has something of hers in it, folds the rest, and says why it is empty. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;
/** Skills that the classification does not relate to each other, and one that it relates to the first. */
let skills: number[];
let related: number;

beforeAll(async () => {
  harness = await Harness.start();
  const [near] = await harness.sql<{ want: number; have: number }>(
    "select want_id want, have_id have from skill_transfer join skill on skill.id = want_id where reason = 'narrower-of' and not retired order by want_id, have_id limit 1",
  );
  related = near?.have ?? 0;
  const others = await harness.sql<{ id: number }>(
    `select id from skill where not retired and kind = 'S' and id <> $1 and id <> $2
       and not exists (select from skill_transfer t where t.have_id in ($1, $2, id) and t.want_id in ($1, $2, id) and (t.have_id = id or t.want_id = id))
     order by occupation_count desc, id limit 4`,
    [near?.want, near?.have],
  );
  skills = [near?.want ?? 0, ...others.map(({ id }) => id)];
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

const skill = (at: number, level: number): SkillAt => [skills[at] ?? 0, level];
const CLASS = 'matchClass requiredSkills coveredSkills nearlyCoveredSkills scoreGains { level }';
const listOf = async (id: string, by = officer): Promise<Data[]> =>
  (await by.ask(`query ($id: ID!) { trainee(id: $id) { bestVacancies(first: 20) { vacancy { id } ${CLASS} } } }`, { id })).bestVacancies;
const OBSTACLES = 'matchObstacles { examined isPartial possible rules { rule message excluded alone } }';
const obstaclesOf = async (id: string, by = officer): Promise<Data> =>
  (await by.ask(`query ($id: ID!) { trainee(id: $id) { ${OBSTACLES} } }`, { id })).matchObstacles;
const obstaclesTo = async (id: string, by = officer): Promise<Data> =>
  (await by.ask(`query ($id: ID!) { vacancy(id: $id) { ${OBSTACLES} } }`, { id })).matchObstacles;

test('each match has its class, in both directions, and a vacancy that requires none of her skills has no advice', async () => {
  const fits = await people.vacancy(employer, { skills: [skill(0, 2), skill(1, 2)] });
  const other = await people.vacancy(employer, { skills: [skill(1, 2), skill(2, 2), skill(3, 2)] });
  const list = await listOf(trainee.id);
  expect(list.map(({ vacancy, matchClass, requiredSkills, coveredSkills }) => [vacancy.id, matchClass, coveredSkills, requiredSkills])).toEqual([
    [fits.id, 'FITS', 1, 2],
    [other.id, 'ALSO_POSSIBLE', 0, 3],
  ]);
  expect(list[1]?.scoreGains).toEqual([]);
  const { bestTrainees } = await officer.ask(`query ($id: ID!) { vacancy(id: $id) { bestTrainees { ${CLASS} } } }`, { id: other.id });
  expect(bestTrainees).toMatchObject([{ matchClass: 'ALSO_POSSIBLE', scoreGains: [] }]);
});

test('a skill below its level and a related skill are nearly covered, and both make a match fit', async () => {
  await people.vacancy(employer, { skills: [skill(0, 4)] });
  expect(await listOf(trainee.id)).toMatchObject([{ matchClass: 'FITS', requiredSkills: 1, coveredSkills: 0, nearlyCoveredSkills: 1 }]);
  const other = await people.trainee(institution, { skills: [[related, 3]] });
  expect(await listOf(other.id)).toMatchObject([{ matchClass: 'FITS', requiredSkills: 1, coveredSkills: 0, nearlyCoveredSkills: 1 }]);
});

test('the rules that exclude vacancies are counted, with those that one rule alone excludes', async () => {
  const far = await people.employer({ cleared: true, province: '16' });
  await people.vacancy(far, { skills: [skill(0, 2)] });
  await people.vacancy(far, { skills: [skill(0, 2)] });
  await people.vacancy(await people.employer({ cleared: true, province: '16' }), { skills: [skill(1, 1)], gate: true });
  await people.vacancy(employer, { skills: [skill(1, 2)] });
  expect(await obstaclesOf(trainee.id)).toEqual({
    examined: 4,
    isPartial: false,
    possible: 1,
    rules: [
      { rule: 'DISTANCE', message: 'it is farther than she can travel', excluded: 3, alone: 2 },
      { rule: 'GATE_SKILL', message: 'an essential skill is missing', excluded: 1, alone: 0 },
    ],
  });
});

test('a missing consent is named as what excludes every vacancy, unless there are no vacancies', async () => {
  expect(await obstaclesOf(trainee.id)).toEqual({ examined: 0, isPartial: false, possible: 0, rules: [] });
  const vacancy = await people.vacancy(employer, { skills: [skill(0, 2)] });
  await harness.sql("delete from consent where trainee_id = $1 and purpose = 'MATCHING'", [trainee.id]);
  expect(await listOf(trainee.id)).toEqual([]);
  const binding = [{ rule: 'CONSENT_MATCHING', message: 'there is no valid consent to matching', excluded: 1, alone: 1 }];
  expect(await obstaclesOf(trainee.id)).toMatchObject({ examined: 1, possible: 0, rules: binding });
  expect(await obstaclesTo(vacancy.id)).toMatchObject({ examined: 1, possible: 0, rules: binding });
});

test('limits are counted only as a question to the case worker, and trainees of other institutions not at all', async () => {
  const vacancy = await people.vacancy(employer, { skills: [skill(0, 2)] });
  await harness.sql('update trainee_limits set excluded_employers = $2 where trainee_id = $1', [trainee.id, [employer.id]]);
  const placement = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const hidden = { examined: 1, possible: 0, rules: [{ rule: 'ASK_CASE_WORKER', excluded: 1, alone: 1 }] };
  expect(await obstaclesOf(trainee.id, placement)).toMatchObject(hidden);
  expect(await obstaclesTo(vacancy.id, placement)).toMatchObject(hidden);
  const elsewhere = await people.staff(await people.institution());
  expect(await obstaclesTo(vacancy.id, elsewhere)).toMatchObject({ examined: 0, rules: [] });
  expect(await elsewhere.ask(`query ($id: ID!) { trainee(id: $id) { ${OBSTACLES} } }`, { id: trainee.id })).toBeNull();
  const { errors } = await (
    await people.staff(institution, ['SAFETY_LEAD'])
  ).answer(`query ($id: ID!) { trainee(id: $id) { ${OBSTACLES} } }`, {
    id: trainee.id,
  });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test('a sign language is a language of the workplace, and no skill that a search offers', async () => {
  const vacancy = await people.vacancy(employer, { skills: [skill(0, 2)] });
  await harness.sql("insert into vacancy_language (employer_id, vacancy_id, language, min_level) values ($1, $2, 'csx', 2)", [employer.id, vacancy.id]);
  const reasons = async (): Promise<Data[]> =>
    (await officer.ask('query ($t: ID!, $v: ID!) { match(traineeId: $t, vacancyId: $v) { failedGates { rule message } } }', { t: trainee.id, v: vacancy.id }))
      .failedGates;
  expect(await reasons()).toEqual([
    {
      rule: 'LANGUAGE',
      message: 'the work needs a language, or a higher level of it: Cambodian Sign Language (needed: simple conversation; hers: none)',
    },
  ]);
  await harness.sql("insert into trainee_language (institution_id, trainee_id, language, level) values ($1, $2, 'csx', 3)", [institution.id, trainee.id]);
  expect(await reasons()).toEqual([]);
  expect(await listOf(trainee.id)).toMatchObject([{ vacancy: { id: vacancy.id }, matchClass: 'FITS' }]);
  expect(await harness.sql("select retired from skill where label = 'sign language'")).toEqual([{ retired: true }]);
});
