import fc from 'fast-check';
import { anyMarket } from '../../../../../test/matching/market';
import { COOK_SOUP, CUT_TEXTILES, GREET_CUSTOMERS, SEW, smallTaxonomy, sokha, tailor, TODAY } from '../../../../../test/matching/example-pair';
import { MatchEngine } from '../engine/match-engine';
import { failedGates } from '../gates/gates';
import type { HeldSkill, MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { WAYMARK_1 } from '../score/scoring-model';
import { levelsOf } from '../score/skill-credit';
import type { TaxonomySlice } from '../facts/taxonomy-view';
import { suggestedCourses, type CourseSuggestion, type OpenCourse, SkillDemand, skillUnlocks, type WithinReach } from './unlocks';

function withinReach(trainee: MatchingTrainee, vacancies: readonly MatchingVacancy[], taxonomy: TaxonomySlice): WithinReach[] {
  const engine = new MatchEngine(taxonomy, WAYMARK_1);
  for (const vacancy of vacancies) engine.putVacancy(vacancy);
  engine.finishLoading(0);
  const rows: WithinReach[] = [];
  engine.forEachWithinReach(trainee, TODAY, (vacancyId, short) => rows.push({ vacancyId, short }));
  return rows;
}
const vacancyShortOf = (...short: readonly (readonly [skillId: number, minLevel: number])[]): WithinReach => ({
  vacancyId: '-',
  short: short.map(([skillId, minLevel]) => ({ skillId, minLevel })),
});
const course = (courseId: string, weeks: number, ...skills: readonly (readonly [skillId: number, level: number])[]): OpenCourse => ({
  courseId,
  weeks,
  skills: skills.map(([skillId, level]) => ({ skillId, level })),
});
const summary = (worth: readonly CourseSuggestion[]): (readonly [string, number, number])[] =>
  worth.map(({ courseId, vacancies, adds }) => [courseId, vacancies, adds]);

/**
 * Computed by the rules, vacancy by vacancy: those that newly pass all gates and have all required skills
 * with these additional skills.
 */
function unlocked(trainee: MatchingTrainee, vacancies: readonly MatchingVacancy[], skills: readonly HeldSkill[]): Set<string> {
  const meetsAll = (her: MatchingTrainee, vacancy: MatchingVacancy): boolean =>
    failedGates(her, vacancy, TODAY).length === 0 &&
    vacancy.requirements.every(({ need, skillId, minLevel }) => need === 'DESIRED' || (levelsOf(her.skills).get(skillId) ?? 0) >= minLevel);
  const learned = { ...trainee, skills: [...trainee.skills, ...skills] };
  return new Set(vacancies.filter((vacancy) => !meetsAll(trainee, vacancy) && meetsAll(learned, vacancy)).map(({ id }) => id));
}

test('a skill unlocks the vacancies where it is the only missing one, level by level, and no others', () => {
  const within = [
    vacancyShortOf([SEW, 2]),
    vacancyShortOf([SEW, 2]),
    vacancyShortOf([SEW, 4]),
    vacancyShortOf([COOK_SOUP, 1]),
    vacancyShortOf([SEW, 1], [COOK_SOUP, 1]),
    vacancyShortOf(),
  ];
  expect(skillUnlocks(within)).toEqual([
    {
      skillId: SEW,
      vacancies: 3,
      steps: [
        { level: 2, vacancies: 2 },
        { level: 4, vacancies: 3 },
      ],
    },
    { skillId: COOK_SOUP, vacancies: 1, steps: [{ level: 1, vacancies: 1 }] },
  ]);
});

test('Sokha sews: a shop that requires cutting and is unsafe for her is not within reach, a kitchen that requires soup is', () => {
  const wants = (skillId: number, gate: boolean) => [{ skillId, need: 'REQUIRED' as const, minLevel: 2, gate }];
  const kitchen = tailor({ id: '1', requirements: wants(COOK_SOUP, true) });
  const vacancies = [
    kitchen,
    tailor({ id: '2', requirements: wants(CUT_TEXTILES, false), siteCleared: false }),
    tailor({ id: '3', requirements: wants(SEW, false) }),
  ];
  expect(skillUnlocks(withinReach(sokha(), vacancies, smallTaxonomy))).toMatchObject([{ skillId: COOK_SOUP, vacancies: 1 }]);
});

test('across several trainees a skill counts once for each trainee and once for each vacancy', () => {
  const demand = new SkillDemand();
  const at = (vacancyId: string, ...short: readonly (readonly [number, number])[]): WithinReach => ({ ...vacancyShortOf(...short), vacancyId });
  demand.add([at('1', [SEW, 2]), at('2', [SEW, 3]), at('3', [COOK_SOUP, 1])]);
  demand.add([at('1', [SEW, 2]), at('3', [COOK_SOUP, 1], [SEW, 1])]);
  demand.add([at('3', [COOK_SOUP, 1]), at('4', [GREET_CUSTOMERS, 1]), at('5')]);
  expect(demand.sorted()).toEqual([
    { skillId: SEW, trainees: 2, vacancies: 2, level: 3 },
    { skillId: COOK_SOUP, trainees: 2, vacancies: 1, level: 1 },
    { skillId: GREET_CUSTOMERS, trainees: 1, vacancies: 1, level: 1 },
  ]);
});

test('courses are ordered by vacancies unlocked per week, then by what they add; alternatives come last and add none', () => {
  const within = [
    vacancyShortOf([SEW, 2]),
    vacancyShortOf([SEW, 2]),
    vacancyShortOf([SEW, 3]),
    vacancyShortOf([COOK_SOUP, 1]),
    vacancyShortOf([SEW, 2], [GREET_CUSTOMERS, 1]),
  ];
  const courses = [
    course('long', 12, [SEW, 3], [COOK_SOUP, 1]), // 4 in 12 weeks
    course('sewing', 4, [SEW, 2]), // 2 in 4 weeks
    course('again', 5, [SEW, 2]),
    course('greeting', 1, [GREET_CUSTOMERS, 2]), // none by itself, one after sewing
    course('else', 1, [CUT_TEXTILES, 4]),
  ];
  expect(summary(suggestedCourses(within, courses))).toEqual([
    ['sewing', 2, 2],
    ['greeting', 0, 1],
    ['long', 4, 2],
    ['again', 2, 0],
  ]);
});

test('no courses are suggested without courses, without missing skills, or if no course reaches the level', () => {
  expect(suggestedCourses([vacancyShortOf([SEW, 2])], [])).toEqual([]);
  expect(suggestedCourses([vacancyShortOf()], [course('sewing', 4, [SEW, 2])])).toEqual([]);
  expect(suggestedCourses([vacancyShortOf([SEW, 3])], [course('sewing', 4, [SEW, 2])])).toEqual([]);
});

test('two alternative courses that together unlock a vacancy needing both add it at the second', () => {
  const within = [vacancyShortOf([SEW, 1]), vacancyShortOf([COOK_SOUP, 1], [GREET_CUSTOMERS, 1])];
  const courses = [course('sewing', 1, [SEW, 1]), course('soup', 2, [SEW, 1], [COOK_SOUP, 1]), course('guests', 2, [SEW, 1], [GREET_CUSTOMERS, 1])];
  expect(summary(suggestedCourses(within, courses))).toEqual([
    ['sewing', 1, 1],
    ['guests', 1, 0],
    ['soup', 1, 1],
  ]);
});

const anyCourses = fc
  .array(
    fc.record({
      weeks: fc.integer({ min: 1, max: 12 }),
      skills: fc.uniqueArray(fc.record({ skillId: fc.integer({ min: 1, max: 12 }).map((id) => 30_000 + id), level: fc.integer({ min: 1, max: 4 }) }), {
        selector: ({ skillId }) => skillId,
        minLength: 1,
        maxLength: 7,
      }),
    }),
    { maxLength: 7 },
  )
  .map((drawn) => drawn.map((one, at): OpenCourse => ({ ...one, courseId: `c${at}` })));

test('in any market, skills and courses unlock what the rules give, and each course adds to the ones before it', () => {
  let counted = 0;
  fc.assert(
    fc.property(anyMarket, anyCourses, ({ trainees, vacancies, taxonomy }, courses) => {
      for (const trainee of trainees) {
        const within = withinReach(trainee, vacancies, taxonomy);
        for (const { skillId, steps } of skillUnlocks(within)) {
          for (const { level, vacancies: n } of steps) expect(unlocked(trainee, vacancies, [{ skillId, level }]).size).toBe(n);
        }
        const skills = [...new Set(vacancies.flatMap(({ requirements }) => requirements.map(({ skillId }) => skillId)))];
        const best = skills.filter((skillId) => unlocked(trainee, vacancies, [{ skillId, level: 4 }]).size > 0);
        expect(
          skillUnlocks(within)
            .map(({ skillId }) => skillId)
            .sort(),
        ).toEqual(best.sort());
        const worth = suggestedCourses(within, courses);
        const gainedSkills: HeldSkill[] = [];
        for (const { courseId, vacancies: alone, adds } of worth) {
          const courseSkills = courses.find((one) => one.courseId === courseId)?.skills ?? [];
          expect(alone).toBe(unlocked(trainee, vacancies, courseSkills).size);
          const before = unlocked(trainee, vacancies, gainedSkills).size;
          gainedSkills.push(...courseSkills);
          expect(adds).toBe(unlocked(trainee, vacancies, gainedSkills).size - before);
          counted += adds;
        }
        const useful = courses.filter(({ skills: courseSkills }) => unlocked(trainee, vacancies, courseSkills).size > 0).map(({ courseId }) => courseId);
        expect(worth.map(({ courseId }) => courseId)).toEqual(expect.arrayContaining(useful));
      }
    }),
    { numRuns: 150 },
  );
  expect(counted).toBeGreaterThan(0);
});

test('no other choice of courses in the same weeks directly unlocks more than 1.6 times as many vacancies', () => {
  const anyReach = fc.array(
    fc
      .uniqueArray(fc.record({ skillId: fc.integer({ min: 30_001, max: 30_012 }), minLevel: fc.integer({ min: 1, max: 4 }) }), {
        selector: ({ skillId }) => skillId,
        minLength: 1,
        maxLength: 2,
      })
      .map((short): WithinReach => ({ vacancyId: '-', short })),
    { maxLength: 40 },
  );
  const isMet = ({ short }: WithinReach, { skills }: OpenCourse): boolean =>
    short.every((one) => skills.some(({ skillId, level }) => skillId === one.skillId && level >= one.minLevel));
  let unlockedAtAll = 0;
  fc.assert(
    fc.property(anyReach, anyCourses, (within, courses) => {
      const choices = Array.from({ length: 2 ** courses.length }, (_, bits) => courses.filter((_course, at) => (bits >> at) & 1));
      let [weeks, reached] = [0, 0];
      for (const { weeks: more, adds } of suggestedCourses(within, courses).filter((one) => one.adds > 0)) {
        weeks += more;
        reached += adds;
        const affordable = choices.filter((choice) => choice.reduce((sum, one) => sum + one.weeks, 0) <= weeks);
        const most = Math.max(...affordable.map((choice) => within.filter((vacancy) => choice.some((one) => isMet(vacancy, one))).length));
        expect(reached).toBeGreaterThanOrEqual((1 - 1 / Math.E) * most);
      }
      unlockedAtAll += reached;
    }),
    { numRuns: 300 },
  );
  expect(unlockedAtAll).toBeGreaterThan(100);
});
