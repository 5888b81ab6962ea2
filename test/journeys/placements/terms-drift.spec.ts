import { type Employer, type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { step, terms } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Vacancy, offer, contract and first pay must have the same terms. Differences from the terms she accepted
 * are shown to her and to staff, never to the employer.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer });
});

const DRIFT = 'drift { stage terms { hoursPerWeek pay { amount } } differences { term promised found isWorse } }';
const record = (id: string, stage: string, change: object, who = officer): Promise<Data> =>
  step(who, 'placementRecordTerms', { id, input: { stage, terms: terms({ startsOn: inDays(0), ...change }) } }, DRIFT);

test('lower pay and longer hours count as worse, better terms do not, and both she and staff see the difference', async () => {
  const { id } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await record(id, 'CONTRACT', { pay: { amount: '9.00', currency: 'USD', per: 'DAY' }, hoursPerWeek: 60, probationDays: 60 });
  const { drift } = await record(id, 'FIRST_PAY', { pay: { amount: '270.00', currency: 'USD', per: 'MONTH' }, hoursPerWeek: 90, endsAt: '23:00' });
  expect(drift.map(({ stage, differences }: Data) => [stage, differences])).toEqual([
    ['VACANCY', []],
    ['OFFER', []],
    [
      'CONTRACT',
      [
        { term: 'pay', promised: '260.00 USD MONTH', found: '9.00 USD DAY', isWorse: true },
        { term: 'hoursPerWeek', promised: '40', found: '60', isWorse: true },
        { term: 'probationDays', promised: '0', found: '60', isWorse: true },
      ],
    ],
    [
      'FIRST_PAY',
      [
        { term: 'pay', promised: '260.00 USD MONTH', found: '270.00 USD MONTH', isWorse: false },
        { term: 'endsAt', promised: '17:00', found: '23:00', isWorse: true },
        { term: 'hoursPerWeek', promised: '40', found: '90', isWorse: true },
      ],
    ],
  ]);
  expect(await trainee.user.ask(`query ($id: ID!) { myPlacement(id: $id) { ${DRIFT} } }`, { id })).toEqual({ drift });
});

test('a contract or first pay beyond the threshold opens one alert in the same step, and the employer is not held', async () => {
  const { id } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const alerts = async (): Promise<Data[]> =>
    (await lead.ask('{ alerts { nodes { source severity indicators trainee { id } employer { id } } } }')).nodes as Data[];
  const opened = { source: 'TERMS', severity: 'HIGH', indicators: ['DECEPTION'], trainee: { id: trainee.id }, employer: { id: employer.id } };
  await record(id, 'CONTRACT', { pay: { amount: '258.00', currency: 'USD', per: 'MONTH' } });
  expect(await alerts()).toEqual([]);
  const lower = { stage: 'CONTRACT', terms: terms({ startsOn: inDays(0), pay: { amount: '250.00', currency: 'USD', per: 'MONTH' } }) };
  const once =
    'mutation ($id: ID!, $input: PlacementRecordTermsInput!) { placementRecordTerms(id: $id, input: $input, idempotencyKey: "once") { __typename } }';
  await Promise.all([officer.ask(once, { id, input: lower }), officer.ask(once, { id, input: lower })]);
  expect(await alerts()).toEqual([opened]);
  // the first pay is what the contract says: the alert about it is open already
  await record(id, 'FIRST_PAY', { pay: { amount: '250.00', currency: 'USD', per: 'MONTH' } });
  expect(await alerts()).toEqual([opened]);
  await record(id, 'FIRST_PAY', { pay: { amount: '200.00', currency: 'USD', per: 'MONTH' } });
  expect(await alerts()).toEqual([opened, opened]);
  // a record that a correct one replaced silences no later alert
  await record(id, 'CONTRACT', {});
  await record(id, 'FIRST_PAY', {});
  await record(id, 'FIRST_PAY', { pay: { amount: '250.00', currency: 'USD', per: 'MONTH' } });
  expect(await alerts()).toEqual([opened, opened, opened]);
  expect(await harness.sql('select from employer_hold')).toEqual([]);
});

test('a later record of the same stage replaces the earlier one, which stays stored', async () => {
  const { id } = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await record(id, 'CONTRACT', { hoursPerWeek: 60 });
  const { drift } = await record(id, 'CONTRACT', { hoursPerWeek: 44 });
  expect(drift).toHaveLength(3);
  expect(drift[2]).toMatchObject({ stage: 'CONTRACT', terms: { hoursPerWeek: 44 } });
  expect(await harness.one('select count(*)::int as n from placement_terms')).toEqual({ n: 2 });
});

test('a first pay can be recorded only after her start, with plausible terms, and not by staff of another institution', async () => {
  const { id } = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  expect(await record(id, 'FIRST_PAY', {})).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  for (const change of [
    { hoursPerWeek: 113 },
    { endsAt: '08:00' },
    { days: [] },
    { startsOn: '2026-02-30' },
    { pay: { amount: '-1', currency: 'USD', per: 'DAY' } },
  ])
    expect([change, await record(id, 'CONTRACT', change)]).toEqual([change, expect.objectContaining({ code: 'INVALID_INPUT' })]);
  expect(await record(id, 'CONTRACT', {}, await people.staff(await people.institution()))).toMatchObject({ code: 'NOT_FOUND' });
  await step(officer, 'placementCancel', { id });
  expect(await record(id, 'CONTRACT', {})).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
});

test('an employer cannot read the terms she reported, neither in its schema nor with its database login', async () => {
  const { id } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  await record(id, 'CONTRACT', { hoursPerWeek: 60 });
  expect((await employer.user.answer('{ placements { nodes { drift { stage } } } }')).errors?.[0]?.message).toContain('drift');
  for (const role of ['waymark_employer', 'waymark_employer_writer'])
    for (const table of ['placement_terms', 'learning_review'])
      await expect(harness.asLogin('employer', role, { employer_id: employer.id }, `select 1 from ${table}`)).rejects.toThrow(/permission denied/);
  const stranger = await people.trainee(institution);
  expect(await stranger.user.ask(`query ($id: ID!) { myPlacement(id: $id) { state } }`, { id })).toBeNull();
  for (const role of ['waymark_trainee', 'waymark_trainee_writer'])
    expect(await harness.asLogin('trainee', role, { trainee_id: stranger.id, institution_id: institution.id }, 'select 1 from placement_terms')).toEqual([]);
});
