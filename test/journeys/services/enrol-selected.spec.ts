import { randomUUID } from 'node:crypto';
import { type Institution, People, today, type Trainee } from '../../harness/data/people';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Those selected on the list of trainees are enrolled in a course together. */
let harness: Harness;
let people: People;
let ours: Institution;
let officer: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
});

const someone = (displayName: string): Promise<Trainee> => people.trainee(ours, { displayName, officer });
const ENROL = `mutation ($id: ID!, $input: TraineesEnrolInput!, $key: ID!) { traineesEnrol(courseId: $id, input: $input, idempotencyKey: $key) {
  __typename ... on BulkPayload { done leftOut { displayName code message } } ... on Refusal { code message } ... on InvalidInput { problems { path message } } } }`;
const UNDO = 'mutation ($keys: [ID!]!, $key: ID!) { undo(keys: $keys, idempotencyKey: $key) { __typename } }';
const undo = async (key: string): Promise<void> => expect(await officer.ask(UNDO, { keys: [key], key: `undo ${key}` })).toEqual({ __typename: 'UndoPayload' });

test('enrolling many fills the seats of a course and names who is left out', async () => {
  const course = await changeServices(officer, 'courseCreate', { input: sewingCourse({ seats: 2 }) });
  const [first, second, third] = [await someone('Bopha'), await someone('Dara'), await someone('Maly')];
  const enrol = (traineeIds: string[], key?: string, enrolledOn: string | null = today()): Promise<Data> =>
    officer.ask(ENROL, { id: course.id, input: { traineeIds, enrolledOn }, key: key ?? randomUUID() });
  expect((await enrol([first.id], undefined, '2026-13-01')).problems).toMatchObject([{ path: 'enrolledOn' }]);
  expect(await enrol([first.id])).toMatchObject({ done: 1, leftOut: [] });
  const result = await enrol([first.id, second.id, third.id], 'enrol');
  expect([result.done, result.leftOut.length]).toEqual([1, 2]);
  expect(result.leftOut.map(({ message }: Data) => message)).not.toContain('');
  expect(await enrol([first.id, second.id, third.id], 'enrol')).toEqual(result);
  expect(await harness.sql('select count(*)::int as n from training_enrolment')).toEqual([{ n: 2 }]);
  await undo('enrol');
  expect(await harness.sql('select trainee_id as id from training_enrolment')).toEqual([{ id: first.id }]);
  const nameOf = new Map([
    [second.id, 'Dara'],
    [third.id, 'Maly'],
  ]);
  // the last place goes to whom the list has first, whatever the ids
  for (const [next, other] of [
    [third, second],
    [second, third],
  ] as const) {
    expect(await enrol([next.id, other.id], `first ${next.id}`)).toMatchObject({ done: 1, leftOut: [{ displayName: nameOf.get(other.id) }] });
    await undo(`first ${next.id}`);
  }
});
