import pg from 'pg';
import { EXPECTED_STATES } from '../../../src/features/notifications/domain/expected-states';
import { EVENTS } from '../../../src/shared/events';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { People } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { Harness } from '../../harness/harness';

/** The worker verifies the claim of every event against the database, because an event could be forged. */
let harness: Harness;
let people: People;
beforeAll(async () => {
  harness = await Harness.start({ withWorker: true });
  people = new People(harness);
}, 60_000);
afterAll(() => harness.end());

describe('false event', () => {
  /** Writes an event as the database owner, as if all other protections had failed. */
  const slips = async (event: string, subject: string): Promise<void> => {
    await harness.sql('insert into outbox (event, subject_id, occurred_at) values ($1, $2, now())', [event, subject]);
    await waitUntilIdle(harness);
  };

  test.each([
    ['OfferAccepted', 'EXPLAINED'],
    ['OfferAccepted', 'ISSUED'],
    ['OfferDeclined', 'EXPLAINED'],
    ['OfferWithdrawn', 'EXPLAINED'],
    ['OfferExpired', 'ACCEPTED'],
    ['OfferExplained', 'ISSUED'],
  ])('%s of an offer that is %s causes no notification', async (event, state) => {
    await harness.empty();
    const institution = await people.institution();
    await people.staff(institution);
    const at = await people.employer();
    const offer = await offerIn(
      harness,
      await people.trainee(institution),
      await people.vacancy(at, { seats: 3 }),
      state === 'ISSUED' ? 'ISSUED' : 'EXPLAINED',
    );
    await harness.sql('update offer set state = $2, cooling_off_waived_at = now(), decided_at = $3 where id = $1', [
      offer.id,
      state,
      state === 'ACCEPTED' ? new Date() : null,
    ]);
    await slips(event, offer.id);
    expect(await harness.sql('select notice from message')).toEqual([]);
    expect(await harness.sql('select 1 from outbox where done_at is null')).toEqual([]);
  });

  test.each([
    ['VacancySubmitted', 'DRAFT'],
    ['VacancyApproved', 'SUBMITTED'],
    ['VacancyOpened', 'APPROVED'],
    ['VacancyFilled', 'DRAFT'],
  ])('%s of a vacancy that is %s causes no notification', async (event, state) => {
    await harness.empty();
    await people.staff(await people.institution());
    const { id } = await people.vacancy(await people.employer(), { state });
    await slips(event, id);
    expect(await harness.sql('select notice from message')).toEqual([]);
  });

  test('an event is notified once it becomes true: the same event of an accepted offer reaches people', async () => {
    await harness.empty();
    const institution = await people.institution();
    await people.staff(institution);
    const offer = await offerIn(harness, await people.trainee(institution), await people.vacancy(await people.employer(), { seats: 3 }), 'EXPLAINED');
    await harness.sql("update offer set state = 'ACCEPTED', decided_at = now(), cooling_off_waived_at = now() where id = $1", [offer.id]);
    await slips('OfferAccepted', offer.id);
    expect(await harness.sql('select notice from message')).not.toEqual([]);
  });

  test('the required state is known for each event that leads to a state', () => {
    for (const event of EVENTS) {
      const claim = EXPECTED_STATES[event];
      if (claim) expect([event, claim.states.length > 0]).toEqual([event, true]);
    }
    expect(EXPECTED_STATES.OfferAccepted?.states).toEqual(['ACCEPTED']);
    expect(EXPECTED_STATES.VacancySubmitted?.states).not.toContain('DRAFT');
  });
});

test('a queue entry cannot make the worker send false content, because a job carries only a row id', async () => {
  await harness.empty();
  const institution = await people.institution();
  await people.staff(institution);
  const referral = await referralIn(harness, await people.trainee(institution), await people.vacancy(await people.employer()), 'ASKED');
  await expect(harness.asLogin('employer', 'waymark_employer_writer', {}, 'select * from bullmq.bull_jobs')).rejects.toThrow(/permission denied/);
  const queue = new pg.Client({ connectionString: harness.logins.queue });
  await queue.connect();
  try {
    for (const sql of [
      'select * from public.outbox',
      "insert into public.outbox (event, subject_id, occurred_at) values ('OfferAccepted', gen_random_uuid(), now())",
      'select * from public.message',
    ])
      await expect(queue.query(sql)).rejects.toThrow(/permission denied/);
  } finally {
    await queue.end();
  }
  expect(await harness.sql('select 1 from message where subject_id = $1', [referral.id])).toEqual([]);
});
