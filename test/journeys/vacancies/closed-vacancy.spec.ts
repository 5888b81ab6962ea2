import { Phone } from '../../harness/data/check-ins';
import { type Employer, type Institution, People, type Vacancy } from '../../harness/data/people';
import { offerInput, step } from '../../harness/data/pipeline-requests';
import { referralIn } from '../../harness/data/pipeline-rows';
import { changeEmployerData } from '../../harness/employer-requests';
import { Harness } from '../../harness/harness';

/** What closing, withdrawing or pausing a vacancy means for the candidates an employer already has. */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let vacancy: Vacancy;
let referralId: string;
beforeAll(async () => void (harness = await Harness.start({ withWorker: false })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer();
  vacancy = await people.vacancy(employer);
  referralId = (await referralIn(harness, await people.trainee(institution), vacancy, 'SHORTLISTED')).id;
});

const read = async (language: string): Promise<string> =>
  (await new Phone(harness, `wm-employer=${employer.user.token}`).get(`/employer/vacancies/${vacancy.id}?lang=${language}`)).text;
const offer = (): ReturnType<typeof step> => step(employer.user, 'offerIssue', { id: referralId, input: offerInput() });

test.each(['vacancyClose', 'vacancyWithdraw'])('the page of a vacancy says that no offer can follow %s, and none can', async (field) => {
  const page = await read('en');
  expect(page.match(/can make no more offers for it/g)).toHaveLength(2);
  expect(page).not.toContain('not affected');
  expect((await read('km')).match(/មិនអាចផ្តល់ការងារ/g)).toHaveLength(2);
  await changeEmployerData(employer.user, field, { id: vacancy.id });
  expect(await offer()).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await read('en')).toContain('This vacancy cannot be reopened.');
});

test('the page of a vacancy says that a pause allows offers, and it does', async () => {
  expect(await read('en')).toContain('You can still make offers to those you have.');
  await changeEmployerData(employer.user, 'vacancyPause', { id: vacancy.id });
  expect(await offer()).toMatchObject({ state: 'ISSUED' });
});
