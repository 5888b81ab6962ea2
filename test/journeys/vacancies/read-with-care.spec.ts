import { type Employer, People } from '../../harness/data/people';
import { changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { Harness, type Person } from '../../harness/harness';

/** Staff see the sentences of a vacancy to read with care (docs/domain.md 4.13). */
let harness: Harness;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  officer = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
  employer = await people.employer();
});

test('a sentence to read with care is marked for staff alone, and blocks nothing', async () => {
  const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
  const { id } = await changeEmployerData(employer.user, 'vacancyCreate', {
    input: vacancyInput(employer.siteId, code, { tasks: 'Sew shirts. A deposit of $20 for tools is returned later.' }, {}),
  });
  expect((await changeEmployerData(employer.user, 'vacancySubmit', { id })).code).toBeUndefined();
  const ask = 'query ($id: ID!) { vacancy(id: $id) { redFlags { flag field sentence } } }';
  const sentence = 'A deposit of $20 for tools is returned later';
  expect((await officer.ask(ask, { id })).redFlags).toEqual([{ flag: 'DEPOSIT', field: 'tasks', sentence }]);
  expect(JSON.stringify(await employer.user.answer(ask, { id }))).toMatch(/Cannot query field|not in the schema|GRAPHQL_VALIDATION/);
  expect((await changeEmployerData(officer, 'vacancyApprove', { id })).code).toBeUndefined();
  expect(await harness.one('select state from vacancy where id = $1', [id])).toEqual({ state: 'APPROVED' });
});

test('terms against a rule whose source was not checked are marked for staff alone, and refuse nothing', async () => {
  const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
  const everyDay = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  const terms = { days: everyDay, startsAt: '15:00', endsAt: '23:00', probationDays: 200, contractMonths: 60 };
  await harness.sql("update employer set sector = 'GARMENT' where id = $1", [employer.id]);
  const { id } = await changeEmployerData(employer.user, 'vacancyCreate', {
    input: vacancyInput(employer.siteId, code, { iscoCode: '8131' }, { ...terms, pay: { amount: '209.99', currency: 'USD', per: 'MONTH' } }),
  });
  expect((await changeEmployerData(employer.user, 'vacancySubmit', { id })).code).toBeUndefined();
  const ask = 'query ($id: ID!) { vacancy(id: $id) { lawProblems { rule } lawDoubts { rule message source } } }';
  const { lawProblems, lawDoubts } = await officer.ask(ask, { id });
  expect(lawProblems).toEqual([]);
  expect(lawDoubts.map(({ rule }: { rule: string }) => rule.replace(/_(KH|PROGRAMME)_.*/, '')).sort()).toEqual([
    'FIXED_TERM_MAX',
    'HAZARD_IS_MARKED',
    'NIGHT_IS_MARKED',
    'OVERTIME_PAY_NOT_STATED',
    'PAY_FLOOR',
    'PROBATION_MAX',
    'PROBATION_PAY_NOT_STATED',
    'WORKING_DAYS_MAX',
  ]);
  for (const { rule, message, source } of lawDoubts) expect([message === rule, source.length > 5]).toEqual([false, true]);
  expect(JSON.stringify(await employer.user.answer('query ($id: ID!) { vacancy(id: $id) { lawDoubts { rule } } }', { id }))).toMatch(
    /Cannot query field|not in the schema|GRAPHQL_VALIDATION/,
  );
  expect((await changeEmployerData(officer, 'vacancyApprove', { id })).code).toBeUndefined();
  // what the reviewer saw stays, whatever the rules say later
  const { reviews } = await officer.ask('query ($id: ID!) { vacancy(id: $id) { reviews { decision lawDoubts { rule message source } } } }', { id });
  expect(reviews).toEqual([{ decision: 'APPROVED', lawDoubts }]);
});

test.each([
  [{ days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], hoursPerWeek: 45 }, 'there are more than 8 working hours in a day'],
  [{ startsAt: '08:00', endsAt: '20:00' }, '12 hours lie between start and end of work'],
])('%j within the hours of a week is marked, and refused to nobody', async (terms, message) => {
  const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
  const { id } = await changeEmployerData(employer.user, 'vacancyCreate', { input: vacancyInput(employer.siteId, code, {}, terms) });
  expect((await changeEmployerData(employer.user, 'vacancySubmit', { id })).code).toBeUndefined();
  const { lawDoubts } = await officer.ask('query ($id: ID!) { vacancy(id: $id) { lawDoubts { message } } }', { id });
  expect(lawDoubts).toContainEqual({ message });
  expect((await changeEmployerData(officer, 'vacancyApprove', { id })).code).toBeUndefined();
});
