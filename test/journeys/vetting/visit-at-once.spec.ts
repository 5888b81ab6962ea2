import { runDueWork } from '../../harness/data/due';
import { type Employer, inDays, type Institution, People, today } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { changeEmployerData, planInput, submittedVetting } from '../../harness/employer-requests';
import { type Data, Harness, type Person } from '../../harness/harness';

/** A new owner, a move, a critical alert, or two people who left early for what was wrong there: the site is visited at once. */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let officer: Person;
let vetting: readonly [Person, Person, Person];
let keys = 0;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  const vets = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
  vetting = [await vets(), await vets(), await vets()];
  employer = await people.employer();
});

const due = async (person: Person = vetting[0]): Promise<Data[]> => (await person.ask('{ sitesToVisit { nodes { site { id } reason dueOn } } }')).nodes;
const atOnce = () => [{ site: { id: employer.siteId }, reason: 'AT_ONCE', dueOn: today() }];
const report = (input: object, person: Person = officer): Promise<Data> => changeEmployerData(person, 'employerReportChange', { id: employer.id, input });
const shownToEmployer = (): Promise<unknown> => employer.user.ask('{ me { employer { state sites { id approval isCleared clearedUntil conditions } } } }');
async function endsFor(reason: string, kind = 'BY_TRAINEE', at = employer): Promise<void> {
  const trainee = await people.trainee(institution, { officer });
  const { id } = await startedPlacement(harness, trainee, await people.vacancy(at, { startsOn: inDays(0) }));
  const ended = await officer.ask(
    'mutation ($id: ID!, $input: PlacementEndInput!, $key: ID!) { placementEnd(id: $id, input: $input, idempotencyKey: $key) { __typename ... on Refusal { code message } } }',
    { id, input: { kind, reason, endedOn: today() }, key: `end-${++keys}` },
  );
  expect(ended.code).toBeUndefined();
}
const causes = (): Promise<Data[]> => harness.sql('select cause, settled_at is not null as settled from revet_trigger order by raised_at, cause');

test('a reported new owner makes a visit of every site due at once, one report a day', async () => {
  expect(await due()).toEqual([]);
  const before = await shownToEmployer();
  expect(await report({ change: 'NEW_OWNER', note: 'A sign with another name.' })).toMatchObject({ id: employer.id });
  await report({ change: 'NEW_OWNER', note: 'Told by the cook.' }, vetting[1]);
  expect(await causes()).toEqual([{ cause: 'NEW_OWNER', settled: false }]);
  expect(await due()).toEqual(atOnce());
  await runDueWork(harness);
  expect(await shownToEmployer()).toEqual(before);
});

test('a reported move names its workplace, and staff who only report indicators report nothing', async () => {
  expect(await report({ change: 'MOVED_SITE', note: 'Two streets further.' })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'siteId' }] });
  const other = await people.employer();
  expect(await report({ change: 'MOVED_SITE', siteId: other.siteId, note: 'x' })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'siteId' }] });
  expect(await report({ change: 'MOVED_SITE', siteId: employer.siteId, note: 'Two streets further.' })).toMatchObject({ id: employer.id });
  expect(await due()).toEqual(atOnce());
});

test('another address is a move, whoever writes it', async () => {
  await harness.sql("update employer_site set address = 'Street 271' where id = $1", [employer.siteId]);
  await harness.sql("update employer_site set address = 'Street 271', name = 'Main bakery' where id = $1", [employer.siteId]);
  expect(await causes()).toEqual([{ cause: 'MOVED_SITE', settled: false }]);
  expect(await due()).toEqual(atOnce());
});

test('two who left early for pay, hours, treatment or danger make a visit due at once; others do not', async () => {
  await endsFor('PAY');
  await endsFor('BETTER_JOB');
  await endsFor('TREATMENT', 'BY_TRAINEE', await people.employer());
  expect(await causes()).toEqual([]);
  const before = await shownToEmployer();
  await endsFor('HOURS');
  expect(await causes()).toEqual([{ cause: 'EARLY_ENDS', settled: false }]);
  expect(await due()).toEqual(atOnce());
  await runDueWork(harness);
  expect(await shownToEmployer()).toEqual(before);
});

test('those of another institution count, and nobody reads whose they are', async () => {
  await endsFor('TREATMENT');
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  await endsFor('PAY');
  expect((await causes()).filter(({ cause }) => cause === 'EARLY_ENDS')).toHaveLength(1);
  for (const login of ['staff', 'employer', 'trainee', 'worker', 'index', 'report'] as const)
    await expect(harness.asLogin(login, `waymark_${login}`, {}, 'select from revet_trigger', [])).rejects.toMatchObject({ code: '42501' });
});

test('a critical alert of somebody who works there makes a visit due at once, once', async () => {
  const trainee = await people.trainee(institution, { officer });
  const { id } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  const open = (severity: string): Promise<unknown> =>
    harness.sql(
      "insert into safety_alert (institution_id, trainee_id, placement_id, employer_id, source, severity, state, opened_at) values ($1, $2, $3, $4, 'STAFF', $5, 'OPEN', app.now())",
      [institution.id, trainee.id, id, employer.id, severity],
    );
  await open('HIGH');
  expect(await causes()).toEqual([]);
  await open('CRITICAL');
  await harness.sql("update safety_alert set severity = 'CRITICAL', life_at_risk = true");
  expect((await causes()).map(({ cause }) => cause)).toEqual(['CRITICAL_ALERT', 'CRITICAL_ALERT']);
  expect(await due()).toEqual(atOnce());
});

test('a decision on a visit made since settles it; one on an earlier visit does not, nor does a visit planned for later', async () => {
  const [lead, second, third] = vetting;
  await report({ change: 'NEW_OWNER', note: 'Sold in November.' });
  await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second, { kind: 'RENEWAL', visitOn: inDays(40) }) });
  expect(await due()).toEqual(atOnce());
  const id = await submittedVetting(lead, second, employer.siteId);
  expect(await due()).toEqual([]);
  for (const person of [second, third]) await changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'APPROVED', validUntil: inDays(100) } });
  expect(await causes()).toEqual([{ cause: 'NEW_OWNER', settled: true }]);
});

test('what is reported later on the day of a visit is not settled by it', async () => {
  const [lead, second, third] = vetting;
  const id = await submittedVetting(lead, second, employer.siteId);
  await report({ change: 'NEW_OWNER', note: 'Sold this morning.' });
  for (const person of [second, third]) await changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'REFUSED' } });
  expect(await harness.one('select state from vetting where id = $1', [id])).toEqual({ state: 'DECIDED' });
  expect(await causes()).toEqual([{ cause: 'NEW_OWNER', settled: false }]);
});

test('no login makes up or removes a reason to visit, and a report is in the name of its session', async () => {
  const as = (login: 'staff' | 'employer' | 'trainee' | 'worker', query: string): Promise<Data[]> =>
    harness.asLogin(login, login === 'staff' ? 'waymark_staff_writer' : `waymark_${login}`, login === 'staff' ? { actor_id: officer.id } : {}, query, []);
  for (const login of ['staff', 'employer', 'trainee', 'worker'] as const) {
    await expect(
      as(login, "insert into revet_trigger (site_id, employer_id, cause, cause_id, raised_at) values (null, null, 'NEW_OWNER', null, now())"),
    ).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as(login, 'delete from revet_trigger')).rejects.toMatchObject({ code: '42501' });
  }
  await expect(as('staff', `select app.report_site_change('${employer.id}', null, 'EARLY_ENDS', 'x')`)).rejects.toMatchObject({ constraint: 'revet_report' });
  await expect(as('trainee', `select app.report_site_change('${employer.id}', null, 'NEW_OWNER', 'x')`)).rejects.toMatchObject({ code: '42501' });
});
