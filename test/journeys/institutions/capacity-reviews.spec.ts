import { generate } from 'otplib';
import { WORK_FUNCTIONS } from '../../../src/features/institutions/domain/capacity';
import { addInstitution, addStaff, capacityOf, closeProgramme, saveProgramme, recordReview, recordSupport, search } from '../../harness/data/partners';
import { type Institution, inDays, People, today } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * The steward adds a partner, whose staff sign in and see only their own trainees; all share one directory;
 * and the partner's capacity reviews are recorded.
 */
let harness: Harness;
let people: People;
let steward: Institution;
let partner: Institution;
let admin: Person;
let partnerAdmin: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  partner = await people.institution();
  admin = await people.staff(steward, ['INSTITUTION_ADMIN']);
  partnerAdmin = await people.staff(partner, ['INSTITUTION_ADMIN']);
});

const signIn = (input: object): Promise<Data> =>
  harness.post('staff', 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } } }', { input });

test('only the steward can add a partner', async () => {
  const added = await addInstitution(admin, { code: 'HILLSIDE', name: 'Hillside House', nameKm: 'ផ្ទះជើងភ្នំ' });
  expect(added).toMatchObject({ institution: { code: 'HILLSIDE', name: 'Hillside House', nameKm: 'ផ្ទះជើងភ្នំ', isSteward: false } });
  expect(await addInstitution(admin, { code: 'HILLSIDE', name: 'Another' })).toMatchObject({ problems: [{ path: 'code' }] });
  expect(await addInstitution(admin, { code: 'no', name: '' })).toMatchObject({ problems: [{ path: 'code' }, { path: 'name' }] });
  expect(await addInstitution(partnerAdmin, { code: 'OTHERS', name: 'Others' })).toMatchObject({ __typename: 'NotFound' });
  const officer = await people.staff(steward, ['PLACEMENT_OFFICER']);
  const refused = await officer.answer('mutation { institutionAdd(input: { code: "X-1", name: "X" }, idempotencyKey: "k") { __typename } }');
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const page = await officer.ask('{ institutions { nodes { code isSteward } } }');
  expect(page.nodes.map((one: Data) => one.isSteward)).toEqual([false, true, false]);
});

test("a partner's account opens with a password and a second factor that are shown once, and sees only its own trainees", async () => {
  const mine = await people.trainee(steward);
  const theirs = await people.trainee(partner);
  const input = { institutionId: partner.id, displayName: 'Officer', email: 'case@partner.example.org', roles: ['PLACEMENT_OFFICER'] };
  const added = await addStaff(admin, input, 'once');
  expect(added).toMatchObject({ account: { login: 'case@partner.example.org', institution: { id: partner.id } } });
  expect(await addStaff(admin, input, 'once')).toMatchObject({ account: { id: added.account.id }, secret: null, totpSecret: null });
  expect(await addStaff(admin, input)).toMatchObject({ problems: [{ path: 'email' }] });
  const stored = JSON.stringify(await harness.sql('select * from idempotency')) + JSON.stringify(await harness.sql('select detail from audit_pending'));
  for (const secret of [added.secret, added.totpSecret]) expect(stored).not.toContain(secret);

  expect((await signIn({ login: input.email, secret: added.secret })).data.signIn.__typename).toBe('SignInRefused');
  const opened = await signIn({ login: input.email, secret: added.secret, code: await generate({ secret: added.totpSecret }) });
  const headers = { authorization: `Bearer ${opened.data.signIn.token}` };
  const read = await harness.post('staff', '{ trainees { nodes { id } } me { roles institution { id } } }', {}, headers);
  expect(read.data).toEqual({ trainees: { nodes: [{ id: theirs.id }] }, me: { roles: ['PLACEMENT_OFFICER'], institution: { id: partner.id } } });
  const other = await harness.post('staff', 'query ($id: ID!) { trainee(id: $id) { id } }', { id: mine.id }, headers);
  expect(other.data.trainee).toBeNull();
});

test('invisible characters around a name are removed, and inside it they are preserved', async () => {
  const input = {
    displayName: '\u200b\ufeff Sok\u200bNary\u2060 ',
    email: 'nary@partner.example.org',
    roles: ['PLACEMENT_OFFICER'],
    institutionId: partner.id,
  };
  const { account } = await addStaff(partnerAdmin, input);
  expect(await partnerAdmin.ask('{ staffAccounts { id displayName } }')).toContainEqual({ id: account.id, displayName: 'Sok\u200bNary' });
});

test('a partner can open accounts only for its own institution, and only with roles the actor may grant', async () => {
  const input = { displayName: 'Officer', email: 'officer@partner.example.org', roles: ['PLACEMENT_OFFICER'] };
  expect(await addStaff(partnerAdmin, { ...input, institutionId: partner.id })).toMatchObject({ account: { institution: { id: partner.id } } });
  expect(await addStaff(partnerAdmin, { ...input, email: 'x@partner.example.org', institutionId: steward.id })).toMatchObject({ __typename: 'NotFound' });
  expect(await addStaff(admin, { ...input, email: 'y@example.org', roles: ['SYSTEM_ADMIN'], institutionId: partner.id })).toMatchObject({
    problems: [{ path: 'roles' }],
  });
  expect(await addStaff(admin, { ...input, email: 'not an address', roles: [], institutionId: steward.id })).toMatchObject({
    problems: [{ path: 'roles' }, { path: 'email' }],
  });
  const message = 'Another account already uses this address. Use a different one.';
  expect(await addStaff(partnerAdmin, { ...input, institutionId: partner.id })).toMatchObject({ problems: [{ path: 'email', message }] });
  await expect(
    harness.asLogin(
      'staff',
      'waymark_staff_writer',
      { institution_id: partner.id },
      "insert into account (id, audience, login, secret_hash, display_name, institution_id) values (gen_random_uuid(), 'staff', 'thief', 'x', 'x', $1)",
      [steward.id],
    ),
  ).rejects.toThrow(/row-level security/);
});

const PROGRAMME = {
  name: 'Lotus 100% Legal_Aid',
  nameKm: 'ជំនួយផ្នែកច្បាប់ ផ្កាឈូក',
  kinds: ['LEGAL', 'EMERGENCY'],
  provinceCode: '17',
  about: 'Advice without a fee.',
  contact: 'Call 000 000 001.',
};

test('staff find programmes by Khmer and Latin text, kind and province, and wildcard characters are taken literally', async () => {
  const officer = await people.staff(partner, ['PLACEMENT_OFFICER']);
  const stored = (await saveProgramme(officer, PROGRAMME)).programme;
  expect(stored).toMatchObject({ kinds: ['LEGAL', 'EMERGENCY'], languages: ['km'], checkedOn: today(), isStale: false, availableActions: ['keep', 'close'] });
  await saveProgramme(officer, { ...PROGRAMME, name: 'Bamboo House', nameKm: null, kinds: ['SHELTER'], provinceCode: '12', institutionId: steward.id });
  const names = async (by: object): Promise<string[]> => (await search(admin, by)).nodes.map((one: Data) => one.name);
  const [bamboo, lotus] = ['Bamboo House', PROGRAMME.name];
  expect(await names({})).toEqual([bamboo, lotus]);
  expect(await names({ text: 'LOTUS' })).toEqual([lotus]);
  expect(await names({ text: 'ផ្កាឈូក' })).toEqual([lotus]);
  expect(await names({ text: 'ជំនួយ\u200Bផ្នែក' })).toEqual([lotus]);
  expect(await names({ text: '100%' })).toEqual([lotus]);
  expect(await names({ text: 'l_a' })).toEqual([lotus]);
  expect(await names({ text: 'a_b' })).toEqual([]);
  expect(await names({ text: 'advice  fee' })).toEqual([bamboo, lotus]);
  expect(await names({ text: "' or true --" })).toEqual([]);
  expect(await names({ kinds: ['SHELTER', 'HEALTH'] })).toEqual([bamboo]);
  expect(await names({ province: '17' })).toEqual([lotus]);
  const first = await search(admin, { first: 1 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect(await names({ first: 1, after: first.pageInfo.endCursor })).toEqual([lotus]);
});

test('only its own institution can change and close an entry, which is stale half a year after it was checked', async () => {
  const officer = await people.staff(partner, ['PLACEMENT_OFFICER']);
  const { id } = (await saveProgramme(officer, { ...PROGRAMME, checkedOn: inDays(-180) })).programme;
  expect((await search(admin, {})).nodes[0]).toMatchObject({ isStale: false, availableActions: [] });
  await harness.clockForward('1 day');
  expect((await search(admin, {})).nodes[0]).toMatchObject({ isStale: true });
  expect(await saveProgramme(admin, PROGRAMME, id)).toMatchObject({ __typename: 'NotFound' });
  expect(await closeProgramme(admin, id)).toMatchObject({ __typename: 'NotFound' });
  expect(await saveProgramme(officer, { ...PROGRAMME, contact: 'Call 000 000 002.' }, id)).toMatchObject({
    programme: { contact: 'Call 000 000 002.', isStale: false },
  });
  expect(await saveProgramme(officer, { ...PROGRAMME, provinceCode: '99', kinds: [], checkedOn: inDays(9) }, id)).toMatchObject({
    problems: [{ path: 'kinds' }, { path: 'checkedOn' }, { path: 'provinceCode' }],
  });
  expect(await closeProgramme(officer, id)).toMatchObject({ programme: { availableActions: [] } });
  expect(await closeProgramme(officer, id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'CLOSED' });
  expect((await search(admin, {})).nodes).toEqual([]);
});

const scores = (score: number): object[] => WORK_FUNCTIONS.map((workFunction, at) => ({ workFunction, score: at === 0 ? 0 : score, note: null }));

test("a partner's ten scores are recorded at the start and later, with its support, and both see the change", async () => {
  const monitoring = await people.staff(steward, ['MONITORING_OFFICER']);
  const review = (kind: string, heldOn: string, score: number): object => ({ partnerId: partner.id, kind, heldOn, scores: scores(score) });
  expect(await recordReview(monitoring, review('LATER', today(), 3))).toMatchObject({ missing: ['CAPACITY_BASELINE'] });
  const baseline = await recordReview(monitoring, review('BASELINE', inDays(-30), 1));
  expect(baseline.capacity).toMatchObject({ baselineTotal: 9, latestTotal: null, totalChange: null });
  expect(await recordReview(monitoring, review('BASELINE', inDays(-10), 2))).toMatchObject({ code: 'ALREADY_OPEN' });
  expect(await recordReview(monitoring, review('LATER', inDays(-30), 2))).toMatchObject({ problems: [{ path: 'heldOn' }] });
  expect(await recordReview(monitoring, { ...review('LATER', today(), 3), scores: scores(3).slice(1) })).toMatchObject({ problems: [{ path: 'scores' }] });
  await recordReview(monitoring, review('LATER', today(), 3));
  await recordReview(monitoring, review('LATER', inDays(-20), 2));
  await harness.sql(
    "insert into donor_grant (id, donor, title, starts_on, ends_on, amount, currency, created_at) values ('g-1', 'D', 'T', '2020-01-01', '2040-01-01', 0, 'USD', now())",
  );
  const support = { partnerId: partner.id, kind: 'TRAINING', givenOn: today(), hours: 7.5, about: 'How to visit a workplace', grantId: 'g-1' };
  expect(await recordSupport(monitoring, { ...support, grantId: 'g-2', hours: 0 })).toMatchObject({ problems: [{ path: 'hours' }] });
  expect(await recordSupport(monitoring, { ...support, grantId: 'g-2' })).toMatchObject({ problems: [{ path: 'grantId' }] });
  const { capacity } = await recordSupport(monitoring, support);
  expect(capacity).toMatchObject({
    baselineTotal: 9,
    latestTotal: 27,
    totalChange: 18,
    support: [{ hours: 7.5, about: 'How to visit a workplace', grantId: 'g-1' }],
  });
  expect(capacity.functions[0]).toEqual({ workFunction: 'INTAKE_AND_CONSENT', label: 'Intake and consent', baseline: 0, latest: 0, change: 0 });
  expect(capacity.functions[1]).toMatchObject({ baseline: 1, latest: 3, change: 2 });
  expect(await capacityOf(partnerAdmin, partner.id)).toEqual(capacity);
  const stranger = await people.staff(await people.institution(), ['INSTITUTION_ADMIN']);
  expect(await capacityOf(stranger, partner.id)).toBeNull();
  expect(await recordReview(stranger, review('BASELINE', today(), 4))).toMatchObject({ __typename: 'NotFound' });
  expect(await recordReview(partnerAdmin, review('LATER', today(), 4))).toMatchObject({ __typename: 'NotFound' });
  expect(await recordReview(monitoring, { ...review('BASELINE', today(), 4), partnerId: steward.id })).toMatchObject({ problems: [{ path: 'partnerId' }] });
  const guide = await monitoring.ask('{ capacityGuide { version questions { workFunction question } scale { score label } } }');
  expect([guide.version, guide.questions.length, guide.scale.length]).toEqual(['2026-1', 10, 5]);
});

test('a partner cannot score itself, not even in SQL', async () => {
  const insert = "insert into capacity_review (institution_id, partner_id, kind, held_on, recorded_at) values ($1, $2, 'BASELINE', '2026-01-01', now())";
  const as = (institution: Institution) => ({ institution_id: institution.id });
  await expect(harness.asLogin('staff', 'waymark_staff_writer', as(partner), insert, [partner.id, steward.id])).rejects.toThrow(/row-level security/);
  await expect(harness.asLogin('staff', 'waymark_staff_writer', as(partner), insert, [steward.id, partner.id])).rejects.toThrow(/row-level security/);
  await expect(harness.asLogin('staff', 'waymark_staff', as(steward), insert, [steward.id, partner.id])).rejects.toThrow(/permission denied/);
  expect(await harness.asLogin('staff', 'waymark_staff_writer', as(steward), insert, [steward.id, partner.id])).toEqual([]);
});
