import { Phone } from '../../harness/data/check-ins';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { type Employer, People } from '../../harness/data/people';
import { Harness } from '../../harness/harness';

/** The pages of an employer whose workplace is not approved offer no vacancy to send. */
let harness: Harness;
let employer: Employer;
let people: People;
let draftId: string;
beforeAll(async () => void (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  await people.institution();
  employer = await people.employer();
  draftId = (await createDraft(employer.user)).id;
  await saveDraft(employer.user, draftId, { title: 'Kitchen helper' });
});

const revoke = (): Promise<unknown> => harness.sql("update vetting set state = 'REVOKED', revoked_at = now() where site_id = $1", [employer.siteId]);
const read = async (path: string): Promise<string> =>
  (await new Phone(harness, `wm-employer=${employer.user.token}`).get(`${path}?lang=en`)).text.replace(/<[^>]*>/g, '\n').replace(/\n\s*/g, '\n');

test('a vacancy that is not sent is a task only if its workplace is approved', async () => {
  expect(await read('/employer')).toContain('Vacancy not sent yet');
  await revoke();
  const home = await read('/employer');
  expect(home).not.toContain('Vacancy not sent yet');
  expect(home).toMatch(/We visit your workplace first\. You can prepare a vacancy now and send it after the visit\.[^]*Kitchen helper\nWaits for our visit/);
});

test('the list of sections says that the visit comes first', async () => {
  expect(await read(`/employer/vacancies/${draftId}`)).toContain('Check and send\nWe answer within two working days');
  await revoke();
  const sections = await read(`/employer/vacancies/${draftId}`);
  expect(sections).toContain('We visit your workplace first. You can send the vacancy after the visit.');
  expect(sections).not.toContain('Check and send');
});

test('a colleague can open a draft, and each page of it names the team as its only readers', async () => {
  const colleague = await people.colleagueAt(employer);
  const phone = new Phone(harness, `wm-employer=${colleague.token}`);
  for (const page of ['', '/check']) {
    const { text } = await phone.get(`/employer/vacancies/${draftId}${page}?lang=en`);
    expect(text).toContain('Kitchen helper');
    expect(text).toMatch(/only your team sees (?:it|them) until you send/i);
  }
});

test('a vacancy with problems offers no button that sends it', async () => {
  const check = await read(`/employer/vacancies/${draftId}/check`);
  expect(check).toContain('Before you send it');
  expect(check).not.toContain('Send for review');
});
