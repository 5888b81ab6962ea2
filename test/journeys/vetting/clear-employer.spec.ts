import { type Institution, inDays, People, today } from '../../harness/data/people';
import { answersOf, business, pathsOf, changeEmployerData, planInput, register, signInAsBusiness, submittedVetting } from '../../harness/employer-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A business registers, two colleagues visit, and two people decide; until then no one is referred to it. */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let second: Person;
let third: Person;
const OFFICER = ['VETTING_OFFICER'];
const BUSINESS = business();
const MINE =
  '{ me { displayName language employer { id legalName registrationNumber state sites { id name province { name } isCleared clearedUntil conditions } } } }';

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  [lead, second, third] = await Promise.all([people.staff(institution, OFFICER), people.staff(institution, OFFICER), people.staff(institution, OFFICER)]);
});

async function registered(): Promise<{ owner: Person; siteId: string; employerId: string }> {
  await register(harness, BUSINESS);
  const owner = await signInAsBusiness(harness, 'dara@lotus.example', 'rice bread and butter');
  const { employer } = await owner.ask(MINE);
  return { owner, siteId: employer.sites[0].id, employerId: employer.id };
}
const approve = (person: Person, id: string, input: object = {}): Promise<Data> =>
  changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'APPROVED', ...input } });
const events = async (): Promise<string[]> =>
  (await harness.sql<{ event: string }>('select event from outbox order by written_at, event')).map(({ event }) => event);
const count = async (table: string): Promise<number> => (await harness.one<{ count: number }>(`select count(*)::int as count from ${table}`)).count;

test('a business registers, is visited by two and approved by two others, and its site is cleared', async () => {
  const { owner, siteId, employerId } = await registered();
  expect(await owner.ask(MINE)).toMatchObject({
    displayName: 'Sok Dara',
    language: 'EN',
    employer: {
      legalName: 'Lotus Bakery',
      state: 'APPLIED',
      sites: [{ name: 'Bakery', isCleared: false, clearedUntil: null, conditions: [] }, { name: 'Shop' }],
    },
  });

  const planned = await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, second) });
  expect(planned).toMatchObject({ state: 'PLANNED', availableActions: ['visit'], visitors: [{ id: lead.id }, { id: second.id }] });
  const answers = await answersOf(lead);
  const visit = { answers: answers.slice(1), workersInterviewed: 4, workersInterviewedOffSite: 2 };
  expect(await changeEmployerData(lead, 'vettingRecordVisit', { id: planned.id, input: visit })).toMatchObject({
    state: 'VISITED',
    availableActions: ['visit', 'submit'],
  });
  expect(await changeEmployerData(lead, 'vettingSubmit', { id: planned.id })).toMatchObject({
    code: 'NOT_READY',
    missing: ['REGISTRATION_SEEN'],
    message: '1 question is unanswered.',
  });
  const whole = await changeEmployerData(lead, 'vettingRecordVisit', { id: planned.id, input: { ...visit, answers } });
  expect(whole.answers).toHaveLength(answers.length);
  expect(await changeEmployerData(lead, 'vettingSubmit', { id: planned.id })).toMatchObject({ state: 'SUBMITTED', availableActions: [] });

  expect(await approve(second, planned.id)).toMatchObject({
    state: 'SUBMITTED',
    // the decider may change it until a second person agrees
    availableActions: ['decide'],
    decisions: [{ by: { id: second.id }, decision: 'APPROVED' }],
  });
  expect((await owner.ask(MINE)).employer).toMatchObject({ state: 'APPLIED', sites: [{ isCleared: false }, {}] });
  expect(await approve(third, planned.id)).toMatchObject({ state: 'DECIDED', decision: 'APPROVED', validFrom: today() });

  const { employer } = await owner.ask(MINE);
  expect(employer).toMatchObject({ state: 'ACTIVE', sites: [{ isCleared: true }, { isCleared: false, clearedUntil: null }] });
  const until = employer.sites[0].clearedUntil as string;
  expect(until > inDays(170) && until < inDays(190)).toBe(true);
  const view = await second.ask(
    `query ($id: ID!, $last: LocalDate!) { employer(id: $id) { state isHeld isExcluded sites { name last: isCleared(on: $last) after: isCleared(on: "2199-01-01") vettings { state } } } }`,
    {
      id: employerId,
      last: until,
    },
  );
  expect(view).toEqual({
    state: 'ACTIVE',
    isHeld: false,
    isExcluded: false,
    sites: [
      { name: 'Bakery', last: true, after: false, vettings: [{ state: 'DECIDED' }] },
      { name: 'Shop', last: false, after: false, vettings: [] },
    ],
  });
  expect(await events()).toEqual([
    'EmployerRegistered',
    'MailCodeToConfirm',
    'VettingPlanned',
    'VettingVisited',
    'VettingVisited',
    'VettingSubmitted',
    'VettingSecondPersonNeeded',
    'VettingDecided',
  ]);
});

test('a known registration number or login gives the same response as a new one and writes no rows', async () => {
  const first = await register(harness, BUSINESS);
  expect(first).toEqual({ data: { employerRegister: { __typename: 'EmployerRegisterPayload', received: true } } });
  const counts = await Promise.all(['employer', 'employer_site', 'account', 'outbox'].map(count));
  for (const change of [
    { login: 'other@lotus.example' },
    { registrationNumber: 'kh-2026-001', login: 'third@lotus.example' },
    { registrationNumber: 'KH-2026-002' },
    {},
  ]) {
    expect(await register(harness, business(change))).toEqual(first);
  }
  expect(await Promise.all(['employer', 'employer_site', 'account', 'outbox'].map(count))).toEqual(counts);
  await signInAsBusiness(harness, 'dara@lotus.example', 'rice bread and butter');
  await expect(signInAsBusiness(harness, 'other@lotus.example', 'rice bread and butter')).rejects.toThrow('SIGN_IN_REFUSED');
});

test('registering twice with one key creates one business, and a password is never stored as typed', async () => {
  for (let time = 0; time < 2; time++) await register(harness, BUSINESS, 'once');
  expect(await count('employer')).toBe(1);
  const { secret_hash: hash } = await harness.one<{ secret_hash: string }>("select secret_hash from account where audience = 'employer'");
  expect(hash).toMatch(/^\$argon2id\$/);
  const stored = await harness.one<{ text: string }>(
    "select string_agg(i::text, ' ') || (select string_agg(a::text, ' ') from audit_pending a) as text from idempotency i",
  );
  expect(stored.text).not.toContain('rice bread');
});

test.each<[object, string[]]>([
  [{ legalName: '' }, ['legalName']],
  [{ legalName: 'x'.repeat(201) }, ['legalName']],
  [{ sites: [] }, ['sites']],
  [{ sites: [{ name: 'Shop', provinceCode: '26', district: 'x', address: '' }] }, ['sites.0.provinceCode', 'sites.0.address']],
  [{ sector: 'KARAOKE' }, ['sector']],
  [{ sizeBand: 'many' }, ['sizeBand']],
  [{ login: 'no address' }, ['login']],
  [{ secret: 'short' }, ['secret']],
  [{ legalName: '', secret: '', contactName: ' ' }, ['legalName', 'contactName', 'secret']],
])('a registration with %j is refused with each field and its remedy, and nothing is written', async (change, paths) => {
  const { data } = await register(harness, business(change));
  expect(data.employerRegister.code).toBe('INVALID_INPUT');
  expect(pathsOf(data.employerRegister).toSorted()).toEqual(paths.toSorted());
  for (const { message } of data.employerRegister.problems) expect(message.length).toBeGreaterThan(10);
  expect(await count('employer')).toBe(0);
});

test('the lead visitor, people with a tie and people who have decided cannot decide, and two decisions are needed', async () => {
  const { siteId, employerId } = await registered();
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [third.id, employerId]);
  expect(await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, third) })).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  const id = await submittedVetting(lead, second, siteId);
  expect(await approve(lead, id)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await approve(third, id)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await approve(second, id)).toMatchObject({ state: 'SUBMITTED' });
  expect(await approve(second, id)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  const fourth = await people.staff(institution, OFFICER);
  expect(await changeEmployerData(fourth, 'vettingDecide', { id, input: { decision: 'NEEDS_REVISIT' } })).toMatchObject({ state: 'SUBMITTED', decision: null });
  const fifth = await people.staff(institution, OFFICER);
  expect(await approve(fifth, id)).toMatchObject({ state: 'DECIDED' });
  expect(await approve(fifth, id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'DECIDED', availableActions: ['revoke'] });
});

test('a bad or unknown answer to a critical item prevents approval, and so do too few talks away from the site', async () => {
  const { siteId } = await registered();
  const unknown = await submittedVetting(lead, second, siteId, { WORKERS_KEEP_OWN_ID: 'UNKNOWN', NOBODY_UNDER_15: 'NO', DRINKING_WATER: 'NO' });
  expect(await approve(second, unknown)).toMatchObject({
    code: 'NOT_READY',
    missing: ['NOBODY_UNDER_15', 'WORKERS_KEEP_OWN_ID'],
    message: 'To do first: a yes to 2 critical questions.',
  });
  const onSite = await submittedVetting(lead, second, siteId, {}, 1);
  expect(await approve(second, onSite)).toMatchObject({ code: 'NOT_READY', missing: ['WORKERS_OFF_SITE'] });
  expect((await harness.one('select count(*)::int as votes from vetting_decision')).votes).toBe(0);
});

test('an approval ends when one person revokes it, or when a newer visit by any institution refuses the site', async () => {
  const { siteId, owner } = await registered();
  const id = await submittedVetting(lead, second, siteId);
  const conditions = ['Give every worker a pay slip'];
  for (const person of [second, third]) {
    await changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'APPROVED_WITH_CONDITIONS', conditions, validUntil: inDays(60) } });
  }
  expect((await owner.ask(MINE)).employer.sites[0]).toMatchObject({ isCleared: true, clearedUntil: inDays(60), conditions });

  const elsewhere = await people.institution();
  const others = await Promise.all([1, 2, 3].map(() => people.staff(elsewhere, ['SAFETY_LEAD'])));
  const [a, b, c] = others as [Person, Person, Person];
  const newer = await submittedVetting(a, b, siteId);
  for (const person of [b, c]) await changeEmployerData(person, 'vettingDecide', { id: newer, input: { decision: 'REFUSED' } });
  expect((await owner.ask(MINE)).employer.sites[0]).toMatchObject({ isCleared: false, clearedUntil: null, conditions: [] });
  expect(await second.ask('query ($id: ID!) { vetting(id: $id) { state decision } }', { id })).toEqual({
    state: 'REVOKED',
    decision: 'APPROVED_WITH_CONDITIONS',
  });
  expect(await events()).toContain('VettingRevoked');

  const again = await submittedVetting(a, b, siteId);
  for (const person of [b, c]) await approve(person, again);
  expect((await owner.ask(MINE)).employer.sites[0].isCleared).toBe(true);
  expect(await changeEmployerData(a, 'vettingRevoke', { id: again })).toMatchObject({ state: 'REVOKED', availableActions: [] });
  expect((await owner.ask(MINE)).employer.sites[0].isCleared).toBe(false);
});

test('another institution can read the decision but not its basis, and cannot act on the visit', async () => {
  const { siteId } = await registered();
  const id = await submittedVetting(lead, second, siteId);
  for (const person of [second, third]) await approve(person, id);
  const stranger = await people.staff(await people.institution(), ['VETTING_OFFICER', 'SAFETY_LEAD']);
  const view = await stranger.ask(
    'query ($id: ID!) { vetting(id: $id) { decision validUntil availableActions answers { itemCode } visitors { id } decisions { decision } } }',
    { id },
  );
  expect(view).toMatchObject({ decision: 'APPROVED', availableActions: [], answers: [], visitors: [], decisions: [] });
  expect(await changeEmployerData(stranger, 'vettingRevoke', { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await changeEmployerData(stranger, 'vettingPlan', { input: planInput(siteId, stranger, lead) })).toMatchObject({
    problems: [{ path: 'visitorIds.1' }],
  });
});

test('an invalid plan, visit or decision is refused at its field, with roles and ids checked', async () => {
  const { siteId } = await registered();
  const plan = (change: object): Promise<Data> => changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, second, change) });
  expect(pathsOf(await plan({ visitOn: inDays(-1) }))).toEqual(['visitOn']);
  expect(pathsOf(await plan({ visitOn: '2026-02-30', visitorIds: [lead.id] }))).toEqual(['visitorIds', 'visitOn']);
  expect(pathsOf(await plan({ leadVisitorId: third.id }))).toEqual(['leadVisitorId']);
  expect(await plan({ siteId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await changeEmployerData(lead, 'vettingSubmit', { id: 'not an id' })).toMatchObject({ code: 'NOT_FOUND' });

  const later = await plan({ visitOn: inDays(3) });
  expect(later).toMatchObject({ state: 'PLANNED', availableActions: [] });
  const visit = { answers: [], workersInterviewed: 1, workersInterviewedOffSite: 0 };
  expect(await changeEmployerData(lead, 'vettingRecordVisit', { id: later.id, input: visit })).toMatchObject({ __typename: 'TooSoon' });
  const now = await plan({});
  const record = (input: object): Promise<Data> => changeEmployerData(lead, 'vettingRecordVisit', { id: now.id, input: { ...visit, ...input } });
  expect(pathsOf(await record({ workersInterviewedOffSite: 2 }))).toEqual(['workersInterviewedOffSite']);
  expect(
    pathsOf(
      await record({
        answers: [
          { itemCode: 'NOBODY_UNDER_15', answer: 'NA' },
          { itemCode: 'NEW', answer: 'YES' },
        ],
      }),
    ),
  ).toEqual(['answers.0.answer', 'answers.1.itemCode']);
  const id = await submittedVetting(lead, second, siteId);
  expect(pathsOf(await approve(second, id, { validUntil: inDays(300) }))).toEqual(['validUntil']);
  expect(pathsOf(await approve(second, id, { conditions: ['x'] }))).toEqual(['conditions']);
  const placement = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const { errors } = await placement.answer('mutation { vettingSubmit(id: "x", idempotencyKey: "k") { __typename } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a repeated request plans one visit, and its key is refused for another request', async () => {
  const { siteId } = await registered();
  const input = planInput(siteId, lead, second);
  const [one, two] = await Promise.all([1, 2].map(() => changeEmployerData(lead, 'vettingPlan', { input, key: 'same' })));
  expect(one.id).toBe(two.id);
  expect(await count('vetting')).toBe(1);
  expect(await changeEmployerData(lead, 'vettingPlan', { input: { ...input, kind: 'RENEWAL' }, key: 'same' })).toMatchObject({
    code: 'KEY_USED_FOR_OTHER_REQUEST',
  });
});

test('an institution can exclude an employer for its own trainees, unseen by others', async () => {
  const { employerId: id } = await registered();
  const caseWorker = await people.staff(institution, ['CASE_WORKER']);
  expect(await changeEmployerData(caseWorker, 'employerExclude', { id })).toEqual({ id, isExcluded: true });
  expect(await changeEmployerData(caseWorker, 'employerExclude', { id })).toEqual({ id, isExcluded: true });
  const stranger = await people.staff(await people.institution(), ['CASE_WORKER']);
  expect(await stranger.ask('query ($id: ID!) { employer(id: $id) { isExcluded } }', { id })).toEqual({ isExcluded: false });
  expect(await changeEmployerData(caseWorker, 'employerInclude', { id })).toEqual({ id, isExcluded: false });
  expect(await changeEmployerData(caseWorker, 'employerExclude', { id: institution.id })).toMatchObject({ code: 'NOT_FOUND' });
});
