import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { safety } from '../../harness/data/safety';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * An employer hold affects every trainee who works there or is in the pipeline there, including those of the
 * holding institution. No step can lead anyone there until it is lifted.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER']);
  employer = await people.employer();
});

const REASON = { reason: 'A neighbour called.' };
const hold = (person = lead): Promise<Data> => safety(person, 'employerHold', { id: employer.id, input: REASON });
async function lift(id: string): Promise<void> {
  for (const person of [lead, await people.staff(institution, ['VETTING_OFFICER'])]) await safety(person, 'holdAgreeToLift', { id, input: REASON });
  expect(await harness.one('select lifted_at is not null as lifted from employer_hold where id = $1', [id])).toEqual({ lifted: true });
}
const vacancy = (change: object = {}) => people.vacancy(employer, { startsOn: inDays(20), ...change });
const checkTasks = async (person: Person): Promise<Data[]> =>
  (await person.ask('{ tasks { nodes { kind employer { id } } } }')).nodes.filter(({ kind }: Data) => kind === 'CHECK_TRAINEES');
const PEOPLE = '{ holds(isLifted: false) { nodes { isOurs people { nodes { stage trainee { id displayName } } } } } }';
const peopleSeenBy = async (person: Person): Promise<Data[] | null> => (await person.ask(PEOPLE)).nodes[0].people?.nodes ?? null;
const page = async (person: Person, path: string): Promise<string> =>
  (await fetch(`${harness.url}${path}`, { headers: { cookie: `wm-${person.audience}=${person.token}` } })).text();

test('the holding institution gets a task to check on its own trainees, like every other institution with trainees there', async () => {
  const [partner, outsider] = [await people.institution(), await people.institution()];
  const [colleague, bystander] = [await people.staff(partner, ['SAFETY_LEAD', 'PLACEMENT_OFFICER']), await people.staff(outsider, ['SAFETY_LEAD'])];
  await startedPlacement(harness, await people.trainee(institution), await vacancy({ startsOn: inDays(0) }));
  await referralIn(harness, await people.trainee(partner), await vacancy(), 'ASKED');
  await hold();
  const expected = [{ kind: 'CHECK_TRAINEES', employer: { id: employer.id } }];
  expect(await checkTasks(lead)).toEqual(expected);
  expect(await checkTasks(colleague)).toEqual(expected);
  expect(await checkTasks(bystander)).toEqual([]);
});

test('a holding institution without trainees there gets no task', async () => {
  const partner = await people.institution();
  await people.staff(partner);
  await startedPlacement(harness, await people.trainee(partner), await vacancy({ startsOn: inDays(0) }));
  await hold();
  expect(await checkTasks(lead)).toEqual([]);
});

test("a hold lists the reader's own trainees there by name, and none of another institution", async () => {
  const partner = await people.institution();
  const colleague = await people.staff(partner, ['PLACEMENT_OFFICER']);
  const [atWork, starting, deciding, elsewhere, theirs] = [
    await people.trainee(institution),
    await people.trainee(institution),
    await people.trainee(institution),
    await people.trainee(institution),
    await people.trainee(partner),
  ];
  await startedPlacement(harness, atWork, await vacancy({ startsOn: inDays(0) }));
  await acceptedPlacement(harness, starting, await vacancy());
  await referralIn(harness, deciding, await vacancy(), 'ASKED');
  await referralIn(harness, elsewhere, await people.vacancy(await people.employer()), 'SENT');
  await startedPlacement(harness, theirs, await vacancy({ startsOn: inDays(0) }));
  await hold();
  const own = await peopleSeenBy(officer);
  expect(own?.map(({ stage, trainee }) => `${stage} ${trainee.id}`).sort()).toEqual(
    [`AT_WORK ${atWork.id}`, `STARTING ${starting.id}`, `ON_THE_WAY ${deciding.id}`].sort(),
  );
  expect((await peopleSeenBy(colleague))?.map(({ trainee }) => trainee.id)).toEqual([theirs.id]);
  // a role that may not read trainees reads none here
  expect(await peopleSeenBy(await people.staff(institution, ['VETTING_OFFICER']))).toBeNull();
  const listing = await page(officer, '/staff/holds?lang=en');
  for (const { id } of [atWork, starting, deciding]) expect(listing).toContain(`/staff/trainees/${id}`);
  for (const { id } of [elsewhere, theirs]) expect(listing).not.toContain(id);
});

/** The number of entries a staff member sees in each work list. */
async function queues(): Promise<Data> {
  const listed = async (list: string): Promise<number> => (await officer.ask(`{ ${list} { nodes { id } } }`)).nodes.length;
  const path: number[] = [];
  for (const state of ['OFFERED', 'PROPOSED', 'ASKED', 'AGREED']) path.push(await listed(`referrals(state: ${state}, exceptOnHold: true)`));
  return { path, planned: await listed('placements(state: PLANNED, exceptOnHold: true)'), followUps: await listed('followUps(exceptOnHold: true)') };
}

test('every step toward a held employer leaves the staff queue, and returns when the hold is lifted', async () => {
  const there = [
    await people.trainee(institution, { officer }),
    await people.trainee(institution, { officer }),
    await people.trainee(institution, { officer }),
  ];
  await referralIn(harness, there[0] as Trainee, await vacancy(), 'PROPOSED');
  await referralIn(harness, there[1] as Trainee, await vacancy(), 'ASKED');
  await referralIn(harness, there[2] as Trainee, await vacancy(), 'AGREED');
  await offerIn(harness, await people.trainee(institution, { officer }), await vacancy(), 'ISSUED');
  await acceptedPlacement(harness, await people.trainee(institution, { officer }), await vacancy({ startsOn: inDays(3) }));
  const codesDue = async (): Promise<boolean[]> => {
    // the tasks to contact her stay: they lead nowhere
    const { nodes } = await officer.ask('{ due(filter: { mine: false }, first: 50) { nodes { step trainee { code } } } }');
    const due = nodes.filter(({ step: one }: Data) => one !== 'TASK').map(({ trainee }: Data) => trainee?.code);
    return there.map(({ code }) => due.includes(code));
  };
  const before = await queues();
  expect(before).toMatchObject({ path: [1, 1, 1, 1], planned: 1, followUps: expect.any(Number) });
  expect(await codesDue()).toEqual([true, true, true]);
  const { id } = await hold();
  expect(await queues()).toEqual({ path: [0, 0, 0, 0], planned: 0, followUps: 0 });
  expect(await codesDue()).toEqual([false, false, false]);
  await lift(id);
  expect(await queues()).toEqual(before);
  expect(await codesDue()).toEqual([true, true, true]);
});

test('vacancies of a held employer leave the review and opening queues, and suggestions to send there disappear', async () => {
  const vetting = await people.staff(institution, ['VETTING_OFFICER', 'PLACEMENT_OFFICER']);
  const waiting = [await vacancy({ state: 'SUBMITTED' }), await vacancy({ state: 'APPROVED' })];
  await referralIn(harness, await people.trainee(institution, { officer: vetting }), await vacancy(), 'PROPOSED');
  const offered = async (): Promise<boolean[]> => {
    const [today, referrals] = [await page(vetting, '/staff?lang=en'), await page(vetting, '/staff/referrals?lang=en')];
    return [...waiting.map(({ id }) => today.includes(`/staff/vacancies/${id}`)), referrals.includes('Ask her')];
  };
  expect(await offered()).toEqual([true, true, true]);
  const { id } = await hold();
  expect(await offered()).toEqual([false, false, false]);
  await lift(id);
  expect(await offered()).toEqual([true, true, true]);
});

test('a follow-up of a trainee who works at the held employer stays in the queue', async () => {
  await startedPlacement(harness, await people.trainee(institution, { officer }), await vacancy({ startsOn: inDays(0) }));
  const before = (await queues()).followUps;
  expect(before).toBeGreaterThan(0);
  await hold();
  expect((await queues()).followUps).toBe(before);
});

describe('what a trainee reads on her own pages', () => {
  const paused = (trainee: Trainee): Promise<string> => page(trainee.user, '/?lang=en');

  test('an offer, a suggestion or an interview at a held employer requires no answer of her and gives no reason, until the hold is lifted', async () => {
    const [offered, deciding, meeting] = [await people.trainee(institution), await people.trainee(institution), await people.trainee(institution)];
    const offer = await offerIn(harness, offered, await vacancy(), 'EXPLAINED');
    await referralIn(harness, deciding, await vacancy(), 'ASKED');
    const { id: referral } = await referralIn(harness, meeting, await vacancy(), 'SHORTLISTED');
    await step(employer.user, 'interviewPropose', { id: referral, input: { slots: [`${inDays(3)}T09:00:00+07:00`], place: 'Street 63' } });
    const asking = ['See the offer', 'See details', 'Choose a time'];
    const firstPages = async (): Promise<boolean[]> =>
      Promise.all([offered, deciding, meeting].map(async (her, at) => (await paused(her)).includes(`>${asking[at]}<`)));
    expect(await firstPages()).toEqual([true, true, true]);
    const { id } = await hold();
    expect(await firstPages()).toEqual([false, false, false]);
    for (const her of [offered, deciding, meeting]) expect(await paused(her)).not.toMatch(/>[^<]*\b(hold|held|safety|alert)\b[^<]*</i);
    const offerPage = await page(offered.user, `/offer/${offer.id}?lang=en`);
    expect(offerPage).toContain('please do not go there yet');
    expect(offerPage).not.toContain('value="yes"');
    // she can always decline, and ask to talk
    expect(offerPage).toContain('value="no"');
    await lift(id);
    expect(await firstPages()).toEqual([true, true, true]);
    expect(await page(offered.user, `/offer/${offer.id}?lang=en`)).toContain('value="yes"');
  });

  test('a trainee who works at a held employer still gets her check-ins', async () => {
    const trainee = await people.trainee(institution);
    await startedPlacement(harness, trainee, await vacancy({ startsOn: inDays(0) }));
    await hold();
    expect(await paused(trainee)).toContain('/check-in');
  });

  test('a trainee login reads only the holds of employers in her own pipeline', async () => {
    const [trainee, other] = [await people.trainee(institution), await people.trainee(institution)];
    await referralIn(harness, other, await vacancy(), 'ASKED');
    await hold();
    const mine = (): Promise<Data[]> =>
      harness.asLogin('trainee', 'waymark_trainee', { institution_id: institution.id, trainee_id: trainee.id }, 'select app.my_held_employers() as id', []);
    expect(await mine()).toEqual([]);
    await expect(
      harness.asLogin('trainee', 'waymark_trainee', { institution_id: institution.id, trainee_id: trainee.id }, 'select 1 from employer_hold', []),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

test('a reminder of an interview at a held employer waits, and is sent once the hold is lifted', async () => {
  const trainee = await people.trainee(institution, { officer, email: 'her@example.net' });
  const { id } = await referralIn(harness, trainee, await vacancy(), 'SHORTLISTED');
  const startsAt = `${inDays(2)}T09:00:00+07:00`;
  const { interviews } = await step(employer.user, 'interviewPropose', { id, input: { slots: [startsAt], place: 'Street 63' } }, 'interviews { id }');
  await step(trainee.user, 'interviewConfirm', { id: interviews[0].id, input: { startsAt } });
  await waitUntilIdle(harness);
  const openHold = await hold();
  const soon = () =>
    harness.sql("select state, held_reason from message where recipient_kind = 'TRAINEE' and channel = 'EMAIL' and notice = 'interview-reminder'");
  const { ahead } = await harness.one<{ ahead: string }>("select ($1::timestamptz - interval '23 hours' - app.now())::text as ahead", [startsAt]);
  await harness.clockForward(ahead);
  for (let rows = await soon(); !rows.some(({ state }) => state === 'HELD'); rows = await soon()) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await soon()).toEqual([{ state: 'HELD', held_reason: 'EMPLOYER_ON_HOLD' }]);
  await lift(openHold.id);
  for (let rows = await soon(); !rows.some(({ state }) => state === 'SENT'); rows = await soon()) await new Promise((resolve) => setTimeout(resolve, 100));
}, 60_000);

test('an employer sees the same of its candidates before and during a hold', async () => {
  await offerIn(harness, await people.trainee(institution), await vacancy(), 'EXPLAINED');
  await referralIn(harness, await people.trainee(institution), await vacancy(), 'SENT');
  const read = async (): Promise<string> => JSON.stringify((await employer.user.answer('{ candidates { nodes { id state availableActions } } }')).data);
  const before = await read();
  await hold();
  expect(await read()).toBe(before);
});
