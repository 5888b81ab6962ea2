import { Phone } from '../../harness/data/check-ins';
import { type Employer, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { step } from '../../harness/data/pipeline-requests';
import { acceptedPlacement } from '../../harness/data/placements';
import { type Person, Harness } from '../../harness/harness';

/** What an employer reads on the page of a new starter. */
let harness: Harness;
let officer: Person;
let employer: Employer;
let trainee: Trainee;
let vacancy: Vacancy;
beforeAll(async () => void (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  const institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0) });
  trainee = await people.trainee(institution, { officer });
});

test('the page says when to confirm a start, and after the work ended its last day', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const read = async (): Promise<string> => (await new Phone(harness, `wm-employer=${employer.user.token}`).get(`/employer/placements/${id}?lang=en`)).text;
  expect(await read()).toContain('Confirm only if they came to work on the first day.');
  for (const person of [employer.user, trainee.user]) await step(person, 'placementConfirmStart', { id });
  const started = await read();
  expect(started).not.toContain('Confirm only if');
  expect(started).not.toContain('Last day of work');
  const input = { kind: 'BY_TRAINEE', reason: 'STUDY', endedOn: inDays(0) };
  expect(await step(officer, 'placementEnd', { id, input })).not.toHaveProperty('code');
  expect(await read()).toMatch(/Last day of work: \w+, \d+ \w+ \d{4}/);
});
