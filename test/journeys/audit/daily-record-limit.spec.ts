import { randomUUID } from 'node:crypto';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { type Answer, type Person, Harness } from '../../harness/harness';

/**
 * No account can copy a list of all people: the number of different people shown to an account per day is
 * limited, counted across all processes.
 */
let harness: Harness;
let people: People;
let ours: Institution;
let officer: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  await harness.sql('delete from daily_disclosure');
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
});

const codeOf = ({ errors }: Answer): string => errors?.[0]?.extensions.code ?? 'DONE';

/** An employer with so many referrals, oldest first. */
async function introduced(count: number): Promise<{ employer: Employer; candidates: string[] }> {
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { seats: 9 });
  const candidates: string[] = [];
  for (let at = 0; at < count; at++) candidates.push((await referralIn(harness, await people.trainee(ours), vacancy, 'SENT')).id);
  return { employer, candidates };
}
const openCandidate = (person: Person, id: string): Promise<Answer> => person.answer('query ($id: ID!) { candidate(id: $id) { displayName } }', { id });
const CANDIDATES = 'query ($first: Int, $after: String) { candidates(first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';

test('an employer that opens all its pages is shown 30 candidates a day and no more', async () => {
  const { employer } = await introduced(36);
  const candidateIds = new Set<string>();
  let after: string | null = null;
  let answer: Answer;
  do {
    answer = await employer.user.answer(CANDIDATES, { first: 7, after });
    for (const { id } of answer.data?.candidates.nodes ?? []) candidateIds.add(id);
    after = answer.data?.candidates.pageInfo.endCursor ?? null;
  } while (after !== null);
  expect([codeOf(answer), answer.data]).toEqual(['RATE_LIMITED', null]);
  expect(candidateIds.size).toBe(28);
});

test('the 31st candidate is refused on her page and in lists; those already seen remain visible to all members, and others follow tomorrow', async () => {
  const { employer, candidates } = await introduced(31);
  const last = candidates.pop() as string;
  for (const id of candidates) expect(codeOf(await openCandidate(employer.user, id))).toBe('DONE');
  expect(await openCandidate(employer.user, last)).toMatchObject({ data: null, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect(codeOf(await employer.user.answer(CANDIDATES, { first: 50 }))).toBe('RATE_LIMITED');
  expect(codeOf(await openCandidate(employer.user, candidates[3] as string))).toBe('DONE');
  await harness.sql(
    "insert into account (id, audience, login, secret_hash, display_name, email, language, employer_id, roles) select $1, audience, 'second@example.com', secret_hash, 'Second', 'second@example.com', language, employer_id, roles from account where id = $2",
    [randomUUID(), employer.user.id],
  );
  const second = await harness.session('employer', (await harness.one<{ id: string }>("select id from account where login = 'second@example.com'")).id);
  expect([codeOf(await openCandidate(second, candidates[0] as string)), codeOf(await openCandidate(second, last))]).toEqual(['DONE', 'RATE_LIMITED']);
  await harness.sql('update daily_disclosure set disclosed_on = disclosed_on - 1');
  expect(codeOf(await openCandidate(employer.user, last))).toBe('DONE');
  expect(await harness.sql('select from daily_disclosure where disclosed_on < current_date - 1')).toEqual([]);
});

test('concurrent page requests cannot exceed the daily limit', async () => {
  const { employer } = await introduced(40);
  const vacancies = await Promise.all(
    ['', 'again'].map(async (name) =>
      employer.user.answer(`query Page${name} ($first: Int) { candidates(first: $first) { nodes { id } } }`, { first: name ? 16 : 15 }),
    ),
  );
  expect(vacancies.map((answer) => codeOf(answer))).toEqual(['DONE', 'DONE']);
  const halves = await Promise.all([0, 1].map((at) => employer.user.answer(CANDIDATES, { first: at ? 31 : 40 })));
  expect(halves.map((answer) => codeOf(answer))).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  expect(await harness.sql('select from daily_disclosure')).toHaveLength(16);
});

test('an employer at the daily limit can still act on one more candidate, and no other is shown', async () => {
  const { employer, candidates } = await introduced(33);
  for (const id of candidates.slice(0, 30)) await openCandidate(employer.user, id);
  const OPEN = (more: string): string =>
    `mutation ($id: ID!, $key: ID!) { candidateOpen(id: $id, idempotencyKey: $key) { __typename ... on CandidateOpenPayload { candidate { id ${more} } } } }`;
  const listed = await employer.user.answer(OPEN('vacancy { candidates(first: 50) { nodes { displayName } } }'), { id: candidates[31], key: 'list' });
  expect([codeOf(listed), listed.data]).toEqual(['RATE_LIMITED', null]);
  expect(await harness.one('select state from referral where id = $1', [candidates[31]])).toEqual({ state: 'SENT' });
  const alone = await employer.user.answer(OPEN(''), { id: candidates[31], key: 'alone' });
  expect([codeOf(alone), alone.data?.candidateOpen.candidate.id]).toEqual(['DONE', candidates[31]]);
});

test('a member of staff is shown 200 people a day; each counts once, colleagues count separately, and refusals are recorded', async () => {
  const first = await people.trainee(ours);
  await harness.sql(
    "insert into trainee (institution_id, id, code, display_name, language, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, state) select institution_id, gen_random_uuid(), 'W-' || to_char(500000 + n, 'FM000000'), 'Dara', language, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, 'REGISTERED' from trainee, generate_series(1, 219) n",
  );
  const page = (person: Person, after: string | null): Promise<Answer> =>
    person.answer('query ($after: String) { trainees(first: 50, after: $after) { nodes { id } pageInfo { endCursor } } }', { after });
  let after: string | null = null;
  for (let at = 0; at < 4; at++) {
    const answer: Answer = await page(officer, after);
    expect(answer.data?.trainees.nodes).toHaveLength(50);
    after = answer.data.trainees.pageInfo.endCursor;
  }
  expect(await page(officer, after)).toMatchObject({ data: null, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect(codeOf(await page(officer, null))).toBe('DONE');
  expect(codeOf(await page(await people.staff(ours), after))).toBe('DONE');
  const noted = await harness.sql(
    'select action, count(*)::int as rows, count(distinct subject_id)::int as people from audit_pending where actor_id = $1 group by 1 order by 1',
    [officer.id],
  );
  expect(noted).toEqual([
    { action: 'RecordAccessed', rows: 250, people: 200 },
    { action: 'RecordLimitExceeded', rows: 1, people: 1 },
  ]);
  expect(first.code).toBeTruthy();
});

test('the page of people says that the daily limit is reached, and shows only people seen today', async () => {
  const { employer, candidates } = await introduced(31);
  const page = async (path: string): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${harness.url}${path}`, { headers: { cookie: `wm-employer=${employer.user.token}; wm-lang=en` } });
    return { status: response.status, text: await response.text() };
  };
  for (const id of candidates.slice(1)) await openCandidate(employer.user, id);
  const before = await harness.sql('select person_id from daily_disclosure order by 1');
  await harness.sql('update daily_disclosure set person_id = $1 where person_id = $2', [randomUUID(), candidates.at(-1)]);
  const list = await page('/employer/candidates');
  expect([list.status, list.text.includes('1 candidate on this page is not shown today.'), list.text.split('Sophea').length - 1]).toEqual([200, true, 9]);
  const person = await page(`/employer/candidates/${candidates.at(-1)}`);
  expect([person.status, person.text.includes('Viewing limit reached'), person.text.includes('Sophea')]).toEqual([429, true, false]);
  expect(await harness.sql('select person_id from daily_disclosure')).toHaveLength(before.length);
});

test('which candidates an employer saw is recorded as well', async () => {
  const { employer, candidates } = await introduced(2);
  await employer.user.answer(CANDIDATES);
  const noted = await harness.sql("select subject_kind, subject_id, audience from audit_pending where action = 'RecordAccessed' and actor_id = $1", [
    employer.user.id,
  ]);
  expect(new Set(noted.map((row) => row.subject_id))).toEqual(new Set(candidates));
  expect(noted[0]).toMatchObject({ subject_kind: 'referral', audience: 'employer' });
});

test('no login can read the records of who was shown to whom, or reduce its own count', async () => {
  for (const audience of ['employer', 'staff', 'trainee'] as const)
    for (const [role, statement] of ['', '_writer'].flatMap((path) =>
      ['select from daily_disclosure', 'delete from daily_disclosure', 'select from request_count', 'update request_count set requests = 0'].map(
        (one) => [`waymark_${audience}${path}`, one] as const,
      ),
    ))
      await expect(harness.asLogin(audience, role, {}, statement)).rejects.toThrow('permission denied');
});
