import { type Employer, inDays, type Institution, People, today } from '../../harness/data/people';
import { runDueWork } from '../../harness/data/due';
import { changeEmployerData, submittedVetting } from '../../harness/employer-requests';
import { type Data, Harness, type Person } from '../../harness/harness';

/** A condition of an approval has an owner and a day. Unmet after its day, the approval lapses by itself. */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let lead: Person;
let first: Person;
let second: Person;
let id: string;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  const officer = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
  [lead, first, second] = [await officer(), await officer(), await officer()];
  employer = await people.employer({ cleared: false });
  id = await submittedVetting(lead, first, employer.siteId);
});

const STAIRS = 'Mend the stairs';
const decide = (person: Person, input: object): Promise<Data> =>
  changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'APPROVED_WITH_CONDITIONS', conditions: [STAIRS], validUntil: inDays(90), ...input } });
const planned = (ownerId = second.id, dueOn = inDays(10)): object => ({ conditionPlans: [{ ownerId, dueOn }] });
async function approveWith(input: object = planned()): Promise<string> {
  await decide(first, input);
  expect(await decide(second, input)).toMatchObject({ state: 'DECIDED', conditions: [STAIRS] });
  return (await list(first))[0].id;
}
const LIST = 'id text owner { id } dueOn firstDueOn extensionReason extendedBy { id } evidence checkedBy { id } metAt lapsedAt mayMeet mayExtend';
const list = async (person: Person): Promise<Data> => (await person.ask(`{ vetting(id: "${id}") { conditionList { ${LIST} } } }`)).conditionList;
const meet = (person: Person, conditionId: string, key?: string): Promise<Data> =>
  changeEmployerData(person, 'vettingConditionMeet', { id, input: { conditionId, evidence: 'Stairs seen, photo taken.' }, ...(key ? { key } : {}) });
const extend = (person: Person, conditionId: string, dueOn = inDays(30)): Promise<Data> =>
  changeEmployerData(person, 'vettingConditionExtend', { id, input: { conditionId, dueOn, reason: 'The carpenter is ill.' } });
const pass = async (days: number): Promise<void> => {
  await runDueWork(harness);
  await harness.clockForward(`${days} days`);
  await runDueWork(harness);
};
const asStaff = (person: Person, query: string, params: unknown[] = [id]): Promise<Data[]> =>
  harness.asLogin(
    'staff',
    'waymark_staff_writer',
    { institution_id: institution.id, actor_id: person.id, roles: 'VETTING_OFFICER,SAFETY_LEAD' },
    query,
    params,
  );

test('each condition has an owner and a day, on which two deciders agree', async () => {
  await decide(first, planned(second.id, inDays(10)));
  expect(await decide(second, planned(second.id, inDays(11)))).toMatchObject({ state: 'SUBMITTED' });
  expect(await decide(second, planned(second.id, inDays(10)))).toMatchObject({ state: 'DECIDED' });
  expect(await list(lead)).toMatchObject([{ text: STAIRS, owner: { id: second.id }, dueOn: inDays(10), metAt: null, mayMeet: true, mayExtend: false }]);
  expect(await list(first)).toMatchObject([{ mayMeet: true, mayExtend: true }]);
});

test('without owner and day, a condition gets those of the colleague, or else the lead visitor and 30 days', async () => {
  await decide(first, {});
  expect(await decide(second, {})).toMatchObject({ state: 'DECIDED' });
  expect(await list(first)).toMatchObject([{ owner: { id: lead.id }, dueOn: inDays(30) }]);
  id = await submittedVetting(lead, first, (await people.employer({ cleared: false })).siteId);
  await decide(first, planned());
  expect(await decide(second, {})).toMatchObject({ state: 'DECIDED' });
  expect(await list(first)).toMatchObject([{ owner: { id: second.id }, dueOn: inDays(10) }]);
});

test('an owner of another institution, without the role or tied to the employer, and a day outside the approval are refused', async () => {
  const outsider = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  const placementOfficer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  await changeEmployerData(lead, 'employerDeclareTie', { id: employer.id, input: { tie: 'KIN' } });
  for (const owner of [outsider, placementOfficer, lead])
    expect(await decide(first, planned(owner.id))).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'conditionPlans.0.ownerId' }] });
  for (const day of [today(), inDays(91)])
    expect(await decide(first, planned(second.id, day))).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'conditionPlans.0.dueOn' }] });
});

test('unmet after its day, the approval lapses once, by itself, and the site needs another visit', async () => {
  await approveWith();
  expect(await harness.one('select app.is_cleared($1, $2) as cleared', [employer.siteId, inDays(10)])).toEqual({ cleared: true });
  await pass(10);
  expect(await harness.one('select state from vetting where id = $1', [id])).toEqual({ state: 'DECIDED' });
  await pass(1);
  expect(await harness.one('select state, lapsed_at is not null as lapsed from vetting where id = $1', [id])).toEqual({ state: 'REVOKED', lapsed: true });
  await runDueWork(harness);
  expect(await harness.sql("select event from outbox where event = 'VettingLapsed' and subject_id = $1", [id])).toHaveLength(1);
  expect(await harness.one('select app.is_cleared($1, app.today()) as cleared', [employer.siteId])).toEqual({ cleared: false });
  expect((await list(first))[0]).toMatchObject({ mayMeet: false, mayExtend: false });
  expect((await first.ask('{ sitesToVisit { nodes { site { id } reason } } }')).nodes).toEqual([{ site: { id: employer.siteId }, reason: 'REVISIT' }]);
  expect((await first.ask('{ employerList(filter: { vetting: NEEDS_REVISIT }) { total } }')).total).toBe(1);
  const condition = (await list(first))[0];
  expect(condition.lapsedAt).not.toBeNull();
  expect(await meet(lead, condition.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'REVOKED' });
});

test('a met condition ends nothing: with evidence, by the person who checked it, once', async () => {
  const conditionId = await approveWith();
  expect(await meet(lead, conditionId, 'once')).toMatchObject({ state: 'DECIDED' });
  expect(await meet(lead, conditionId, 'once')).toMatchObject({ state: 'DECIDED' });
  expect(await meet(second, conditionId)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await list(first)).toMatchObject([{ evidence: 'Stairs seen, photo taken.', checkedBy: { id: lead.id } }]);
  await pass(20);
  expect(await harness.one('select state from vetting where id = $1', [id])).toEqual({ state: 'DECIDED' });
});

test('a decider extends a condition once, with a reason and within the approval', async () => {
  const conditionId = await approveWith();
  expect(await extend(lead, conditionId)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  for (const day of [inDays(10), inDays(91)])
    expect(await extend(first, conditionId, day)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'dueOn' }] });
  expect(await extend(first, conditionId)).toMatchObject({ state: 'DECIDED' });
  expect(await extend(second, conditionId, inDays(40))).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await list(lead)).toMatchObject([
    { dueOn: inDays(30), firstDueOn: inDays(10), extensionReason: 'The carpenter is ill.', extendedBy: { id: first.id }, mayExtend: false },
  ]);
  await pass(30);
  expect(await harness.one('select state from vetting where id = $1', [id])).toEqual({ state: 'DECIDED' });
  await pass(1);
  expect(await harness.one('select state from vetting where id = $1', [id])).toEqual({ state: 'REVOKED' });
});

test('the owner has it on the list of due work from seven days before, after a reminder, and a filter finds it', async () => {
  const conditionId = await approveWith();
  const due = async (person: Person): Promise<Data[]> =>
    (await person.ask('{ due { nodes { id step dueOn isMine } } }')).nodes.filter((row: Data) => row.step === 'CONDITION_TO_CHECK');
  expect(await due(second)).toEqual([]);
  await pass(4);
  expect(await due(second)).toMatchObject([{ id, isMine: true }]);
  expect(await harness.sql("select event from outbox where event = 'VettingConditionDue'")).toHaveLength(1);
  const open = async (): Promise<string[]> => (await first.ask('{ vettings(hasOpenConditions: true) { nodes { id } } }')).nodes.map((row: Data) => row.id);
  expect(await open()).toEqual([id]);
  await meet(second, conditionId);
  expect(await due(second)).toEqual([]);
  expect(await open()).toEqual([]);
});

test('who is tied to the employer checks and extends nothing, and other institutions read none of it', async () => {
  const conditionId = await approveWith();
  await changeEmployerData(second, 'employerDeclareTie', { id: employer.id, input: { tie: 'SHAREHOLDER' } });
  expect(await meet(second, conditionId)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await extend(second, conditionId)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  const outsider = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  expect(await meet(outsider, conditionId)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await outsider.ask(`{ vetting(id: "${id}") { conditionList { id } conditionOwners { id } } }`)).toEqual({ conditionList: [], conditionOwners: [] });
});

test('no login approves with a condition that has no owner or day, or writes, moves or ends one', async () => {
  const agreeOn = async (plans: object[]): Promise<void> => {
    await harness.sql('delete from vetting_decision where vetting_id = $1', [id]);
    await harness.sql(
      "insert into vetting_decision (institution_id, vetting_id, account_id, decision, conditions, condition_plans, valid_until, decided_at) select $1, $2, id, 'APPROVED_WITH_CONDITIONS', '{x}', $4, app.today() + 90, app.now() from unnest($3::uuid[]) id",
      [institution.id, id, [first.id, second.id], JSON.stringify(plans)],
    );
  };
  const approve =
    "update vetting set state = 'DECIDED', decision = 'APPROVED_WITH_CONDITIONS', conditions = '{x}', valid_from = app.today(), valid_until = app.today() + 90, decided_at = app.now() where id = $1";
  const outsider = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  for (const plans of [
    [],
    [{ ownerId: second.id }],
    [{ ownerId: outsider.id, dueOn: inDays(10) }],
    [{ ownerId: second.id, dueOn: today() }],
    [{ ownerId: second.id, dueOn: inDays(91) }],
  ]) {
    await agreeOn(plans);
    await expect(asStaff(first, approve)).rejects.toMatchObject({ constraint: 'vetting_condition_plan' });
  }
  await harness.sql('delete from vetting_decision where vetting_id = $1', [id]);
  const conditionId = await approveWith();
  const set = (changes: string, person = first): Promise<Data[]> => asStaff(person, `update vetting_condition set ${changes} where id = $1`, [conditionId]);
  await expect(asStaff(first, 'delete from vetting_condition', [])).rejects.toMatchObject({ code: '42501' });
  await expect(asStaff(first, 'insert into vetting_condition select * from vetting_condition', [])).rejects.toMatchObject({ code: '42501' });
  for (const changes of ["text = 'nothing'", `owner_id = '${first.id}'`, 'lapsed_at = app.now()'])
    await expect(set(changes)).rejects.toMatchObject({ code: '42501' });
  await expect(set(`met_at = app.now(), evidence = 'x', checked_by = '${lead.id}'`)).rejects.toMatchObject({ constraint: 'vetting_condition_checked' });
  await expect(set('due_on = due_on + 1')).rejects.toMatchObject({ constraint: 'vetting_condition_extended' });
  await expect(
    set(`due_on = due_on + 1, first_due_on = due_on, extension_reason = 'x', extended_at = app.now(), extended_by = '${second.id}'`),
  ).rejects.toMatchObject({
    constraint: 'vetting_condition_extended',
  });
  await expect(asStaff(first, "update vetting set state = 'REVOKED', revoked_at = app.now(), lapsed_at = app.now() where id = $1")).rejects.toMatchObject({
    constraint: 'vetting_step',
  });
  expect(await harness.asLogin('worker', 'waymark_worker', {}, 'select app.lapse_approval($1) as did', [id])).toEqual([{ did: false }]);
  await expect(asStaff(first, 'select app.lapse_approval($1)')).rejects.toMatchObject({ code: '42501' });
  for (const login of ['employer', 'trainee', 'index', 'report'] as const)
    await expect(harness.asLogin(login, `waymark_${login}`, {}, 'select from vetting_condition', [])).rejects.toMatchObject({ code: '42501' });
  await expect(harness.asLogin('worker', 'waymark_worker', {}, 'select text, evidence from vetting_condition', [])).rejects.toMatchObject({ code: '42501' });
});

test('no login meets or extends a condition in the wrong order, too far or with a tie, or changes one that is over', async () => {
  const conditionId = await approveWith();
  const set = (person: Person, changes: string): Promise<Data[]> => asStaff(person, `update vetting_condition set ${changes} where id = $1`, [conditionId]);
  const met = (person: Person): string => `met_at = app.now(), evidence = 'x', checked_by = '${person.id}'`;
  const extended = (person: Person, days: number): string =>
    `due_on = due_on + ${days}, first_due_on = due_on, extension_reason = 'x', extended_at = app.now(), extended_by = '${person.id}'`;
  await expect(set(lead, extended(lead, 5))).rejects.toMatchObject({ constraint: 'vetting_no_conflict' });
  for (const days of [0, -1, 81]) await expect(set(first, extended(first, days))).rejects.toMatchObject({ constraint: 'vetting_condition_extended' });
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [second.id, employer.id]);
  for (const changes of [met(second), extended(second, 5)]) await expect(set(second, changes)).rejects.toMatchObject({ constraint: 'vetting_no_conflict' });
  expect(await extend(first, conditionId)).toMatchObject({ state: 'DECIDED' });
  await expect(set(first, extended(first, 5))).rejects.toMatchObject({ constraint: 'vetting_condition_extended' });
  expect(await meet(lead, conditionId)).toMatchObject({ state: 'DECIDED' });
  for (const changes of [met(first), "evidence = 'other'", 'met_at = null, evidence = null, checked_by = null'])
    await expect(set(first, changes)).rejects.toMatchObject({ constraint: 'vetting_condition_kept' });
});

test('no login meets a condition after its day, also before the approval has lapsed', async () => {
  const conditionId = await approveWith();
  await harness.sql('update vetting_condition set due_on = app.today() - 1 where id = $1', [conditionId]);
  await expect(
    asStaff(first, `update vetting_condition set met_at = app.now(), evidence = 'x', checked_by = '${first.id}' where id = $1`, [conditionId]),
  ).rejects.toMatchObject({ constraint: 'vetting_condition_kept' });
  expect(await meet(first, conditionId)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});
