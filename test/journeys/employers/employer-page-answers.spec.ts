import { Phone } from '../../harness/data/check-ins';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { Harness } from '../../harness/harness';

/** What the forms of an employer answer: all errors at once, what was saved, and nothing that is always refused. */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
beforeAll(async () => void (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer();
});

const browser = (): Phone => new Phone(harness, `wm-employer=${employer.user.token}`);
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '\n').replace(/\n\s*/g, '\n');

test('all errors of proposed interview times are reported at once', async () => {
  const { id } = await referralIn(harness, await people.trainee(institution), await people.vacancy(employer), 'SHORTLISTED');
  const phone = browser();
  await phone.get(`/employer/candidates/${id}/times?lang=en`);
  const answer = await phone.post(`/employer/candidates/${id}/times`, { day: [inDays(3), inDays(-1), 'soon'], time: ['22:00', '10:00', '10:00'], place: '' });
  const summary = textOf(answer.text.split('id="problems-title"')[1]?.split('</section>')[0] ?? '');
  expect(['Time', 'Day', 'Where'].every((label) => summary.includes(label))).toBe(true);
  for (const field of ['time-0', 'day-1', 'day-2', 'place']) expect(answer.text).toContain(`href="#${field}"`);
  expect(await harness.sql('select id from interview')).toEqual([]);
});

test('a saved section says what comes next', async () => {
  const { id } = await createDraft(employer.user);
  const phone = browser();
  await phone.get(`/employer/vacancies/${id}/hours?lang=en`);
  const next = await phone.post(`/employer/vacancies/${id}/hours`, {
    step: 'continue',
    days: ['MONDAY'],
    startsAt: '08:00',
    endsAt: '17:00',
    hoursPerWeek: '8',
  });
  expect(textOf(next.text)).toContain('Saved. Next: Work');
});

test('the check of a vacancy in which nothing is filled in leads to its first section, and lists no errors', async () => {
  const { id } = await createDraft(employer.user);
  const read = async (): Promise<string> => textOf((await browser().get(`/employer/vacancies/${id}/check?lang=en`)).text);
  expect(await read()).toContain('You have not filled in anything yet.');
  expect(await read()).not.toContain('Before you send it');
  await saveDraft(employer.user, id, { title: 'Baker' });
  expect(await read()).toContain('Before you send it');
});

test('a deposit and an agency fee are offered only where one was saved', async () => {
  const { id } = await createDraft(employer.user);
  const read = async (): Promise<string> => (await browser().get(`/employer/vacancies/${id}/pay?lang=en`)).text;
  expect(await read()).toContain('Medical check');
  expect(await read()).not.toMatch(/Deposit|Agency fee/);
  await saveDraft(employer.user, id, { costItems: [{ kind: 'DEPOSIT', paidBy: 'EMPLOYER' }] });
  expect(await read()).toContain('Deposit');
  expect(await read()).not.toContain('Agency fee');
});

test('a withdrawn candidate has no empty profile', async () => {
  const { id } = await referralIn(harness, await people.trainee(institution), await people.vacancy(employer), 'WITHDRAWN');
  const shown = textOf((await browser().get(`/employer/candidates/${id}?lang=en`)).text);
  expect(shown).toContain('This profile is no longer shown.');
  expect(shown).not.toContain('Candidate profile');
});

test('a refused new password keeps the typed code in the form, and stores it nowhere', async () => {
  const phone = new Phone(harness);
  await phone.get('/employer/reset?lang=en');
  const refused = await phone.post('/employer/reset', { code: '7F3K-9Q2M-0VXA-4CTE', secret: 'short' });
  expect(refused.text).toContain('value="7F3K-9Q2M-0VXA-4CTE"');
  expect(refused.text).toContain('href="#secret"');
  expect(refused.text).not.toContain('value="short"');
});
