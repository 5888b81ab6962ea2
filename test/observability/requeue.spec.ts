import { randomUUID } from 'node:crypto';
import { runCommand, ownerEnvironment, type CommandResult } from '../harness/command';
import { type Institution, People, type Trainee } from '../harness/data/people';
import { type Data, type Person, Harness } from '../harness/harness';

/**
 * The operator can requeue parked mails. No trainee gets the same mail twice unless the operator names it.
 */
const REASON = 'The log of the mail server shows that it was never accepted.';

let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let sophea: Trainee;
beforeAll(async () => void (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  sophea = await people.trainee(institution, { officer });
});

type Kind = 'STAFF' | 'EMPLOYER' | 'TRAINEE';
interface Planned {
  readonly notice?: string;
  readonly age?: string;
  readonly task?: 'OPEN' | 'DONE';
  readonly of?: Institution;
}

async function message(kind: Kind, state: string, { notice = 'question-waiting', age = '1 hour', task, of = institution }: Planned = {}): Promise<string> {
  const [id, event] = [randomUUID(), randomUUID()];
  const recipient = kind === 'TRAINEE' ? sophea.id : officer.id;
  await harness.sql("insert into outbox (id, event, subject_id, occurred_at, done_at) values ($1, 'ReferralAsked', $2, now(), now())", [event, randomUUID()]);
  await harness.sql(
    `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, failures, attempts, sent_at, created_at)
     values ($1, $2, $3, $4, $5, 'EMAIL', $6, 'en', $5, $7, now() - $8::interval, 5, 7, case when $7 = 'SENT' then now() end, app.now() - $8::interval)`,
    [of.id, id, event, kind, recipient, notice, state, age],
  );
  if (task)
    await harness.sql(
      "insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, state, created_at, done_at, done_by) values ($1, gen_random_uuid(), $2, $3, $3, $4, $5, now(), case when $5 = 'DONE' then now() end, case when $5 = 'DONE' then $6::uuid end)",
      [of.id, state === 'UNKNOWN' ? 'MESSAGE_UNKNOWN' : 'REACH_TRAINEE', sophea.id, id, task, officer.id],
    );
  return id;
}

const requeue = (...words: string[]): Promise<CommandResult> => runCommand(ownerEnvironment(harness), 'requeue', ...words);
async function asJson(...words: string[]): Promise<Data> {
  const result = await requeue(...words, '--json');
  expect([result.code, result.error]).toEqual([0, '']);
  return JSON.parse(result.out);
}
const stateOf = async (id: string): Promise<string> => (await harness.one<{ state: string }>('select state from message where id = $1', [id])).state;
const states = (): Promise<unknown> => harness.sql('select id, state, failures, due_at from message order by id');

test('requeued mails are due at once, as if they had never failed, each with a line in the audit log of its institution', async () => {
  const [ours, theirs] = [await message('STAFF', 'PARKED'), await message('EMPLOYER', 'PARKED')];
  const other = await people.institution();
  const elsewhere = await message('STAFF', 'PARKED', { of: other });
  const sent = await message('STAFF', 'SENT');
  expect((await asJson()).requeued).toBe(3);
  for (const id of [ours, theirs, elsewhere])
    expect(await harness.one('select state, failures, attempts, due_at <= app.now() as due from message where id = $1', [id])).toEqual({
      state: 'PLANNED',
      failures: 0,
      attempts: 7,
      due: true,
    });
  expect(await stateOf(sent)).toBe('SENT');
  const lines = await harness.sql<{ subject_id: string; institution_id: string }>(
    "select audience, action, subject_kind, subject_id, institution_id, detail from audit_pending where action = 'MessageResent'",
  );
  expect(new Map(lines.map((line) => [line.subject_id, line.institution_id]))).toEqual(
    new Map([
      [ours, institution.id],
      [theirs, institution.id],
      [elsewhere, other.id],
    ]),
  );
  expect(lines[0]).toMatchObject({ audience: 'owner', subject_kind: 'message', detail: { from: 'PARKED', to: 'PLANNED' } });
  expect((await asJson()).requeued).toBe(0);
});

test('a dry run lists what would be sent, by kind, notice and days, without changing any mail', async () => {
  await message('STAFF', 'PARKED', { notice: 'task-waiting' });
  await message('STAFF', 'PARKED', { notice: 'task-waiting', age: '3 days' });
  await message('TRAINEE', 'PARKED');
  const before = await states();
  const document = await asJson('--dry-run');
  expect(document).toMatchObject({ dryRun: true, requeued: 0, wouldRequeue: 3 });
  expect(document.groups.map(({ recipient, notice, count }: Data) => [recipient, notice, count])).toEqual([
    ['STAFF', 'task-waiting', 2],
    ['TRAINEE', 'question-waiting', 1],
  ]);
  expect(new Date(document.groups[0].to).getTime() - new Date(document.groups[0].from).getTime()).toBeGreaterThan(2 * 86_400_000);
  expect(await states()).toEqual(before);
  expect(await harness.sql("select 1 from audit_pending where action = 'MessageResent'")).toEqual([]);
  const { out } = await requeue('--dry-run');
  expect(out).toMatch(/2 {2}PARKED {3}STAFF {5}task-waiting .* to /);
  expect(out).toContain('3 mails would be sent again. Nothing was changed.');
});

test('only mails of the selected kind, notice and age are requeued', async () => {
  const [young, old, other, hers] = [
    await message('STAFF', 'PARKED', { notice: 'task-waiting', age: '30 minutes' }),
    await message('STAFF', 'PARKED', { notice: 'task-waiting', age: '3 days' }),
    await message('STAFF', 'PARKED', { age: '3 days' }),
    await message('TRAINEE', 'PARKED', { notice: 'task-waiting', age: '3 days' }),
  ];
  expect((await asJson('--recipient', 'staff', '--notice', 'task-waiting', '--older-than', '2d', '--newer-than', '1w')).requeued).toBe(1);
  expect(await Promise.all([young, old, other, hers].map(stateOf))).toEqual(['PARKED', 'PLANNED', 'PARKED', 'PARKED']);
  expect((await asJson('--newer-than', '1h')).requeued).toBe(1);
  expect(await stateOf(young)).toBe('PLANNED');
});

test('a parked mail to a trainee is requeued if no one has contacted her yet, and stays parked otherwise', async () => {
  const [open, none, done] = [
    await message('TRAINEE', 'PARKED', { task: 'OPEN' }),
    await message('TRAINEE', 'PARKED'),
    await message('TRAINEE', 'PARKED', { task: 'DONE' }),
  ];
  const document = await asJson();
  expect(await Promise.all([open, none, done].map(stateOf))).toEqual(['PLANNED', 'PLANNED', 'PARKED']);
  expect(document).toMatchObject({ requeued: 2, informedByColleague: [done] });
  expect(await harness.sql('select state from task where cause_id = $1', [open])).toEqual([{ state: 'OPEN' }]);
  expect(await requeue('--message', done, '--reason', REASON)).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringMatching(/A colleague has already given the trainee the news/),
  });
});

test('a mail to a trainee that may have arrived is never requeued in bulk, only by its id and with a recorded reason', async () => {
  const [hers, another, ours] = [await message('TRAINEE', 'UNKNOWN', { task: 'OPEN' }), await message('TRAINEE', 'UNKNOWN'), await message('STAFF', 'UNKNOWN')];
  for (const words of [[], ['--state', 'unknown'], ['--state', 'unknown', '--recipient', 'trainee'], ['--state', 'unknown', '--newer-than', '1d']])
    await asJson(...words);
  expect(await Promise.all([hers, another, ours].map(stateOf))).toEqual(['UNKNOWN', 'UNKNOWN', 'PLANNED']);
  expect((await asJson('--state', 'unknown')).mayHaveArrived.sort()).toEqual([hers, another].sort());
  expect((await requeue('--state', 'unknown')).out).toContain(hers);
  expect(await requeue('--message', hers)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/--reason/) });
  expect(await requeue('--message', hers, '--reason', 'short')).toMatchObject({ code: 2, out: '' });
  expect(await stateOf(hers)).toBe('UNKNOWN');
  expect((await asJson('--message', hers, '--reason', REASON)).requeued).toBe(1);
  expect(await Promise.all([hers, another].map(stateOf))).toEqual(['PLANNED', 'UNKNOWN']);
  expect(await harness.one("select detail, person_id, institution_id from audit_pending where action = 'MessageResent' and subject_id = $1", [hers])).toEqual({
    detail: { from: 'UNKNOWN', to: 'PLANNED', reason: REASON },
    person_id: sophea.id,
    institution_id: institution.id,
  });
});

test('a mail requeued by its id and then refused is still listed among those that may have arrived', async () => {
  const hers = await message('TRAINEE', 'UNKNOWN');
  await asJson('--message', hers, '--reason', REASON);
  await harness.sql("update message set state = 'PARKED' where id = $1", [hers]);
  expect((await asJson()).mayHaveArrived).toEqual([hers]);
  expect(await stateOf(hers)).toBe('PARKED');
});

test('thousands are requeued in batches, and two concurrent operators send each once', async () => {
  const event = randomUUID();
  await harness.sql("insert into outbox (id, event, subject_id, occurred_at, done_at) values ($1, 'ReferralAsked', $1, now(), now())", [event]);
  await harness.sql(
    `insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, failures)
     select $1, $2, 'STAFF', gen_random_uuid(), 'EMAIL', 'task-waiting', 'en', $2, 'PARKED', now(), 5 from generate_series(1, 1200)`,
    [institution.id, event],
  );
  const both = await Promise.all([asJson(), asJson()]);
  expect(both.reduce((sum, { requeued }) => sum + requeued, 0)).toBe(1200);
  expect(await harness.sql('select state, count(*)::int as n from message group by state')).toEqual([{ state: 'PLANNED', n: 1200 }]);
  expect(await harness.one("select count(*)::int as n from audit_pending where action = 'MessageResent'")).toEqual({ n: 1200 });
}, 60_000);

test.each([
  [['--state', 'sent'], /parked/],
  [['--recipient', 'nobody'], /staff/],
  [['--notice', 'Not a notice'], /question-waiting/],
  [['--older-than', '3'], /30m, 12h, 3d or 2w/],
  [['--older-than', '0d'], /30m, 12h, 3d or 2w/],
  [['--newer-than', '5y'], /30m, 12h, 3d or 2w/],
  [['--message', 'x'], /no id of a message/],
  [['--message', randomUUID(), '--notice', 'task-waiting'], /--message alone/],
])('%j is wrong usage, and the message shows the right one', async (words, remedy) => {
  expect(await requeue(...words)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(remedy) });
});

test('an id that is not a parked mail is reported, and no mail is sent', async () => {
  const [parked, sent, nothing] = [await message('STAFF', 'PARKED'), await message('STAFF', 'SENT'), randomUUID()];
  const result = await requeue('--message', parked, sent, nothing);
  expect(result).toMatchObject({ code: 1, out: '' });
  expect([result.error.includes(sent), result.error.includes(nothing), result.error.includes(parked)]).toEqual([true, true, false]);
  expect(await stateOf(parked)).toBe('PARKED');
});
