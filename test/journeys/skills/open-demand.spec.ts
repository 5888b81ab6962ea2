import type { Institution } from '../../harness/data/people';
import { addLocalSkill, escoSkill, searchSkills } from '../../harness/data/skills';
import { SkillScene } from '../../harness/skill-scene';

/** Of equally relevant results, those rank higher that open vacancies of several employers require. */
let scene: SkillScene;
let wanted: number;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  for (const label of ['zorba alpha', 'zorba gamma']) await addLocalSkill(scene.officer, scene.weaving.code, { label, labelKm: null });
  ({ id: wanted } = await escoSkill(scene.harness, 'zorba gamma'));
});

const [DEMANDED, EQUAL] = [
  ['zorba gamma', 'zorba alpha'],
  ['zorba alpha', 'zorba gamma'],
];
const posted = async (options: { state?: string; ownEnterpriseOf?: Institution } = {}): Promise<string> => {
  const { ownEnterpriseOf, ...vacancy } = options;
  const employer = await scene.people.employer(ownEnterpriseOf ? { ownEnterpriseOf } : {});
  return (await scene.people.vacancy(employer, { ...vacancy, skills: [[wanted, 2]] })).id;
};
/** The results of a search after the stored counts have expired. */
const found = async (person = scene.officer): Promise<string[]> => {
  await scene.harness.clockForward('10 minutes');
  return searchSkills(person, 'zorba', 2);
};

test('a skill that open vacancies of three employers require ranks first within ten minutes, for staff and employers', async () => {
  expect(await found()).toEqual(EQUAL);
  const vacancies = [await posted(), await posted(), await posted()];
  expect(await searchSkills(scene.officer, 'zorba', 2)).toEqual(EQUAL);
  const employer = await scene.people.employer();
  for (const person of [scene.officer, employer.user]) expect(await found(person)).toEqual(DEMANDED);
  await scene.harness.sql("update vacancy set state = 'CLOSED' where id = $1", [vacancies[0]]);
  expect(await searchSkills(scene.officer, 'zorba', 2)).toEqual(DEMANDED);
  expect(await found()).toEqual(EQUAL);
});

test('one employer with many vacancies, vacancies that are not open and own enterprises do not count', async () => {
  const employer = await scene.people.employer();
  for (let at = 0; at < 4; at++) await scene.people.vacancy(employer, { skills: [[wanted, 2]] });
  await posted();
  for (const state of ['DRAFT', 'SUBMITTED', 'PAUSED', 'CLOSED']) await posted({ state });
  await posted({ ownEnterpriseOf: scene.steward });
  expect(await found()).toEqual(EQUAL);
  await posted();
  expect(await found()).toEqual(DEMANDED);
});

test('a login can read only steps of doubled counts, from three employers on', async () => {
  const employer = await scene.people.employer();
  const steps = (): Promise<unknown[]> =>
    scene.harness.asLogin(
      'employer',
      'waymark_employer',
      { actor_id: employer.user.id, employer_id: employer.id },
      'select * from app.open_demand() order by step',
    );
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
  await expect(scene.harness.asLogin('trainee', 'waymark_trainee', {}, 'select * from app.open_demand()')).rejects.toThrow('permission denied');
});
