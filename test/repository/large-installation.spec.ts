import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Actor, visitor } from '../../src/platform/security/actor';
import { Database } from '../../src/platform/database/database';
import { inDays, type Institution, People } from '../harness/data/people';
import { Harness } from '../harness/harness';

/** Statements that must not read more rows as the number of accounts, vacancies or alerts grows. */
let harness: Harness;
let people: People;
let institution: Institution;

beforeAll(async () => {
  harness = await Harness.start();
  people = new People(harness);
  institution = await people.institution();
});
afterAll(() => harness.end());

const ACCOUNTS = 5_000;
const VACANCIES = 3_000;

/** The PostgreSQL plan of a statement for an actor; with `writes`, in the writer role. */
async function planOf(actor: Actor, statement: string, writes = false): Promise<string> {
  return harness.app.get(Database).transaction(actor, async (tx) => {
    if (writes) tx.asWriter();
    return (await tx.query<{ 'QUERY PLAN': string }>(`explain (analyze, timing off) ${statement}`)).map((row) => row['QUERY PLAN']).join('\n');
  });
}

test('a change by an employer or by staff looks up one account instead of reading all', async () => {
  const employer = await people.employer();
  await harness.sql(
    `insert into account (audience, login, secret_hash, display_name, employer_id, roles)
     select 'employer', 'many-' || n || '@example.com', 'none', 'Many', $1, '{EMPLOYER_USER}' from generate_series(1, ${ACCOUNTS}) n`,
    [employer.id],
  );
  await harness.sql('analyze account');
  for (const audience of ['employer', 'staff'] as const) {
    const own = audience === 'employer' ? { employerId: employer.id } : { institutionId: institution.id };
    const actor = { ...visitor(audience, 'en'), ...own, accountId: randomUUID() };
    const statement = `update idempotency set outcome = '{}' where actor = '${actor.accountId}' and field = 'any' and key = 'any'`;
    await harness.sql("insert into idempotency (actor, field, key, body_hash) values ($1, 'any', 'any', 'none')", [actor.accountId]);
    expect([audience, await planOf(actor, statement, true)]).toEqual([audience, expect.stringMatching(/on account[^\n]*\n\s*Index Cond: [^\n]*\bid = CASE/)]);
  }
});

test('a trainee’s list of open places reads only the newest vacancies', async () => {
  const employer = await people.employer();
  const { id } = await people.vacancy(employer, { startsOn: inDays(20) });
  const columns = await harness.sql<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = 'vacancy'::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
  );
  const others = columns.map(({ name }) => name).filter((name) => !['id', 'created_at'].includes(name));
  await harness.sql(
    `insert into vacancy (id, created_at, ${others.join(', ')})
     select gen_random_uuid(), created_at - n * interval '1 minute', ${others.join(', ')} from vacancy, generate_series(1, ${VACANCIES}) n where id = $1`,
    [id],
  );
  await harness.sql('analyze vacancy, employer, employer_site, vetting');
  const { body } = await harness.one<{ body: string }>("select prosrc as body from pg_proc where oid = 'app.open_vacancies(int)'::regprocedure");
  const plan = (await harness.sql<{ 'QUERY PLAN': string }>(`explain ${body.replaceAll(/\bmax_rows\b/g, '10')}`)).map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('Index Scan using vacancy_newest_available');
});

test('a transaction does not retain results it has returned', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const [statements, megabyte] = [40, 1_000_000];
  await harness.app.get(Database).transaction(visitor('staff', 'en'), async (tx) => {
    await tx.query('select 1');
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < statements; n++) await tx.query(`select repeat('${n % 10}', ${megabyte}) as text`);
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan((statements / 4) * megabyte);
  });
});
