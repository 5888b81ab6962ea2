import type { Institution } from '../../harness/data/people';
import { changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { addLocalSkill, ENTRY, escoSkill, searchSkills, changeSkill, labelled } from '../../harness/data/skills';
import { change, profile, register } from '../../harness/trainee-requests';
import type { Data, Person } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';

/** Staff of the steward institution manage local skills and skill names; everyone else only reads them. */
let scene: SkillScene;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const ZERO_WIDTH_SPACE = '\u200b';
const entryOf = (person: Person, code: string): Promise<Data> => person.ask(`query ($code: ID!) { skillEntry(code: $code) { ${ENTRY} } }`, { code });
const paths = (refusal: Data): string[] => refusal.problems.map(({ path }: Data) => path);

test('a skill missing in ESCO is added once, with its names, and can be found by everyone', async () => {
  const mapped = await escoSkill(scene.harness, 'perform basket weaving');
  const entry = await addLocalSkill(scene.officer, mapped.code);
  expect(entry).toMatchObject({
    skill: { label: 'krama weaving' },
    localLabels: expect.arrayContaining([
      { label: 'krama weaving', language: 'EN' },
      { label: 'ត្បាញក្រមា', language: 'KM' },
    ]),
    mappedTo: { code: mapped.code, label: mapped.label },
    relation: 'NARROWER_OF',
    state: 'ACTIVE',
    availableActions: ['addLabel', 'removeLabel', 'retire'],
  });
  const input = { label: 'soy-milk making', mappedToCode: mapped.code, relation: 'RELATED' };
  const once = await changeSkill(scene.officer, 'skillAddLocal', { input }, 'once');
  expect(await changeSkill(scene.officer, 'skillAddLocal', { input }, 'once')).toEqual(once);
  expect(await changeSkill(scene.officer, 'skillAddLocal', { input: { ...input, label: 'other' } }, 'once')).toMatchObject({
    code: 'KEY_USED_FOR_OTHER_REQUEST',
  });
  for (const text of ['krama', 'ក្រមា', 'karma weavng']) expect((await searchSkills(scene.employer.user, text))[0]).toBe('krama weaving');
  const page = await scene.officer.ask(`{ localSkills(first: 1) { nodes { ${ENTRY} } pageInfo { hasNextPage endCursor } } }`);
  expect(page.nodes).toEqual([once]);
  const next = await scene.officer.ask(`query ($after: String) { localSkills(after: $after) { nodes { ${ENTRY} } pageInfo { hasNextPage } } }`, {
    after: page.pageInfo.endCursor,
  });
  expect(next).toEqual({ nodes: [entry], pageInfo: { hasNextPage: false } });
  expect(await scene.harness.sql("select action, subject_id from audit_pending where subject_kind = 'skill' order by action")).toEqual([
    { action: 'LocalSkillAdded', subject_id: entry.skill.code },
    { action: 'LocalSkillAdded', subject_id: once.skill.code },
  ]);
});

test.each([
  ['no name at all', { label: null, labelKm: null }, ['label']],
  ['a name without a visible sign', { label: ZERO_WIDTH_SPACE, labelKm: ' ' }, ['label']],
  ['a name that is too long', { label: 'x'.repeat(121) }, ['label']],
  ['a name that turns the writing round', { labelKm: 'a\u202eb' }, ['labelKm']],
  ['the preferred name of a skill of ESCO', { label: 'Clean  surfaces' }, ['label']],
  ['another name of a skill of ESCO', { label: 'ALTERNATIVE' }, ['label']],
  ['a place beside a skill that is not there', { mappedToCode: '00000000-0000-4000-8000-000000000000' }, ['mappedToCode']],
  ['a place beside what is no identifier', { mappedToCode: 'weaving' }, ['mappedToCode']],
])('a skill with %s is refused', async (_title, wrong, fields) => {
  const mapped = await escoSkill(scene.harness, 'perform basket weaving');
  const [alternative] = await scene.harness.sql<{ label: string }>('select label from skill_label order by skill_id, label limit 1');
  const change = 'label' in wrong && wrong.label === 'ALTERNATIVE' ? { label: alternative?.label } : wrong;
  expect(paths(await addLocalSkill(scene.officer, mapped.code, change))).toEqual(fields);
  expect(await scene.harness.one('select count(*)::int as n from skill where mapped_to is not null')).toEqual({ n: 0 });
});

test('a local skill can be mapped to an active ESCO skill, but not to another local skill', async () => {
  const local = await addLocalSkill(scene.officer, (await escoSkill(scene.harness, 'perform basket weaving')).code);
  expect(paths(await addLocalSkill(scene.officer, local.skill.code, { label: 'silk krama weaving', labelKm: null }))).toEqual(['mappedToCode']);
});

test('one name in one language belongs to one skill, also under concurrent edits', async () => {
  const { code } = await escoSkill(scene.harness, 'perform basket weaving');
  await addLocalSkill(scene.officer, code);
  expect(paths(await addLocalSkill(scene.officer, code, { labelKm: `ត្បាញ${ZERO_WIDTH_SPACE}ក្រមា` }))).toEqual(['label', 'labelKm']);
  expect(paths(await labelled(scene.officer, code, 'Krama  Weaving', 'EN'))).toEqual(['label']);
  const [own] = await scene.harness.sql<{ code: string; label: string }>(
    'select s.code, l.label from skill_label l join skill s on s.id = l.skill_id order by l.skill_id, l.label limit 1',
  );
  expect(paths(await labelled(scene.officer, own?.code ?? '', own?.label ?? '', 'EN'))).toEqual(['label']);
  const race = await Promise.all(Array.from({ length: 4 }, () => labelled(scene.officer, code, 'តម្បាញ')));
  expect(race.filter((one) => one.code === undefined)).toHaveLength(1);
  expect(race.filter((one) => one.code === 'INVALID_INPUT')).toHaveLength(3);
  // The same word in the other language is a different name.
  expect(await labelled(scene.officer, code, 'តម្បាញ', 'EN')).toMatchObject({ skill: { code } });
});

test('a mistyped name can be corrected, and a local skill always has a name', async () => {
  const { skill } = await addLocalSkill(scene.officer, (await escoSkill(scene.harness, 'perform basket weaving')).code, {
    label: 'kramma weaving',
    labelKm: null,
  });
  const remove = (label: string, language = 'EN'): Promise<Data> =>
    changeSkill(scene.officer, 'skillLabelRemove', { skillCode: skill.code, input: { label, language } });
  expect(await remove('kramma weaving')).toMatchObject({
    code: 'NOT_READY',
    missing: ['OTHER_LABEL'],
    message: expect.stringContaining('give the skill another name'),
  });
  await labelled(scene.officer, skill.code, 'krama weaving', 'EN');
  expect(await remove('kramma weaving')).toMatchObject({ skill: { label: 'krama weaving' }, localLabels: [{ label: 'krama weaving' }] });
  expect((await searchSkills(scene.officer, 'kramma weaving'))[0]).toBe('krama weaving');
  expect(paths(await remove('never there'))).toEqual(['label']);
  expect(await scene.harness.one('select label from skill where code = $1', [skill.code])).toEqual({ label: 'krama weaving' });
});

test('a skill with only a Khmer name shows it in English too, until it has an English one', async () => {
  const { skill } = await addLocalSkill(scene.officer, (await escoSkill(scene.harness, 'perform basket weaving')).code, { label: null });
  expect(skill.label).toBe('ត្បាញក្រមា');
  expect(await labelled(scene.officer, skill.code, 'krama weaving', 'EN')).toMatchObject({ skill: { label: 'krama weaving' } });
});

test('a retired skill is no longer offered; existing references stay, and new ones are refused', async () => {
  const { skill } = await addLocalSkill(scene.officer, (await escoSkill(scene.harness, 'perform basket weaving')).code);
  const other = await escoSkill(scene.harness, 'greet guests');
  const { trainee } = await register(scene.officer, profile(skill.code));
  const requirements = [{ skillCode: skill.code, need: 'REQUIRED', minLevel: 2 }];
  const drafted = await changeEmployerData(scene.employer.user, 'vacancyCreate', {
    input: vacancyInput(scene.employer.siteId, other.code, { skills: requirements }),
  });
  expect(await changeSkill(scene.officer, 'skillRetireLocal', { skillCode: skill.code })).toMatchObject({
    state: 'RETIRED',
    availableActions: ['removeLabel'],
  });

  for (const text of ['krama', 'ក្រមា']) expect(await searchSkills(scene.employer.user, text)).not.toContain('krama weaving');
  expect(await change(scene.officer, trainee.id, profile(skill.code, { displayName: 'Dara' }))).toMatchObject({
    trainee: { displayName: 'Dara', skills: [{ skill: { code: skill.code }, level: 3 }] },
  });
  const changed = await changeEmployerData(scene.employer.user, 'vacancyChange', {
    id: drafted.id,
    input: vacancyInput(scene.employer.siteId, other.code, { skills: requirements, seats: 3 }),
    more: 'skills { skill { label } }',
  });
  expect(changed.skills).toEqual([{ skill: { label: 'krama weaving' } }]);

  expect(paths(await register(scene.officer, profile(skill.code)))).toEqual(['skills.0.skillCode']);
  const dropped = await change(scene.officer, trainee.id, profile(other.code));
  expect(dropped.trainee.skills).toHaveLength(1);
  expect(paths(await change(scene.officer, trainee.id, profile(skill.code)))).toEqual(['skills.0.skillCode']);
  expect(
    paths(await changeEmployerData(scene.employer.user, 'vacancyCreate', { input: vacancyInput(scene.employer.siteId, other.code, { skills: requirements }) })),
  ).toEqual(['skills.0.skillCode']);

  expect(await changeSkill(scene.officer, 'skillRetireLocal', { skillCode: skill.code })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'RETIRED' });
  expect(await labelled(scene.officer, skill.code, 'ក្រមា')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'RETIRED' });
});

test('an ESCO skill cannot be retired by the service', async () => {
  const { code } = await escoSkill(scene.harness, 'greet guests');
  expect(await changeSkill(scene.officer, 'skillRetireLocal', { skillCode: code })).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    state: 'ACTIVE',
    availableActions: ['addLabel', 'removeLabel'],
  });
  for (const skillCode of ['00000000-0000-4000-8000-000000000000', 'no code'])
    expect(await changeSkill(scene.officer, 'skillRetireLocal', { skillCode })).toMatchObject({ code: 'NOT_FOUND' });
});

test('only staff of the steward institution with the skill permission can edit skills', async () => {
  const partner = await scene.people.institution();
  const theirs = await scene.people.staff(partner, ['PLACEMENT_OFFICER', 'INSTITUTION_ADMIN']);
  const { code } = await escoSkill(scene.harness, 'greet guests');
  const { skill } = await addLocalSkill(scene.officer, code);
  for (const answer of [
    await addLocalSkill(theirs, code, { label: 'other', labelKm: null }),
    await labelled(theirs, code, 'ស្វាគមន៍'),
    await changeSkill(theirs, 'skillLabelRemove', { skillCode: skill.code, input: { label: 'krama weaving', language: 'EN' } }),
    await changeSkill(theirs, 'skillRetireLocal', { skillCode: skill.code }),
  ])
    expect(answer).toMatchObject({ code: 'NOT_FOUND' });
  expect((await searchSkills(theirs, 'krama'))[0]).toBe('krama weaving');
  const caseWorker = await scene.people.staff(scene.steward, ['CASE_WORKER']);
  const refused = await caseWorker.answer('mutation ($code: ID!) { skillRetireLocal(skillCode: $code, idempotencyKey: "k") { __typename } }', {
    code: skill.code,
  });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await entryOf(caseWorker, skill.code)).toMatchObject({ state: 'ACTIVE', availableActions: [] });
});

test('the database lets no one write an ESCO skill, and no other institution write any skill', async () => {
  const partner = await scene.people.institution();
  const local = "insert into local_label (skill_id, language, label, key, pairs, added_at) values (1, 'km', 'x', 'x', '{}', now()) returning 1";
  const retire = 'update skill set retired = true where id = 1 returning id';
  const as = (institution: Institution, query: string): Promise<Data[]> =>
    scene.harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id }, query);
  expect(await as(scene.steward, local)).toHaveLength(1);
  await expect(as(partner, local)).rejects.toThrow(/row-level security/);
  for (const institution of [scene.steward, partner]) expect(await as(institution, retire)).toEqual([]);
  for (const change of ['update skill set idf_squared = 1', 'delete from skill', 'update skill_couse set cosine_percent = 99', 'delete from skill_label'])
    await expect(as(scene.steward, change)).rejects.toThrow(/permission denied/);
  await expect(as(scene.steward, 'insert into skill_couse values (1, 2, 99)')).rejects.toThrow(/row-level security/);
  await expect(scene.harness.asLogin('employer', 'waymark_employer_writer', { employer_id: scene.employer.id }, local)).rejects.toThrow(/permission denied/);
});
