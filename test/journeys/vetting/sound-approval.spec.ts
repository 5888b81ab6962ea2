import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChecklistItem } from '../../../src/features/vetting/domain/checklist';
import { type Employer, type Institution, inDays, People } from '../../harness/data/people';
import { answersOf, changeEmployerData, planInput, submittedVetting } from '../../harness/employer-requests';
import { type Data, Harness, type Person } from '../../harness/harness';

/** The database refuses an unsound approval of a site to every login, whatever the service would have said. */
const DENIED = { code: '42501' };
const APPROVE =
  "update vetting set state = 'DECIDED', decision = 'APPROVED', valid_from = app.today(), valid_until = app.today() + 90, decided_at = app.now() where id = $1 returning state";

let harness: Harness;
let institution: Institution;
let employer: Employer;
let staff: readonly Person[];
let vettingId: string;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  institution = await people.institution();
  employer = await people.employer({ cleared: false });
  staff = [await people.staff(institution, ['VETTING_OFFICER']), await people.staff(institution, ['VETTING_OFFICER']), await people.staff(institution)];
  vettingId = await submittedVetting(lead(), staff[1] as Person, employer.siteId);
  await agree('APPROVED');
});

const lead = (): Person => staff[0] as Person;
/** Both deciders agree: all that is left is the write that a login could inject. */
async function agree(decision: string): Promise<void> {
  await harness.sql('delete from vetting_decision where vetting_id = $1', [vettingId]);
  await harness.sql(
    'insert into vetting_decision (institution_id, vetting_id, account_id, decision, decided_at) select $1, $2, id, $4, now() from unnest($3::uuid[]) id',
    [institution.id, vettingId, staff.slice(1).map(({ id }) => id), decision],
  );
}
const asStaff = (query: string, params: unknown[], role = 'waymark_staff_writer'): Promise<Data[]> =>
  harness.asLogin('staff', role, { institution_id: institution.id, actor_id: lead().id, roles: 'VETTING_OFFICER,SAFETY_LEAD' }, query, params);
const approve = (): Promise<Data[]> => asStaff(APPROVE, [vettingId]);

test('a sound visit is approved', async () => {
  expect(await approve()).toEqual([{ state: 'DECIDED' }]);
});

test.each(['NO', 'UNKNOWN', 'NA'])('no login approves a site whose critical item is answered with %s', async (answer) => {
  await harness.sql("update vetting_answer set answer = $2 where vetting_id = $1 and item_code = 'REGISTRATION_SEEN'", [vettingId, answer]);
  await expect(approve()).rejects.toMatchObject({ constraint: 'vetting_critical_items' });
});

test('no login approves a site with a critical item that nobody answered, or by an unknown checklist', async () => {
  await harness.sql("delete from vetting_answer where vetting_id = $1 and item_code = 'NOBODY_UNDER_15'", [vettingId]);
  await expect(approve()).rejects.toMatchObject({ constraint: 'vetting_critical_items' });
  await harness.sql("update vetting set checklist_version = 'of my own' where id = $1", [vettingId]);
  await expect(approve()).rejects.toMatchObject({ constraint: 'vetting_critical_items' });
});

test('an item that may not apply need not', async () => {
  await harness.sql("update vetting_answer set answer = 'NA' where vetting_id = $1 and item_code in (select code from critical_item where may_not_apply)", [
    vettingId,
  ]);
  expect(await approve()).toEqual([{ state: 'DECIDED' }]);
});

test('no login approves a site that one person visited', async () => {
  await harness.sql('delete from vetting_visitor where vetting_id = $1 and not is_lead', [vettingId]);
  await expect(approve()).rejects.toMatchObject({ constraint: 'vetting_two_visitors' });
});

test('no login approves a site for the first time without two workers interviewed away from it', async () => {
  await harness.sql('update vetting set workers_interviewed_off_site = 1 where id = $1', [vettingId]);
  await expect(approve()).rejects.toMatchObject({ constraint: 'vetting_workers_off_site' });
  await new People(harness).clear(employer.siteId, employer.id, institution, inDays(-200), inDays(-20));
  expect(await approve()).toEqual([{ state: 'DECIDED' }]);
});

test('conditions make no unsound approval sound, and a refusal needs none of it', async () => {
  await harness.sql("update vetting_answer set answer = 'NO' where vetting_id = $1 and item_code = 'REGISTRATION_SEEN'", [vettingId]);
  const decide = async (decision: string): Promise<Data[]> => {
    await agree(decision);
    return asStaff(APPROVE.replace("'APPROVED'", '$2'), [vettingId, decision]);
  };
  await expect(decide('APPROVED_WITH_CONDITIONS')).rejects.toMatchObject({ constraint: 'vetting_critical_items' });
  expect(await decide('REFUSED')).toEqual([{ state: 'DECIDED' }]);
});

test('answers and visitors of a submitted visit stay as they are, for every login', async () => {
  const writes = [
    "update vetting_answer set answer = 'YES' where vetting_id = $1",
    'delete from vetting_answer where vetting_id = $1',
    "insert into vetting_answer (institution_id, vetting_id, item_code, answer) select institution_id, id, 'REGISTRATION_SEEN', 'YES' from vetting where id = $1",
    `insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead) select institution_id, id, '${staff[2]?.id}', false from vetting where id = $1`,
  ];
  const results = await Promise.all(
    writes.map((write) =>
      asStaff(write, [vettingId]).then(
        () => 'written',
        (error: Data) => error.constraint ?? error.code,
      ),
    ),
  );
  // a role that has no right to write fails before the trigger
  expect(results.filter((result) => !['vetting_submitted', DENIED.code].includes(result as string))).toEqual([]);
  expect(results).toContain('vetting_submitted');
  for (const login of ['employer', 'trainee', 'worker', 'report'] as const) {
    await expect(harness.asLogin(login, `waymark_${login}`, {}, writes[0] as string, [vettingId])).rejects.toMatchObject(DENIED);
  }
});

test('no login rewrites what two people decided, or decides alone', async () => {
  expect(await changeEmployerData(staff[1] as Person, 'vettingDecide', { id: vettingId, input: { decision: 'REFUSED' } })).toMatchObject({
    state: 'SUBMITTED',
  });
  expect(await changeEmployerData(staff[2] as Person, 'vettingDecide', { id: vettingId, input: { decision: 'REFUSED' } })).toMatchObject({ state: 'DECIDED' });
  const rewrite = "update vetting set decision = 'APPROVED', valid_from = app.today(), valid_until = app.today() + 90 where id = $1";
  await expect(asStaff(rewrite, [vettingId])).rejects.toMatchObject({ constraint: 'vetting_decided' });
  for (const login of ['employer', 'trainee', 'worker', 'index', 'report'] as const) {
    await expect(harness.asLogin(login, `waymark_${login}`, {}, APPROVE, [vettingId])).rejects.toMatchObject(DENIED);
  }
});

test('no login takes a step back: what was submitted is decided, and a revoked approval stays revoked', async () => {
  const step = (set: string): Promise<Data[]> => asStaff(`update vetting set ${set} where id = $1`, [vettingId]);
  await expect(step("state = 'VISITED'")).rejects.toMatchObject({ constraint: 'vetting_step' });
  await expect(step('site_id = gen_random_uuid()')).rejects.toMatchObject({ constraint: 'vetting_step' });
  await expect(step('workers_interviewed_off_site = 1')).rejects.toMatchObject({ constraint: 'vetting_submitted' });
  await expect(step("findings = 'Better than we thought.'")).rejects.toMatchObject({ constraint: 'vetting_submitted' });
  const [, second, third] = staff as [Person, Person, Person];
  const validUntil = inDays(60);
  for (const decider of [second, third]) await changeEmployerData(decider, 'vettingDecide', { id: vettingId, input: { decision: 'APPROVED', validUntil } });
  // a time that SQL wrote has microseconds, one of the service has not
  await harness.sql("update vetting set decided_at = decided_at + interval '1 microsecond' where id = $1", [vettingId]);
  const safetyLead = await new People(harness).staff(institution, ['SAFETY_LEAD']);
  expect(await changeEmployerData(safetyLead, 'vettingRevoke', { id: vettingId })).toMatchObject({ state: 'REVOKED' });
  await expect(step("state = 'DECIDED'")).rejects.toMatchObject({ constraint: 'vetting_step' });
});

test('a visitor who handed her visits to the other visitor leaves one, and the approval says what to do', async () => {
  await harness.sql('delete from vetting_visitor where vetting_id = $1 and not is_lead', [vettingId]);
  await harness.sql('delete from vetting_decision where vetting_id = $1', [vettingId]);
  expect(await changeEmployerData(staff[2] as Person, 'vettingDecide', { id: vettingId, input: { decision: 'APPROVED' } })).toMatchObject({
    code: 'NOT_READY',
    missing: ['TWO_VISITORS'],
  });
  expect(await changeEmployerData(staff[2] as Person, 'vettingDecide', { id: vettingId, input: { decision: 'NEEDS_REVISIT' } })).toMatchObject({
    state: 'SUBMITTED',
  });
});

test('of two people who act on a visit at the same moment, each gets an answer and no error', async () => {
  const [, second, third] = staff as [Person, Person, Person];
  const acts = async (calls: readonly Promise<Data>[]): Promise<string[]> => (await Promise.all(calls)).map(({ code, state }) => code ?? state);
  const planned = await changeEmployerData(lead(), 'vettingPlan', { input: planInput(employer.siteId, lead(), second) });
  const visit = { answers: await answersOf(lead()), workersInterviewed: 4, workersInterviewedOffSite: 2, findings: 'Clean.' };
  const record = (person: Person): Promise<Data> => changeEmployerData(person, 'vettingRecordVisit', { id: planned.id, input: visit });
  expect(await acts([record(lead()), record(second)])).toEqual(['VISITED', 'VISITED']);
  for (const outcome of await acts([record(lead()), changeEmployerData(second, 'vettingSubmit', { id: planned.id })]))
    expect(['VISITED', 'SUBMITTED', 'TRANSITION_NOT_ALLOWED']).toContain(outcome);
  expect(await harness.one('select state from vetting where id = $1', [planned.id])).toEqual({ state: 'SUBMITTED' });
  const decide = (person: Person): Promise<Data> => changeEmployerData(person, 'vettingDecide', { id: planned.id, input: { decision: 'NEEDS_REVISIT' } });
  expect((await acts([decide(second), decide(third)])).sort()).toEqual(['DECIDED', 'SUBMITTED']);
  const safetyLead = await new People(harness).staff(institution, ['SAFETY_LEAD']);
  const revoke = (): Promise<Data> => changeEmployerData(safetyLead, 'vettingRevoke', { id: planned.id });
  expect((await acts([revoke(), revoke(), decide(second)])).sort()).toEqual(['REVOKED', 'TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED']);
});

test('an approval that the database alone refuses is a refusal with its reason', async () => {
  await harness.sql('delete from vetting_decision where vetting_id = $1', [vettingId]);
  const [, second, third] = staff as [Person, Person, Person];
  const decide = (person: Person): Promise<Data> => changeEmployerData(person, 'vettingDecide', { id: vettingId, input: { decision: 'APPROVED' } });
  // the visit was planned with a checklist of another date
  await harness.sql("update vetting set checklist_version = '2025-1' where id = $1", [vettingId]);
  expect(await decide(second)).toMatchObject({ state: 'SUBMITTED' });
  expect(await decide(third)).toMatchObject({ code: 'NOT_READY', missing: ['CRITICAL_ITEMS'] });
  expect(await harness.one('select state from vetting where id = $1', [vettingId])).toEqual({ state: 'SUBMITTED' });
});

test('visits that are handed over while one is recorded and submitted leave that one to its visitors', async () => {
  const [, second, third] = staff as [Person, Person, Person];
  const { id } = await changeEmployerData(lead(), 'vettingPlan', { input: planInput(employer.siteId, lead(), second) });
  const safetyLead = await new People(harness).staff(institution, ['SAFETY_LEAD']);
  const recorded = harness.sql(
    `begin; update vetting set state = 'VISITED' where id = '${id}'; update vetting set state = 'SUBMITTED' where id = '${id}'; select pg_sleep(0.6); commit`,
  );
  await pause(200);
  const input = { responsibility: 'VISITS', fromId: lead().id, toId: third.id, expectedCount: 1 };
  const handOver =
    'mutation ($input: CaseloadHandOverInput!, $key: ID!) { caseloadHandOver(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code } } }';
  expect(await safetyLead.ask(handOver, { input, key: id })).toMatchObject({ code: 'EDIT_CONFLICT' });
  await recorded;
  expect((await harness.sql('select account_id as id from vetting_visitor where vetting_id = $1 and is_lead', [id])).map((row) => row.id)).toEqual([lead().id]);
});

test('the critical items of the database are those of the checklist', async () => {
  const path = join(__dirname, '..', '..', '..', 'data', 'questionnaires', 'vetting-checklist.json');
  const checklist = JSON.parse(readFileSync(path, 'utf8')) as { version: string; items: ChecklistItem[] };
  expect(
    await harness.sql('select code, may_not_apply as "mayNotApply" from critical_item where checklist_version = $1 order by code collate "C"', [
      checklist.version,
    ]),
  ).toEqual(
    checklist.items
      .filter(({ critical }) => critical)
      .map(({ code, mayNotApply }) => ({ code, mayNotApply }))
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  );
});
