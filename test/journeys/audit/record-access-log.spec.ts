import { ACCESS_CAPACITIES } from '../../../src/features/audit/domain/record-access';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A trainee sees who accessed her record, in which role and when, but not what they saw or did, and no access
 * to other records.
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
    'query ($first: Int, $after: String) { looks(first: $first, after: $after) { nodes { day as name employerName isHers times } pageInfo { hasNextPage endCursor } } }',
    { first, after },
  );
const reads = (staff: Person, { id }: Trainee): Promise<Data> => staff.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id });

test('everyone who read her record is listed once a day with a count, and no one else', async () => {
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const sister = await people.trainee(institution, { officer });
  await harness.sql('delete from audit_pending');
  await reads(officer, her);
  await reads(officer, her);
  await reads(lead, her);
  await reads(officer, sister);
  const { nodes } = await readAccessLog(her.user);
  expect(nodes.map(({ as, isHers, times, employerName }: Data) => [as, isHers, times, employerName]).sort()).toEqual([
    ['LOOKS_FOR_WORK', true, 2, null],
    ['WATCHES_SAFETY', false, 1, null],
  ]);
  expect((await readAccessLog(sister.user)).nodes).toHaveLength(1);
  expect(Object.keys(nodes[0]).sort()).toEqual(['as', 'day', 'employerName', 'isHers', 'name', 'times']);
  for (const { as } of nodes) expect(ACCESS_CAPACITIES).toContain(as);
});

test('an employer she was introduced to is listed by name after it has opened her card', async () => {
  await referralIn(harness, her, await people.vacancy(employer), 'SENT');
  await harness.sql('delete from audit_pending');
  expect((await readAccessLog(her.user)).nodes).toEqual([]);
  await employer.user.ask('{ candidates { nodes { id displayName } } }');
  const { nodes } = await readAccessLog(her.user);
  const { legal_name: name } = await harness.one<{ legal_name: string }>('select legal_name from employer where id = $1', [employer.id]);
  expect(nodes).toEqual([{ day: expect.any(String), as: 'EMPLOYER', name: null, employerName: name, isHers: false, times: 1 }]);
});

test('the list continues page by page, with no entry repeated or missing', async () => {
  await harness.sql('delete from audit_pending');
  const staff = await Promise.all([1, 2, 3, 4, 5].map(() => people.staff(institution)));
  for (const [at, one] of staff.entries())
    await harness.sql(
      "insert into audit_pending (at, audience, actor_id, action, subject_kind, subject_id) values (now() - make_interval(days => $1 / 2), 'staff', $2, 'Shown', 'trainee', $3)",
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

test('SQL as her own login cannot read the raw rows or another trainee’s access log', async () => {
  await reads(officer, her);
  const sister = await people.trainee(institution, { officer });
  const as = (trainee: string, sql: string): Promise<Data[]> =>
    harness.asLogin('trainee', 'waymark_trainee', { trainee_id: trainee, institution_id: institution.id }, sql);
  await expect(as(her.id, 'select 1 from audit_pending')).rejects.toThrow(/permission denied/);
  expect((await as(her.id, 'select 1 from app.who_looked(null, null, 50)')).length).toBeGreaterThan(0);
  await harness.sql('delete from audit_pending where subject_id = $1', [sister.id]);
  expect(await as(sister.id, 'select 1 from app.who_looked(null, null, 50)')).toEqual([]);
});
