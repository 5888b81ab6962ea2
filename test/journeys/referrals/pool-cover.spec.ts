import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Before a card is sent, staff learn whether being a candidate of this service could reveal her, and confirm that they know. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let keys = 0;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
});

type Population = 'SURVIVOR' | 'AT_RISK';
const trainee = (population: Population, at = institution): Promise<Trainee> => people.trainee(at, { population, ...(at === institution ? { officer } : {}) });
const candidate = async (population: Population, state = 'AGREED', at = institution): Promise<string> =>
  (await referralIn(harness, await trainee(population, at), await people.vacancy(employer), state)).id;
const SEND = `mutation ($id: ID!, $confirm: Boolean, $key: ID!) { referralSend(id: $id, confirmPoolCover: $confirm, idempotencyKey: $key) {
  ... on ReferralSendPayload { referral { state } } ... on NotReady { code missing } ... on Refusal { code } } }`;
const send = (id: string, confirm: boolean | null = null): Promise<Data> => officer.ask(SEND, { id, confirm, key: `send-${++keys}` });
const lacks = async (id: string, by = officer): Promise<boolean> =>
  (await by.ask('query ($id: ID!) { referral(id: $id) { lacksPoolCover } }', { id }))['lacksPoolCover'];
const LACKS = { code: 'NOT_READY', missing: ['POOL_COVER'] };
const SENT = { referral: { state: 'SENT' } };

test('a card to an employer whose candidates all come from the protected programme is sent after one confirmation', async () => {
  const id = await candidate('SURVIVOR');
  for (let n = 0; n < 5; n++) await candidate('SURVIVOR', 'SENT');
  expect(await lacks(id)).toBe(true);
  expect(await send(id)).toMatchObject(LACKS);
  expect(await send(id, true)).toMatchObject(SENT);
});

test('with two of five candidates from outside it nothing is asked, and at no time about any of them', async () => {
  const ids = [await candidate('SURVIVOR'), await candidate('AT_RISK'), await candidate('SURVIVOR')];
  for (const population of ['AT_RISK', 'SURVIVOR'] as const) await candidate(population, 'SHORTLISTED');
  for (const id of ids) expect([await lacks(id), (await send(id)).referral?.state]).toEqual([false, 'SENT']);
});

test('an officer reads the same about a trainee of either programme: below five candidates cover is always lacking', async () => {
  const [protectedOne, otherOne] = [await candidate('SURVIVOR'), await candidate('AT_RISK')];
  await candidate('AT_RISK', 'SENT');
  await candidate('AT_RISK', 'SENT');
  expect([await lacks(protectedOne), await lacks(otherOne)]).toEqual([true, true]);
  expect([await send(protectedOne), await send(otherOne)]).toEqual([LACKS, LACKS]);
});

test('candidates of another institution, those who only were proposed and those who declined give no cover', async () => {
  const id = await candidate('SURVIVOR');
  const elsewhere = await people.institution();
  await people.staff(elsewhere, ['PLACEMENT_OFFICER']);
  for (let n = 0; n < 3; n++) await candidate('AT_RISK', 'SENT', elsewhere);
  for (const state of ['PROPOSED', 'ASKED', 'DECLINED_BY_TRAINEE', 'WITHDRAWN']) await candidate('AT_RISK', state);
  expect([await lacks(id), (await send(id)).code]).toEqual([true, 'NOT_READY']);
});

test('a bulk action names those without cover, and sends them once it is confirmed', async () => {
  const id = await candidate('SURVIVOR');
  const bulk = (confirm: boolean, key: string): Promise<Data> =>
    officer.ask(
      `mutation ($ids: [ID!]!, $confirm: Boolean, $key: ID!) { referralsSend(input: { referralIds: $ids }, confirmPoolCover: $confirm, idempotencyKey: $key) {
        ... on ReferralsBulkPayload { done leftOut { id message } } } }`,
      { ids: [id], confirm, key },
    );
  expect(await bulk(false, 'one')).toMatchObject({ done: 0, leftOut: [{ id, message: expect.stringContaining('other candidates of this employer') }] });
  expect(await bulk(true, 'two')).toMatchObject({ done: 1, leftOut: [] });
});

test('staff who propose read the warning and what to do; the employer and staff who do not propose read nothing', async () => {
  const vacancy = await people.vacancy(employer);
  const { id } = await referralIn(harness, await trainee('SURVIVOR'), vacancy, 'AGREED');
  const page = async (person: Person, path: string): Promise<string> =>
    (await fetch(`${harness.url}${path}?lang=en`, { headers: { cookie: `wm-${person.audience}=${person.token}` } })).text();
  const matches = await page(officer, `/staff/vacancies/${vacancy.id}/matches`);
  expect(matches).toContain('Propose other trainees for its vacancies too, or ask the safety lead.');
  expect(matches).toContain('name="confirmPoolCover"');
  const caseWorker = await people.staff(institution, ['CASE_WORKER']);
  expect(await lacks(id, caseWorker)).toBe(false);
  await send(id, true);
  await harness.clockForward('11 seconds');
  expect(await page(employer.user, `/employer/candidates/${id}`)).not.toMatch(/cover|programme/i);
});

test('the database refuses a card that is sent without cover or a confirmation, and tells no login who is protected', async () => {
  const id = await candidate('SURVIVOR');
  const settings = { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' };
  const asStaff = (sql: string, params: unknown[]): Promise<Data[]> => harness.asLogin('staff', 'waymark_staff_writer', settings, sql, params);
  await expect(
    asStaff("update referral set state = 'SENT', sent_at = now(), shown_until = now() + interval '9 days' where id = $1", [id]),
  ).rejects.toMatchObject({
    constraint: 'referral_pool_cover',
  });
  await expect(asStaff('select app.lacks_cover($1, $2)', [institution.id, employer.id])).rejects.toMatchObject({ code: '42501' });
  await expect(
    harness.asLogin('employer', 'waymark_employer', { employer_id: employer.id, actor_id: employer.user.id }, 'select app.lacks_pool_cover($1)', [employer.id]),
  ).rejects.toMatchObject({ code: '42501' });
});
