import { countEvents, remindersOf, runDueWork, writeEvent, notificationsOf } from '../../harness/data/due';
import { offerIn } from '../../harness/data/pipeline-rows';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * The year after a start: contacts, employer check-ins and the agreement fall due, and overdue ones become
 * staff tasks.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
});

const her = (email?: string): Promise<Trainee> => people.trainee(institution, { officer, ...(email ? { email } : {}) });

test('a follow-up is notified to its staff in the morning of its day, and to her by mail only if she agreed to it', async () => {
  const [trainee, agreed] = [await her('one@example.net'), await her('two@example.net')];
  await harness.sql(
    "insert into consent (institution_id, trainee_id, purpose, state, language, given_at, expires_on) values ($1, $2, 'FOLLOW_UP_CONTACT', 'GIVEN', 'km', now(), $3)",
    [institution.id, agreed.id, inDays(365)],
  );
  for (const one of [trainee, agreed]) {
    const offer = await offerIn(harness, one, await people.vacancy(employer, { startsOn: inDays(2) }), 'EXPLAINED');
    expect(await step(one.user, 'offerAccept', { id: offer.id })).toMatchObject({ state: 'ACCEPTED' });
  }
  await runDueWork(harness);
  const [first] = await harness.sql<{ id: string; due_on: string; code: string }>(
    'select id, code, due_on from follow_up where trainee_id = $1 order by due_on',
    [trainee.id],
  );
  expect((await remindersOf(harness, first?.id ?? ''))[0]).toEqual({
    kind: 'FOLLOW_UP_DUE',
    state: 'WAITING',
    due_at: new Date(`${first?.due_on}T08:00:00+07:00`),
  });
  await harness.sql('insert into clock (ahead_by) select $1::timestamptz - now() on conflict (only_row) do update set ahead_by = excluded.ahead_by', [
    new Date(`${first?.due_on}T08:01:00+07:00`),
  ]);
  await runDueWork(harness);
  const lines = await harness.sql<{ recipient_id: string; channel: string; notice: string }>(
    "select m.recipient_id, m.channel, m.notice from message m join outbox e on e.id = m.event_id join follow_up f on f.id = e.subject_id where e.event = 'FollowUpDue' and f.code = $1",
    [first?.code],
  );
  expect(lines.filter(({ recipient_id, channel }) => recipient_id === officer.id && channel === 'EMAIL').map(({ notice }) => notice)).toEqual([
    'follow-up-due',
    'follow-up-due',
  ]);
  expect(lines.filter(({ recipient_id }) => recipient_id === trainee.id).map(({ channel }) => channel)).toEqual(['IN_APP']);
  expect(
    lines
      .filter(({ recipient_id }) => recipient_id === agreed.id)
      .map(({ channel }) => channel)
      .sort(),
  ).toEqual(['EMAIL', 'IN_APP']);
  expect(await harness.sql("select id from task where kind = 'REACH_TRAINEE'")).toEqual([]);
  // Notifications to employers mention no follow-up.
  expect(await harness.sql("select id from message where recipient_kind = 'EMPLOYER' and notice like 'follow%'")).toEqual([]);
}, 60_000);

/** She has started, confirmed by both sides. */
async function working(trainee: Trainee, kind = 'JOB'): Promise<string> {
  const place = await people.vacancy(employer, { startsOn: inDays(1), kind });
  if (kind === 'APPRENTICESHIP') {
    await harness.sql("insert into apprenticeship values ($1, $2, 'Baker', 'Chan Dara', '1980-01-01', 12, 360)", [employer.id, place.id]);
  }
  const offer = await offerIn(harness, trainee, place, 'EXPLAINED');
  expect(await step(trainee.user, 'offerAccept', { id: offer.id })).toMatchObject({ state: 'ACCEPTED' });
  const { id } = await harness.one<{ id: string }>('select id from placement where offer_id = $1', [offer.id]);
  await harness.clockForward('1 day');
  const bothSaidSo = "confirmed_by_trainee_at = app.now(), confirmed_by_employer_at = app.now(), verified_at = app.now(), state = 'ACTIVE'";
  await harness.sql(`update placement set ${bothSaidSo} where id = $1`, [id]);
  await runDueWork(harness);
  return id;
}
const states = (table: string, placementId: string, order: string): Promise<string[]> =>
  harness
    .sql<{ state: string }>(`select state from ${table} where placement_id = $1 order by ${order}`, [placementId])
    .then((rows) => rows.map(({ state }) => state));

test('an employer gets a check-in link on days 14, 30 and 90, which expires, and none after the end of the placement', async () => {
  const placementId = await working(await her());
  const checkIns = (): Promise<string[]> => states('employer_check_in', placementId, 'day');
  await harness.clockForward('16 days');
  await runDueWork(harness);
  expect(await checkIns()).toEqual(['ASKED', 'PLANNED', 'PLANNED']);
  expect(await countEvents(harness, 'EmployerCheckInRequested')).toBe(1);
  expect(await notificationsOf(harness, 'EmployerCheckInRequested')).toContain('EMPLOYER EMAIL short-question SENT');
  await harness.clockForward('16 days');
  await runDueWork(harness);
  expect(await checkIns()).toEqual(['EXPIRED', 'ASKED', 'PLANNED']);
  await harness.sql(
    "update placement set state = 'ENDED_BY_TRAINEE', ended_on = app.today(), end_reason = 'BETTER_JOB', end_recorded_at = app.now() where id = $1",
    [placementId],
  );
  await harness.clockForward('70 days');
  await runDueWork(harness);
  expect(await checkIns()).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
  expect(await countEvents(harness, 'EmployerCheckInRequested')).toBe(2);
}, 60_000);

test('after a jump of the clock, each item is notified once, of two check-ins only the later one, and overdue ones become staff tasks', async () => {
  const placementId = await working(await her());
  await harness.clockForward('100 days');
  await runDueWork(harness);
  await runDueWork(harness);
  const open = await harness.sql<{ code: string }>(
    "select code from follow_up where placement_id = $1 and state in ('SCHEDULED', 'ATTEMPTED') order by due_on",
    [placementId],
  );
  expect(open.map(({ code }) => code)).toEqual(['F4', 'F5', 'F6']);
  // F4 is still within its window; the others no longer need a reminder.
  expect([await countEvents(harness, 'FollowUpDue'), await countEvents(harness, 'FollowUpClosing'), await countEvents(harness, 'FollowUpMissed')]).toEqual([
    1, 0, 4,
  ]);
  expect(await states('employer_check_in', placementId, 'day')).toEqual(['CANCELLED', 'CANCELLED', 'ASKED']);
  expect((await harness.sql("select id from task where kind = 'FOLLOW_UP_MISSED'")).length).toBe(4);
}, 60_000);

test('an agreement unsigned by day 10 is notified to both, and after day 15 becomes a task', async () => {
  const placementId = await working(await her(), 'APPRENTICESHIP');
  const agreement = await harness.one<{ id: string }>('select id from apprenticeship_agreement where placement_id = $1', [placementId]);
  await harness.clockForward('12 days');
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'AgreementDue')).toContain('EMPLOYER EMAIL agreement-due SENT');
  await harness.clockForward('6 days');
  await runDueWork(harness);
  expect((await remindersOf(harness, agreement.id)).map(({ kind, state }) => [kind, state])).toEqual([
    ['AGREEMENT_DUE', 'FIRED'],
    ['AGREEMENT_OVERDUE', 'FIRED'],
  ]);
  expect((await notificationsOf(harness, 'AgreementOverdue')).map((line) => line.split(' ')[0])).toEqual(['STAFF', 'STAFF']);
  expect(await harness.sql("select assigned_to from task where kind = 'AGREEMENT_OVERDUE'")).toEqual([{ assigned_to: officer.id }]);
}, 60_000);

test('reminders move with a moved start, and after a placement ends her officer gets one task to talk with her', async () => {
  const placementId = await working(await her());
  const dues = (): Promise<{ code: string; due_on: string; due_at: Date; state: string }[]> =>
    harness.sql(
      "select f.code, f.due_on, r.due_at, r.state from follow_up f join reminder r on r.subject_id = f.id and r.kind = 'FOLLOW_UP_DUE' where f.placement_id = $1 order by f.due_on",
      [placementId],
    );
  const planned = await dues();
  expect(planned.length).toBe(7);
  await harness.sql('update follow_up set due_on = due_on + 5, window_from = window_from + 5, window_to = window_to + 5 where placement_id = $1', [
    placementId,
  ]);
  for (let times = 0; times < 2; times++) await writeEvent(harness, 'PlacementStartRescheduled', placementId);
  await runDueWork(harness);
  for (const { due_on, due_at, state } of await dues()) expect([due_at, state]).toEqual([new Date(`${due_on}T08:00:00+07:00`), 'WAITING']);
  await harness.sql(
    "update placement set state = 'ENDED_BY_TRAINEE', ended_on = app.today(), end_reason = 'BETTER_JOB', end_recorded_at = app.now() where id = $1",
    [placementId],
  );
  await writeEvent(harness, 'PlacementEnded', placementId);
  await runDueWork(harness);
  expect(await harness.sql("select subject_id, assigned_to from task where kind = 'PLACEMENT_ENDED'")).toEqual([
    { subject_id: placementId, assigned_to: officer.id },
  ]);
}, 60_000);
