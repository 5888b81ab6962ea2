import { IndicatorRows } from '../../harness/data/counted-rows';
import { type Institution, People } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * The steward creates a grant; its institutions can read it, and it pays for a trainee's services from then
 * on.
 */
let harness: Harness;
let people: People;
let steward: Institution;
let partner: Institution;
let admin: Person;
let keys = 0;

const KEEP = `mutation ($id: ID!, $input: GrantInput!, $key: ID!) { grantSave(id: $id, input: $input, idempotencyKey: $key) { __typename
  ... on GrantSavePayload { grant { id donor startsOn endsOn amount currency countsWithoutConsent institutions { id } targets { indicator label target } } }
  ... on Refusal { code } ... on InvalidInput { problems { path message } } } }`;
const SET = `mutation ($id: ID!, $grantId: ID, $key: ID!) { traineeSetGrant(id: $id, grantId: $grantId, idempotencyKey: $key) { __typename
  ... on TraineeSetGrantPayload { trainee { id grant { id } } } ... on Refusal { code } ... on InvalidInput { problems { path } } } }`;

const input = (more: object = {}): object => ({
  donor: 'A donor',
  title: 'Into work',
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  amount: '500000.00',
  currency: 'USD',
  institutionIds: [steward.id, partner.id],
  targets: [
    { indicator: 'S1', target: 300 },
    { indicator: 'S2c-VOCATIONAL', target: 60 },
  ],
  ...more,
});
const keep = (person: Person, id: string, more: object = {}, key = `keep-${++keys}`): Promise<Data> => person.ask(KEEP, { id, input: input(more), key });

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  partner = await people.institution();
  admin = await people.staff(steward, ['INSTITUTION_ADMIN']);
});

test('an admin of the steward can create and change a grant, and the same request gives the same result', async () => {
  const { grant } = await keep(admin, 'seed', {}, 'once');
  expect(grant).toEqual({
    id: 'seed',
    donor: 'A donor',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    amount: '500000.00',
    currency: 'USD',
    countsWithoutConsent: false,
    institutions: [steward.id, partner.id].toSorted().map((id) => ({ id })),
    targets: [
      { indicator: 'S1', label: 'Counselled', target: 300 },
      { indicator: 'S2c-VOCATIONAL', label: 'Completed: vocational', target: 60 },
    ],
  });
  expect((await keep(admin, 'seed', {}, 'once')).grant).toEqual(grant);
  expect((await keep(admin, 'seed', { donor: 'Another' }, 'once')).code).toBe('KEY_USED_FOR_OTHER_REQUEST');
  const changed = await keep(admin, 'seed', { donor: 'Another', institutionIds: [steward.id], targets: [], countsWithoutConsent: true });
  expect(changed.grant).toMatchObject({ donor: 'Another', institutions: [{ id: steward.id }], targets: [], countsWithoutConsent: true });
  expect(await harness.one("select version, (select count(*)::int from donor_grant_basis where grant_id = 'seed') as bases from donor_grant")).toEqual({
    version: 2,
    bases: 2,
  });
  expect((await harness.sql("select action from audit_pending where subject_kind = 'grant' order by id")).map(({ action }) => action)).toEqual([
    'GrantAdded',
    'GrantChanged',
  ]);
});

test.each<[string, string, object, string[]]>([
  ['an id with capitals', 'Seed', {}, ['id']],
  ['an end before the start', 'seed', { endsOn: '2025-12-31' }, ['endsOn']],
  ['an amount in words', 'seed', { amount: 'half a million' }, ['amount']],
  ['no institution', 'seed', { institutionIds: [] }, ['institutionIds']],
  ['an institution nobody knows', 'seed', { institutionIds: ['00000000-0000-4000-8000-000000000000'] }, ['institutionIds.0']],
  ['a target of an indicator nobody counts', 'seed', { targets: [{ indicator: 'S99', target: 1 }] }, ['targets.0.indicator']],
  [
    'a target below zero, and the same one twice',
    'seed',
    {
      targets: [
        { indicator: 'S1', target: -1 },
        { indicator: 'S1', target: 2 },
      ],
    },
    ['targets.0.target', 'targets.1.indicator'],
  ],
])('%s is refused, and nothing is kept', async (_, id, change, paths) => {
  const { code, problems } = await keep(admin, id, change);
  expect([code, problems.map(({ path }: Data) => path)]).toEqual(['INVALID_INPUT', paths]);
  expect(await harness.sql('select from donor_grant')).toEqual([]);
});

test('other roles are refused, and an admin of a partner finds no grant to change', async () => {
  await keep(admin, 'seed');
  const theirs = await people.staff(partner, ['INSTITUTION_ADMIN']);
  expect(await keep(theirs, 'seed', { donor: 'Mine' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await keep(theirs, 'mine')).toMatchObject({ code: 'NOT_FOUND' });
  const officer = await people.staff(steward, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER']);
  expect((await officer.answer(KEEP, { id: 'x1', input: input(), key: 'k' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('an institution sees the grants it works under, the latest first, and others see none', async () => {
  await keep(admin, 'first');
  await keep(admin, 'second', { startsOn: '2027-01-01' });
  await keep(admin, 'ours-alone', { institutionIds: [steward.id] });
  const listGrants = async (institution: Institution): Promise<string[]> =>
    (await (await people.staff(institution, ['CASE_WORKER'])).ask('{ grants { nodes { id } } }')).nodes.map(({ id }: Data) => id);
  expect(await listGrants(steward)).toEqual(['second', 'ours-alone', 'first']);
  await keep(admin, 'theirs-alone', { institutionIds: [partner.id] });
  const { nodes: own } = await admin.ask('{ grants(ownOnly: true) { nodes { id } } }');
  expect(own.map(({ id }: Data) => id)).toEqual(['second', 'ours-alone', 'first']);
  expect(await listGrants(partner)).toEqual(['second', 'theirs-alone', 'first']);
  expect(await listGrants(await people.institution())).toEqual([]);
  const page = await admin.ask('{ grants(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }');
  expect(
    (await admin.ask('query ($after: String) { grants(first: 5, after: $after) { nodes { id } } }', { after: page.pageInfo.endCursor })).nodes,
  ).toHaveLength(3);
  expect(await (await people.staff(partner, ['CASE_WORKER'])).ask('{ grant(id: "ours-alone") { id } }')).toBeNull();
});

test("a grant pays for her services from the day it is set, and another institution's grant does not", async () => {
  await keep(admin, 'seed');
  await keep(admin, 'theirs', { institutionIds: [partner.id] });
  const worker = await people.staff(steward, ['CASE_WORKER']);
  const trainee = await people.trainee(steward);
  const counted = new IndicatorRows(harness, people);
  const before = await counted.service(trainee, 'LEGAL', '2026-02-01', { grant_id: null });
  expect(await worker.ask(SET, { id: trainee.id, grantId: 'seed', key: 's1' })).toMatchObject({ trainee: { grant: { id: 'seed' } } });
  const after = await counted.service(trainee, 'LEGAL', '2026-02-02', { grant_id: null });
  const paid = await harness.sql('select id, grant_id from service_record');
  expect(Object.fromEntries(paid.map(({ id, grant_id }) => [id, grant_id]))).toEqual({ [before]: null, [after]: 'seed' });
  for (const grantId of ['theirs', 'none'])
    expect(await worker.ask(SET, { id: trainee.id, grantId, key: grantId })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'grantId' }] });
  const other = await people.trainee(partner);
  expect(await worker.ask(SET, { id: other.id, grantId: 'seed', key: 's2' })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await worker.ask(SET, { id: trainee.id, grantId: null, key: 's3' })).trainee.grant).toBeNull();
});
