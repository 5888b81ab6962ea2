import fc from 'fast-check';
import { type Employer, type Institution, People, type SkillAt, type Trainee, type Vacancy } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A trainee's no lowers neither her rank for that vacancy or any other, nor that of anybody else (docs/domain.md 5.13). */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let skills: readonly number[];

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());

/** Levels of two skills that three trainees have and three vacancies require, and who says no to which vacancy, in turn. */
const markets = fc.record({
  has: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 }),
  requires: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 }),
  noes: fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 4, selector: ([one, other]) => `${one} ${other}` }),
});
const levels = ([first, second]: readonly [number, number]): SkillAt[] => [
  [skills[0] ?? 0, first],
  [skills[1] ?? 0, second],
];

async function start(): Promise<void> {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  skills = (await harness.sql<{ id: number }>("select id from skill where not retired and kind = 'S' order by id limit 2")).map(({ id }) => id);
}

/** Every list with its order, ranks and scores: of each trainee, and of each vacancy. */
async function lists(trainees: readonly Trainee[], vacancies: readonly Vacancy[]): Promise<Data[]> {
  const hers = 'query ($id: ID!) { trainee(id: $id) { bestVacancies(first: 20) { rank rankTotal score vacancy { id } } } }';
  const its = 'query ($id: ID!) { vacancy(id: $id) { bestTrainees(first: 20) { rank rankTotal score trainee { id } } } }';
  const answers = [];
  for (const { id } of trainees) answers.push(await officer.ask(hers, { id }));
  for (const { id } of vacancies) answers.push(await officer.ask(its, { id }));
  return answers;
}

test('after any noes each list has the same order, ranks and scores', async () => {
  await fc.assert(
    fc.asyncProperty(markets, async ({ has, requires, noes }) => {
      await start();
      const trainees: Trainee[] = [];
      const vacancies: Vacancy[] = [];
      for (const one of has) trainees.push(await people.trainee(institution, { officer, skills: levels(one) }));
      for (const one of requires) vacancies.push(await people.vacancy(employer, { skills: levels(one) }));
      const before = await lists(trainees, vacancies);
      expect(before.some(({ bestVacancies }) => bestVacancies?.length > 0)).toBe(true);
      for (const [who, where] of noes) {
        const [trainee, vacancy] = [trainees[who], vacancies[where]];
        if (!trainee || !vacancy) throw new Error('no such pair');
        const { id } = await referralIn(harness, trainee, vacancy, 'ASKED');
        expect((await step(trainee.user, 'referralDecline', { id })).state).toBe('DECLINED_BY_TRAINEE');
      }
      expect(await lists(trainees, vacancies)).toEqual(before);
    }),
    { numRuns: 8 },
  );
}, 180_000);
