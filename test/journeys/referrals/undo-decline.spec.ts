import { settled, severalWorkersLook, told } from '../../harness/data/due';
import { referralIn } from '../../harness/data/path';
import { type Employer, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { atTen, offerInput, step } from '../../harness/data/steps';
import { SIZES } from '../../sizes';
import { type Person, World } from '../../harness/harness';

/** An employer says "not this time", and for ten minutes nobody else hears or sees of it: it can be taken back as if it had never been said. */
let world: World;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;
let vacancy: Vacancy;

beforeAll(async () => (world = await World.start({ withWorker: true })), 60_000);
afterAll(() => world.end());
beforeEach(async () => {
  await world.empty();
  people = new People(world);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  vacancy = await people.vacancy(employer);
  trainee = await people.trainee(institution);
});

const no = { reason: 'HOURS' };
const decline = (id: string, person = employer.user): ReturnType<typeof step> => step(person, 'candidateDecline', { id, input: no }, 'undoUntil');
const undo = (id: string, person = employer.user): ReturnType<typeof step> => step(person, 'candidateUndoDecline', { id }, 'undoUntil');
/** All that she and staff can read of it, and all that anybody was told. */
const asOthersSee = async (id: string): Promise<unknown> => [
  await trainee.user.ask('{ myReferrals { id state nextMoves } }'),
  await trainee.user.ask('{ myInterviews { id state nextMoves } }'),
  await trainee.user.ask('{ notices { nodes { kind } } }'),
  await officer.ask('query ($id: ID!) { referral(id: $id) { state nextMoves } }', { id }),
  await world.sql('select * from referral order by id'),
  await world.sql('select event, subject_id from outbox order by written_at, id'),
  await world.sql('select notice, recipient_id from message order by created_at, id'),
];

test.each(['SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING'])(
  'said in %s and taken back, it leaves nothing behind that she or staff could see',
  async (state) => {
    const { id } = await referralIn(world, trainee, vacancy, state);
    await settled(world);
    const [before, own] = [await asOthersSee(id), await employer.user.ask('query ($id: ID!) { candidate(id: $id) { state nextMoves undoUntil } }', { id })];
    expect(await decline(id)).toMatchObject({ state: 'NOT_SELECTED', nextMoves: ['undoDecline'] });
    await world.clockForward('9 minutes');
    await settled(world);
    expect(await asOthersSee(id)).toEqual(before);
    expect(await step(employer.user, 'candidateShortlist', { id })).toMatchObject({ code: 'MOVE_NOT_ALLOWED' });
    expect(await undo(id)).toEqual({ id, ...own });
    await world.clockForward('5 minutes');
    await settled(world);
    expect(await asOthersSee(id)).toEqual(before);
  },
);

test('after ten minutes it is final: only then she and her officer are told, and the meeting still ahead is called off', async () => {
  const { id } = await referralIn(world, trainee, vacancy, 'SHORTLISTED');
  const startsAt = atTen(2);
  const { interviews } = await step(employer.user, 'interviewPropose', { id, input: { slots: [startsAt], place: 'Street 163' } }, 'interviews { id }');
  await step(trainee.user, 'interviewConfirm', { id: interviews[0].id, input: { startsAt } });
  await decline(id);
  await settled(world);
  expect(await told(world, 'ReferralNotSelected')).toEqual([]);
  await world.clockForward('10 minutes');
  expect(await undo(id)).toMatchObject({ code: 'MOVE_NOT_ALLOWED' });
  await settled(world);
  expect(await world.one('select state, not_selected_reason, ended_at is not null as ended from referral')).toEqual({
    state: 'NOT_SELECTED',
    not_selected_reason: 'HOURS',
    ended: true,
  });
  expect(await world.one('select state, cancelled_by from interview')).toEqual({ state: 'CANCELLED', cancelled_by: 'EMPLOYER' });
  expect(await told(world, 'ReferralNotSelected')).toEqual(expect.arrayContaining([expect.stringMatching(/^TRAINEE IN_APP/), expect.stringMatching(/^STAFF/)]));
  expect(await employer.user.ask('query ($id: ID!) { candidate(id: $id) { state nextMoves undoUntil } }', { id })).toEqual({
    state: 'NOT_SELECTED',
    nextMoves: [],
    undoUntil: null,
  });
  expect(await world.sql('select * from referral_decline')).toEqual([]);
});

test('said, taken back and said again, the ten minutes begin anew', async () => {
  const { id } = await referralIn(world, trainee, vacancy, 'VIEWED');
  await decline(id);
  await world.clockForward('9 minutes');
  await undo(id);
  await decline(id);
  await world.clockForward('9 minutes');
  await settled(world);
  expect(await undo(id)).toMatchObject({ state: 'VIEWED' });
});

test('a colleague takes it back too, another employer finds nothing there', async () => {
  const { id } = await referralIn(world, trainee, vacancy, 'VIEWED');
  await decline(id);
  expect(await undo(id, (await people.employer()).user)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await undo(id)).toMatchObject({ state: 'VIEWED' });
  expect(await undo(id)).toMatchObject({ code: 'MOVE_NOT_ALLOWED' });
});

test('an offer that waits for her answer is withdrawn before anybody says no, so that no yes of hers comes to nothing', async () => {
  const { id } = await referralIn(world, trainee, vacancy, 'SHORTLISTED');
  const offer = await step(employer.user, 'offerIssue', { id, input: offerInput() });
  expect(await decline(id)).toMatchObject({ code: 'MOVE_NOT_ALLOWED' });
  await step(employer.user, 'offerWithdraw', { id: offer.id });
  expect(await decline(id)).toMatchObject({ state: 'NOT_SELECTED', nextMoves: ['undoDecline'] });
});

test('when it ends otherwise meanwhile, that is what counts, and there is nothing to take back', async () => {
  const { id } = await referralIn(world, trainee, vacancy, 'VIEWED');
  await decline(id);
  expect(await step(officer, 'referralWithdraw', { id })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await undo(id)).toMatchObject({ code: 'MOVE_NOT_ALLOWED' });
  await world.clockForward('10 minutes');
  await settled(world);
  expect(await world.one('select state, not_selected_reason from referral')).toEqual({ state: 'WITHDRAWN', not_selected_reason: null });
  expect(await world.sql('select * from referral_decline')).toEqual([]);
});

test('taken back at the moment at which it becomes final, or carried out by several workers: one of them, once, and never half of each', async () => {
  for (let round = 0; round < SIZES.pairs; round++) {
    const place = await people.vacancy(employer);
    const { id } = await referralIn(world, trainee, place, 'VIEWED');
    await decline(id);
    await world.sql("update referral_decline set declined_at = app.now() - interval '10 minutes' + $1::interval", [
      round % 2 === 0 ? '20 milliseconds' : '-1 second',
    ]);
    const [undone] = await Promise.all([undo(id), severalWorkersLook(world, 2)]);
    await severalWorkersLook(world, 2);
    const { state } = await world.one<{ state: string }>('select state from referral where id = $1', [id]);
    expect([undone.state ?? undone.code, state]).toEqual(undone.code ? ['MOVE_NOT_ALLOWED', 'NOT_SELECTED'] : ['VIEWED', 'VIEWED']);
    const happened = await world.sql("select id from outbox where event = 'ReferralNotSelected' and subject_id = $1", [id]);
    expect(happened).toHaveLength(undone.code ? 1 : 0);
  }
});

test('nobody but the employer and the worker may read or write what can still be taken back', async () => {
  const { id } = await referralIn(world, trainee, vacancy, 'VIEWED');
  await decline(id);
  const settings = { trainee_id: trainee.id, institution_id: institution.id, actor_id: officer.id, employer_id: employer.id, roles: 'PLACEMENT_OFFICER' };
  for (const [login, role] of [
    ['trainee', 'waymark_trainee'],
    ['trainee', 'waymark_trainee_path'],
    ['staff', 'waymark_staff'],
    ['staff', 'waymark_staff_path'],
  ] as const)
    await expect(world.asLogin(login, role, settings, 'select * from referral_decline')).rejects.toThrow(/permission denied/);
  const rival = await people.employer();
  const asRival = { ...settings, employer_id: rival.id };
  expect(await world.asLogin('employer', 'waymark_employer', asRival, 'select reason from referral_decline')).toEqual([]);
  const said = `insert into referral_decline (referral_id, employer_id, vacancy_id, reason, declined_at) values ('${id}', '${rival.id}', '${vacancy.id}', 'OTHER', app.now())`;
  await expect(world.asLogin('employer', 'waymark_employer_path', asRival, said)).rejects.toThrow(/does not belong/);
  const final = `update referral set state = 'NOT_SELECTED', not_selected_reason = 'OTHER' where id = '${id}'`;
  await expect(world.asLogin('employer', 'waymark_employer_path', settings, final)).rejects.toThrow(/permission denied/);
});
