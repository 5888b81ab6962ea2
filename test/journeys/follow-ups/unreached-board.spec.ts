import { randomUUID } from 'node:crypto';
import { runDueWork } from '../../harness/data/due';
import { board, nameWays } from '../../harness/data/follow-ups';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { clockAt, startedPlacement } from '../../harness/data/placements';
import { statementsOf } from '../../harness/statement-count';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Data, type Person, Harness } from '../../harness/harness';

/** The board of everyone nobody has reached. F0 is due on day 1. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let her: Trainee;
const NOON = 12 * 3600;
const DUE = 1;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  her = await people.trainee(institution, { officer });
  await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await nameWays(harness, her, ['CALL', 'TRUSTED_PERSON', 'IN_PERSON']);
});

/** Runs the worker at noon of a day after the follow-up was due. */
async function onDay(days: number): Promise<void> {
  await clockAt(harness, inDays(DUE + days), NOON);
  await runDueWork(harness);
}

describe('the board', () => {
  test('lists the longest silence first, in pages, by whose trainees they are, and also who was marked as unreachable by hand', async () => {
    const [unassigned, marked] = [await people.trainee(institution), await people.trainee(institution, { officer })];
    const vacancy = await people.vacancy(await people.employer(), { startsOn: inDays(0), seats: 2 });
    await startedPlacement(harness, unassigned, vacancy);
    const { id } = await startedPlacement(harness, marked, vacancy);
    await harness.sql('update contact_method set verified_on = $2 where trainee_id = $1', [unassigned.id, inDays(-30)]);
    await harness.sql("update offer set explained_at = explained_at - interval '40 days' where trainee_id = $1", [unassigned.id]);
    await harness.sql('update contact_method set verified_on = $2 where trainee_id = $1', [her.id, inDays(-2)]);
    await harness.sql("update offer set explained_at = explained_at - interval '2 days' where trainee_id = $1", [her.id]);
    await harness.sql('delete from contact_method where trainee_id = $1', [marked.id]);
    await harness.sql("update follow_up set state = 'CLOSED', closed_by = $2, closed_because = 'Later.' where placement_id = $1", [id, officer.id]);
    await onDay(2);
    await officer.ask('mutation ($id: ID!, $key: ID!) { placementMarkUnreachable(id: $id, idempotencyKey: $key) { __typename } }', { id, key: randomUUID() });
    const all = await board(officer);
    expect([all.total, all.nodes.map((node: Data) => [node.traineeId, node.since, node.step])]).toEqual([
      3,
      [
        [unassigned.id, inDays(-30), null],
        [her.id, inDays(-2), 'OTHER_WAY'],
        [marked.id, expect.any(String), null],
      ],
    ]);
    expect(all.nodes[1]).toMatchObject({
      followUpCode: 'F0',
      nextStep: 'TRUSTED_PERSON',
      nextOn: inDays(DUE + 5),
      placementOfficer: { id: officer.id },
      isPaused: false,
    });
    const first = await board(officer, '(first: 2)');
    expect(first).toMatchObject({ total: 3, pageInfo: { hasNextPage: true } });
    expect((await board(officer, `(first: 2, after: "${first.pageInfo.endCursor}")`)).nodes.map((node: Data) => node.traineeId)).toEqual([marked.id]);
    expect((await board(officer, '(whose: UNASSIGNED)')).nodes.map((node: Data) => node.traineeId)).toEqual([unassigned.id]);
    expect((await board(officer, '(whose: MINE)')).total).toBe(2);
  }, 60_000);

  test('only staff of her institution who may read follow-ups read it', async () => {
    const partner = await people.institution();
    await onDay(2);
    expect((await board(officer)).total).toBe(1);
    expect(await board(await people.staff(partner))).toMatchObject({ total: 0, nodes: [] });
    await expect(board(await people.staff(institution, ['VETTING_OFFICER']))).rejects.toThrow();
    const asStaff = (person: Person, roles: string): Promise<Data[]> =>
      harness.asLogin('staff', 'waymark_staff', { actor_id: person.id, institution_id: institution.id, roles }, 'select id from contact_ladder');
    expect([(await asStaff(officer, 'PLACEMENT_OFFICER')).length, await asStaff(officer, 'VETTING_OFFICER')]).toEqual([1, []]);
  }, 60_000);
});

test('the board reads a fixed number of statements, however many trainees it lists', async () => {
  await onDay(2);
  const one = await statementsOf(harness, () => board(officer), 'staff');
  for (let more = 0; more < 3; more++)
    await startedPlacement(
      harness,
      await people.trainee(institution, { officer }),
      await people.vacancy(await people.employer(), { startsOn: inDays(DUE + 1) }),
    );
  await onDay(5);
  expect((await board(officer)).total).toBe(4);
  expect(await statementsOf(harness, () => board(officer), 'staff')).toBe(one);
}, 90_000);
