import { Phone } from '../../harness/data/check-ins';
import { submitCheckIn } from '../../harness/data/follow-ups';
import { type Employer, inDays, People, type Trainee } from '../../harness/data/people';
import { acceptedPlacement, clockAt, type CreatedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** On her first day a trainee can report with one press that she did not start. */
let harness: Harness;
let officer: Person;
let employer: Employer;
let trainee: Trainee;
let place: CreatedPlacement;
beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterEach(() => waitUntilIdle(harness));
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  const institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer, language: 'en' });
  await harness.sql(
    "insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on) values ($1, $2, 'CALL', '012345678', 'SELF', 'VERIFIED', current_date)",
    [institution.id, trainee.id],
  );
  place = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await waitUntilIdle(harness);
});

const report = (key?: string): Promise<Data> => submitCheckIn(trainee.user, { placementId: place.id, stillWorks: false }, key);
const records = (): Promise<Data[]> => harness.sql('select follow_up_id, reported_by, still_works from follow_up_record');
const seenByHer = async (): Promise<unknown> => (await trainee.user.ask('{ myPlacements { isNoStartReported availableActions } }'))[0];
const seenByOfficer = async (): Promise<unknown> =>
  (await officer.ask('query ($id: ID!) { placement(id: $id) { state isNoStartReported } }', { id: place.id })) as unknown;

test('one press records it once, requests one call and says on her page what happens next', async () => {
  const phone = new Phone(harness, `wm-trainee=${trainee.user.token}`);
  const before = await phone.get('/');
  expect(before.text).toContain('I did not start');
  const after = await phone.post(`/no-start/${place.id}`, {});
  expect(after.text).toContain('Your job coach will call you, only at the times you chose');
  expect(after.text).not.toContain('I did not start');
  expect(after.text).toContain('>You did not start<');
  expect(after.text).not.toContain('You said yes');
  await phone.post(`/no-start/${place.id}`, {});
  expect(await records()).toEqual([{ follow_up_id: null, reported_by: 'TRAINEE_ALONE', still_works: false }]);
  await waitUntilIdle(harness);
  expect(await harness.sql("select kind, assigned_to from task where kind = 'CALL_TRAINEE'")).toEqual([{ kind: 'CALL_TRAINEE', assigned_to: officer.id }]);
});

test('without a phone we may call, it is recorded and her page asks her to call', async () => {
  await harness.sql('delete from contact_method');
  const phone = new Phone(harness, `wm-trainee=${trainee.user.token}`);
  await phone.get('/');
  expect((await phone.post(`/no-start/${place.id}`, {})).text).toContain('Please call us. Your job coach talks with you');
  expect(await records()).toHaveLength(1);
  expect(await harness.sql("select 1 from task where kind = 'CALL_TRAINEE'")).toEqual([]);
});

test('eight reports at once are recorded once, and no follow-up counts as done', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => report()));
  expect(answers.map(({ __typename }) => __typename)).toEqual(Array.from({ length: 8 }, () => 'CheckInPayload'));
  expect(await records()).toHaveLength(1);
  expect(await harness.sql("select 1 from follow_up where state not in ('SCHEDULED')")).toEqual([]);
  await waitUntilIdle(harness);
  expect(await harness.sql("select 1 from task where kind = 'CALL_TRAINEE'")).toHaveLength(1);
});

test('she and her officer read it until she starts after all, and her employer reads no difference', async () => {
  const seenByEmployer = (): Promise<Data> =>
    employer.user.ask('query ($id: ID!) { placement(id: $id) { state availableActions confirmedAt } }', { id: place.id });
  const before = await seenByEmployer();
  await report();
  expect(await seenByHer()).toEqual({ isNoStartReported: true, availableActions: ['confirmStart'] });
  expect(await seenByOfficer()).toEqual({ state: 'PLANNED', isNoStartReported: true });
  expect(await seenByEmployer()).toEqual(before);
  const staffPage = await new Phone(harness, `wm-staff=${officer.token}`).get(`/staff/placements/${place.id}?lang=en`);
  expect(staffPage.text).toContain('She says that she did not start. Call her');
  expect(await step(trainee.user, 'placementConfirmStart', { id: place.id })).toMatchObject({ state: 'PLANNED' });
  expect(await seenByHer()).toEqual({ isNoStartReported: false, availableActions: [] });
  expect(await seenByOfficer()).toEqual({ state: 'PLANNED', isNoStartReported: false });
});

test('after the start moved to a later day, she is asked again', async () => {
  await report();
  await step(officer, 'placementRescheduleStart', { id: place.id, input: { startsOn: inDays(2) } }, 'startsOn');
  expect(await seenByHer()).toEqual({ isNoStartReported: false, availableActions: [] });
  expect(await report()).toMatchObject({ code: 'TOO_SOON' });
  await clockAt(harness, inDays(2), 60);
  await report();
  expect(await seenByHer()).toEqual({ isNoStartReported: true, availableActions: ['confirmStart'] });
  expect(await records()).toHaveLength(2);
});
