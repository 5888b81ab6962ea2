import { VISIT_WITHIN_DAYS } from '../../../src/features/vetting/domain/visit-due';
import { type Employer, type Institution, inDays, People } from '../../harness/data/people';
import { changeEmployerData, planInput, submittedVetting } from '../../harness/employer-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Sites due a visit are listed: never visited, to be revisited, or with an approval about to end. */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let second: Person;
let third: Person;
const MONTH = 30;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  const officer = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
  [lead, second, third] = [await officer(), await officer(), await officer()];
});

const toVisit = async (person: Person = lead): Promise<Data[]> =>
  (await person.ask('{ sitesToVisit { nodes { reason dueOn site { id employer { id } } } } }')).nodes.map(({ reason, dueOn, site }: Data) => [
    site.id,
    reason,
    dueOn,
  ]);
/** An employer with a site approved until a day. */
async function approvedUntil(until: string): Promise<Employer> {
  const employer = await people.employer({ cleared: false, state: 'ACTIVE' });
  await people.clear(employer.siteId, employer.id, undefined, inDays(-100), until);
  return employer;
}

test('a registered business is due its first visit until one is planned', async () => {
  const { siteId } = await people.employer({ cleared: false });
  expect(await toVisit()).toEqual([[siteId, 'FIRST', inDays(VISIT_WITHIN_DAYS)]]);
  await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, second) });
  expect(await toVisit()).toEqual([]);
});

test('an approval is due for renewal from a month before its end, and stays due after it', async () => {
  await people.employer();
  await approvedUntil(inDays(MONTH + 1));
  const [soon, today, ended] = [await approvedUntil(inDays(MONTH)), await approvedUntil(inDays(0)), await approvedUntil(inDays(-3))];
  expect(await toVisit()).toEqual([
    [ended.siteId, 'RENEWAL', inDays(-3)],
    [today.siteId, 'RENEWAL', inDays(0)],
    [soon.siteId, 'RENEWAL', inDays(MONTH)],
  ]);
  await changeEmployerData(lead, 'vettingPlan', { input: planInput(today.siteId, lead, second, { kind: 'RENEWAL' }) });
  expect((await toVisit()).map(([siteId]) => siteId)).toEqual([ended.siteId, soon.siteId]);
});

test.each([
  ['NEEDS_REVISIT', ['REVISIT', inDays(VISIT_WITHIN_DAYS)]],
  ['REFUSED', null],
])('after %s is decided: %j', async (decision, due) => {
  const { siteId } = await people.employer({ cleared: false });
  const id = await submittedVetting(lead, second, siteId);
  expect(await toVisit()).toEqual([]);
  for (const person of [second, third]) await changeEmployerData(person, 'vettingDecide', { id, input: { decision } });
  expect(await toVisit()).toEqual(due ? [[siteId, ...due]] : []);
});

test('sites with a revoked approval, of a suspended employer, or of one the reader has a tie to are not due', async () => {
  const [revoked, suspended, tied] = [await approvedUntil(inDays(5)), await approvedUntil(inDays(6)), await approvedUntil(inDays(7))];
  expect(await toVisit()).toHaveLength(3);
  await harness.sql("update vetting set state = 'REVOKED', revoked_at = now() where site_id = $1", [revoked.siteId]);
  await harness.sql("update employer set state = 'SUSPENDED' where id = $1", [suspended.id]);
  await changeEmployerData(lead, 'employerDeclareTie', { id: tied.id, input: { tie: 'KIN' } });
  expect(await toVisit()).toEqual([]);
  expect(await toVisit(second)).toEqual([[tied.siteId, 'RENEWAL', inDays(7)]]);
});

test('paging lists every site once, even if one is planned in between, and an invalid cursor gives an empty page', async () => {
  const employers = [];
  for (const days of [3, 1, 2, 2, 4]) employers.push(await approvedUntil(inDays(days)));
  const PAGE = 'query ($after: String) { sitesToVisit(first: 2, after: $after) { nodes { dueOn site { id } } pageInfo { hasNextPage endCursor } } }';
  const siteIds: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Data = await lead.ask(PAGE, { after });
    siteIds.push(...nodes.map(({ site }: Data) => site.id));
    if (siteIds.length === 2) await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteIds[1] ?? '', lead, second, { kind: 'RENEWAL' }) });
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect([...siteIds].sort()).toEqual(employers.map(({ siteId }) => siteId).sort());
  const useless = Buffer.from('c:2026-02-30 x').toString('base64url');
  expect((await lead.ask(PAGE, { after: useless })).nodes).toEqual([]);
});

test('only vetting officers can list sites due a visit', async () => {
  const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  await expect(officer.ask('{ sitesToVisit { nodes { dueOn } } }')).rejects.toThrow(/FORBIDDEN/);
});
