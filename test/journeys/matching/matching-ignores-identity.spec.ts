import { IndicatorRows } from '../../harness/data/counted-rows';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A trainee's past, identity and earlier work never affect her suggestions or her rank among others
 * (docs/domain.md 0.7): overwriting all her protected data in the database leaves both lists unchanged.
 */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let institution: Institution;
let officer: Person;
let places: readonly Vacancy[];
let elsewhere: Employer;
let sophea: Trainee;
let dara: Trainee;

const [SEWING, PRESSING] = [100, 101];

beforeAll(async () => (harness = await Harness.start({ loadsIndexAtStart: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD']);
  await counted.grant('seed', [institution]);
  const employer = await people.employer();
  elsewhere = await counted.employer(inDays(-120));
  places = [
    await people.vacancy(employer, { skills: [[SEWING, 3]] }),
    await people.vacancy(employer, {
      skills: [
        [SEWING, 1],
        [PRESSING, 2],
      ],
    }),
  ];
  sophea = await people.trainee(institution, { displayName: 'Sophea', population: 'AT_RISK', skills: [[SEWING, 2]] });
  dara = await people.trainee(institution, { displayName: 'Dara', population: 'SURVIVOR', skills: [[SEWING, 2]] });
});

/** The suggestions of both trainees and the candidates of both vacancies, with scores, in order. */
async function lists(): Promise<readonly Data[]> {
  const answers: Data[] = [];
  for (const { id } of [sophea, dara]) {
    answers.push(await officer.ask('query ($id: ID!) { trainee(id: $id) { bestVacancies { score vacancy { id } } } }', { id }));
  }
  for (const { id } of places) answers.push(await officer.ask('query ($id: ID!) { vacancy(id: $id) { bestTrainees { score trainee { id } } } }', { id }));
  return answers;
}

const protect = (set: string): Promise<unknown> => harness.sql(`update protected.trainee_protection set ${set} where trainee_id = $1`, [sophea.id]);

test.each<[string, () => Promise<unknown>]>([
  ['she is a survivor after all', () => protect("population = 'SURVIVOR'")],
  ['her risk is high', () => protect("risk = 'HIGH'")],
  ['her case is written down', () => protect("reasons = 'A', named_people = 'B', history = 'C', person_key = '\\x01'")],
  [
    'who she is is written down',
    () =>
      harness.sql(
        `insert into protected.trainee_identity (institution_id, trainee_id, legal_name, khmer_name, birth_date_certainty, id_number, address, phone, guardian)
         values ($1, $2, 'Chan Sophea', 'ចាន់ សុភា', 'UNKNOWN', '1', '2', '3', '4')`,
        [institution.id, sophea.id],
      ),
  ],
  ['she is called otherwise', () => harness.sql("update trainee set display_name = 'Zz', language = 'en', education = 'None' where id = $1", [sophea.id])],
  ['she was counselled', () => counted.service(sophea, 'COUNSELLING_INDIVIDUAL', inDays(-3))],
  ['she sleeps in the house', () => counted.stay(sophea, inDays(-3))],
  ['she left a course', async () => counted.enrol(sophea, await counted.course(institution, 'LITERACY'), inDays(-90), { on: inDays(-30), state: 'WITHDREW' })],
  [
    'earlier work went badly',
    async () => {
      const placement = await counted.placed(sophea, elsewhere, {
        startsOn: inDays(-90),
        endedOn: inDays(-60),
        endReason: 'FAMILY',
        feelsSafe: 'NO',
        wanted: 1,
      });
      await counted.alert(sophea, placement, inDays(-70), 'RESOLVED');
    },
  ],
])('when %s both lists stay as they were', async (_what, change) => {
  const before = await lists();
  expect(before.flatMap(({ bestVacancies, bestTrainees }) => bestVacancies ?? bestTrainees)).toHaveLength(8);
  await change();
  expect(await lists()).toEqual(before);
});

test('a survivor and a person at risk with the same skills have the same scores everywhere', async () => {
  const [hers, his, ...byPlace] = await lists();
  expect(his?.bestVacancies).toEqual(hers?.bestVacancies);
  for (const { bestTrainees } of byPlace) expect(new Set(bestTrainees.map(({ score }: Data) => score)).size).toBe(1);
});

test('control: recording a skill changes both lists', async () => {
  const before = await lists();
  await harness.sql('update trainee_skill set level = 3 where trainee_id = $1', [sophea.id]);
  expect(await lists()).not.toEqual(before);
});
