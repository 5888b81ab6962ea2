import { randomUUID } from 'node:crypto';
import { type Employer, inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { type CreatedPlacement, startedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { safety } from '../../harness/data/safety';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** The task to contact a trainee of a hold counts for the right holds and stays with the right officer, whatever comes in between. */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  employer = await people.employer();
});

const REASON = { reason: 'A neighbour called.' };
const hold = (): Promise<Data> => safety(lead, 'employerHold', { id: employer.id, input: REASON });
const works = async (trainee: Trainee): Promise<CreatedPlacement> =>
  startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
const contacts = (): Promise<Data[]> =>
  harness.sql("select trainee_id as trainee, assigned_to as assignee, state from task where kind = 'HOLD_CONTACT' order by trainee_id, created_at desc, id");
const finishContact = async (trainee: Trainee): Promise<void> => {
  const { id } = await harness.one<{ id: string }>("select id from task where kind = 'HOLD_CONTACT' and state = 'OPEN' and trainee_id = $1", [trainee.id]);
  const finish = 'mutation ($id: ID!, $key: ID!) { taskFinish(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code } } }';
  expect(await officer.ask(finish, { id, key: randomUUID() })).toEqual({ __typename: 'TaskFinishPayload' });
};

describe('while the clock is set back', () => {
  const setBack = (): Promise<void> => harness.clockForward('-3 hours');
  const goesOn = (): Promise<void> => harness.clockForward('6 hours');
  const holdOfOthers = async (): Promise<Data> =>
    safety(await people.staff(await people.institution(), ['SAFETY_LEAD']), 'employerHold', { id: employer.id, input: REASON });

  test('a contact that was made before a hold never counts for it, whatever its time says', async () => {
    const trainee = await people.trainee(institution, { officer });
    const { id } = await works(trainee);
    await hold();
    await finishContact(trainee);
    expect(await step(officer, 'placementEnd', { id, input: { kind: 'BY_TRAINEE', reason: 'FAMILY', endedOn: today() } })).toMatchObject({
      state: 'ENDED_BY_TRAINEE',
    });
    await setBack();
    await holdOfOthers();
    await goesOn();
    // she was reached before the second hold, at a time that lies after it
    const correct = 'mutation ($id: ID!, $input: ReasonInput!, $key: ID!) { placementCorrectEnd(id: $id, input: $input, idempotencyKey: $key) { __typename } }';
    expect(await officer.ask(correct, { id, input: { reason: 'The wrong person.' }, key: randomUUID() })).toEqual({ __typename: 'PlacementCorrectEndPayload' });
    expect((await contacts()).map(({ state }) => state).sort()).toEqual(['DONE', 'OPEN']);
  });

  test('a contact that was made after a hold is recorded, and the task is done', async () => {
    const trainee = await people.trainee(institution, { officer });
    await works(trainee);
    await hold();
    await setBack();
    await finishContact(trainee);
    expect((await contacts()).map(({ state }) => state)).toEqual(['DONE']);
    await goesOn();
    await harness.sql('select app.refuse_missing_contacts($1)', [employer.id]);
    // its undo opens it again, and the hold misses no one
    const { id } = await harness.one<{ id: string }>("select id from task where kind = 'HOLD_CONTACT'");
    const reopen = 'mutation ($id: ID!, $input: ReasonInput!, $key: ID!) { taskReopen(id: $id, input: $input, idempotencyKey: $key) { __typename } }';
    expect(await officer.ask(reopen, { id, input: { reason: 'It was her sister.' }, key: randomUUID() })).toEqual({ __typename: 'TaskReopenPayload' });
    expect((await contacts()).map(({ state }) => state)).toEqual(['OPEN']);
    expect(await harness.sql('select 1 from hold_contact_made')).toEqual([]);
  });
});

describe('while her officer changes', () => {
  test('each officer has one notice of a hold, also if a trainee goes to another officer before the notices are sent', async () => {
    const [colleague, bystander] = [await people.staff(institution, ['PLACEMENT_OFFICER']), await people.staff(institution, ['PLACEMENT_OFFICER'])];
    for (let n = 0; n < 4; n++) await works(await people.trainee(institution, { officer }));
    await waitUntilIdle(harness);
    const first = "(select subject_id from outbox where event = 'TaskAssigned')";
    await harness.sql(`begin; insert into employer_hold (employer_id, opened_at) values ('${employer.id}', app.now());
      update trainee set placement_officer_id = '${colleague.id}' where id = (select trainee_id from task where id = ${first});
      update task set assigned_to = '${colleague.id}' where id = ${first}; commit`);
    await waitUntilIdle(harness);
    const notified = await harness.sql(
      "select m.recipient_id as id, m.notice from message m join outbox e on e.id = m.event_id where e.event = 'TaskAssigned' and m.channel = 'IN_APP' order by 1",
    );
    expect(notified).toEqual([officer.id, colleague.id].sort().map((id) => ({ id, notice: 'task-waiting' })));
    expect(notified.some(({ id }) => id === bystander.id)).toBe(false);
  });

  const assign = async (trainee: Trainee, to: Person, key: string): Promise<void> => {
    const input = { traineeIds: [trainee.id], placementOfficerId: to.id };
    const mutation =
      'mutation ($input: TraineesAssignInput!, $key: ID!) { traineesAssign(input: $input, idempotencyKey: $key) { ... on TraineesAssignPayload { count } } }';
    expect(await officer.ask(mutation, { input, key })).toEqual({ count: 1 });
  };
  const undo = (key: string): Promise<Data> =>
    officer.ask('mutation ($keys: [ID!]!, $key: ID!) { undo(keys: $keys, idempotencyKey: $key) { __typename } }', { keys: [key], key: randomUUID() });

  test('undoing an assignment returns the task of a hold that was placed in between, and leaves to a colleague what she had before', async () => {
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    const [trainee, other] = [await people.trainee(institution, { officer }), await people.trainee(institution, { officer })];
    await works(trainee);
    await assign(trainee, colleague, 'handed over');
    await hold();
    expect(await contacts()).toEqual([{ trainee: trainee.id, assignee: colleague.id, state: 'OPEN' }]);
    expect(await undo('handed over')).toEqual({ __typename: 'UndoPayload' });
    expect(await contacts()).toEqual([{ trainee: trainee.id, assignee: officer.id, state: 'OPEN' }]);
    // a colleague took over the task of another trainee before that trainee was handed to her
    employer = await people.employer();
    await works(other);
    await hold();
    await harness.sql("update task set assigned_to = $2 where kind = 'HOLD_CONTACT' and trainee_id = $1", [other.id, colleague.id]);
    await assign(other, colleague, 'handed over too');
    expect(await undo('handed over too')).toEqual({ __typename: 'UndoPayload' });
    expect((await contacts()).filter((row) => row.trainee === other.id)).toEqual([{ trainee: other.id, assignee: colleague.id, state: 'OPEN' }]);
  });

  test('a trainee without an officer whose assignment is undone leaves her task to the team', async () => {
    const trainee = await people.trainee(institution);
    await works(trainee);
    await assign(trainee, officer, 'taken');
    await hold();
    expect(await undo('taken')).toEqual({ __typename: 'UndoPayload' });
    expect(await contacts()).toEqual([{ trainee: trainee.id, assignee: null, state: 'OPEN' }]);
  });
});
