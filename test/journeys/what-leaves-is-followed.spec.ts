import { randomUUID } from 'node:crypto';
import { type Institution, People, type Trainee } from '../world/people';
import { type Data, type Person, World } from '../world/world';

/** Staff follow what leaves in their institution's name, and one who answers for it reads who saw whom; both are their own institution's alone. */
let world: World;
let people: People;
let institution: Institution;
let officer: Person;
let sophea: Trainee;

beforeAll(async () => (world = await World.start()), 60_000);
afterAll(() => world.end());
beforeEach(async () => {
  await world.empty();
  people = new People(world);
  institution = await people.institution();
  officer = await people.staff(institution);
  sophea = await people.trainee(institution, { officer, displayName: 'Sophea' });
});

const LIST = `query ($states: [MessageState!]) { deliveries(states: $states) { nodes { id recipientKind text state heldReason failures nextMoves trainee { code displayName } colleague { id } tasks { id kind state } } } }`;
const listed = async (person: Person, states?: string[]): Promise<Data[]> => (await person.ask(LIST, { states: states ?? null })).nodes;
const resend = (person: Person, id: string, key = randomUUID()): Promise<Data> =>
  person.ask(
    'mutation ($id: ID!, $key: ID!) { messageResend(id: $id, idempotencyKey: $key) { __typename ... on MessageResendPayload { delivery { state } } ... on Refusal { code } } }',
    { id, key },
  );

async function message(kind: 'STAFF' | 'TRAINEE', recipientId: string, state: string): Promise<string> {
  const [id, event] = [randomUUID(), randomUUID()];
  await world.sql("insert into outbox (id, event, subject_id, occurred_at) values ($1, 'ReferralAsked', $2, now())", [event, randomUUID()]);
  await world.sql(
    `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, held_reason, due_at, failures)
     values ($1, $2, $3, $4, $5, 'EMAIL', 'question-waiting', 'en', $5, $6, case when $6 = 'HELD' then 'OUTSIDE_HOURS' end, now() + interval '1 day', 5)`,
    [institution.id, id, event, kind, recipientId, state],
  );
  return id;
}

test('each message is told with neutral words and why it waits; whose it is only to who may know her', async () => {
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
      nextMoves: [],
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

test('a parked mail to staff goes again once; one to a trainee never does, by no way', async () => {
  const [hers, ours] = [await message('TRAINEE', sophea.id, 'PARKED'), await message('STAFF', officer.id, 'PARKED')];
  const stranger = await people.staff(await people.institution());
  expect(await resend(stranger, ours)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await resend(officer, hers)).toMatchObject({ code: 'MOVE_NOT_ALLOWED' });
  expect(await resend(officer, ours)).toMatchObject({ delivery: { state: 'PLANNED' } });
  expect(await resend(officer, ours)).toMatchObject({ code: 'MOVE_NOT_ALLOWED' });
  expect(await world.sql('select recipient_kind, state, failures from message order by recipient_kind')).toEqual([
    { recipient_kind: 'STAFF', state: 'PLANNED', failures: 0 },
    { recipient_kind: 'TRAINEE', state: 'PARKED', failures: 5 },
  ]);
});

const AUDIT = `query ($code: String, $by: ID, $from: LocalDate, $to: LocalDate, $after: String, $first: Int) { audit(code: $code, by: $by, from: $from, to: $to, after: $after, first: $first) {
  nodes { action actor by subjectKind code } pageInfo { hasNextPage endCursor } } }`;
const lines = async (person: Person, asked: Readonly<Record<string, unknown>> = {}): Promise<Data[]> => (await person.ask(AUDIT, asked)).nodes;

test('who saw or changed somebody is read by her code, by who answers for it; reading it is written down', async () => {
  const [lead, admin] = [await people.staff(institution, ['SAFETY_LEAD']), await people.staff(institution, ['INSTITUTION_ADMIN'])];
  await world.sql('delete from audit_pending');
  await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  await officer.ask('mutation ($id: ID!) { traineePrepare(id: $id, idempotencyKey: "prepare") { __typename } }', { id: sophea.id });
  const hers = await lines(admin, { code: sophea.code.toLowerCase() });
  expect(hers.map(({ action, actor, subjectKind, code }) => [action, actor, subjectKind, code])).toContainEqual(['Shown', 'STAFF', 'trainee', sophea.code]);
  expect(hers.every(({ code }) => code === sophea.code)).toBe(true);
  expect(JSON.stringify(hers)).not.toContain('Sophea');
  expect((await lines(lead, { code: sophea.code }))[0]).toMatchObject({ subjectKind: 'audit', action: 'Shown', code: sophea.code });
  expect((await lines(lead, { by: officer.id })).length).toBeGreaterThan(0);
  expect(await lines(lead, { by: officer.id, to: '2020-01-01' })).toEqual([]);
  expect(await lines(lead, { code: 'W-0000' })).toEqual([]);
});

test('the audit is closed to whom it is not for, and told to no other institution', async () => {
  await expect(lines(officer)).rejects.toThrow('FORBIDDEN');
  const elsewhere = await people.institution();
  const stranger = await people.staff(elsewhere, ['SAFETY_LEAD']);
  await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  expect((await lines(stranger)).filter(({ subjectKind }) => subjectKind !== 'audit' && subjectKind !== 'account')).toEqual([]);
  expect(await lines(stranger, { code: sophea.code })).toEqual([]);
  expect(await lines(stranger, { by: officer.id })).toEqual([]);
});

test('pages of the audit follow each other without a gap', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  for (let look = 0; look < 5; look++) await officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: sophea.id });
  const all = await lines(lead, { by: officer.id, first: 50 });
  const first = await lead.ask(AUDIT, { by: officer.id, first: 2 });
  const second = await lead.ask(AUDIT, { by: officer.id, first: 50, after: first.pageInfo.endCursor });
  expect([...first.nodes, ...second.nodes]).toEqual(all);
});
