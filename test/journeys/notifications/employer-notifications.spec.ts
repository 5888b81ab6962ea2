import { type Employer, type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { apprenticeshipAt, startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { step, terms } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * Who is notified of what about a placement: the employer of a moved or cancelled start but of none of her
 * personal data, her officer of everything that needs action.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;

beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer, email: 'her@example.net' });
});

/** The kinds of notifications sent to each of the three since the last call. */
async function news(): Promise<Record<string, string[]>> {
  await waitUntilIdle(harness);
  const rows = await harness.sql<{ who: string; notice: string }>("select recipient_kind as who, notice from message where channel = 'IN_APP' order by notice");
  await harness.sql('delete from message');
  return Object.fromEntries(['STAFF', 'EMPLOYER', 'TRAINEE'].map((kind) => [kind, rows.filter(({ who }) => who === kind).map(({ notice }) => notice)]));
}

test('a moved start and a cancelled start are notified to all three', async () => {
  const { id } = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await news();
  await step(officer, 'placementRescheduleStart', { id, input: { startsOn: inDays(3) } });
  expect(await news()).toEqual({ STAFF: ['start-rescheduled'], EMPLOYER: ['start-rescheduled'], TRAINEE: ['news-waiting'] });
  await step(officer, 'placementCancel', { id });
  expect(await news()).toEqual({ STAFF: ['placement-cancelled'], EMPLOYER: ['candidate-no-longer-available', 'vacancy-open'], TRAINEE: ['news-waiting'] });
});

test('the employer is notified that both confirmed the start, but not of lost contact, an end or recorded contract terms', async () => {
  const { id } = await startedPlacement(harness, trainee, await apprenticeshipAt(harness, people, employer));
  expect((await news())['EMPLOYER']).toContain('start-confirmed');
  await step(officer, 'placementMarkUnreachable', { id });
  await step(officer, 'placementMarkReachable', { id });
  await step(officer, 'placementRecordTerms', { id, input: { stage: 'CONTRACT', terms: terms({ hoursPerWeek: 60 }) } });
  const { agreement } = await officer.ask('query ($id: ID!) { placement(id: $id) { agreement { id } } }', { id });
  await step(officer, 'agreementSign', { id: agreement.id, input: { signedOn: inDays(0) } });
  expect(await news()).toEqual({
    STAFF: ['agreement-signed', 'look-today', 'placement-contact-lost', 'placement-contact-regained', 'terms-recorded'],
    EMPLOYER: [],
    TRAINEE: ['news-waiting', 'your-agreement-signed'],
  });
  await step(officer, 'placementEnd', { id, input: { kind: 'FOR_SAFETY', reason: 'DANGER', endedOn: inDays(0) } });
  expect(await news()).toEqual({ STAFF: ['agreement-ended', 'placement-ended'], EMPLOYER: [], TRAINEE: [] });
  expect(await harness.sql('select kind, trainee_id from task')).toEqual([{ kind: 'PLACEMENT_ENDED', trainee_id: trainee.id }]);
});
