import { ACCESS_CAPACITIES } from '../../../src/features/audit/domain/record-access';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A trainee can see who accessed her own record, in which role and when, but not what they read or did there.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let officer: Person;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  her = await people.trainee(institution, { officer });
});

const readAccessLog = async (person: Person, first = 20, after: string | null = null): Promise<Data> =>
  person.ask(
    'query ($first: Int, $after: String) { recordAccesses(first: $first, after: $after) { nodes { day capacity name employerName isOwnOfficer times } pageInfo { hasNextPage endCursor } } }',
    { first, after },
  );
const openRecord = (staff: Person, { id }: Trainee): Promise<Data> => staff.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id });

test('the access log lists everyone who opened her record, once a day with a count, and no one else', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const sister = await people.trainee(institution, { officer });
  await harness.sql('delete from audit_pending');
  await openRecord(officer, her);
  await openRecord(officer, her);
  await openRecord(lead, her);
  await openRecord(officer, sister);
  const { nodes } = await readAccessLog(her.user);
  expect(nodes.map(({ capacity, isOwnOfficer, times, employerName }: Data) => [capacity, isOwnOfficer, times, employerName]).sort()).toEqual([
    ['PLACEMENT', true, 2, null],
    ['SAFETY', false, 1, null],
  ]);
  expect((await readAccessLog(sister.user)).nodes).toHaveLength(1);
  expect(Object.keys(nodes[0]).sort()).toEqual(['capacity', 'day', 'employerName', 'isOwnOfficer', 'name', 'times']);
  for (const { capacity } of nodes) expect(ACCESS_CAPACITIES).toContain(capacity);
});

test('an employer is listed by name once it has opened her card', async () => {
  await referralIn(harness, her, await people.vacancy(employer), 'SENT');
  await harness.sql('delete from audit_pending');
  expect((await readAccessLog(her.user)).nodes).toEqual([]);
  await employer.user.ask('{ candidates { nodes { id displayName } } }');
  const { nodes } = await readAccessLog(her.user);
  const { legal_name: name } = await harness.one<{ legal_name: string }>('select legal_name from employer where id = $1', [employer.id]);
  expect(nodes).toEqual([{ day: expect.any(String), capacity: 'EMPLOYER', name: null, employerName: name, isOwnOfficer: false, times: 1 }]);
});

test('the access log is paged without repeating or losing an entry', async () => {
  await harness.sql('delete from audit_pending');
  const staff = await Promise.all([1, 2, 3, 4, 5].map(() => people.staff(institution)));
  for (const [at, one] of staff.entries())
    await harness.sql(
      "insert into audit_pending (at, audience, actor_id, action, subject_kind, subject_id) values (now() - make_interval(days => $1 / 2), 'staff', $2, 'RecordAccessed', 'trainee', $3)",
      [at, one.id, her.id],
    );
  const names: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await readAccessLog(her.user, 2, after);
    names.push(...nodes.map(({ name }: Data) => name));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(names).toHaveLength(5);
  expect((await readAccessLog(her.user, 2, Buffer.from('c:nothing').toString('base64url'))).nodes).toEqual([]);
});

test('the trainee login cannot read the raw rows or the access log of another trainee by SQL', async () => {
  await openRecord(officer, her);
  const sister = await people.trainee(institution, { officer });
  const asTrainee = (trainee: string, sql: string): Promise<Data[]> =>
    harness.asLogin('trainee', 'waymark_trainee', { trainee_id: trainee, institution_id: institution.id }, sql);
  await expect(asTrainee(her.id, 'select 1 from audit_pending')).rejects.toThrow(/permission denied/);
  expect((await asTrainee(her.id, 'select 1 from app.record_access_log(null, null, 50)')).length).toBeGreaterThan(0);
  await harness.sql('delete from audit_pending where subject_id = $1', [sister.id]);
  expect(await asTrainee(sister.id, 'select 1 from app.record_access_log(null, null, 50)')).toEqual([]);
});
