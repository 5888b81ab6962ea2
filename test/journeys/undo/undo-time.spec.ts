import { setTimeout as pause } from 'node:timers/promises';
import { JobQueue } from '../../../src/platform/queue/job-queue';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { type Data, Harness, type Person } from '../../harness/harness';
import { passUndo, waitUntilIdle } from '../../harness/wait-until-idle';

/** The ten seconds of an undo count from the end of the transaction of its act, which can take seconds itself. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer });
});

/** Shorter than the service waits for a lock. */
const HELD_MS = 4500;
let keys = 0;
const undo = (acts: readonly string[]): Promise<Data> =>
  officer.ask(
    'mutation ($keys: [ID!]!, $key: ID!) { undo(keys: $keys, idempotencyKey: $key) { __typename ... on UndoPayload { count } ... on CannotUndo { missing } } }',
    { keys: acts, key: `undo-${++keys}` },
  );
const SEND =
  'mutation ($input: ReferralsSelectedInput!) { referralsSend(input: $input, confirmPoolCover: true, idempotencyKey: "slow") { ... on ReferralsBulkPayload { done undoKeys } } }';
const candidates = async (): Promise<unknown[]> => (await employer.user.ask('{ candidates { nodes { id } } }')).nodes;

/** Sends the cards of two referrals in a transaction that takes some seconds. @returns when it could end at the earliest */
async function sendSlowly(ids: readonly string[]): Promise<{ undoKeys: string[]; from: Date }> {
  const holder = await harness.owner.connect();
  try {
    await holder.query('begin; select from referral for update');
    const sending = officer.ask(SEND, { input: { referralIds: ids } });
    await pause(HELD_MS);
    const { at } = await harness.one<{ at: Date }>('select app.now() as at');
    await holder.query('commit');
    const { done, undoKeys } = await sending;
    expect(done).toBe(2);
    return { undoKeys, from: at };
  } finally {
    holder.release();
  }
}

test('the cards of a slow bulk action are neither announced nor shown while the page offers its undo, and all are undone', async () => {
  const other = await people.trainee(institution, { officer });
  const pairs = [trainee, other].map(async (one) => (await referralIn(harness, one, await people.vacancy(employer), 'AGREED')).id);
  const ids = [await pairs[0], await pairs[1]] as string[];
  const { undoKeys, from } = await sendSlowly(ids);
  expect(
    await harness.sql(
      `select distinct undo_until >= $1::timestamptz + interval '11 seconds' as offered, not_before = undo_until as held, sent_at >= $1 as hidden
       from staff_act a join outbox o on o.act_id = a.id join referral r on r.id = o.subject_id`,
      [from],
    ),
  ).toEqual([{ offered: true, held: true, hidden: true }]);
  // more than ten seconds after its begin, and less than that after its end
  await harness.clockForward('6 seconds');
  await harness.sql("insert into outbox (event, subject_id, occurred_at) values ('TraineeRequestedCall', $1, app.now())", [trainee.id]);
  harness.app.get(JobQueue, { strict: false }).wake(['outbox']);
  while ((await harness.sql("select from outbox where event = 'TraineeRequestedCall' and done_at is null")).length > 0) await pause(20);
  expect([await harness.sql("select from outbox where event = 'ReferralSent' and done_at is not null"), await candidates()]).toEqual([[], []]);
  expect(await undo(undoKeys)).toEqual({ __typename: 'UndoPayload', count: 2 });
  expect(await harness.sql('select distinct state, sent_at from referral')).toEqual([{ state: 'AGREED', sent_at: null }]);
  await passUndo(harness);
  await waitUntilIdle(harness);
  expect(await candidates()).toEqual([]);
});

test('an enrolment and a lesson are undone by the time of their act, and an act about an older enrolment removes none', async () => {
  const course = await changeServices(officer, 'courseCreate', { input: sewingCourse() });
  const enrol = async (key: string): Promise<string> =>
    (await changeServices(officer, 'courseEnrol', { id: course.id, input: { traineeId: trainee.id, enrolledOn: inDays(-3) }, key })).id;
  const earlier = (table: string, column: string): Promise<unknown> => harness.sql(`update ${table} set ${column} = ${column} - interval '30 seconds'`);
  await enrol('slow');
  // as if the transaction had taken half a minute
  await Promise.all([earlier('staff_act', 'done_at'), earlier('training_enrolment', 'recorded_at')]);
  expect(await undo(['slow'])).toEqual({ __typename: 'UndoPayload', count: 1 });
  expect(await harness.sql('select from training_enrolment')).toEqual([]);
  const id = await enrol('kept');
  await changeServices(officer, 'enrolmentAttend', { id, input: { heldOn: inDays(-2), hours: 2 }, key: 'lesson' });
  await Promise.all([earlier('staff_act', 'done_at'), earlier('attendance', 'recorded_at')]);
  expect(await undo(['lesson'])).toEqual({ __typename: 'UndoPayload', count: 1 });
  expect(await harness.sql('select from attendance')).toEqual([]);
  await earlier('training_enrolment', 'recorded_at');
  const settings = { actor_id: officer.id, institution_id: institution.id, roles: 'PLACEMENT_OFFICER' };
  const remove =
    "with act as (select app.undo_act(id) as outcome from staff_act where key = 'kept') select outcome, app.remove_undone_enrolment($1) as removed from act";
  const removed = (): Promise<Data[]> => harness.asLogin('staff', 'waymark_staff_writer', settings, remove, [id]);
  expect(await removed()).toEqual([{ outcome: 'DONE', removed: 1 }]);
  // the enrolment is older than the act that a login wrote about it
  await earlier('training_enrolment', 'recorded_at');
  expect(await removed()).toEqual([{ outcome: 'DONE', removed: 0 }]);
});
