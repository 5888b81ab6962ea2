import { setTimeout as pause } from 'node:timers/promises';
import { offerIn, referralIn } from '../harness/data/pipeline-rows';
import { type Employer, type Institution, inDays, People } from '../harness/data/people';
import { acceptedPlacement } from '../harness/data/placements';
import { step } from '../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../harness/harness';

/**
 * Suspending or closing an employer at the same moment as a transition there: one comes first, and the other
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

const transition = (field: 'employerSuspend' | 'employerClose' | 'employerReinstate', employer: Employer): Promise<Data> =>
  step(safetyLead, field, { id: employer.id, input: { reason: 'Seen.' } });
/** The final state, and whether the whole acceptance was written before the suspension. */
const ENDED = `
  select o.state as offer, r.state as referral, v.taken_seats as taken,
    (select count(*)::int from placement p where p.offer_id = o.id) as places,
    (select count(*)::int from task t where t.kind = 'CHECK_TRAINEES' and t.subject_id = o.employer_id) as tasks,
    (select max(a.id) from audit_pending a where a.subject_id in (o.id, r.id, (select p.id from placement p where p.offer_id = o.id)))
      < (select a.id from audit_pending a where a.subject_id = o.employer_id and a.action = 'EmployerSuspended') as "cameAfter"
  from offer o join referral r on r.id = o.referral_id join vacancy v on v.id = o.vacancy_id where o.id = $1`;

/**
 * Runs both actions at nearly the same moment, round after round. The delay of the second grows after each
 * round it won and shrinks after each round it lost, so that both orders occur.
 */
async function untilBothWereFirst(press: (wait: number) => Promise<boolean>): Promise<void> {
  const outcomes = new Set<boolean>();
  for (let round = 0, wait = 4; round < ROUNDS; round++) {
    const stepWasFirst = await press(wait);
    outcomes.add(stepWasFirst);
    wait = Math.min(400, stepWasFirst ? wait / 1.5 : wait * 1.5 + 1);
  }
  expect(outcomes.size).toBe(2);
}

test('an acceptance and a simultaneous suspension: either she has the placement and the suspension followed, or she has none and the seat is free', async () => {
  await untilBothWereFirst(async (wait) => {
    const employer = await people.employer();
    const vacancy = await people.vacancy(employer);
    const trainee = await people.trainee(institution);
    const offer = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
    const [yes, suspended] = await Promise.all([
      step(trainee.user, 'offerAccept', { id: offer.id }),
      pause(wait).then(() => transition('employerSuspend', employer)),
    ]);
    expect(suspended).toMatchObject({ state: 'SUSPENDED' });
    const ended = await harness.one(ENDED, [offer.id]);
    if (yes.state === 'ACCEPTED') expect(ended).toEqual({ offer: 'ACCEPTED', referral: 'HIRED', taken: 1, places: 1, tasks: 1, cameAfter: true });
    else expect([yes.code, ended]).toEqual(['NOT_CLEARED', { offer: 'EXPLAINED', referral: 'OFFERED', taken: 0, places: 0, tasks: 1, cameAfter: null }]);
    return yes.state === 'ACCEPTED';
  });
}, 180_000);

test('a proposal and the simultaneous closing of its employer: either the referral is open and the employer stays, or it is closed without one', async () => {
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  await untilBothWereFirst(async (wait) => {
    const employer = await people.employer();
    const vacancy = await people.vacancy(employer);
    const trainee = await people.trainee(institution);
    const [proposed, closed] = await Promise.all([
      step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id, travelMinutes: 20 } }),
      pause(wait).then(() => transition('employerClose', employer)),
    ]);
    const ended = await harness.one(
      'select e.state as employer, v.state as vacancy, (select count(*)::int from referral r where r.employer_id = e.id) as referrals from employer e join vacancy v on v.employer_id = e.id where e.id = $1',
      [employer.id],
    );
    if (proposed.state === 'PROPOSED') expect([closed.code, ended]).toEqual(['NOT_READY', { employer: 'ACTIVE', vacancy: 'OPEN', referrals: 1 }]);
    else {
      expect(['NOT_CLEARED', 'EXCLUDED_BY_GATES']).toContain(proposed.code);
      expect([closed.state, ended]).toEqual(['CLOSED', { employer: 'CLOSED', vacancy: 'CLOSED', referrals: 0 }]);
    }
    return proposed.state === 'PROPOSED';
  });
}, 180_000);

test('many proposals, offers, acceptances and confirmations at an employer being suspended and held cause no deadlock and no partial change', async () => {
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { seats: 30, startsOn: inDays(0) });
  const planned = [];
  for (let n = 0; n < 4; n++) planned.push(await acceptedPlacement(harness, await people.trainee(institution), vacancy));
  const offers = [];
  for (let n = 0; n < 6; n++) {
    const trainee = await people.trainee(institution);
    offers.push({ trainee, offer: await offerIn(harness, trainee, vacancy, 'EXPLAINED') });
  }
  const referrals = [];
  for (let n = 0; n < 4; n++) referrals.push(await referralIn(harness, await people.trainee(institution), vacancy, 'AGREED'));
  const newTrainees = [];
  for (let n = 0; n < 4; n++) newTrainees.push(await people.trainee(institution));
  const [steps, suspended] = await Promise.all([
    Promise.all([
      ...offers.map(({ trainee, offer }) => step(trainee.user, 'offerAccept', { id: offer.id })),
      ...planned.flatMap(({ id, trainee }) => [step(trainee.user, 'placementConfirmStart', { id }), step(employer.user, 'placementConfirmStart', { id })]),
      ...referrals.map(({ id }) => step(officer, 'referralSend', { id })),
      ...newTrainees.map(({ id }) => step(officer, 'referralPropose', { input: { traineeId: id, vacancyId: vacancy.id, travelMinutes: 20 } })),
    ]),
    pause(15).then(() => transition('employerSuspend', employer)),
    pause(10).then(() => harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id])),
  ]);
  expect(suspended).toMatchObject({ state: 'SUSPENDED' });
  for (const one of steps)
    expect(['ACCEPTED', 'PLANNED', 'ACTIVE', 'SENT', 'PROPOSED', 'NOT_CLEARED', 'EXCLUDED_BY_GATES', 'TRANSITION_NOT_ALLOWED']).toContain(
      one.code ?? one.state,
    );
  const places = await harness.one('select count(*)::int as n, (select taken_seats from vacancy where id = $1) as taken from placement where vacancy_id = $1', [
    vacancy.id,
  ]);
  expect(places.n).toBe(places.taken);
}, 180_000);
