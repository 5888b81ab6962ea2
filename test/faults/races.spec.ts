import { People, type Trainee, type Vacancy } from '../harness/data/people';
import { offerIn, referralIn } from '../harness/data/pipeline-rows';
import { step } from '../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../harness/harness';

/** No change happens twice and no seat is over-filled when many people act at once. */
let harness: Harness;
let people: People;
let officer: Person;
let trainee: Trainee;
let vacancy: Vacancy;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  const institution = await people.institution();
  officer = await people.staff(institution);
  trainee = await people.trainee(institution);
  vacancy = await people.vacancy(await people.employer(), { seats: 3 });
});

const tally = (answers: readonly Data[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const outcome = String(answer.code ?? answer.state);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
};

test('of 20 simultaneous acceptances for 3 seats, exactly 3 succeed', async () => {
  const institution = { id: trainee.institutionId };
  const hers = [];
  for (let n = 0; n < 20; n++) {
    const her = await people.trainee(institution);
    hers.push({ her, offer: await offerIn(harness, her, vacancy, 'EXPLAINED') });
  }
  const answers = await Promise.all(hers.map(({ her, offer }) => step(her.user, 'offerAccept', { id: offer.id })));
  expect(tally(answers)).toEqual({ ACCEPTED: 3, NO_SEAT_LEFT: 17 });
  expect(await harness.one('select taken_seats as taken, state from vacancy where id = $1', [vacancy.id])).toEqual({ taken: 3, state: 'FILLED' });
  expect(await harness.one('select count(*)::int as n from placement')).toEqual({ n: 3 });
  expect(await harness.sql('select state, count(*)::int as n from offer group by state order by state')).toEqual([
    { state: 'ACCEPTED', n: 3 },
    { state: 'EXPLAINED', n: 17 },
  ]);
  expect(await harness.sql('select state, count(*)::int as n from referral group by state order by state')).toEqual([
    { state: 'HIRED', n: 3 },
    { state: 'OFFERED', n: 17 },
  ]);
  const events = await harness.sql(
    "select event, count(*)::int as n from outbox where event in ('OfferAccepted', 'PlacementPlanned', 'VacancyFilled') group by event order by event",
  );
  expect(events).toEqual([
    { event: 'OfferAccepted', n: 3 },
    { event: 'PlacementPlanned', n: 3 },
    { event: 'VacancyFilled', n: 1 },
  ]);
});

test('of two staff who change one referral, one succeeds and the other gets a message that it has changed', async () => {
  const colleague = await people.staff({ id: trainee.institutionId });
  const { id } = await referralIn(harness, trainee, vacancy, 'PROPOSED');
  const answers = await Promise.all([step(officer, 'referralAsk', { id }), step(colleague, 'referralAsk', { id })]);
  expect(tally(answers)).toEqual({ ASKED: 1, TRANSITION_NOT_ALLOWED: 1 });
  expect(await harness.one("select count(*)::int as n from outbox where event = 'ReferralAsked'")).toEqual({ n: 1 });
});

test('an acceptance and a simultaneous withdrawal by staff: one of them applies completely', async () => {
  for (let round = 0; round < 5; round++) {
    const place = await people.vacancy(vacancy.employer);
    const offer = await offerIn(harness, trainee, place, 'EXPLAINED');
    const answers = await Promise.all([step(trainee.user, 'offerAccept', { id: offer.id }), step(officer, 'referralWithdraw', { id: offer.referralId })]);
    const ended = await harness.one(
      'select r.state as referral, o.state as offer, v.taken_seats as taken, (select count(*)::int from placement p where p.offer_id = o.id) as places from offer o join referral r on r.id = o.referral_id join vacancy v on v.id = o.vacancy_id where o.id = $1',
      [offer.id],
    );
    expect(answers.filter((answer) => answer.code === 'TRANSITION_NOT_ALLOWED')).toHaveLength(1);
    expect([
      { referral: 'HIRED', offer: 'ACCEPTED', taken: 1, places: 1 },
      { referral: 'WITHDRAWN', offer: 'WITHDRAWN', taken: 0, places: 0 },
    ]).toContainEqual(ended);
  }
});

test('five simultaneous copies of one request are applied once, and each gets the same result', async () => {
  const proposal = { input: { traineeId: trainee.id, vacancyId: vacancy.id }, key: 'once' };
  const proposed = await Promise.all(Array.from({ length: 5 }, () => step(officer, 'referralPropose', proposal)));
  expect(new Set(proposed.map(({ id }) => id)).size).toBe(1);
  expect(tally(proposed)).toEqual({ PROPOSED: 5 });
  expect(await harness.one('select (select count(*)::int from referral) as referrals, (select count(*)::int from match) as matches')).toEqual({
    referrals: 1,
    matches: 1,
  });

  const offer = await offerIn(harness, trainee, await people.vacancy(vacancy.employer), 'EXPLAINED');
  const accepted = await Promise.all(Array.from({ length: 5 }, () => step(trainee.user, 'offerAccept', { id: offer.id, key: 'yes' })));
  expect(tally(accepted)).toEqual({ ACCEPTED: 5 });
  expect(await harness.one('select count(*)::int as n from placement')).toEqual({ n: 1 });
  expect(await harness.one("select count(*)::int as n from outbox where event = 'OfferAccepted'")).toEqual({ n: 1 });
  expect(
    await step(trainee.user, 'offerAccept', { id: (await offerIn(harness, trainee, await people.vacancy(vacancy.employer), 'EXPLAINED')).id, key: 'yes' }),
  ).toMatchObject({
    code: 'KEY_USED_FOR_OTHER_REQUEST',
  });
});
