import { setTimeout as pause } from 'node:timers/promises';
import { People, type Employer, type Institution, inDays } from '../harness/data/people';
import { offerIn } from '../harness/data/pipeline-rows';
import { startedPlacement, acceptedPlacement } from '../harness/data/placements';
import { checkIn, safety } from '../harness/data/safety';
import { step } from '../harness/data/pipeline-requests';
import { type Person, Harness } from '../harness/harness';

/**
 * A hold and a pipeline transition at the same employer at the same moment: one comes first, and the other
 * sees it.
 */
const ROUNDS = 20;
let harness: Harness;
let people: People;
let institution: Institution;
let safetyLead: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  safetyLead = await people.staff(institution, ['SAFETY_LEAD']);
});

const hold = (employer: Employer): Promise<{ isOurs?: boolean }> => safety(safetyLead, 'employerHold', { id: employer.id, input: { reason: 'Seen.' } });
/** The final state, and whether the whole acceptance was written before the hold. */
const ENDED = `
  select o.state as offer, r.state as referral, v.taken_seats as taken,
    (select count(*)::int from placement p where p.offer_id = o.id) as places,
    (select count(*)::int from employer_hold h where h.employer_id = o.employer_id) as holds,
    (select max(a.id) from audit_pending a where a.subject_id in (o.id, r.id, (select p.id from placement p where p.offer_id = o.id)))
      < (select a.id from audit_pending a join employer_hold h on h.id = a.subject_id where h.employer_id = o.employer_id and a.action = 'HoldPlaced') as "holdCameAfter"
  from offer o join referral r on r.id = o.referral_id join vacancy v on v.id = o.vacancy_id where o.id = $1`;

test('an acceptance and a simultaneous hold: either she has the placement and the hold followed, or she has none and the seat is free', async () => {
  const outcomes = new Set<string>();
  // delays the hold more after each round it won, and less after each round it lost, so that both orders
  // occur
  for (let round = 0, wait = 4; round < ROUNDS; round++) {
    const employer = await people.employer();
    const vacancy = await people.vacancy(employer);
    const trainee = await people.trainee(institution);
    const offer = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
    const [yes, holdResult] = await Promise.all([step(trainee.user, 'offerAccept', { id: offer.id }), pause(wait).then(() => hold(employer))]);
    expect(holdResult).toMatchObject({ isOurs: true });
    const ended = await harness.one(ENDED, [offer.id]);
    if (yes.state === 'ACCEPTED') expect(ended).toEqual({ offer: 'ACCEPTED', referral: 'HIRED', taken: 1, places: 1, holds: 1, holdCameAfter: true });
    else expect([yes.code, ended]).toEqual(['NOT_CLEARED', { offer: 'EXPLAINED', referral: 'OFFERED', taken: 0, places: 0, holds: 1, holdCameAfter: null }]);
    // whichever came first, she is called once
    expect(await harness.sql("select state from task where kind = 'HOLD_CONTACT' and trainee_id = $1", [trainee.id])).toEqual([{ state: 'OPEN' }]);
    outcomes.add(yes.code ?? yes.state);
    wait = Math.min(400, yes.state === 'ACCEPTED' ? wait / 1.5 : wait * 1.5 + 1);
  }
  expect([...outcomes].sort()).toEqual(['ACCEPTED', 'NOT_CLEARED']);
}, 240_000);

test('an alert reopened while its hold is being lifted never leaves the employer free with the alert open', async () => {
  const colleague = await people.staff(institution, ['SAFETY_LEAD']);
  const employer = await people.employer();
  const trainee = await people.trainee(institution);
  const placement = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await checkIn(trainee.user, placement.id, { canLeave: 'NO' });
  const { id } = await harness.one<{ id: string }>('select id from safety_alert');
  const reason = { reason: 'Seen.' };
  for (let round = 0; round < 8; round++) {
    await safety(safetyLead, 'alertTriage', { id, input: { safetyWishes: 'To stay.', lifeAtRisk: false } });
    const input = { outcome: 'The door is open.', traineeAgreed: true, mandatoryReport: 'REPORTED' };
    const { hold } = await safety(safetyLead, 'alertResolve', { id, input });
    await safety(safetyLead, 'holdAgreeToLift', { id: hold.id, input: reason });
    const [lifted, again] = await Promise.all([
      pause(round % 4).then(() => safety(colleague, 'holdAgreeToLift', { id: hold.id, input: reason })),
      safety(safetyLead, 'alertReopen', { id, input: reason }),
    ]);
    expect([lifted.liftedAt ? 'LIFTED' : lifted.code, again.state]).toEqual([expect.stringMatching(/^(LIFTED|NOT_READY)$/), 'OPEN']);
    expect(await harness.one('select app.is_cleared($1, app.today()) as cleared', [employer.siteId])).toEqual({ cleared: false });
  }
}, 240_000);

test('many acceptances, confirmations and answers during a hold cause no deadlock and no partial change', async () => {
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { seats: 30, startsOn: inDays(0) });
  const atWork = [];
  for (let n = 0; n < 4; n++) atWork.push(await startedPlacement(harness, await people.trainee(institution), vacancy));
  const planned = [];
  for (let n = 0; n < 4; n++) planned.push(await acceptedPlacement(harness, await people.trainee(institution), vacancy));
  const offers = [];
  for (let n = 0; n < 6; n++) {
    const trainee = await people.trainee(institution);
    offers.push({ trainee, offer: await offerIn(harness, trainee, vacancy, 'EXPLAINED') });
  }
  const [accepted, confirmed, answered] = await Promise.all([
    Promise.all(offers.map(({ trainee, offer }) => step(trainee.user, 'offerAccept', { id: offer.id }))),
    Promise.all(
      planned.flatMap(({ id, trainee }) => [step(trainee.user, 'placementConfirmStart', { id }), step(employer.user, 'placementConfirmStart', { id })]),
    ),
    Promise.all(atWork.map(({ id, trainee }) => checkIn(trainee.user, id, { canLeave: 'NO' }))),
    hold(employer),
  ]);
  expect(answered).toEqual(atWork.map(() => ({ __typename: 'CheckInPayload' })));
  for (const one of [...accepted, ...confirmed]) expect(['ACCEPTED', 'PLANNED', 'ACTIVE', 'NOT_CLEARED']).toContain(one.code ?? one.state);
  const places = await harness.one('select count(*)::int as n, (select taken_seats from vacancy where id = $1) as taken from placement where vacancy_id = $1', [
    vacancy.id,
  ]);
  expect(places.n).toBe(places.taken);
  expect(
    await harness.one(
      'select count(*)::int as alerts, (select count(*)::int from employer_hold) as holds, (select count(*)::int from hold_cause) as causes from safety_alert',
    ),
  ).toEqual({
    alerts: 4,
    holds: 5,
    causes: 5,
  });
  // of five holds, each of the fourteen trainees has one task
  expect(await harness.one("select count(*)::int as n, count(distinct trainee_id)::int as trainees from task where kind = 'HOLD_CONTACT'")).toEqual({
    n: 14,
    trainees: 14,
  });
}, 240_000);
