import { contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, startedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A follow-up draft is saved before it is recorded: per author, with a version, and it never overwrites a
 * colleague's record.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let sophea: Trainee;
let place: CreatedPlacement;
let id: string;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  sophea = await people.trainee(institution, { officer });
  place = await startedPlacement(harness, sophea, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await clockAt(harness, inDays(14), 9 * 3600);
  id = (await followUpOf(harness, place.id, 'F1')).id;
});

let keys = 0;
const GRAVE = { nextStep: 'He hit her on Tuesday.', feelsSafe: 'NO' };
async function keep(person: Person, typed: object, versions = { expectedDraftVersion: 0, expectedRecords: 0 }, key = `draft-${++keys}`): Promise<Data> {
  const answer = await person.ask(
    `mutation ($id: ID!, $input: FollowUpDraftInput!, $key: ID!) { followUpDraftSave(id: $id, input: $input, idempotencyKey: $key) {
      __typename ... on FollowUpDraftSavePayload { followUp { draft { version } } } ... on Refusal { code } ... on InvalidInput { problems { path } } } }`,
    { id, input: { ...versions, ...typed }, key },
  );
  return answer.followUp?.draft ?? answer;
}
const drop = (person: Person): Promise<Data> =>
  person.ask(`mutation ($id: ID!, $key: ID!) { followUpDraftDiscard(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code } } }`, {
    id,
    key: `draft-${++keys}`,
  });
const read = (person: Person): Promise<Data> =>
  person.ask(
    `query ($id: ID!) { followUp(id: $id) { draft { version expectedRecords nextStep feelsSafe pay answers { indicator answer } } startedBy { by { id } } } }`,
    { id },
  );
const drafts = (): Promise<Data[]> => harness.sql('select account_id, version from follow_up_draft order by saved_at');

test('a draft is saved as typed for its author only, and a colleague sees that it exists but not its content', async () => {
  const colleague = await people.staff(institution);
  expect(await keep(officer, { ...GRAVE, pay: 'one hundred', answers: [{ indicator: 'ISOLATION', answer: 'NO' }] })).toEqual({ version: 1 });
  expect(await keep(officer, { ...GRAVE, pay: '100' }, { expectedDraftVersion: 1, expectedRecords: 0 })).toEqual({ version: 2 });
  expect(await read(officer)).toEqual({ draft: { version: 2, expectedRecords: 0, pay: '100', answers: [], ...GRAVE }, startedBy: [] });
  expect(await read(colleague)).toEqual({ draft: null, startedBy: [{ by: { id: officer.id } }] });
  expect(await harness.sql('select 1 from follow_up_record')).toEqual([]);
  expect(await harness.sql('select 1 from safety_alert')).toEqual([]);
  expect((await harness.sql(`select action, detail from audit_pending where action like '%Draft%'`)).map(({ action, detail }) => [action, detail])).toEqual([
    ['FollowUpDrafted', {}],
  ]);
});

test('other institutions cannot find the follow-up, and staff who may not record have no draft', async () => {
  await keep(officer, GRAVE);
  const stranger = await people.staff(await people.institution());
  expect(await keep(stranger, GRAVE)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await drop(stranger)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await read(stranger)).toBeNull();
  const monitor = await people.staff(institution, ['MONITORING_OFFICER']);
  await expect(keep(monitor, GRAVE)).rejects.toThrow('FORBIDDEN');
  expect(await drafts()).toHaveLength(1);
});

test('with one author in two windows, the older version does not overwrite the newer one, and equal text is no conflict', async () => {
  await keep(officer, { nextStep: 'Call on Friday.' });
  expect(await keep(officer, { nextStep: 'Call on Monday.' })).toMatchObject({ code: 'EDIT_CONFLICT' });
  expect(await keep(officer, { nextStep: 'Call on Friday.' })).toEqual({ version: 1 });
  const stale = { method: 'CALL', expectedRecords: 0, expectedDraftVersion: 0 };
  expect(await contact(officer, 'followUpRecord', id, { input: stale })).toMatchObject({ code: 'EDIT_CONFLICT' });
  expect(await keep(officer, { nextStep: 'x'.repeat(4001) }, { expectedDraftVersion: 1, expectedRecords: 0 })).toMatchObject({
    problems: [{ path: 'nextStep' }],
  });
});

test("recording deletes the author's draft, while a colleague's draft stays and cannot be recorded over the new record", async () => {
  const colleague = await people.staff(institution, ['SAFETY_LEAD']);
  await keep(officer, GRAVE);
  await keep(colleague, { nextStep: 'She asked for a doctor.' });
  const input = { method: 'CALL', answers: elevenAnswers(), feelsSafe: 'YES', expectedRecords: 0, expectedDraftVersion: 1 };
  expect(await contact(officer, 'followUpRecord', id, { input: { method: 'CALL', expectedRecords: 0, expectedDraftVersion: 1 } })).toMatchObject({
    followUp: { state: 'PARTIAL' },
  });
  expect(await drafts()).toMatchObject([{ account_id: colleague.id }]);
  expect(await contact(colleague, 'followUpRecord', id, { input })).toMatchObject({ code: 'EDIT_CONFLICT' });
  expect(await contact(colleague, 'followUpRecord', id, { input: { ...input, expectedRecords: 1 } })).toMatchObject({ followUp: { state: 'DONE' } });
  expect(await drafts()).toEqual([]);
});

test('a closed follow-up accepts no draft, and anonymising a trainee deletes every draft about her', async () => {
  await keep(officer, GRAVE);
  await harness.sql("update trainee set state = 'EXITED', exited_at = now() where id = $1", [sophea.id]).catch(() => undefined);
  await contact(officer, 'followUpClose', id, { input: { reason: 'She moved abroad.' } });
  expect(await keep(officer, { nextStep: 'Later.' }, { expectedDraftVersion: 1, expectedRecords: 0 })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await drop(officer)).toEqual({ __typename: 'FollowUpDraftDiscardPayload' });
  expect(await drafts()).toEqual([]);
});
