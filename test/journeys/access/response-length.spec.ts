import { randomUUID } from 'node:crypto';
import { referralIn } from '../../harness/data/pipeline-rows';
import { People } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/**
 * A response has the same length for an unknown person as for a person of others, and long responses grow in
 * steps of 1 kB.
 */
let harness: Harness;
let people: People;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
});

const bytesOf = async (path: string, init: RequestInit = {}): Promise<number> => (await (await fetch(`${harness.url}${path}`, init)).arrayBuffer()).byteLength;

const lookUp = (person: Person, query: string, id: string): Promise<number> =>
  bytesOf(`/graphql/${person.audience}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
    body: JSON.stringify({ query, variables: { id } }),
  });

test("another employer's candidate, one without a referral presented to her and an unknown id give responses of the same length", async () => {
  const institution = await people.institution();
  await people.staff(institution);
  const [employer, rival] = [await people.employer(), await people.employer()];
  const vacancy = await people.vacancy(employer, { seats: 3 });
  const declinedReferral = await referralIn(harness, await people.trainee(institution), vacancy, 'DECLINED_BY_TRAINEE');
  const sentReferral = await referralIn(harness, await people.trainee(institution), vacancy, 'SENT');
  const QUERY = 'query ($id: ID!) { candidate(id: $id) { id displayName skills { level skill { label } } vacancy { title } } }';
  const lengths = [
    await lookUp(employer.user, QUERY, declinedReferral.id),
    await lookUp(rival.user, QUERY, sentReferral.id),
    await lookUp(rival.user, QUERY, randomUUID()),
  ];
  expect(new Set(lengths)).toEqual(new Set([1024]));
  expect((await lookUp(employer.user, QUERY, sentReferral.id)) % 1024).toBe(0);
});

test('a trainee of another institution and an unknown id give staff responses of the same length', async () => {
  const [ours, other] = [await people.institution(), await people.institution()];
  const officer = await people.staff(ours);
  const her = await people.trainee(other);
  const QUERY = 'query ($id: ID!) { trainee(id: $id) { id code displayName } }';
  expect(await lookUp(officer, QUERY, her.id)).toBe(await lookUp(officer, QUERY, randomUUID()));
});

test.each(['/', '/employer', '/staff', '/employer/vacancies/nothing-here'])('the length of the page %s is a whole number of steps', async (path) => {
  expect((await bytesOf(path)) % 1024).toBe(0);
});
