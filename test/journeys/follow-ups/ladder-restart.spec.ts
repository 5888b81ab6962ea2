import { runDueWork } from '../../harness/data/due';
import { board, contact, followUpOf, ladderSteps, logContact, nameWays } from '../../harness/data/follow-ups';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, type CreatedPlacement, startedPlacement } from '../../harness/data/placements';
import { changeServices, counselling } from '../../harness/data/services';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/** A silence that begins again, after a contact that was short or does not count. F0 is due on day 1. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let her: Trainee;
let place: CreatedPlacement;
const NOON = 12 * 3600;
const DUE = 1;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  her = await people.trainee(institution, { officer });
  place = await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await nameWays(harness, her, ['CALL', 'TRUSTED_PERSON', 'IN_PERSON']);
});

async function onDay(days: number): Promise<void> {
  await clockAt(harness, inDays(DUE + days), NOON);
  await runDueWork(harness);
}
const steps = (): Promise<string[]> => ladderSteps(harness);
const open = async (): Promise<string[]> =>
  (await harness.sql<{ kind: string }>("select kind from task where kind like 'CONTACT\\_%' and state = 'OPEN'")).map(({ kind }) => kind);
const close = async (code = 'F0'): Promise<Data> =>
  contact(officer, 'followUpClose', (await followUpOf(harness, place.id, code)).id, { input: { reason: 'She does not answer.' } });

test('silence after a short talk climbs again, with a task, from the day of that talk', async () => {
  await onDay(2);
  await onDay(3);
  await logContact(officer, her, { outcome: 'TALKED', note: 'Call later.' });
  await onDay(4);
  expect([await open(), (await board(officer)).total]).toEqual([[], 0]);
  await onDay(5);
  expect([await steps(), await open()]).toEqual([['OTHER_WAY OPENED 2', 'OTHER_WAY OPENED 5'], ['CONTACT_OTHER_WAY']]);
  expect((await board(officer)).nodes).toMatchObject([{ since: inDays(DUE + 3), nextStep: 'TRUSTED_PERSON', nextOn: inDays(DUE + 8) }]);
  await onDay(7);
  expect(await steps()).toHaveLength(2);
}, 60_000);

test('a contact that is removed, or a service that is voided, does not count any more: the ladder goes on where it was', async () => {
  await onDay(2);
  await onDay(5);
  await logContact(officer, her, { outcome: 'TALKED' });
  expect(await open()).toEqual([]);
  await harness.sql('delete from contact_log');
  await runDueWork(harness);
  expect((await board(officer)).nodes).toMatchObject([{ step: 'TRUSTED_PERSON', nextStep: 'VISIT', nextOn: inDays(DUE + 10) }]);
  const service = await changeServices(officer, 'serviceRecord', { input: counselling(her, { providedOn: inDays(DUE + 5) }) });
  expect((await board(officer)).total).toBe(0);
  await changeServices(officer, 'serviceVoid', { id: service.id });
  await onDay(10);
  expect([(await steps()).at(-1), await open()]).toEqual(['VISIT OPENED 10', ['CONTACT_BY_VISIT']]);
}, 60_000);

test('only a service that staff give face to face reaches her', async () => {
  await onDay(2);
  await changeServices(officer, 'serviceRecord', { input: counselling(her, { kind: 'CASH_OR_KIND', providedOn: inDays(DUE + 2) }) });
  expect((await board(officer)).total).toBe(1);
  await changeServices(officer, 'serviceRecord', { input: counselling(her, { providedOn: inDays(DUE + 2) }) });
  expect((await board(officer)).total).toBe(0);
}, 60_000);

test('a start that moves away and back leaves a follow-up that can be unanswered again', async () => {
  await onDay(2);
  await harness.sql("update follow_up set due_on = due_on + 1 where placement_id = $1 and code = 'F0'", [place.id]);
  expect([await open(), (await board(officer)).total]).toEqual([[], 0]);
  await harness.sql("update follow_up set due_on = due_on - 1 where placement_id = $1 and code = 'F0'", [place.id]);
  await onDay(5);
  expect([(await board(officer)).nodes, await open()]).toEqual([[expect.objectContaining({ step: 'TRUSTED_PERSON' })], ['CONTACT_TRUSTED_PERSON']]);
}, 60_000);

test('a follow-up that an exit cancelled by mistake climbs again once it is restored', async () => {
  await onDay(2);
  await harness.sql("update follow_up set state = 'CANCELLED' where placement_id = $1 and code = 'F0'", [place.id]);
  expect((await board(officer)).total).toBe(0);
  await harness.sql("update follow_up set state = 'SCHEDULED' where placement_id = $1 and code = 'F0'", [place.id]);
  await onDay(3);
  expect((await board(officer)).nodes).toMatchObject([{ followUpCode: 'F0', step: 'OTHER_WAY' }]);
}, 60_000);

test('closing a follow-up without a contact leaves her on the board, and the next ladder goes on where it was', async () => {
  await onDay(2);
  await onDay(5);
  expect(await close()).toMatchObject({ state: 'CLOSED' });
  expect([await open(), (await board(officer)).nodes]).toEqual([
    [],
    [expect.objectContaining({ traineeId: her.id, isClosed: true, nextStep: null, since: inDays(0) })],
  ]);
  // F1 is due on day 14
  await clockAt(harness, inDays(16), NOON);
  await runDueWork(harness);
  expect((await board(officer)).nodes).toMatchObject([{ followUpCode: 'F1', isClosed: false, since: inDays(0), step: 'VISIT' }]);
  expect(await open()).toEqual(['CONTACT_BY_VISIT']);
  await logContact(officer, her, { outcome: 'TALKED' });
  expect((await board(officer)).total).toBe(0);
}, 60_000);

test('a contact after the follow-up was closed takes her off the board', async () => {
  await onDay(2);
  await close();
  await clockAt(harness, inDays(DUE + 3), NOON);
  await logContact(officer, her, { outcome: 'TALKED' });
  expect((await board(officer)).total).toBe(0);
}, 60_000);

test('follow-ups that were due long ago begin no ladder and stand on the board once, for a person to decide', async () => {
  await harness.sql("update follow_up set state = 'CLOSED', closed_by = $2, closed_because = 'Later.' where placement_id = $1 and code not in ('F0', 'F1')", [
    place.id,
    officer.id,
  ]);
  await clockAt(harness, inDays(400), NOON);
  await runDueWork(harness);
  await runDueWork(harness);
  expect([await steps(), await open()]).toEqual([[], []]);
  expect((await board(officer)).nodes).toMatchObject([{ followUpCode: 'F1', needsDecision: true, nextStep: null }]);
  await close('F1');
  await runDueWork(harness);
  expect((await board(officer)).total).toBe(0);
}, 60_000);

test('marking what a contact restored does not end a newer ladder', async () => {
  await nameWays(harness, her, []);
  await onDay(20);
  await logContact(officer, her, { outcome: 'TALKED' });
  // a second silence begins before the worker marks the placement as reachable
  await harness.sql(
    `insert into contact_ladder (institution_id, follow_up_id, trainee_id, due_on, started_at, heard_at, silent_from, next_step, next_on)
     select institution_id, follow_up_id, trainee_id, due_on, app.now(), app.last_heard_at(institution_id, trainee_id), app.today(), 'OTHER_WAY', app.today() + 2 from contact_ladder`,
  );
  await runDueWork(harness);
  expect(await harness.sql('select state from placement')).toEqual([{ state: 'ACTIVE' }]);
  expect(await harness.sql('select end_reason from contact_ladder order by started_at')).toEqual([{ end_reason: 'REACHED' }, { end_reason: null }]);
}, 60_000);
