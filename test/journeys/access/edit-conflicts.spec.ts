import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { type Institution, People, type Trainee } from '../../harness/data/people';
import { safety } from '../../harness/data/safety';
import { ask, IDENTITY, profile, register } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * An edit of shared data sends the version it is based on and is rejected if a newer version exists. An edit
 * without a version always applies.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let worker: Person;
let sophea: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  worker = await people.staff(institution);
  sophea = await people.trainee(institution, { officer: worker });
});

const CHANGED = { code: 'EDIT_CONFLICT', __typename: 'EditConflict' };
const INPUTS = {
  traineeChange: 'TraineeInput!',
  traineeSetLimits: 'LimitsInput!',
  traineeSetIdentity: 'IdentityInput!',
  traineeSetProtection: 'ProtectionInput!',
};
type Field = keyof typeof INPUTS;
const write = (
  field: Field,
  id: string,
  input: object,
  more: { readonly expectedVersion?: string | null; readonly idempotencyKey?: string } = {},
): Promise<Data> => ask(worker, field, { id: 'ID!', input: INPUTS[field], expectedVersion: 'String' }, { id, input, ...more });

describe('limits of a trainee', () => {
  const NONE = { noNight: false, noLiveIn: false, noAlcohol: false, excludedSites: [], excludedEmployers: [], excludedProvinces: [], excludedIsco: [] };
  const version = async (): Promise<string> => (await worker.ask('query ($id: ID!) { fullLimits(traineeId: $id) { version } }', { id: sophea.id })).version;
  const readStored = (): Promise<Data[]> => harness.sql('select no_night, excluded_provinces from trainee_limits where trainee_id = $1', [sophea.id]);

  test('an edit replaces the version it is based on and never a newer one, including the first edit', async () => {
    await harness.sql('delete from trainee_limits where trainee_id = $1', [sophea.id]);
    const first = await version();
    // Her age data in the same form is not a limit.
    await write('traineeSetIdentity', sophea.id, IDENTITY);
    expect(await version()).toBe(first);
    expect(await write('traineeSetLimits', sophea.id, { ...NONE, noNight: true }, { expectedVersion: first })).toMatchObject({ trainee: { id: sophea.id } });
    expect(await write('traineeSetLimits', sophea.id, { ...NONE, excludedProvinces: ['08'] }, { expectedVersion: first })).toMatchObject(CHANGED);
    expect(await readStored()).toEqual([{ no_night: true, excluded_provinces: [] }]);
    const both = { ...NONE, noNight: true, excludedProvinces: ['08'] };
    expect(await write('traineeSetLimits', sophea.id, both, { expectedVersion: await version() })).toMatchObject({ trainee: { id: sophea.id } });
    expect(await write('traineeSetLimits', sophea.id, NONE)).toMatchObject({ trainee: { id: sophea.id } });
    expect(await write('traineeSetLimits', sophea.id, both, { expectedVersion: null })).toMatchObject({ trainee: { id: sophea.id } });
    expect(await readStored()).toEqual([{ no_night: true, excluded_provinces: ['08'] }]);
  });

  test('a request repeated under its key counts as applied, even though the version is now its own', async () => {
    const once = { expectedVersion: await version(), idempotencyKey: 'limits-once' };
    for (const again of [1, 2])
      expect([again, await write('traineeSetLimits', sophea.id, { ...NONE, noNight: true }, once)]).toMatchObject([again, { trainee: { id: sophea.id } }]);
    const lines = await harness.sql("select 1 from audit_pending where action = 'TraineeLimitsReviewed'");
    expect(lines).toHaveLength(1);
  });

  test('a rejected edit can be repeated under its key after reloading and then applies once, with no other effect', async () => {
    const stale = await version();
    await write('traineeSetLimits', sophea.id, { ...NONE, excludedProvinces: ['08'] });
    const more = { idempotencyKey: 'limits-again' };
    const both = { ...NONE, noNight: true, excludedProvinces: ['08'] };
    for (const again of [1, 2])
      expect([again, await write('traineeSetLimits', sophea.id, both, { ...more, expectedVersion: stale })]).toMatchObject([again, CHANGED]);
    const expectedVersion = await version();
    expect(await write('traineeSetLimits', sophea.id, NONE, { ...more, expectedVersion })).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
    const answers = await Promise.all([1, 2, 3].map(() => write('traineeSetLimits', sophea.id, both, { ...more, expectedVersion })));
    for (const answer of answers) expect(answer).toMatchObject({ trainee: { id: sophea.id } });
    expect(await readStored()).toEqual([{ no_night: true, excluded_provinces: ['08'] }]);
    expect(await harness.sql("select 1 from audit_pending where action = 'TraineeLimitsReviewed'")).toHaveLength(2);
  });

  test('of many concurrent edits with the same version, one applies', async () => {
    const expectedVersion = await version();
    const provinces = ['01', '02', '03', '04', '05', '06'];
    const answers = await Promise.all(
      provinces.map((code) => write('traineeSetLimits', sophea.id, { ...NONE, excludedProvinces: [code] }, { expectedVersion })),
    );
    expect(answers.filter(({ code }) => code === 'EDIT_CONFLICT')).toHaveLength(provinces.length - 1);
  });
});

test('the profile version changes with every answer and list, but not with a mere transition', async () => {
  const codes = (await harness.sql<{ code: string }>("select code from skill where label like 'clean %' order by id limit 2")).map(({ code }) => code);
  const [skillCode = '', other = ''] = codes;
  const { id } = (await register(worker, profile(skillCode))).trainee;
  const version = async (): Promise<string> => (await worker.ask('query ($id: ID!) { trainee(id: $id) { profileVersion } }', { id })).profileVersion;
  const first = await version();
  await ask(worker, 'traineePrepare', { id: 'ID!' }, { id });
  expect(await version()).toBe(first);
  const skill = { level: 3, source: 'INSTRUCTOR', evidence: 'Final test, May' };
  const changes = [
    { education: 'Grade 10' },
    { minPay: null },
    { licences: ['FORKLIFT'] },
    { availableDays: ['MONDAY'] },
    { skills: [{ skillCode, ...skill, level: 4 }] },
    { skills: [{ skillCode, ...skill, evidence: null }] },
    { skills: [{ skillCode: other, ...skill }] },
    { languages: [{ language: 'km', level: 3 }] },
    { jobPreferences: [{ iscoCode: '5120', rank: 1 }] },
  ];
  const versions = new Set([first]);
  for (const change of changes) {
    const expectedVersion = await version();
    expect([change, await write('traineeChange', id, profile(skillCode, change), { expectedVersion })]).toMatchObject([change, { trainee: { id } }]);
    expect([change, await write('traineeChange', id, profile(skillCode), { expectedVersion })]).toMatchObject([change, CHANGED]);
    versions.add(await version());
  }
  expect(versions.size).toBe(changes.length + 1);
  expect(await write('traineeChange', id, profile(skillCode))).toMatchObject({ trainee: { id } });
  expect(await version()).toBe(first);
});

test('the protected record has one version for both halves, and an empty version before it exists', async () => {
  await harness.sql('delete from protected.person_history where trainee_id = $1', [sophea.id]);
  await harness.sql('delete from protected.trainee_protection where trainee_id = $1', [sophea.id]);
  const record = (): Promise<Data> =>
    worker.ask('query ($id: ID!) { protectedRecord(traineeId: $id, reason: RECORD_KEEPING) { version address risk } }', { id: sophea.id });
  const success = { trainee: { id: sophea.id } };
  const protection = { population: 'AT_RISK', risk: 'HIGH' };
  expect(await record()).toBeNull();
  expect(await write('traineeSetIdentity', sophea.id, IDENTITY, { expectedVersion: '' })).toMatchObject(success);
  expect(await write('traineeSetIdentity', sophea.id, { ...IDENTITY, address: 'Lane 3' }, { expectedVersion: '' })).toMatchObject(CHANGED);
  expect(await write('traineeSetProtection', sophea.id, protection, { expectedVersion: '' })).toMatchObject(CHANGED);
  const { version } = await record();
  expect(await write('traineeSetProtection', sophea.id, protection, { expectedVersion: version })).toMatchObject(success);
  expect(await write('traineeSetIdentity', sophea.id, { ...IDENTITY, address: 'Lane 3' }, { expectedVersion: version })).toMatchObject(CHANGED);
  expect(await record()).toMatchObject({ address: IDENTITY.address, risk: 'HIGH' });
  expect(await write('traineeSetIdentity', sophea.id, { ...IDENTITY, address: 'Lane 3' }, { expectedVersion: (await record()).version })).toMatchObject(
    success,
  );
  expect(await write('traineeSetProtection', sophea.id, { ...protection, risk: 'LOW' })).toMatchObject(success);
  expect(await record()).toMatchObject({ address: 'Lane 3', risk: 'LOW' });
});

describe('a safety alert', () => {
  const opened = async (): Promise<string> => {
    await safety(worker, 'alertOpen', { input: { traineeId: sophea.id, severity: 'CRITICAL', indicators: [], note: 'She called.' } });
    return (await harness.one<{ id: string }>('select id from safety_alert where trainee_id = $1', [sophea.id])).id;
  };
  const triage = (
    id: string,
    safetyWishes: string,
    lifeAtRisk: boolean,
    more: { readonly expectedVersion?: string | null; readonly key?: string } = {},
  ): Promise<Data> => safety(worker, 'alertTriage', { id, input: { safetyWishes, lifeAtRisk }, ...more });
  const version = async (id: string): Promise<string> => (await worker.ask('query ($id: ID!) { alert(id: $id) { version } }', { id })).version;
  const readStored = (id: string): Promise<Data> => harness.one('select state, safety_wishes, life_at_risk from safety_alert where id = $1', [id]);
  const success = { state: 'TRIAGED' };

  test("the trainee's wishes and the risk to her life replace only the version they are based on", async () => {
    const id = await opened();
    const first = await version(id);
    const once = { expectedVersion: first, key: 'triage-once' };
    for (const again of [1, 2]) expect([again, await triage(id, 'In danger', true, once)]).toMatchObject([again, success]);
    expect(await triage(id, 'Calm', false, { expectedVersion: first })).toMatchObject(CHANGED);
    expect(await readStored(id)).toEqual({ state: 'TRIAGED', safety_wishes: 'In danger', life_at_risk: true });
    const second = await version(id);
    expect(await triage(id, 'In danger', false, { expectedVersion: second })).toMatchObject(success);
    expect(await triage(id, 'Calm', false, { expectedVersion: second })).toMatchObject(CHANGED);
    expect(await triage(id, 'Calm', false)).toMatchObject(success);
    expect(await triage(id, 'In danger', true, { expectedVersion: null })).toMatchObject(success);
    expect(await version(id)).toBe(second);
    const { actions } = await worker.ask('query ($id: ID!) { alert(id: $id) { actions { transition action lifeAtRisk } } }', { id });
    expect(actions.filter(({ transition }: Data) => transition === 'triage').map(({ action, lifeAtRisk }: Data) => [action, lifeAtRisk])).toEqual([
      ['In danger', true],
      ['In danger', false],
      ['Calm', false],
      ['In danger', true],
    ]);
    expect(actions.find(({ transition }: Data) => transition === 'open')?.lifeAtRisk).toBeNull();
  });

  test('of many concurrent edits with the same version, one applies', async () => {
    const id = await opened();
    const expectedVersion = await version(id);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((one) => triage(id, `JobPreference ${one}`, one % 2 === 0, { expectedVersion })));
    expect(answers.filter(({ code }) => code === 'EDIT_CONFLICT')).toHaveLength(answers.length - 1);
  });
});

describe('a vacancy draft', () => {
  const version = async (user: Person, id: string): Promise<string> =>
    (await user.ask('query ($id: ID!) { vacancyDraft(id: $id) { version } }', { id })).version;

  test('an edit replaces only the version it is based on, also on a vacancy without a draft yet', async () => {
    const employer = await people.employer();
    const { user } = employer;
    const vacancy = await people.vacancy(employer, { state: 'DRAFT' });
    for (const { id } of [await createDraft(user), vacancy]) {
      const expectedVersion = await version(user, id);
      expect(await saveDraft(user, id, { title: 'Cook' }, { expectedVersion })).toMatchObject({ content: { title: 'Cook' } });
      expect(await saveDraft(user, id, { seats: 2 }, { expectedVersion })).toMatchObject({ code: 'EDIT_CONFLICT' });
      expect(await saveDraft(user, id, { seats: 2 }, { expectedVersion: await version(user, id) })).toMatchObject({ content: { title: 'Cook' } });
      expect(await saveDraft(user, id, { title: 'Helper' })).toMatchObject({ content: { title: 'Helper' } });
    }
  });
});
