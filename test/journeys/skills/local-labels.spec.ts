import { Phone } from '../../harness/data/check-ins';
import { loadTaxonomy } from '../../../src/features/skills/taxonomy.loader';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { inDays } from '../../harness/data/people';
import { changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { addLocalSkill, escoSkill, searchSkills, changeSkill, labelled } from '../../harness/data/skills';
import { changeServices } from '../../harness/data/services';
import { profile, register } from '../../harness/trainee-requests';
import type { Data, Person } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';

/**
 * People find skills and occupations by their own words: in English or Khmer, by prefix, with typos, and by
 * names added by the service.
 */
let scene: SkillScene;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const ZERO_WIDTH_SPACE = '\u200b';
const readsKhmer = (person: Person): Promise<unknown> => scene.harness.sql("update account set language = 'km' where id = $1", [person.id]);
const paths = (refusal: Data): string[] => refusal.problems.map(({ path }: Data) => path);

test('exact matches come first, then labels that say little else; the last word may be incomplete', async () => {
  const { code } = await escoSkill(scene.harness, 'clean surfaces');
  for (const label of ['zorba baking at weddings', 'old zorba', 'zorba', 'zorba baking']) await addLocalSkill(scene.officer, code, { label, labelKm: null });
  expect(await searchSkills(scene.officer, 'zorba')).toEqual(['zorba', 'old zorba', 'zorba baking', 'zorba baking at weddings']);
  expect((await searchSkills(scene.officer, '  ZORBA   bak'))[0]).toBe('zorba baking');
  expect((await searchSkills(scene.officer, 'zorb'))[0]).toBe('zorba');
  expect((await searchSkills(scene.officer, 'weddings zorba'))[0]).toBe('zorba baking at weddings');
  expect(await searchSkills(scene.officer, 'zorba', 2)).toEqual(['zorba', 'old zorba']);
  expect((await searchSkills(scene.officer, 'clean surf'))[0]).toBe('clean surfaces');
});

test('of two equal matches, a name that the service added precedes those of ESCO', async () => {
  const { code } = await escoSkill(scene.harness, 'clean surfaces');
  const [other] = await scene.harness.sql<{ label: string; preferred: string }>(
    "select l.label, s.label as preferred from skill_label l join skill s on s.id = l.skill_id where l.label ~ '^[a-z]+ [a-z]+ [a-z]+$' and s.label not like '%' || l.label || '%' order by l.skill_id, l.label limit 1",
  );
  const { label = '', preferred = '' } = other ?? {};
  await addLocalSkill(scene.officer, code, { label: `${label} of ours`, labelKm: null });
  const both = await searchSkills(scene.officer, label.slice(0, -1));
  expect(both.indexOf(`${label} of ours`)).toBeLessThan(both.indexOf(preferred));
  expect(both).toContain(preferred);
});

test.each([
  ['sewin machne', /sewing machine/],
  ['taylor', /tailor/],
  ['clen surfces', /^clean surfaces$/],
])('a typo is tolerated if no label has that spelling: %s', async (typed, label) => {
  for (const person of [scene.officer, scene.employer.user]) expect((await searchSkills(person, typed)).some((one) => label.test(one))).toBe(true);
});

test('skills are found by names other than the preferred one', async () => {
  const [other] = await scene.harness.sql<{ label: string; preferred: string }>(
    `select l.label, s.label as preferred from skill_label l join skill s on s.id = l.skill_id where length(l.label) > 12 and not exists (select from skill where label = l.label)
     and (select count(*) from skill_label where label = l.label) = 1 order by l.skill_id, l.label limit 1`,
  );
  expect(other && (await searchSkills(scene.officer, other.label))[0]).toBe(other?.preferred);
});

describe('search in Khmer', () => {
  let code: string;
  beforeEach(async () => {
    code = (await escoSkill(scene.harness, 'tend weaving machines')).code;
    await labelled(scene.officer, code, `ប្រើម៉ាស៊ីន${ZERO_WIDTH_SPACE}ត្បាញក្រណាត់`);
    await labelled(scene.officer, (await escoSkill(scene.harness, 'clean surfaces')).code, 'សម្អាតផ្ទៃ');
  });

  test.each([
    ['all of it', 'ប្រើម៉ាស៊ីនត្បាញក្រណាត់'],
    ['its beginning', 'ប្រើម៉ាស៊ីន'],
    ['a word inside it, though no blank stands before it', 'ត្បាញ'],
    ['words with signs between them that have no width', `ត្បាញ${ZERO_WIDTH_SPACE}ក្រណាត់`],
    ['blanks around it', '  ត្បាញ '],
    ['a foot left out', 'តបាញក្រណាត់'],
    ['a sign mistaken', 'ប្រើម៉ាស៊ីនត្បាញក្រនាត់'],
    ['a vowel left out', 'ប្រើម៉ាសុីនត្បាញ'],
  ])('%s finds the skill, for staff and for an employer', async (_title, typed) => {
    for (const person of [scene.officer, scene.employer.user]) expect((await searchSkills(person, typed))[0]).toBe('tend weaving machines');
  });

  test.each([
    ['a part of it that other labels share', 'ក្រណាត់', 'tend weaving machines'],
    ['an everyday word for it', 'ដេរខោអាវ', 'sew pieces of fabric'],
    ['its Khmer name that ships with the service', 'លាងចាន', 'wash the dishes'],
    ['a sentence around it', 'ខ្ញុំចេះលាងចាននៅផ្ទះបាយ', 'wash the dishes'],
  ])('%s finds the skill among the first ten', async (_title, typed, label) => expect(await searchSkills(scene.officer, typed)).toContain(label));

  test('a word that no label is near finds no skill', async () => expect(await searchSkills(scene.officer, 'zzzz')).toEqual([]));

  test('Khmer readers see the Khmer name everywhere if there is one, else the English one', async () => {
    const trainee = await scene.people.trainee(scene.steward, { officer: scene.officer, skills: [[(await escoSkill(scene.harness, 'clean surfaces')).id, 3]] });
    const vacancy = await scene.people.vacancy(scene.employer, {
      skills: [
        [(await escoSkill(scene.harness, 'clean surfaces')).id, 2],
        [(await escoSkill(scene.harness, 'advise on acquisitions')).id, 2],
      ],
    });
    for (const person of [scene.officer, scene.employer.user, trainee.user]) await readsKhmer(person);
    expect((await searchSkills(scene.officer, 'clean surfaces'))[0]).toBe('សម្អាតផ្ទៃ');
    expect((await searchSkills(scene.employer.user, 'clean surfaces'))[0]).toBe('សម្អាតផ្ទៃ');
    const own = await scene.employer.user.ask('query ($id: ID!) { vacancy(id: $id) { skills { skill { label } } } }', { id: vacancy.id });
    expect(own.skills.map(({ skill }: Data) => skill.label).sort()).toEqual(['advise on acquisitions', 'សម្អាតផ្ទៃ']);
    expect((await trainee.user.ask('{ me { skills { skill { label } } } }')).skills).toEqual([{ skill: { label: 'សម្អាតផ្ទៃ' } }]);
    expect((await scene.officer.ask('query ($id: ID!) { trainee(id: $id) { skills { skill { label } } } }', { id: trainee.id })).skills).toEqual([
      { skill: { label: 'សម្អាតផ្ទៃ' } },
    ]);
  });

  test('the oldest Khmer name is shown, and the others can be searched', async () => {
    await labelled(scene.officer, code, 'តម្បាញ');
    await readsKhmer(scene.officer);
    expect((await searchSkills(scene.officer, 'តម្បាញ'))[0]).toBe(`ប្រើម៉ាស៊ីន${ZERO_WIDTH_SPACE}ត្បាញក្រណាត់`);
    await changeSkill(scene.officer, 'skillLabelRemove', { skillCode: code, input: { label: 'ប្រើម៉ាស៊ីនត្បាញក្រណាត់', language: 'KM' } });
    expect((await searchSkills(scene.officer, 'តម្បាញ'))[0]).toBe('តម្បាញ');
  });
});

test('an employer finds skills by Khmer words and with typos on the vacancy page without a script', async () => {
  await labelled(scene.officer, (await escoSkill(scene.harness, 'tend weaving machines')).code, 'ប្រើម៉ាស៊ីនត្បាញ');
  const { id } = await createDraft(scene.employer.user);
  const searched = async (language: string, skillText: string): Promise<string> => {
    const browser = new Phone(scene.harness, `wm-employer=${scene.employer.user.token}`);
    await browser.get(`/employer/vacancies/${id}/person?lang=${language}`);
    return (await browser.post(`/employer/vacancies/${id}/person`, { step: 'find-skills', skillText })).text;
  };
  for (const typed of ['តបាញ', 'ម៉ាស៊ីន', 'weavng machnes']) expect(await searched('en', typed)).toContain('<legend>tend weaving machines</legend>');
  expect(await searched('km', 'ត្បាញ')).toContain('<legend>ប្រើម៉ាស៊ីនត្បាញ</legend>');
  expect(await searched('en', 'zzzz')).toContain('Try another word, in English or Khmer, or press “None of these: ask for a skill”.');
});

describe('occupations', () => {
  const kinds = async (person: Person, text: string): Promise<string[]> =>
    (await person.ask('query ($text: String!) { occupations(text: $text, first: 6) { iscoCode label } }', { text })).map(
      ({ iscoCode, label }: Data) => `${iscoCode} ${label}`,
    );

  test.each([
    ['its name', 'ចុងភៅ', '5120 Cooks'],
    ['its beginning', 'ជំនួយការផ្ទះ', '9412 Kitchen helpers'],
    ['another word for it', 'បារីស្តា', '5132 Bartenders (barista)'],
    ['a word inside it', 'តុកតុក', '8322 Car, taxi and van drivers'],
    ['a sign without width in it', `អ្នក${ZERO_WIDTH_SPACE}រត់តុ`, '5131 Waiters'],
    ['a foot left out', 'អ្នកតមបាញ', '7318 Handicraft workers in textile, leather and related materials (weaver)'],
    ['its unit group', 'អ្នកសម្អាត', '9112 Cleaners and helpers in offices, hotels and other establishments'],
  ])('%s in Khmer finds the occupation, for staff and for an employer in either language', async (_title, typed, first) => {
    for (const person of [scene.officer, scene.employer.user]) expect((await kinds(person, typed))[0]).toBe(first);
    await readsKhmer(scene.employer.user);
    expect((await kinds(scene.employer.user, typed))[0]?.slice(0, 4)).toBe(first.slice(0, 4));
  });

  test('Khmer readers see the Khmer name of a kind of work, found in either language; each common occupation is offered once', async () => {
    await readsKhmer(scene.employer.user);
    expect((await kinds(scene.employer.user, 'barista'))[0]).toBe('5132 អ្នកឆុងភេសជ្ជៈ (អ្នកឆុងកាហ្វេ)');
    expect(await kinds(scene.employer.user, 'kitchn asistant')).toContain('9412 ជំនួយការផ្ទះបាយ');
    expect((await kinds(scene.employer.user, 'sommelier'))[0]).toBe('5131 អ្នករត់តុ');
    const offered: { iscoCode: string; label: string }[] = await scene.employer.user.ask('{ commonOccupations { iscoCode label } }');
    expect(offered[0]).toEqual({ iscoCode: '5120', label: 'ចុងភៅ' });
    expect(new Set(offered.map(({ iscoCode }) => iscoCode)).size).toBe(offered.length);
  });

  test('the occupation is shown in Khmer everywhere: in vacancies, drafts, preferences, limits and self-employment', async () => {
    const { trainee } = await register(scene.officer, profile('', { skills: [], jobPreferences: [{ iscoCode: '7531', rank: 1 }] }));
    const started = { traineeId: trainee.id, activity: 'Noodle stall', iscoCode: '5212', startedOn: inDays(-3) };
    const work = await changeServices(scene.officer, 'selfEmploymentStart', { input: started });
    const vacancy = await scene.people.vacancy(scene.employer, { iscoCode: '9412' });
    const { id } = await createDraft(scene.employer.user);
    await saveDraft(scene.employer.user, id, { iscoCode: '1111' });
    const read = async (): Promise<unknown[]> => [
      (await scene.officer.ask('query ($id: ID!) { trainee(id: $id) { jobPreferences { label } } }', { id: trainee.id })).jobPreferences[0].label,
      (await scene.officer.ask('query ($id: ID!) { selfEmployment(id: $id) { iscoLabel } }', { id: work.id })).iscoLabel,
      (await scene.officer.ask('query ($id: ID!) { vacancy(id: $id) { iscoLabel } }', { id: vacancy.id })).iscoLabel,
      (await scene.employer.user.ask('query ($id: ID!) { vacancy(id: $id) { iscoLabel } }', { id: vacancy.id })).iscoLabel,
      (await scene.employer.user.ask('query ($id: ID!) { vacancyDraft(id: $id) { content { iscoLabel } } }', { id })).content.iscoLabel,
    ];
    expect(await read()).toEqual([
      'Tailors, dressmakers, furriers and hatters',
      'Street food salespersons',
      'Kitchen helpers',
      'Kitchen helpers',
      'Legislators',
    ]);
    for (const person of [scene.officer, scene.employer.user]) await readsKhmer(person);
    expect(await read()).toEqual(['ជាងកាត់ដេរ', 'អ្នកលក់អាហារតាមផ្លូវ', 'ជំនួយការផ្ទះបាយ', 'ជំនួយការផ្ទះបាយ', 'Legislators']);
  });

  test('a second start loads no data again, and names missing in the file are replaced', async () => {
    const url = Object.assign(new URL(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), { pathname: `/${scene.harness.database}` }).href;
    const rows = 'select xmin::text, occupation_id, position, label from occupation_khmer_label order by occupation_id, position';
    const [before, messages] = [await scene.harness.sql(rows), [] as string[]];
    await loadTaxonomy(url, (line) => messages.push(line));
    expect([await scene.harness.sql(rows), messages]).toEqual([before, []]);
    await scene.harness.sql("update taxonomy_release set khmer_labels_hash = 'another file'");
    await scene.harness.sql("update occupation_khmer_label set label = 'x' where position = 0");
    await scene.harness.sql("update isco_group set label_km = 'x'");
    await loadTaxonomy(url);
    expect((await kinds(scene.officer, 'ចុងភៅ'))[0]).toBe('5120 Cooks');
    await readsKhmer(scene.officer);
    expect((await kinds(scene.officer, 'cook'))[0]).toBe('5120 ចុងភៅ');
    expect(await scene.harness.one("select count(*)::int as wrong from isco_group where label_km = 'x'")).toEqual({ wrong: 0 });
  });
});

test('letters composed of several characters are found however they are typed', async () => {
  await labelled(scene.officer, (await escoSkill(scene.harness, 'greet guests')).code, 'cafe\u0301 service', 'EN');
  expect((await searchSkills(scene.officer, 'caf\u00e9 service'))[0]).toBe('greet guests');
});

test.each(['', '   ', '%', '_', '%%%', '100%_', ZERO_WIDTH_SPACE, '\u0000', '--', '\\', '👍'])('%j finds no skill and causes no error', async (typed) => {
  for (const person of [scene.officer, scene.employer.user]) expect(await searchSkills(person, typed)).toEqual([]);
});

test.each(['call girl', 'sex worker', 'escort services', 'club hostess', 'provide physical intimacy'])('%s finds no such work', async (typed) => {
  const found = await scene.officer.ask('query ($text: String!) { skills(text: $text, first: 50) { label } occupations(text: $text, first: 50) { label } }', {
    text: typed,
  });
  expect(JSON.stringify(found)).not.toMatch(/"escort"|escort services|club host|physical intimacy/);
});

test('a vacancy and a profile cannot name a skill of sex work by its code', async () => {
  const { code } = await escoSkill(scene.harness, 'provide escort services');
  expect(paths(await register(scene.officer, profile('', { skills: [{ skillCode: code, level: 2, source: 'SELF' }] })))).toEqual(['skills.0.skillCode']);
  const requirements = [{ skillCode: code, need: 'REQUIRED', minLevel: 2 }];
  expect(
    paths(await changeEmployerData(scene.employer.user, 'vacancyCreate', { input: vacancyInput(scene.employer.siteId, '', { skills: requirements }) })),
  ).toEqual(['skills.0.skillCode']);
});

test('only the first two hundred characters are searched, and at most fifty results are shown', async () => {
  expect(await searchSkills(scene.officer, `clean surfaces${' '.repeat(186)}and much more`)).toEqual(await searchSkills(scene.officer, 'clean surfaces'));
  expect(await searchSkills(scene.officer, 'manage', 50)).toHaveLength(50);
  for (const first of [0, 51]) {
    const { errors } = await scene.officer.answer('query ($first: Int!) { skills(text: "manage", first: $first) { code } }', { first });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a profile can name a hundred skills and a vacancy thirty, and the refusal says so', async () => {
  const codes = (await scene.harness.sql<{ code: string }>('select code from skill order by id limit 500')).map(({ code }) => code);
  const skillsOf = (count: number): object[] => codes.slice(0, count).map((skillCode) => ({ skillCode, level: 1, source: 'SELF' }));
  for (const count of [101, 500])
    expect(await register(scene.officer, profile('', { skills: skillsOf(count) }))).toMatchObject({
      problems: [{ path: 'skills', message: 'Choose at most 100.' }],
    });
  expect((await register(scene.officer, profile('', { skills: skillsOf(100) }))).trainee.skills).toHaveLength(100);
  const requirements = codes.map((skillCode) => ({ skillCode, need: 'DESIRED', minLevel: 1 }));
  const drafted = await changeEmployerData(scene.employer.user, 'vacancyCreate', { input: vacancyInput(scene.employer.siteId, '', { skills: requirements }) });
  expect(drafted).toMatchObject({ problems: [{ path: 'skills', message: 'Choose at most 30.' }] });
});

test.each([0, 5, -1, 2_147_483_647])('level %d is refused', async (level) => {
  const { code } = await escoSkill(scene.harness, 'greet guests');
  expect(paths(await register(scene.officer, profile('', { skills: [{ skillCode: code, level, source: 'SELF' }] })))).toEqual(['skills.0.level']);
  const requirements = [{ skillCode: code, need: 'REQUIRED', minLevel: level }];
  expect(
    paths(await changeEmployerData(scene.employer.user, 'vacancyCreate', { input: vacancyInput(scene.employer.siteId, '', { skills: requirements }) })),
  ).toEqual(['skills.0.minLevel']);
});
