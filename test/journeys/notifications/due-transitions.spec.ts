import { countEvents, meeting, remindersOf, runDueWork, runDueWorkConcurrently, writeEvent, notificationsOf } from '../../harness/data/due';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { inHours, offerInput, step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/** Due items are notified in time, once, and only while they still apply; expiries are recorded. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(2) });
});

const her = (email?: string): Promise<Trainee> => people.trainee(institution, { officer, ...(email ? { email } : {}) });

const before = (instant: string, hours: number): Date => new Date(Date.parse(instant) - hours * 3_600_000);

test('all three sides are reminded of a confirmed interview once a day before and once two hours before', async () => {
  const trainee = await her('her@example.net');
  const startsAt = inHours(48);
  const { id } = await meeting(harness, employer, trainee, startsAt);
  await runDueWork(harness);
  expect(await remindersOf(harness, id)).toEqual([
    { kind: 'INTERVIEW_IN_24_HOURS', state: 'WAITING', due_at: before(startsAt, 24) },
    { kind: 'INTERVIEW_IN_2_HOURS', state: 'WAITING', due_at: before(startsAt, 2) },
  ]);
  await harness.clockForward('24 hours 1 minute');
  await runDueWork(harness);
  await runDueWork(harness);
  const all = ['EMPLOYER EMAIL interview-upcoming SENT', 'EMPLOYER IN_APP interview-upcoming SENT', 'STAFF IN_APP interview-upcoming SENT'];
  const hers = ['TRAINEE EMAIL interview-reminder SENT', 'TRAINEE IN_APP interview-reminder SENT'];
  expect(await notificationsOf(harness, 'InterviewUpcoming')).toEqual([...all, ...hers]);
  await harness.clockForward('22 hours');
  await runDueWork(harness);
  expect(await countEvents(harness, 'InterviewUpcoming')).toBe(2);
  expect((await remindersOf(harness, id)).map(({ state }) => state)).toEqual(['FIRED', 'FIRED']);
}, 60_000);

test('a cancelled meeting is not reminded of, and a new time has its own reminders', async () => {
  const trainee = await her();
  const { id } = await meeting(harness, employer, trainee, inHours(48));
  await runDueWork(harness);
  expect(await step(trainee.user, 'interviewCancel', { id })).toMatchObject({ state: 'CANCELLED' });
  await runDueWork(harness);
  expect((await remindersOf(harness, id)).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  const again = inHours(72);
  const next = await meeting(harness, employer, trainee, again);
  await harness.clockForward('24 hours 1 minute');
  await runDueWork(harness);
  expect(await countEvents(harness, 'InterviewUpcoming')).toBe(0);
  await harness.clockForward('24 hours');
  await runDueWork(harness);
  expect((await remindersOf(harness, next.id)).map(({ state }) => state)).toEqual(['FIRED', 'WAITING']);
}, 60_000);

test('if no mail to her is safe, a person reminds her', async () => {
  const trainee = await her();
  await meeting(harness, employer, trainee, inHours(30));
  await harness.clockForward('7 hours');
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'InterviewUpcoming')).not.toContain('TRAINEE EMAIL interview-reminder SENT');
  const tasks = await harness.sql("select t.kind, t.assigned_to from task t join outbox e on e.id = t.cause_id where e.event = 'InterviewUpcoming'");
  expect(tasks).toEqual([{ kind: 'REACH_TRAINEE', assigned_to: officer.id }]);
}, 60_000);

/** Starts her contact hours this many hours from now, for one hour. */
const herHoursIn = (trainee: Trainee, hours: number): Promise<unknown> =>
  harness.sql(
    `update contact_method set safe_from_minute = m.minute, safe_to_minute = (m.minute + 60) % 1440
     from (select ((extract(hour from app.now() at time zone 'Asia/Phnom_Penh') * 60 + extract(minute from app.now() at time zone 'Asia/Phnom_Penh'))::int + $2 * 60) % 1440 as minute) m where trainee_id = $1`,
    [trainee.id, hours],
  );
const untilNotHeld = async (): Promise<string> => {
  for (;;) {
    const { state } = await harness.one<{ state: string }>(
      "select state from message where recipient_kind = 'TRAINEE' and notice = 'interview-reminder' and channel = 'EMAIL'",
    );
    if (state !== 'HELD' && state !== 'SENDING') return state;
  }
};

test.each([
  ['a reminder to a trainee is held until her contact hours', 26, 'SENT'],
  ['a reminder is cancelled if the meeting is over before her contact hours', 2.2, 'CANCELLED'],
])(
  '%s',
  async (_case, startsIn, ends) => {
    const trainee = await her('her@example.net');
    await herHoursIn(trainee, 5);
    await meeting(harness, employer, trainee, inHours(startsIn));
    await runDueWork(harness);
    await harness.clockForward(startsIn < 24 ? '15 minutes' : '2 hours 10 minutes');
    await runDueWork(harness);
    expect(await notificationsOf(harness, 'InterviewUpcoming')).toContain('TRAINEE EMAIL interview-reminder HELD');
    await harness.sql("update clock set ahead_by = interval '5 hours 5 minutes'");
    expect(await untilNotHeld()).toBe(ends);
  },
  60_000,
);

test('an unanswered offer is reminded of a day before it expires, and its expiry is recorded once by two workers', async () => {
  const trainee = await her('her@example.net');
  const referral = await referralIn(harness, trainee, vacancy, 'SHORTLISTED');
  const offer = await step(employer.user, 'offerIssue', { id: referral.id, input: { ...offerInput(), answerBy: inHours(96) } });
  expect(offer).toMatchObject({ state: 'ISSUED' });
  await runDueWork(harness);
  await harness.clockForward('72 hours 1 minute');
  await runDueWork(harness);
  expect(await notificationsOf(harness, 'OfferExpiring')).toEqual([
    'STAFF EMAIL offer-expiring SENT',
    'STAFF IN_APP offer-expiring SENT',
    'TRAINEE EMAIL question-waiting SENT',
    'TRAINEE IN_APP question-waiting SENT',
  ]);
  await harness.clockForward('24 hours');
  await runDueWorkConcurrently(harness, 4);
  await runDueWork(harness);
  expect(await harness.one('select state, decided_at from offer where id = $1', [offer.id])).toEqual({ state: 'EXPIRED', decided_at: null });
  expect([await countEvents(harness, 'OfferExpired'), await countEvents(harness, 'OfferExpiring')]).toEqual([1, 1]);
  expect(await notificationsOf(harness, 'OfferExpired')).toContain('EMPLOYER EMAIL offer-expired SENT');
  expect(await step(trainee.user, 'offerDecline', { id: offer.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
}, 60_000);

test('of twenty reminders due at once, each is sent once by any number of workers', async () => {
  for (let n = 0; n < 20; n++) await writeEvent(harness, 'OfferIssued', (await offerIn(harness, await her(), vacancy, 'ISSUED')).id);
  await runDueWork(harness);
  await harness.clockForward('9 days 1 hour');
  await runDueWorkConcurrently(harness, 3);
  await runDueWork(harness);
  expect(await countEvents(harness, 'OfferExpiring')).toBe(20);
  expect(await harness.sql("select state, count(*)::int as n from reminder where kind = 'OFFER_EXPIRING' group by state")).toEqual([{ state: 'FIRED', n: 20 }]);
}, 90_000);

test.each([
  ['a suggestion unanswered for 14 days', 'ASKED', '14 days 1 minute'],
  ['an agreement not sent to the employer within 14 days', 'AGREED', '14 days 1 minute'],
  ['an introduction whose card is no longer visible', 'SENT', '60 days 1 minute'],
])(
  '%s expires, and no data of hers stays visible',
  async (_case, state, after) => {
    const trainee = await her();
    const { id } = await referralIn(harness, trainee, vacancy, state);
    await harness.clockForward('13 days');
    await runDueWork(harness);
    expect(await harness.one('select state from referral where id = $1', [id])).toEqual({ state });
    await harness.sql('update clock set ahead_by = $1::interval', [after]);
    await runDueWork(harness);
    expect(await harness.one('select state, card from referral where id = $1', [id])).toEqual({ state: 'EXPIRED', card: null });
    // An employer that never saw her must not learn that there was a candidate.
    expect((await notificationsOf(harness, 'ReferralExpired')).filter((line) => line.startsWith('EMPLOYER')).length > 0).toBe(state === 'SENT');
  },
  60_000,
);

test('an introduction with a pending meeting or offer does not expire', async () => {
  const [trainee, other] = [await her(), await her()];
  const { referralId } = await meeting(harness, employer, trainee, inHours(48));
  const offered = await offerIn(harness, other, vacancy, 'EXPLAINED');
  await harness.sql("update referral set shown_until = app.now() + interval '1 hour' where id = any($1)", [[referralId, offered.referralId]]);
  await harness.clockForward('2 hours');
  await runDueWork(harness);
  expect(await harness.sql('select distinct state from referral where id = any($1) order by state', [[referralId, offered.referralId]])).toEqual([
    { state: 'INTERVIEWING' },
    { state: 'OFFERED' },
  ]);
}, 60_000);

test('an expiring approval is notified a month before to visiting staff and the employer, and not if a newer one follows', async () => {
  const visitor = await people.staff(institution, ['VETTING_OFFICER']);
  const other = await people.employer({ cleared: false, state: 'ACTIVE' });
  const old = await people.clear(other.siteId, other.id, institution, inDays(-300), inDays(35));
  await writeEvent(harness, 'VettingDecided', old);
  await runDueWork(harness);
  expect(await remindersOf(harness, old)).toMatchObject([{ kind: 'VETTING_EXPIRING', state: 'WAITING' }]);
  const renewed = await people.clear(other.siteId, other.id, institution, inDays(0), inDays(360));
  await writeEvent(harness, 'VettingDecided', renewed);
  await runDueWork(harness);
  expect([...(await remindersOf(harness, old)), ...(await remindersOf(harness, renewed))].map(({ state }) => state)).toEqual(['CANCELLED', 'WAITING']);
  await harness.clockForward('331 days');
  await runDueWork(harness);
  const due = await harness.sql<{ recipient_id: string; notice: string }>(
    "select distinct m.recipient_id, m.notice from message m join outbox e on e.id = m.event_id where e.event = 'VettingExpiring' and e.subject_id = $1 and m.channel = 'EMAIL'",
    [renewed],
  );
  expect(due).toEqual(
    expect.arrayContaining([
      { recipient_id: visitor.id, notice: 'approval-expiring' },
      { recipient_id: other.user.id, notice: 'visit-due' },
    ]),
  );
}, 60_000);

test('after three days all due items have been notified in the order of their due times', async () => {
  const [one, other] = [await her(), await her()];
  await meeting(harness, employer, one, inHours(4 * 24));
  const offer = await offerIn(harness, other, vacancy, 'ISSUED');
  await harness.sql("update offer set answer_by = app.now() + interval '95 hours' where id = $1", [offer.id]);
  await writeEvent(harness, 'OfferIssued', offer.id);
  await runDueWork(harness);
  await harness.clockForward('3 days 1 minute');
  await runDueWork(harness);
  const rung = await harness.sql<{ kind: string }>("select kind from reminder where state = 'FIRED' order by fired_at, due_at");
  expect(rung.map(({ kind }) => kind)).toEqual(['OFFER_EXPIRING', 'INTERVIEW_IN_24_HOURS']);
  expect(
    (await harness.sql<{ event: string }>("select event from outbox where event in ('OfferExpiring', 'InterviewUpcoming') order by written_at")).map(
      ({ event }) => event,
    ),
  ).toEqual(['OfferExpiring', 'InterviewUpcoming']);
}, 60_000);
