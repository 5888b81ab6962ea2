import { inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { changeEmployerData, submittedVetting } from '../../harness/employer-requests';
import { type Data, Harness, type Person } from '../../harness/harness';

/** An enterprise of an institution is a step to work elsewhere: decided by people outside it, with a longest stay and a plan. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let trainee: Trainee;
let keys = 0;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER']);
  trainee = await people.trainee(institution, { officer });
});

const stayAt = async (ownEnterpriseOf?: Institution): Promise<string> => {
  const employer = await people.employer(ownEnterpriseOf ? { ownEnterpriseOf } : {});
  return (await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }))).id;
};
const plan = (id: string, input: object, person = officer, key = `plan-${++keys}`): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $input: NextStepPlanInput!, $key: ID!) { placementPlanNextStep(id: $id, input: $input, idempotencyKey: $key) { __typename
       ... on PlacementPlanNextStepPayload { placement { stayEndsOn mayPlanNextStep nextSteps { step from by { id } } } } ... on Refusal { code } ... on InvalidInput { problems { path } } } }`,
    { id, input, key },
  );
const due = async (): Promise<Data[]> =>
  (await officer.ask('{ due { nodes { id step dueOn isLate } } }')).nodes.filter((row: Data) => row.step === 'NEXT_STEP_TO_PLAN');
const NEXT = { step: 'JOB_ELSEWHERE', from: inDays(365) };

test('who is tied to an own enterprise does not decide on it, in the service and in the database', async () => {
  const employer = await people.employer({ cleared: false, ownEnterpriseOf: institution });
  const [lead, manager] = [await people.staff(institution, ['VETTING_OFFICER']), await people.staff(institution, ['VETTING_OFFICER'])];
  const id = await submittedVetting(lead, officer, employer.siteId);
  const decide = (person: Person): Promise<Data> => changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'APPROVED' } });
  await decide(officer);
  await changeEmployerData(manager, 'employerDeclareTie', { id: employer.id, input: { tie: 'MEMBER' } });
  expect(await decide(manager)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  await harness.sql("insert into vetting_decision (institution_id, vetting_id, account_id, decision, decided_at) values ($1, $2, $3, 'APPROVED', app.now())", [
    institution.id,
    id,
    manager.id,
  ]);
  const approve =
    "update vetting set state = 'DECIDED', decision = 'APPROVED', valid_from = app.today(), valid_until = app.today() + 90, decided_at = app.now() where id = $1";
  await expect(
    harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, actor_id: officer.id, roles: 'VETTING_OFFICER' }, approve, [id]),
  ).rejects.toMatchObject({ constraint: 'vetting_no_conflict' });
});

test.each(['of the institution', 'of a partner'])(
  'what follows a stay at an enterprise %s is due 60 days before it ends, until it is planned',
  async (whose) => {
    const id = await stayAt(whose === 'of a partner' ? await people.institution() : institution);
    await harness.clockForward('304 days');
    expect(await due()).toEqual([]);
    await harness.clockForward('1 day');
    expect(await due()).toEqual([{ id, step: 'NEXT_STEP_TO_PLAN', dueOn: inDays(365), isLate: false }]);
    expect(await plan(id, NEXT)).toMatchObject({
      placement: { stayEndsOn: inDays(365), mayPlanNextStep: true, nextSteps: [{ ...NEXT, by: { id: officer.id } }] },
    });
    expect(await due()).toEqual([]);
  },
);

test('a stay that is over is due again, also with a plan', async () => {
  const id = await stayAt(institution);
  await plan(id, NEXT);
  await harness.clockForward('366 days');
  expect(await due()).toMatchObject([{ id, isLate: true }]);
});

test('a plan is made once for the same request, by the day after the stay, and only where there is a longest stay', async () => {
  const id = await stayAt(institution);
  await plan(id, NEXT, officer, 'same');
  expect((await plan(id, NEXT, officer, 'same')).placement.nextSteps).toHaveLength(1);
  for (const from of [inDays(-1), inDays(367)])
    expect(await plan(id, { ...NEXT, from })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'from' }] });
  const outsider = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
  expect(await plan(id, NEXT, outsider)).toMatchObject({ code: 'NOT_FOUND' });
  trainee = await people.trainee(institution, { officer });
  expect(await plan(await stayAt(), NEXT)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('no login plans for a placement elsewhere, in another name, or rewrites a plan', async () => {
  const [own, other] = [await stayAt(institution), await (async () => ((trainee = await people.trainee(institution, { officer })), stayAt()))()];
  const write =
    "insert into next_step_plan (institution_id, placement_id, step, from_on, planned_by, planned_at) values ($1, $2, 'PAUSE', app.today(), $3, app.now())";
  const as = (query: string, params: unknown[]): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' }, query, params);
  await expect(as(write, [institution.id, other, officer.id])).rejects.toMatchObject({ constraint: 'next_step_open' });
  const colleague = await people.staff(institution);
  await expect(as(write, [institution.id, own, colleague.id])).rejects.toMatchObject({ code: '42501' });
  for (const query of ['delete from next_step_plan', "update next_step_plan set step = 'PAUSE'"])
    await expect(as(query, [])).rejects.toMatchObject({ code: '42501' });
  for (const login of ['employer', 'trainee', 'worker', 'index', 'report'] as const)
    await expect(harness.asLogin(login, `waymark_${login}`, {}, 'select from next_step_plan', [])).rejects.toMatchObject({ code: '42501' });
});
