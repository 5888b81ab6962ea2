import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, inDays, People, type Vacancy } from '../../harness/data/people';
import { acceptedPlacement } from '../../harness/data/placements';
import { Harness } from '../../harness/harness';

/**
 * An employer may have far more candidates than the daily limit allows: its pages still open, and show no
 * more than the limit.
 */
let harness: Harness;
let people: People;
let employer: Employer;
let vacancy: Vacancy;
const INTRODUCED = 200;
const PLACED = 40;
const A_DAY = 30;
const PAGES = ['/employer', '/employer/candidates', '/employer/vacancies', '/employer/placements', '/employer/members', '/employer/sessions'];

beforeAll(async () => {
  harness = await Harness.start();
  await harness.empty();
  people = new People(harness);
  const ours = await people.institution();
  await people.staff(ours);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { seats: 400, startsOn: inDays(3) });
  const states = ['SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING'];
  for (let at = 0; at < INTRODUCED; at++) {
    const { id } = await referralIn(harness, await people.trainee(ours), vacancy, states[at % states.length] as string);
    await harness.sql(`update referral set card = jsonb_set(card, '{displayName}', to_jsonb('Person-' || $2::text || '-')) where id = $1`, [id, at]);
  }
  for (let at = 0; at < PLACED; at++) await acceptedPlacement(harness, await people.trainee(ours), vacancy);
  await harness.sql(
    `insert into interview (institution_id, id, referral_id, trainee_id, employer_id, vacancy_id, slots, starts_at, place, companion_allowed, transport_paid, state, sent_at)
     select institution_id, gen_random_uuid(), id, trainee_id, employer_id, vacancy_id, array[now() - interval '1 day'], now() - interval '1 day', 'Street 163', false, false, 'CONFIRMED', now() - interval '3 days'
     from referral where state = 'INTERVIEWING'`,
  );
}, 120_000);
afterAll(() => harness.end());
beforeEach(() => harness.sql('delete from daily_disclosure'));

async function open(path: string, language = 'en'): Promise<{ status: number; text: string; names: Set<string> }> {
  const response = await fetch(new URL(path, harness.url), { headers: { cookie: `wm-employer=${employer.user.token}; wm-lang=${language}` } });
  const text = await response.text();
  return { status: response.status, text, names: new Set(text.match(/Person-\d+-/g)) };
}
const seenToday = async (): Promise<number> => (await harness.one<{ count: number }>('select count(*)::int as count from daily_disclosure')).count;
const next = (text: string): string | undefined => /href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');

test('an employer with 200 referrals can open its home page and every list', async () => {
  for (const path of PAGES) expect([path, (await open(path)).status]).toEqual([path, 200]);
  for (const path of PAGES) expect([path, (await open(path, 'km')).status]).toEqual([path, 200]);
  expect(await seenToday()).toBeLessThan(A_DAY);
});

test('the home page counts all waiting candidates, including those not shown', async () => {
  const { text } = await open('/employer');
  expect(text).toContain('How was the interview?');
  // 50 of each state: VIEWED, and SHORTLISTED without an interview
  expect(text).toContain('More tasks appear when these are done.');
  const { data } = await employer.user.answer('{ candidatesWaiting(first: 3) { meetingResults newCandidates decisions nodes { dueTasks } } }');
  expect(data?.candidatesWaiting).toMatchObject({ meetingResults: 50, newCandidates: 50, decisions: 100 });
  expect(data?.candidatesWaiting.nodes.map(({ dueTasks }: { dueTasks: string[] }) => dueTasks)).toEqual(Array.from({ length: 3 }, () => ['MEETING_RESULT']));
});

test('an employer that pages through its whole list sees 30 people a day, and the other pages say how many are left out', async () => {
  const names = new Set<string>();
  let pages = 0;
  let path: string | undefined = '/employer/candidates';
  let last = '';
  while (path) {
    const page = await open(path);
    expect([path, page.status]).toEqual([path, 200]);
    for (const name of page.names) names.add(name);
    [path, last] = [next(page.text), page.text];
    pages += 1;
  }
  // people placed were referred as well
  expect(pages).toBe((INTRODUCED + PLACED) / 10);
  expect(names.size).toBeLessThanOrEqual(A_DAY);
  expect(await seenToday()).toBe(A_DAY);
  expect(last).toContain('10 candidates on this page are not shown today.');
  expect(last).not.toContain('No candidates yet');
});

test('an employer that has used up its day can still open home and lists, with only the people seen today', async () => {
  const rows = await harness.sql<{ id: string; name: string }>(
    "select id, card ->> 'displayName' as name from referral where state = 'SENT' order by sent_at limit 30",
  );
  for (const { id } of rows) await employer.user.answer('query ($id: ID!) { candidate(id: $id) { id } }', { id });
  expect(await seenToday()).toBe(A_DAY);
  const expectedNames = new Set(rows.map(({ name }) => name));
  for (const path of PAGES) {
    const page = await open(path);
    expect([path, page.status, [...page.names].filter((name) => !expectedNames.has(name))]).toEqual([path, 200, []]);
  }
  expect((await open('/employer')).text).toContain('Record the outcome of 50 more interviews');
  expect(await seenToday()).toBe(A_DAY);
});

test('two such lists, or one list twice, in one operation show no more people', async () => {
  const both = await employer.user.answer(
    `{ one: candidates(first: 20, skipOverLimit: true) { skipped nodes { id } pageInfo { endCursor } } two: candidates(first: 50, skipOverLimit: true) { skipped nodes { id } } candidatesWaiting(first: 50) { nodes { id } } }`,
  );
  expect(both.errors).toBeUndefined();
  const lists = [both.data?.one, both.data?.two, both.data?.candidatesWaiting] as { nodes: { id: string }[] }[];
  const ids = new Set(lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  expect([ids.size, await seenToday()]).toEqual([A_DAY, A_DAY]);
  // a list without the option is refused as before
  const plain = await employer.user.answer(
    '{ one: candidates(first: 20, skipOverLimit: true) { skipped } all: candidates(first: 50) { nodes { displayName } } }',
  );
  expect([plain.errors?.[0]?.extensions.code, plain.data]).toEqual(['RATE_LIMITED', null]);
});

test('simultaneous lists show at most 30 different people together', async () => {
  const first = await employer.user.answer('{ candidates(first: 25, skipOverLimit: true) { pageInfo { endCursor } } }');
  const after = first.data?.candidates.pageInfo.endCursor;
  const LIST = 'query ($after: String, $first: Int) { candidates(first: $first, after: $after, skipOverLimit: true) { nodes { id } } }';
  const answers = await Promise.all([10, 11, 12, 13].map((size) => employer.user.answer(LIST, { after, first: size })));
  const ids = new Set(answers.flatMap(({ data }) => data?.candidates.nodes.map(({ id }: { id: string }) => id) ?? []));
  expect(ids.size).toBeLessThanOrEqual(5);
  expect(await seenToday()).toBeLessThanOrEqual(A_DAY);
});

test('other logins cannot query who was shown to an employer', async () => {
  for (const role of ['waymark_trainee', 'waymark_staff'] as const)
    await expect(harness.asLogin(role === 'waymark_staff' ? 'staff' : 'trainee', role, {}, 'select app.people_within_limit(null, 30)')).rejects.toThrow(
      'permission denied',
    );
});
