import { SkillsModule } from '../../../src/features/skills/skills.module';
import { type Institution, People } from '../../harness/data/people';
import { addLocalSkill, escoSkill, searchSkills } from '../../harness/data/skills';
import { type Person, Harness } from '../../harness/harness';

/** Of equally relevant results those come first that open vacancies of several employers ask for. */
let harness: Harness;
let people: People;
let steward: Institution;
let officer: Person;
let wanted: number;

beforeAll(async () => {
  harness = await Harness.start();
  await SkillsModule.prepareSearch(harness.app);
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  officer = await people.staff(steward);
  const { code } = await escoSkill(harness, 'perform basket weaving');
  for (const label of ['zorba alpha', 'zorba gamma']) await addLocalSkill(officer, code, { label, labelKm: null });
  ({ id: wanted } = await escoSkill(harness, 'zorba gamma'));
});

const [ASKED, EQUAL] = [
  ['zorba gamma', 'zorba alpha'],
  ['zorba alpha', 'zorba gamma'],
];
const posted = async (options: { state?: string; ownEnterpriseOf?: Institution } = {}): Promise<string> => {
  const { ownEnterpriseOf, ...vacancy } = options;
  const employer = await people.employer(ownEnterpriseOf ? { ownEnterpriseOf } : {});
  return (await people.vacancy(employer, { ...vacancy, skills: [[wanted, 2]] })).id;
};
/** What a search shows once the counts are old enough to be read again. */
const found = async (person = officer): Promise<string[]> => {
  await harness.clockForward('10 minutes');
  return searchSkills(person, 'zorba', 2);
};

test('a skill that open vacancies of three employers ask for comes first, within ten minutes, for staff and employers', async () => {
  expect(await found()).toEqual(EQUAL);
  const vacancies = [await posted(), await posted(), await posted()];
  expect(await searchSkills(officer, 'zorba', 2)).toEqual(EQUAL);
  const employer = await people.employer();
  for (const person of [officer, employer.user]) expect(await found(person)).toEqual(ASKED);
  await harness.sql("update vacancy set state = 'CLOSED' where id = $1", [vacancies[0]]);
  expect(await searchSkills(officer, 'zorba', 2)).toEqual(ASKED);
  expect(await found()).toEqual(EQUAL);
});

test('one employer with many vacancies, vacancies that are not open and own enterprises count nothing', async () => {
  const employer = await people.employer();
  for (let at = 0; at < 4; at++) await people.vacancy(employer, { skills: [[wanted, 2]] });
  await posted();
  for (const state of ['DRAFT', 'SUBMITTED', 'PAUSED', 'CLOSED']) await posted({ state });
  await posted({ ownEnterpriseOf: steward });
  expect(await found()).toEqual(EQUAL);
  await posted();
  expect(await found()).toEqual(ASKED);
});

test('a login reads only steps of doubled counts, from three employers on', async () => {
  const employer = await people.employer();
  const steps = (): Promise<unknown[]> =>
    harness.asLogin('employer', 'waymark_employer', { actor_id: employer.user.id, employer_id: employer.id }, 'select * from app.open_demand() order by step');
  for (let at = 0; at < 2; at++) await posted();
  expect(await steps()).toEqual([]);
  await posted();
  const three = [
    { skill_id: wanted, isco_code: null, step: 1 },
    { skill_id: null, isco_code: '9412', step: 1 },
  ];
  expect(await steps()).toEqual(expect.arrayContaining(three));
  await posted();
  expect(await steps()).toEqual(expect.arrayContaining(three.map((row) => ({ ...row, step: 2 }))));
  await expect(harness.asLogin('trainee', 'waymark_trainee', {}, 'select * from app.open_demand()')).rejects.toThrow('permission denied');
});
