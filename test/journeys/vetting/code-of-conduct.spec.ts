import { randomUUID } from 'node:crypto';
import { type Employer, inDays, type Institution, People, today } from '../../harness/data/people';
import { answersOf, changeEmployerData, planInput } from '../../harness/employer-requests';
import { type Data, Harness, type Person } from '../../harness/harness';

/** No site is approved before the business has signed the code of conduct. */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let lead: Person;
let second: Person;
let third: Person;
let id: string;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  const officer = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
  [lead, second, third] = [await officer(), await officer(), await officer()];
  employer = await people.employer({ cleared: false });
  await harness.sql('update employer set code_of_conduct_signed_on = null where id = $1', [employer.id]);
  ({ id } = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) }));
  await visit();
});

async function visit(): Promise<void> {
  const input = { answers: await answersOf(lead), workersInterviewed: 4, workersInterviewedOffSite: 2, findings: null };
  expect(await changeEmployerData(lead, 'vettingRecordVisit', { id, input })).toMatchObject({ state: 'VISITED' });
}
const submit = (): Promise<Data> => changeEmployerData(lead, 'vettingSubmit', { id });
const decide = (person: Person, decision = 'APPROVED'): Promise<Data> => changeEmployerData(person, 'vettingDecide', { id, input: { decision } });
const sign = (person: Person, change: object = {}): Promise<Data> =>
  changeEmployerData(person, 'vettingRecordConduct', { id, input: { signedOn: today(), signedBy: 'Sok Chan, owner', proof: 'CHECKED_ON_VISIT', ...change } });
const shown = async (person: Person): Promise<Data> => person.ask(`{ vetting(id: "${id}") { conduct { signedOn signedBy proof } mayRecordConduct } }`);

test('an approval waits for the signature, which a visitor records; a refusal does not', async () => {
  await submit();
  expect(await decide(second)).toMatchObject({ code: 'NOT_READY', missing: ['CODE_OF_CONDUCT'] });
  expect(await shown(lead)).toEqual({ conduct: null, mayRecordConduct: true });
  expect(await sign(third)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await sign(lead, { signedOn: inDays(1) })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'signedOn' }] });
  expect(await sign(lead)).toMatchObject({ state: 'SUBMITTED' });
  expect(await shown(third)).toEqual({ conduct: { signedOn: today(), signedBy: 'Sok Chan, owner', proof: 'CHECKED_ON_VISIT' }, mayRecordConduct: false });
  for (const person of [second, third]) await decide(person);
  expect(await harness.one('select state, decision from vetting where id = $1', [id])).toEqual({ state: 'DECIDED', decision: 'APPROVED' });
});

test('a refusal needs no signature', async () => {
  await submit();
  await decide(second, 'REFUSED');
  expect(await decide(third, 'REFUSED')).toMatchObject({ state: 'DECIDED' });
});

test('a signature by file needs a photo of the signed paper', async () => {
  expect(await sign(lead, { proof: 'FILE' })).toMatchObject({ code: 'NOT_READY', missing: ['CONDUCT_PHOTO'] });
  await harness.sql(
    "insert into vetting_photo (institution_id, vetting_id, subject, format, width, height, content, added_by, added_at) values ($1, $2, 'CODE_OF_CONDUCT', 'WEBP', 1, 1, '\\x00', $3, app.now())",
    [institution.id, id, lead.id],
  );
  expect(await sign(lead, { proof: 'FILE' })).toMatchObject({ state: 'VISITED' });
});

test('a new owner signs again', async () => {
  await sign(lead, { signedOn: inDays(-3) });
  await submit();
  await changeEmployerData(third, 'employerReportChange', { id: employer.id, input: { change: 'NEW_OWNER', note: 'Sold.' } });
  expect(await decide(second)).toMatchObject({ code: 'NOT_READY', missing: ['CODE_OF_CONDUCT'] });
  await sign(lead);
  expect(await decide(second)).toMatchObject({ state: 'SUBMITTED' });
});

test('no login approves without a signature, or writes one past its visitors', async () => {
  await submit();
  await harness.sql(
    "insert into vetting_decision (institution_id, vetting_id, account_id, decision, valid_until, decided_at) select $1, $2, id, 'APPROVED', app.today() + 90, app.now() from unnest($3::uuid[]) id",
    [institution.id, id, [second.id, third.id]],
  );
  const as = (person: Person, query: string, params: unknown[]): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, actor_id: person.id, roles: 'VETTING_OFFICER' }, query, params);
  const approve =
    "update vetting set state = 'DECIDED', decision = 'APPROVED', valid_from = app.today(), valid_until = app.today() + 90, decided_at = app.now() where id = $1 returning state";
  await expect(as(second, approve, [id])).rejects.toMatchObject({ constraint: 'vetting_code_of_conduct' });
  const write =
    "insert into conduct_signature (institution_id, employer_id, vetting_id, signed_on, signed_by, proof, recorded_by, recorded_at) values ($1, $2, $3, app.today(), 'x', 'CHECKED_ON_VISIT', $4, app.now())";
  await expect(as(third, write, [institution.id, employer.id, id, lead.id])).rejects.toMatchObject({ code: '42501' });
  await expect(as(third, write, [institution.id, employer.id, id, third.id])).rejects.toMatchObject({ constraint: 'vetting_conduct_open' });
  await expect(as(lead, write.replace('CHECKED_ON_VISIT', 'FILE'), [institution.id, employer.id, id, lead.id])).rejects.toMatchObject({
    constraint: 'vetting_conduct_file',
  });
  await expect(as(lead, write.replace('app.today()', 'app.today() + 1'), [institution.id, employer.id, id, lead.id])).rejects.toMatchObject({
    constraint: 'vetting_conduct_open',
  });
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [lead.id, employer.id]);
  await expect(as(lead, write, [institution.id, employer.id, id, lead.id])).rejects.toMatchObject({ constraint: 'vetting_no_conflict' });
  await harness.sql('delete from employer_tie where account_id = $1', [lead.id]);
  await expect(as(lead, 'update conduct_signature set signed_on = app.today()', [])).rejects.toMatchObject({ code: '42501' });
  const day = 'update employer set code_of_conduct_signed_on = app.today() where id = $1';
  const steward = await harness.one('select steward_institution_id as id from installation');
  const officer = await people.staff({ ...institution, id: steward.id }, ['VETTING_OFFICER']);
  const ofSteward = { institution_id: steward.id, actor_id: officer.id, roles: 'VETTING_OFFICER' };
  const add =
    "insert into employer (id, legal_name, registration_number, sector, size_band, state, code_of_conduct_signed_on) values ($1, 'x', 'x', 'CAFE_RESTAURANT', '10-49', 'APPLIED', app.today())";
  for (const [query, subject] of [
    [day, employer.id],
    [add, randomUUID()],
  ] as const)
    await expect(harness.asLogin('staff', 'waymark_staff_writer', ofSteward, query, [subject])).rejects.toMatchObject({ constraint: 'employer_conduct_day' });
  for (const login of ['employer', 'trainee', 'worker', 'index', 'report'] as const) {
    await expect(harness.asLogin(login, `waymark_${login}`, {}, write, [institution.id, employer.id, id, lead.id])).rejects.toMatchObject({ code: '42501' });
    await expect(harness.asLogin(login, `waymark_${login}`, {}, day, [employer.id])).rejects.toMatchObject({ code: '42501' });
  }
  expect(await as(lead, `${write} returning proof`, [institution.id, employer.id, id, lead.id])).toEqual([{ proof: 'CHECKED_ON_VISIT' }]);
  await harness.sql(write, [institution.id, employer.id, id, lead.id]);
  expect(await as(second, approve, [id])).toEqual([{ state: 'DECIDED' }]);
});
