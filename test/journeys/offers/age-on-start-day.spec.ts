import { apprenticeshipAt, consentsOfMinor } from '../../harness/data/placements';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { offerIn } from '../../harness/data/pipeline-rows';
import { step, teachBack } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/** Her age counts on the start day of the offer (docs/domain.md 4.3), and the employer never learns of it. */
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
  trainee = await people.trainee(institution);
});

const turns = (one: Trainee, fifteenOn: string | null, eighteenOn: string | null): Promise<unknown> =>
  harness.sql('update trainee_limits set fifteen_on = $2, eighteen_on = $3 where trainee_id = $1', [one.id, fifteenOn, eighteenOn]);
const seenByEmployer = (id: string): Promise<unknown> => employer.user.ask('query ($id: ID!) { candidate(id: $id) { state availableActions } }', { id });
const START = inDays(30);
const job = (): Promise<Vacancy> => people.vacancy(employer, { startsOn: START });

test.each<[string, () => Promise<Vacancy>, [string | null, string | null], string]>([
  ['she turns 18 the day after her job starts', job, [inDays(-900), inDays(31)], 'under 18, only an apprenticeship is allowed'],
  ['nobody knows her age', job, [null, null], 'the minimum age is 15'],
  [
    'she turns 15 the day after her apprenticeship starts',
    () => apprenticeshipAt(harness, people, employer, START),
    [inDays(31), inDays(1127)],
    'the minimum age is 15',
  ],
])('an offer is neither explained nor accepted if %s', async (_title, vacancyOf, [fifteenOn, eighteenOn], reason) => {
  const issued = await offerIn(harness, trainee, await vacancyOf(), 'ISSUED');
  const other = await people.trainee(institution);
  const explained = await offerIn(harness, other, await vacancyOf(), 'EXPLAINED');
  const before = await seenByEmployer(issued.referralId);
  for (const one of [trainee, other]) await turns(one, fifteenOn, eighteenOn);
  for (const refused of [await step(officer, 'offerExplain', { id: issued.id, input: teachBack }), await step(other.user, 'offerAccept', { id: explained.id })])
    expect([refused.code, refused.message]).toEqual(['EXCLUDED_BY_GATES', expect.stringContaining(reason)]);
  expect(await seenByEmployer(issued.referralId)).toEqual(before);
  expect(await harness.sql('select 1 from placement')).toEqual([]);
});

/** She is 16 on the start day, and her apprenticeship is by day and harmless as far as the employer marked it. */
const unmarked: readonly [string, string, string][] = [
  ['its hours touch the night', 'update offer set start_minute = 960, end_minute = 1380', 'night work'],
  ['the occupation is on the list of hazardous ones', "update vacancy set isco_code = '7121'", 'hazardous'],
];

test('staff who explain an offer see the rules to check of its own terms, and the employer does not', async () => {
  const issued = await offerIn(harness, trainee, await job(), 'ISSUED');
  const doubts = 'query ($id: ID!) { offer(id: $id) { lawDoubts { rule message source } } }';
  const rulesOf = async (): Promise<string[]> => (await officer.ask(doubts, { id: issued.id })).lawDoubts.map(({ rule }: { rule: string }) => rule);
  expect(await rulesOf()).not.toContainEqual(expect.stringMatching(/^NIGHT/));
  await harness.sql('update offer set start_minute = 840, end_minute = 1380, probation_days = 200');
  expect(await rulesOf()).toEqual(expect.arrayContaining([expect.stringMatching(/^NIGHT_IS_MARKED/), expect.stringMatching(/^PROBATION_MAX/)]));
  expect(JSON.stringify(await employer.user.answer(doubts, { id: issued.id }))).toMatch(/Cannot query field|not in the schema|GRAPHQL_VALIDATION/);
});

test.each(unmarked)('an offer is neither explained nor accepted under 18 if %s, without a mark', async (_title, change, reason) => {
  const apprenticeship = (): Promise<Vacancy> => apprenticeshipAt(harness, people, employer, START);
  const issued = await offerIn(harness, trainee, await apprenticeship(), 'ISSUED');
  const other = await people.trainee(institution);
  const explained = await offerIn(harness, other, await apprenticeship(), 'EXPLAINED');
  for (const one of [trainee, other]) {
    await turns(one, inDays(-400), inDays(700));
    await consentsOfMinor(harness, one);
  }
  await harness.sql(change);
  for (const refused of [await step(officer, 'offerExplain', { id: issued.id, input: teachBack }), await step(other.user, 'offerAccept', { id: explained.id })])
    expect([refused.code, refused.message]).toEqual(['EXCLUDED_BY_GATES', expect.stringContaining(reason)]);
  expect(await harness.sql('select night, hazardous from vacancy where night or hazardous')).toEqual([]);
  expect(await harness.sql('select 1 from placement')).toEqual([]);
});

test.each<[string, () => Promise<Vacancy>, [string, string]]>([
  ['she turns 18 on the day her job starts', job, [inDays(-900), START]],
  ['she turns 15 on the day her apprenticeship starts', () => apprenticeshipAt(harness, people, employer, START), [START, inDays(1126)]],
])('an offer is explained and accepted if %s', async (_title, vacancyOf, [fifteenOn, eighteenOn]) => {
  const issued = await offerIn(harness, trainee, await vacancyOf(), 'ISSUED');
  await turns(trainee, fifteenOn, eighteenOn);
  if (eighteenOn > START) await consentsOfMinor(harness, trainee);
  expect(await step(officer, 'offerExplain', { id: issued.id, input: teachBack })).toMatchObject({ state: 'EXPLAINED' });
  await harness.clockForward('25 hours');
  expect(await step(trainee.user, 'offerAccept', { id: issued.id })).toMatchObject({ state: 'ACCEPTED' });
});
