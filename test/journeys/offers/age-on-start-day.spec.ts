import { apprenticeshipAt } from '../../harness/data/placements';
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

test.each<[string, () => Promise<Vacancy>, [string, string]]>([
  ['she turns 18 on the day her job starts', job, [inDays(-900), START]],
  ['she turns 15 on the day her apprenticeship starts', () => apprenticeshipAt(harness, people, employer, START), [START, inDays(1126)]],
])('an offer is explained and accepted if %s', async (_title, vacancyOf, [fifteenOn, eighteenOn]) => {
  const issued = await offerIn(harness, trainee, await vacancyOf(), 'ISSUED');
  await turns(trainee, fifteenOn, eighteenOn);
  expect(await step(officer, 'offerExplain', { id: issued.id, input: teachBack })).toMatchObject({ state: 'EXPLAINED' });
  await harness.clockForward('25 hours');
  expect(await step(trainee.user, 'offerAccept', { id: issued.id })).toMatchObject({ state: 'ACCEPTED' });
});
