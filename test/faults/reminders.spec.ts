import { setTimeout as pause } from 'node:timers/promises';
import { offerIn } from '../harness/data/pipeline-rows';
import { type Institution, People } from '../harness/data/people';
import { waitUntilIdle } from '../harness/wait-until-idle';
import { step } from '../harness/data/pipeline-requests';
import { type Person, Harness } from '../harness/harness';
import { MailPeer } from './support/mail-peer';
import { endAll, startWorker } from './support/processes';
import { inFull } from '../sizes';

/**
 * Invariant 4 for due reminders: a worker crash between firing a reminder and its commit loses none, and each
 * is notified once.
 */
const TIMEOUT_MS = 45_000;
const OFFICER_NOTICES =
  "select m.notice, m.channel, m.state from message m join outbox e on e.id = m.event_id where e.event = 'OfferExpiring' and m.recipient_kind = 'STAFF' order by m.channel";

let peer: MailPeer;
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let offerId: string;
const environment = (more: Record<string, string> = {}): Record<string, string> => ({ ...harness.environment(), SMTP_URL: peer.url, ...more });

beforeAll(async () => {
  peer = await new MailPeer().start();
  harness = await Harness.start();
}, 180_000);
afterAll(async () => {
  await harness.end();
  await peer.end();
});
afterEach(endAll);
beforeEach(async () => {
  peer.mails.length = 0;
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const trainee = await people.trainee(institution, { officer });
  offerId = (await offerIn(harness, trainee, await people.vacancy(await people.employer()), 'ISSUED')).id;
  await harness.sql("update offer set answer_by = app.now() + interval '12 hours' where id = $1", [offerId]);
});

const reminder = async (): Promise<string | undefined> =>
  (await harness.sql<{ state: string }>('select state from reminder where subject_id = $1', [offerId]))[0]?.state;
async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + TIMEOUT_MS; !(await condition()); await pause(50)) if (Date.now() > end) throw new Error(`Timed out waiting until ${what}`);
}

test('when a worker crashes after a reminder fired and before its commit, another worker fires it, and it is notified once', async () => {
  const doomed = await startWorker(environment({ WAYMARK_FAULT: 'after-fire' }));
  expect(await doomed.end).toBe('SIGKILL');
  expect(await reminder()).toBe('WAITING');
  expect(await harness.sql("select id from outbox where event = 'OfferExpiring'")).toEqual([]);
  const [next, another] = await Promise.all([startWorker(environment()), startWorker(environment())]);
  await until('the reminder rings', async () => (await reminder()) === 'FIRED');
  await waitUntilIdle(harness);
  expect(await harness.sql(OFFICER_NOTICES)).toEqual([
    { notice: 'offer-expiring', channel: 'EMAIL', state: 'SENT' },
    { notice: 'offer-expiring', channel: 'IN_APP', state: 'SENT' },
  ]);
  const { email } = await harness.one<{ email: string }>('select email from account where id = $1', [officer.id]);
  expect(peer.to(email).length).toBe(1);
  await Promise.all([next.stop(), another.stop()]);
}, 240_000);

inFull(
  'nobody looks at what is due, the reminder never rings: the test above can fail',
  async () => {
    const worker = await startWorker(environment({ WAYMARK_SWEEP: 'off' }));
    // control: a fired reminder is notified
    const other = await people.trainee(institution, { officer });
    const offer = await offerIn(harness, other, await people.vacancy(await people.employer()), 'EXPLAINED');
    await pause(6_000);
    expect(await step(other.user, 'offerDecline', { id: offer.id })).toMatchObject({ state: 'DECLINED' });
    await until(
      'the answer is told',
      async () => (await harness.sql("select id from outbox where event = 'OfferDeclined' and done_at is not null")).length === 1,
    );
    expect(await harness.sql("select id from outbox where event = 'OfferExpiring'")).toEqual([]);
    expect(await reminder()).toBeUndefined();
    await worker.stop();
  },
  90_000,
);
