import { canonicalJson } from '../../../src/features/matching/domain/facts/canonical-json';
import { replay } from '../../../src/features/matching/domain/stored-match';
import { runCommand, ownerEnvironment, writeImportFile } from '../../harness/command';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { addLocalSkill, escoSkill, changeSkill, labelled } from '../../harness/data/skills';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A local skill counts as the skill it is mapped to, is explained as itself, can be imported, and changes no
 * match saved before it.
 */
let harness: Harness;
let people: People;
let steward: Institution;
let officer: Person;
let employer: Employer;
let basketry: { id: number; code: string; label: string };

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  officer = await people.staff(steward);
  employer = await people.employer();
  basketry = await escoSkill(harness, 'perform basket weaving');
});

const rowOf = (code: string): Promise<{ id: number }> => harness.one('select id from skill where code = $1', [code]);
const MATCH = `score coversPercent usesPercent contributions { kind credit points skill { label } have need creditPercent }
  nearMisses { want { label } have { label } reason creditPercent } failedGates { rule }`;
const matched = (trainee: Trainee, vacancy: Vacancy): Promise<Data> =>
  officer.ask(`query ($t: ID!, $v: ID!) { match(traineeId: $t, vacancyId: $v) { ${MATCH} } }`, { t: trainee.id, v: vacancy.id });
const release = (): Promise<Data> => officer.ask('{ taxonomyRelease { id skills occupations localSkills derivedOn loadedAt } }');

test.each([
  ['NARROWER_OF', 90, 'BROADER_OF', 70],
  ['BROADER_OF', 70, 'NARROWER_OF', 90],
  ['SIBLING', 60, 'SIBLING', 60],
  ['RELATED', 50, 'RELATED', 50],
])('a skill that is %s another counts as near it by %i percent, in both directions', async (relation, credit, back, creditBack) => {
  const { skill } = await addLocalSkill(officer, basketry.code, { relation });
  const { id } = await rowOf(skill.code);
  const weaver = await people.trainee(steward, { skills: [[id, 3]] });
  const basketMaker = await people.trainee(steward, { skills: [[basketry.id, 3]] });
  const baskets = await people.vacancy(employer, { skills: [[basketry.id, 3]] });
  const kramas = await people.vacancy(employer, { skills: [[id, 3]] });
  const ofEsco = { label: basketry.label };
  const ofOurs = { label: 'krama weaving' };
  expect((await matched(weaver, baskets)).nearMisses).toEqual([{ want: ofEsco, have: ofOurs, reason: relation, creditPercent: credit }]);
  expect((await matched(basketMaker, kramas)).nearMisses).toEqual([{ want: ofOurs, have: ofEsco, reason: back, creditPercent: creditBack }]);
});

test('a local skill has the weight of the skill it is mapped to and ranks as used together with it, but is never shown as that skill', async () => {
  const { skill } = await addLocalSkill(officer, basketry.code);
  const { id } = await rowOf(skill.code);
  const weaver = await people.trainee(steward, { skills: [[id, 3]] });
  const kramas = await people.vacancy(employer, { skills: [[id, 3]] });
  const baskets = await people.vacancy(employer, { skills: [[basketry.id, 3]] });
  const basketMaker = await people.trainee(steward, { skills: [[basketry.id, 3]] });

  const [own, near] = [await matched(weaver, kramas), await matched(weaver, baskets)];
  expect(own).toMatchObject({ coversPercent: 100, usesPercent: 100, nearMisses: [] });
  expect(own.score).toBe((await matched(basketMaker, baskets)).score);
  expect(near).toMatchObject({ coversPercent: 0, usesPercent: 0 });
  const part = (match: Data): Data => match.contributions.find(({ kind }: Data) => kind === 'SKILL');
  // 40 percent, of which rounding to whole points leaves 39.99
  expect(part(near)).toMatchObject({ skill: { label: basketry.label }, credit: 'CO_USE', have: 0, creditPercent: 39 });
  expect(part(near).points).toBe(Math.floor(part(own).points * 0.4 + 0.5));
  expect(part(await matched(basketMaker, kramas))).toMatchObject({ credit: 'CO_USE', creditPercent: 39 });
});

test('the match index finds trainees by a new local skill without a restart', async () => {
  const best = async (trainee: Trainee): Promise<Data[]> =>
    (await officer.ask('query ($id: ID!) { trainee(id: $id) { bestVacancies { score vacancy { id } } } }', { id: trainee.id })).bestVacancies;
  const plain = await people.vacancy(employer);
  const early = await people.trainee(steward);
  expect(await best(early)).toMatchObject([{ vacancy: { id: plain.id } }]);
  const { skill } = await addLocalSkill(officer, basketry.code);
  const { id } = await rowOf(skill.code);
  const kramas = await people.vacancy(employer, { skills: [[id, 2]] });
  const baskets = await people.vacancy(employer, { skills: [[basketry.id, 2]] });
  const weaver = await people.trainee(steward, { skills: [[id, 2]] });
  const results = await best(weaver);
  expect(results.map(({ vacancy }) => vacancy.id)).toEqual([kramas.id, baskets.id, plain.id]);
  expect(results.map(({ score }) => score)).toEqual([
    (await matched(weaver, kramas)).score,
    (await matched(weaver, baskets)).score,
    (await matched(weaver, plain)).score,
  ]);
});

test('two skills mapped to the same one count as used together, whichever was added first and however close', async () => {
  const both = await Promise.all([
    addLocalSkill(officer, basketry.code, { label: 'rattan weaving', labelKm: null }),
    addLocalSkill(officer, basketry.code, { label: 'krama weaving', labelKm: null }),
  ]);
  const [one, other] = (await Promise.all(both.map(({ skill }) => rowOf(skill.code)))) as [{ id: number }, { id: number }];
  const pairs = await harness.sql<{ pair: string }>(
    "select skill_id || ' ' || neighbour_id || ' ' || cosine_percent as pair from skill_couse where skill_id in ($1, $2) and neighbour_id in ($1, $2, $3) or skill_id = $3 and neighbour_id in ($1, $2)",
    [one.id, other.id, basketry.id],
  );
  const all = [one.id, other.id, basketry.id];
  expect(pairs.map(({ pair }) => pair).sort()).toEqual(all.flatMap((skill) => all.flatMap((near) => (near === skill ? [] : [`${skill} ${near} 100`]))).sort());
  const neighbours = (id: number): Promise<Data[]> =>
    harness.sql('select neighbour_id, cosine_percent from skill_couse where skill_id = $1 and neighbour_id < 30000 and neighbour_id <> $2 order by 1', [
      id,
      basketry.id,
    ]);
  expect(await neighbours(one.id)).toEqual(await neighbours(basketry.id));
  expect((await neighbours(one.id)).length).toBeGreaterThan(0);
  expect(await neighbours(other.id)).toEqual(await neighbours(basketry.id));
});

test('the release behind a score is reported, and counts changes to skills but not to labels', async () => {
  expect(await release()).toEqual({
    id: 'esco-1.1.1',
    skills: 13_896,
    occupations: 3_007,
    localSkills: 0,
    derivedOn: '2026-11-24',
    loadedAt: expect.stringMatching(/^\d{4}-/),
  });
  const { skill } = await addLocalSkill(officer, basketry.code);
  await labelled(officer, skill.code, 'តម្បាញក្រមា');
  await labelled(officer, basketry.code, 'ត្បាញកន្ត្រក');
  expect(await release()).toMatchObject({ id: 'esco-1.1.1+1', localSkills: 1 });
  await addLocalSkill(officer, basketry.code, { label: 'krama weaving' });
  await addLocalSkill(officer, basketry.code, { label: 'rattan weaving', labelKm: null });
  await changeSkill(officer, 'skillRetireLocal', { skillCode: skill.code });
  expect(await release()).toMatchObject({ id: 'esco-1.1.1+2', localSkills: 2 });
});

test('a match saved under an older release replays byte for byte after the release changed', async () => {
  const vacancy = await people.vacancy(employer, { seats: 2, skills: [[basketry.id, 2]] });
  const [near] = await harness.sql<{ id: number }>(
    'select neighbour_id as id from skill_couse where skill_id = $1 order by cosine_percent desc, neighbour_id limit 1',
    [basketry.id],
  );
  const trainee = await people.trainee(steward, { skills: [[near?.id ?? 0, 3]] });
  const later = await people.trainee(steward, { skills: [[near?.id ?? 0, 3]] });
  const propose = (one: Trainee): Promise<Data> =>
    step(officer, 'referralPropose', { input: { traineeId: one.id, vacancyId: vacancy.id, travelMinutes: 25 } }, 'score modelId taxonomyRelease');
  const before = await propose(trainee);
  expect(before).toMatchObject({ modelId: 'waymark-2/esco-1.1.1', taxonomyRelease: 'esco-1.1.1' });
  const readMatch = (id: string): Promise<{ inputs: string; contributions: object[]; score: number; covers_percent: number; uses_percent: number }> =>
    harness.one(
      'select m.inputs, m.contributions, m.score, m.covers_percent, m.uses_percent from match m join referral r on r.match_id = m.id where r.id = $1',
      [id],
    );
  const original = await readMatch(before.id);

  await addLocalSkill(officer, basketry.code);
  const weight = await harness.one<{ idf_squared: number }>('select idf_squared from skill where id = $1', [basketry.id]);
  try {
    // as a release with other weights would
    await harness.sql('update skill set idf_squared = idf_squared * 2 where id = $1', [basketry.id]);
    await harness.sql('update skill_couse set cosine_percent = 50 where skill_id = $1 and neighbour_id = $2', [basketry.id, near?.id]);
    const after = await propose(later);
    expect(after.taxonomyRelease).toBe('esco-1.1.1+1');
    expect(after.score).not.toBe(before.score);
    expect(await readMatch(before.id)).toEqual(original);
    for (const match of [original, await readMatch(after.id)]) {
      expect(canonicalJson(JSON.parse(match.inputs))).toBe(match.inputs);
      const { score, contributions, covers, uses } = replay(match.inputs);
      expect({ score, covers, uses, contributions: canonicalJson(contributions) }).toEqual({
        score: match.score,
        covers: match.covers_percent,
        uses: match.uses_percent,
        contributions: canonicalJson(match.contributions),
      });
    }
    expect(await officer.ask('query ($id: ID!) { referral(id: $id) { score modelId taxonomyRelease } }', { id: before.id })).toEqual({
      score: original.score,
      modelId: 'waymark-2/esco-1.1.1',
      taxonomyRelease: 'esco-1.1.1',
    });
  } finally {
    await harness.sql('update skill set idf_squared = $2 where id = $1', [basketry.id, weight.idf_squared]);
    await harness.sql('update skill_couse c set cosine_percent = $3 where c.skill_id = $1 and c.neighbour_id = $2', [
      basketry.id,
      near?.id,
      JSON.parse(original.inputs).taxonomy.coUse[0][2],
    ]);
  }
});

test('a vacancy without required skills matches anyone nearby, and all of them cover it', async () => {
  const vacancy = await people.vacancy(employer);
  const trainee = await people.trainee(steward);
  const match = await matched(trainee, vacancy);
  expect(match).toMatchObject({ coversPercent: 100, usesPercent: 0, nearMisses: [], failedGates: [] });
  expect(match.contributions.map(({ kind }: Data) => kind)).not.toContain('SKILL');
  expect(match.score).toBe(match.contributions.reduce((sum: number, { points }: Data) => sum + points, 0));
});

test('an import file can name skills by code, ESCO label, or local label in Khmer or English', async () => {
  await harness.sql("update institution set code = 'NEW-STEPS' where id = $1", [steward.id]);
  const { skill } = await addLocalSkill(officer, basketry.code);
  await labelled(officer, (await escoSkill(harness, 'clean surfaces')).code, 'សម្អាតផ្ទៃ');
  const header = 'institution,display_name,home_province,travel,literacy,available_from,available_days,available_from_time,available_to_time,skills';
  const row = (name: string, skills: string): string => `NEW-STEPS,${name},12,ANYWHERE,2,2026-01-15,MON;TUE,08:00,17:00,"${skills}"`;
  const imported = (...rows: string[]): ReturnType<typeof runCommand> =>
    runCommand(ownerEnvironment(harness), 'import', 'trainees', writeImportFile(harness, [header, ...rows]), '--json');
  const result = await imported(
    row('Sophea', `ត្បាញ\u200bក្រមា:3:SELF;សម្អាតផ្ទៃ:2:SELF;${basketry.code.toUpperCase()}:1:SELF;Greet  Guests:1:TEST`),
    row('Dara', 'KRAMA weaving:4:INSTRUCTOR'),
  );
  expect(result).toMatchObject({ code: 0, error: '' });
  const { nodes } = await officer.ask('{ trainees { nodes { displayName skills { level skill { label } } } } }');
  expect(nodes).toEqual(
    expect.arrayContaining([
      { displayName: 'Dara', skills: [{ level: 4, skill: { label: 'krama weaving' } }] },
      {
        displayName: 'Sophea',
        skills: expect.arrayContaining([
          { level: 3, skill: { label: 'krama weaving' } },
          { level: 2, skill: { label: 'clean surfaces' } },
          { level: 1, skill: { label: basketry.label } },
          { level: 1, skill: { label: 'greet guests' } },
        ]),
      },
    ]),
  );
  await changeSkill(officer, 'skillRetireLocal', { skillCode: skill.code });
  const refused = JSON.parse((await imported(row('Bopha', 'ត្បាញក្រមា:3:SELF'))).out);
  expect(refused.problems).toEqual([
    expect.objectContaining({
      line: 2,
      column: 'skills',
      problem: 'UNKNOWN',
      remedy: expect.stringMatching(/Match it on the import page, or write the skill in other words/),
    }),
  ]);
});

test('a course retains a skill that was retired since, but adds it to no other trainee', async () => {
  const { skill } = await addLocalSkill(officer, basketry.code);
  const trainee = await people.trainee(steward);
  const gives = [
    { skillCode: skill.code, level: 2 },
    { skillCode: basketry.code, level: 1 },
  ];
  const course = await changeServices(officer, 'courseCreate', { input: sewingCourse({ skills: gives }) });
  const { id } = await changeServices(officer, 'courseEnrol', { id: course.id, input: { traineeId: trainee.id, enrolledOn: inDays(-30) } });
  await changeServices(officer, 'enrolmentAttend', { id, input: { heldOn: inDays(-29), hours: 3 } });
  await changeSkill(officer, 'skillRetireLocal', { skillCode: skill.code });
  const changed = await changeServices(officer, 'courseChange', { id: course.id, input: sewingCourse({ skills: gives, title: 'Weaving' }) });
  expect(changed.skills).toHaveLength(2);
  expect(await changeServices(officer, 'courseCreate', { input: sewingCourse({ skills: gives }) })).toMatchObject({
    problems: [{ path: 'skills.0.skillCode' }],
  });
  expect(await changeServices(officer, 'enrolmentComplete', { id, input: { endedOn: inDays(-1), result: 'PASSED' } })).toMatchObject({ state: 'COMPLETED' });
  const { skills } = await officer.ask('query ($id: ID!) { trainee(id: $id) { skills { level skill { label } } } }', { id: trainee.id });
  expect(skills).toEqual([{ level: 1, skill: { label: basketry.label } }]);
});
