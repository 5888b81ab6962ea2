import { randomUUID } from 'node:crypto';
import { type Employer, inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement, type CreatedPlacement, startedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { safety } from '../../harness/data/safety';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Who is at an employer on hold, where, since when, and whether everyone was contacted. */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER']);
  employer = await people.employer();
});

const hold = (): Promise<Data> => safety(lead, 'employerHold', { id: employer.id, input: { reason: 'A neighbour called.' } });
const vacancy = (change: object = {}, at = employer) => people.vacancy(at, { startsOn: inDays(20), ...change });
const works = async (trainee: Trainee, at = employer): Promise<CreatedPlacement> =>
  startedPlacement(harness, trainee, await vacancy({ startsOn: inDays(0) }, at));
async function finishContact(trainee: Trainee): Promise<void> {
  const { id } = await harness.one<{ id: string }>("select id from task where kind = 'HOLD_CONTACT' and state = 'OPEN' and trainee_id = $1", [trainee.id]);
  const answer = await officer.ask('mutation ($id: ID!, $key: ID!) { taskFinish(id: $id, idempotencyKey: $key) { __typename } }', { id, key: randomUUID() });
  expect(answer).toEqual({ __typename: 'TaskFinishPayload' });
}
const PEOPLE = `query ($first: Int, $after: String) { holds(isLifted: false, first: 1) { nodes { people(first: $first, after: $after) { total toContact pageInfo { hasNextPage endCursor }
  nodes { stage since lastContactAt siteTotal siteToContact site { id name } trainee { id } contact { state assignee { id } doneBy { id } } } } } } }`;
const listed = async (person: Person, variables: object = {}): Promise<Data> => (await person.ask(PEOPLE, { ...variables })).nodes[0].people;

async function secondSite(): Promise<string> {
  const id = randomUUID();
  await harness.sql(
    "insert into employer_site (id, employer_id, name, province_code, district, address) values ($1, $2, 'Annex', '12', 'Chamkar Mon', 'Street 5')",
    [id, employer.id],
  );
  await people.clear(id, employer.id);
  return id;
}

test('goes site by site with where, since when, the last contact and the task, and its counts are of all', async () => {
  const annex = await secondSite();
  const trainees = [];
  for (let n = 0; n < 5; n++) trainees.push(await people.trainee(institution, { officer }));
  const [first, second, third, fourth, fifth] = trainees as [Trainee, Trainee, Trainee, Trainee, Trainee];
  await works(first);
  await acceptedPlacement(harness, second, await vacancy());
  await referralIn(harness, third, await vacancy(), 'ASKED');
  const there = await vacancy({ startsOn: inDays(0) });
  await harness.sql('update vacancy set site_id = $2 where id = $1', [there.id, annex]);
  await startedPlacement(harness, fourth, there);
  const theirs = await people.trainee(await people.institution(), {});
  await people.staff({ id: theirs.institutionId });
  await works(theirs);
  await works(fifth, await people.employer());
  await hold();
  await finishContact(first);
  const all = await listed(officer);
  expect([all.total, all.toContact, all.pageInfo.hasNextPage]).toEqual([4, 3, false]);
  expect(all.nodes.map(({ trainee, site, stage, siteTotal, siteToContact }: Data) => [trainee.id, site.name, stage, siteTotal, siteToContact])).toEqual([
    [fourth.id, 'Annex', 'AT_WORK', 1, 1],
    [first.id, 'Main house', 'AT_WORK', 3, 2],
    [second.id, 'Main house', 'STARTING', 3, 2],
    [third.id, 'Main house', 'ON_THE_WAY', 3, 2],
  ]);
  expect(all.nodes[1]).toMatchObject({ since: inDays(0), contact: { state: 'DONE', doneBy: { id: officer.id } } });
  expect(all.nodes[2]).toMatchObject({ since: inDays(20), contact: { state: 'OPEN', assignee: { id: officer.id }, doneBy: null } });
  // the verified contact method of the trainees of the harness is a contact
  expect(all.nodes[0].lastContactAt).toEqual(expect.any(String));
  const pages = [await listed(officer, { first: 3 })];
  pages.push(await listed(officer, { first: 3, after: pages[0]?.pageInfo.endCursor }));
  expect(pages.map(({ nodes, total, toContact }) => [nodes.length, total, toContact])).toEqual([
    [3, 4, 3],
    [1, 4, 3],
  ]);
  expect(pages.flatMap(({ nodes }) => nodes.map(({ trainee }: Data) => trainee.id))).toEqual(all.nodes.map(({ trainee }: Data) => trainee.id));
});

test('keeps a trainee who left since the hold began until she is contacted', async () => {
  const trainee = await people.trainee(institution, { officer });
  const { id } = await works(trainee);
  await hold();
  await step(officer, 'placementEnd', { id, input: { kind: 'BY_TRAINEE', reason: 'FAMILY', endedOn: today() } });
  expect((await listed(officer)).nodes).toMatchObject([{ stage: 'GONE', site: null, trainee: { id: trainee.id }, contact: { state: 'OPEN' } }]);
  await finishContact(trainee);
  expect(await listed(officer)).toMatchObject({ total: 0, nodes: [] });
});

test('a partner with no one there reads an empty list and no count, and a role that may not read trainees reads none', async () => {
  await works(await people.trainee(institution, { officer }));
  await hold();
  const partner = await people.institution();
  expect(await listed(await people.staff(partner, ['SAFETY_LEAD']))).toMatchObject({ total: 0, toContact: 0, nodes: [] });
  expect(await listed(await people.staff(institution, ['VETTING_OFFICER']))).toBeNull();
});
