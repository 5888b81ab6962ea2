import { randomUUID } from 'node:crypto';
import { inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Staff can follow messages sent on behalf of their institution, and an accountable role can read who saw
 * whom; both within their own institution only.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let sophea: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  sophea = await people.trainee(institution, { officer, displayName: 'Sophea' });
});

const LIST = `query ($states: [MessageState!]) { deliveries(states: $states) { nodes { id recipientKind text state heldReason failures availableActions trainee { code displayName } colleague { id } tasks { id kind state } } } }`;
const listed = async (person: Person, states?: string[]): Promise<Data[]> => (await person.ask(LIST, { states: states ?? null })).nodes;
const resend = (person: Person, id: string, key = randomUUID()): Promise<Data> =>
  person.ask(
    'mutation ($id: ID!, $key: ID!) { messageResend(id: $id, idempotencyKey: $key) { __typename ... on MessageResendPayload { delivery { state } } ... on Refusal { code } } }',
    { id, key },
  );

async function message(kind: 'STAFF' | 'TRAINEE', recipientId: string, state: string): Promise<string> {
  const [id, event] = [randomUUID(), randomUUID()];
  await harness.sql("insert into outbox (id, event, subject_id, occurred_at) values ($1, 'ReferralAsked', $2, now())", [event, randomUUID()]);
  await harness.sql(
    `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, held_reason, due_at, failures)
     values ($1, $2, $3, $4, $5, 'EMAIL', 'question-waiting', 'en', $5, $6, case when $6 = 'HELD' then 'OUTSIDE_HOURS' end, now() + interval '1 day', 5)`,
    [institution.id, id, event, kind, recipientId, state],
  );
  return id;
}

test('each message is listed with neutral text and the reason it waits; its recipient is shown only to staff who may know her', async () => {
  await message('TRAINEE', sophea.id, 'HELD');
  await message('STAFF', officer.id, 'SENT');
  const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  expect(await listed(officer, ['HELD'])).toEqual([
    {
      id: expect.any(String),
      recipientKind: 'TRAINEE',
      text: 'A question is waiting for your answer.',
      state: 'HELD',
      heldReason: 'OUTSIDE_HOURS',
      failures: 5,
      availableActions: [],
      trainee: { code: sophea.code, displayName: 'Sophea' },
      colleague: null,
      tasks: [],
    },
  ]);
  expect((await listed(admin)).map(({ trainee, colleague }) => [trainee, colleague?.id ?? null])).toEqual([
    [null, officer.id],
    [null, null],
  ]);
  expect(await listed(await people.staff(await people.institution()))).toEqual([]);
});

test('a parked mail to staff can be sent again once, and one to a trainee never', async () => {
  const [hers, ours] = [await message('TRAINEE', sophea.id, 'PARKED'), await message('STAFF', officer.id, 'PARKED')];
  const stranger = await people.staff(await people.institution());
  expect(await resend(stranger, ours)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await resend(officer, hers)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await resend(officer, ours)).toMatchObject({ delivery: { state: 'PLANNED' } });
  expect(await resend(officer, ours)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await harness.sql('select recipient_kind, state, failures from message order by recipient_kind')).toEqual([
    { recipient_kind: 'STAFF', state: 'PLANNED', failures: 0 },
    { recipient_kind: 'TRAINEE', state: 'PARKED', failures: 5 },
  ]);
});

const AUDIT = `query ($code: String, $by: ID, $from: LocalDate, $to: LocalDate, $kind: AuditKind, $oldestFirst: Boolean! = false, $after: String, $first: Int) { audit(code: $code, by: $by, from: $from, to: $to, kind: $kind, oldestFirst: $oldestFirst, after: $after, first: $first) {
  nodes { action actor by subjectKind code } pageInfo { hasNextPage endCursor } } }`;
const lines = async (person: Person, filter: Readonly<Record<string, unknown>> = {}): Promise<Data[]> => (await person.ask(AUDIT, filter)).nodes;

test("an accountable role can read who saw or changed a trainee's record by her code, and reading it is recorded", async () => {
  const [lead, admin] = [await people.staff(institution, ['SAFETY_LEAD']), await people.staff(institution, ['INSTITUTION_ADMIN'])];
  await harness.sql('delete from audit_pending');
  await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  await officer.ask('mutation ($id: ID!) { traineePrepare(id: $id, idempotencyKey: "prepare") { __typename } }', { id: sophea.id });
  const hers = await lines(admin, { code: sophea.code.toLowerCase() });
  expect(hers.map(({ action, actor, subjectKind, code }) => [action, actor, subjectKind, code])).toContainEqual([
    'RecordAccessed',
    'STAFF',
    'trainee',
    sophea.code,
  ]);
  expect(hers.every(({ code }) => code === sophea.code)).toBe(true);
  // each reading of the log adds a line about itself
  const apart = (found: Data[]): number => found.filter(({ subjectKind }) => subjectKind !== 'audit').length;
  const signs = sophea.code.slice(2);
  for (const spelling of [` w${signs}`, `${signs.slice(0, 3)} ${signs.slice(3)}`.toLowerCase(), `W-\u200B${signs}`])
    expect([spelling, apart(await lines(admin, { code: spelling }))]).toEqual([spelling, apart(hers)]);
  // a record that was opened is apart from the lists she is in, and from what was changed
  await officer.ask('{ traineeList(filter: {}) { nodes { code } } }');
  await admin.ask('mutation { auditExport(input: {}, idempotencyKey: "export") { __typename } }');
  const actionsOf = async (kind: string): Promise<Set<string>> => new Set((await lines(admin, { kind })).map(({ action }) => String(action)));
  expect(await actionsOf('OPENED')).toEqual(new Set(['RecordAccessed']));
  // reading the log is a look at a list as well
  expect(await actionsOf('LISTS')).toEqual(new Set(['RecordAccessed', 'TraineesListed']));
  const changes = await actionsOf('CHANGES');
  expect([changes.has('AuditExported'), changes.has('RecordAccessed'), changes.has('TraineesListed')]).toEqual([true, false, false]);
  const [newest, oldest] = [await lines(admin, { code: sophea.code }), await lines(admin, { code: sophea.code, oldestFirst: true })];
  expect(oldest.slice(0, 2)).toEqual(newest.slice(-2).toReversed());
  expect(JSON.stringify(hers)).not.toContain('Sophea');
  expect((await lines(lead, { code: sophea.code }))[0]).toMatchObject({ subjectKind: 'audit', action: 'RecordAccessed', code: sophea.code });
  expect((await lines(lead, { by: officer.id })).length).toBeGreaterThan(0);
  expect(await lines(lead, { by: officer.id, to: '2020-01-01' })).toEqual([]);
  expect(await lines(lead, { code: 'W-0000' })).toEqual([]);
});

test('the audit log distinguishes a trainee shown in a list from one whose record was opened', async () => {
  const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  await people.trainee(institution, { officer, displayName: 'Dara' });
  await harness.sql('delete from audit_pending');
  await officer.ask('{ trainees { nodes { code } } }');
  await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  const { nodes } = await admin.ask(AUDIT.replace('code }', 'code listSize }'), { code: sophea.code });
  expect(nodes.map(({ subjectKind, listSize }: Data) => [subjectKind, listSize])).toEqual([
    ['trainee', null],
    ['trainee', 2],
  ]);
});

test('a list with one trainee is logged as a list of one, counts toward the limit of lists, and is no opened record', async () => {
  const [caseWorker, lead] = [await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']), await people.staff(institution, ['SAFETY_LEAD'])];
  await message('TRAINEE', sophea.id, 'HELD');
  const houseId = (
    await harness.one<{ id: string }>("insert into shelter_house (institution_id, name, places, created_at) values ($1, 'Rose House', 3, now()) returning id", [
      institution.id,
    ])
  ).id;
  const stay = { traineeId: sophea.id, fromOn: inDays(-1), houseId };
  await caseWorker.ask('mutation ($input: StayInput!) { stayStart(input: $input, idempotencyKey: "stay") { __typename } }', { input: stay });
  await harness.sql('delete from audit_pending');
  await harness.sql('delete from daily_disclosure');
  const names = 'trainee { id code displayName }';
  await caseWorker.ask(`{ deliveries { nodes { ${names} } } }`);
  await caseWorker.ask(`query ($id: ID!) { house(id: $id) { stays { nodes { fromOn ${names} } } } }`, { id: houseId });
  await caseWorker.ask('{ trainees { nodes { code } } }');
  expect(await lines(lead, { code: sophea.code, kind: 'OPENED' })).toEqual([]);
  const { nodes } = await lead.ask(AUDIT.replace('code }', 'code listSize }'), { by: caseWorker.id, kind: 'LISTS' });
  const looks = nodes.filter(({ action }: Data) => action === 'RecordAccessed');
  expect(looks.map(({ code, listSize }: Data) => [code, listSize])).toEqual(Array.from({ length: 3 }, () => [sophea.code, 1]));
  expect(nodes.filter(({ action }: Data) => action === 'TraineesListed')).toHaveLength(2);
  // the list of whole records counts as before; the two lists of names do not
  expect(await harness.sql('select from daily_disclosure where viewer_id = $1', [caseWorker.id])).toHaveLength(1);
  expect(await harness.sql('select from daily_listing where viewer_id = $1', [caseWorker.id])).toHaveLength(1);
  // more of her than her name is a part of her record
  await harness.sql('delete from daily_disclosure');
  await caseWorker.ask('{ deliveries { nodes { trainee { homeProvince { code } } } } }');
  expect(await harness.sql('select from daily_disclosure where viewer_id = $1', [caseWorker.id])).toHaveLength(1);
  // reading the log is no opened record, and opening her record is one
  await caseWorker.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  expect((await lines(lead, { kind: 'OPENED' })).map(({ action, subjectKind, code }) => [action, subjectKind, code])).toEqual([
    ['RecordAccessed', 'trainee', sophea.code],
  ]);
});

test('access to the protected record, with person and reason, and to the full limits of a trainee can be read by her code', async () => {
  const [caseWorker, admin] = [await people.staff(institution, ['CASE_WORKER']), await people.staff(institution, ['INSTITUTION_ADMIN'])];
  const placing = await people.staff(institution, ['PLACEMENT_OFFICER']);
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [sophea.id, caseWorker.id]);
  const open = 'query ($id: ID!) { protectedRecord(traineeId: $id, reason: LAW) { legalName } }';
  await caseWorker.ask(open, { id: sophea.id });
  await expect(placing.ask(open, { id: sophea.id })).rejects.toThrow('FORBIDDEN');
  await caseWorker.ask('query ($id: ID!) { fullLimits(traineeId: $id) { noNight } }', { id: sophea.id });
  // An attempt on another institution's record is listed with her code for no one, not even for the person
  // who made it.
  const stranger = await people.staff(await people.institution(), ['CASE_WORKER', 'SAFETY_LEAD']);
  await stranger.ask(open, { id: sophea.id });
  const request = AUDIT.replace('code }', 'code reason }');
  const { nodes } = await admin.ask(request, { code: sophea.code });
  const entries = nodes.map(({ subjectKind, reason }: Data) => [subjectKind, reason]);
  expect(entries).toEqual(
    expect.arrayContaining([
      [expect.stringMatching(/^protected_record(_not_there)?$/), 'LAW'],
      ['protected_record_refused', 'LAW'],
      ['trainee_limits', null],
    ]),
  );
  expect((await stranger.ask(request, {})).nodes.filter(({ code }: Data) => code !== null)).toEqual([]);
  expect((await stranger.ask(request, { code: sophea.code })).nodes).toEqual([]);
});

test('the audit log is closed to other roles and to other institutions', async () => {
  await expect(lines(officer)).rejects.toThrow('FORBIDDEN');
  const elsewhere = await people.institution();
  const stranger = await people.staff(elsewhere, ['SAFETY_LEAD']);
  await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  expect((await lines(stranger)).filter(({ subjectKind }) => subjectKind !== 'audit' && subjectKind !== 'account')).toEqual([]);
  expect(await lines(stranger, { code: sophea.code })).toEqual([]);
  expect(await lines(stranger, { by: officer.id })).toEqual([]);
});

test('pages of the audit log follow each other without a gap', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  for (let access = 0; access < 5; access++) await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  const all = await lines(lead, { by: officer.id, first: 50 });
  const first = await lead.ask(AUDIT, { by: officer.id, first: 2 });
  const second = await lead.ask(AUDIT, { by: officer.id, first: 50, after: first.pageInfo.endCursor });
  expect([...first.nodes, ...second.nodes]).toEqual(all);
});

const TAKE = `mutation ($input: AuditExportInput!, $key: ID!) { auditExport(input: $input, idempotencyKey: $key) { __typename
  ... on AuditExportPayload { lines { action actor by subjectKind code from to } hasMore } ... on Refusal { code } } }`;
const longAgo = ({ id }: Person): Promise<unknown> =>
  harness.sql("update session set authenticated_at = now() - interval '6 minutes' where account_id = $1", [id]);

test('the audit log can be downloaded only in a re-authenticated session, and each download is recorded', async () => {
  const [lead, stranger] = [await people.staff(institution, ['SAFETY_LEAD']), await people.staff(await people.institution(), ['SAFETY_LEAD'])];
  await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  const request = { input: { code: sophea.code, from: '2020-01-01' }, key: 'take' };
  await longAgo(lead);
  expect(await lead.ask(TAKE, request)).toEqual({ __typename: 'ReauthenticationNeeded', code: 'REAUTHENTICATION_NEEDED' });
  expect(await harness.sql("select from audit_pending where action = 'AuditExported'")).toEqual([]);
  await harness.sql('update session set authenticated_at = now() where account_id = $1', [lead.id]);
  const { lines: hers, hasMore } = await lead.ask(TAKE, request);
  expect([hers.length > 0, hers.every(({ code }: Data) => code === sophea.code), hasMore]).toEqual([true, true, false]);
  // A repeated download is read again, and each file and each access is recorded.
  const { lines: again } = await lead.ask(TAKE, request);
  expect(again.length).toBeGreaterThan(hers.length);
  expect((await lead.ask(TAKE, { ...request, input: {} })).code).toBe('KEY_USED_FOR_OTHER_REQUEST');
  const auditRows = await harness.sql("select action, subject_kind, subject_id, actor_id, detail from audit_pending where subject_kind = 'audit' order by id");
  const access = { subject_kind: 'audit', subject_id: sophea.id, actor_id: lead.id };
  expect(auditRows).toEqual([
    { ...access, action: 'AuditExported', detail: { from: '2020-01-01', listSize: hers.length } },
    { ...access, action: 'RecordAccessed', detail: {} },
    { ...access, action: 'AuditExported', detail: { from: '2020-01-01', listSize: again.length } },
    { ...access, action: 'RecordAccessed', detail: {} },
    { ...access, action: 'RecordAccessed', detail: {}, subject_id: institution.id },
  ]);
  expect((await stranger.ask(TAKE, request)).lines).toEqual([]);
  await expect(officer.ask(TAKE, request)).rejects.toThrow('FORBIDDEN');
});

test('a report can be downloaded only in a re-authenticated session', async () => {
  const watcher = await people.staff(institution, ['MONITORING_OFFICER']);
  const take = `mutation { indicatorExport(input: { grantId: "seed", from: "2026-01-01", to: "2026-02-01" }, idempotencyKey: "sheet") { __typename } }`;
  await longAgo(watcher);
  expect((await watcher.ask(take)).__typename).toBe('ReauthenticationNeeded');
  await harness.sql('update session set authenticated_at = now() where account_id = $1', [watcher.id]);
  // The grant does not exist, which is only checked after re-authentication.
  expect((await watcher.ask(take)).__typename).toBe('NotFound');
});
