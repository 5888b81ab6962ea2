import fc from 'fast-check';
import { CUT_TEXTILES, MEND_CLOTHES, SEW, small, sokha, tailor } from '../../../../test/matching/example-pair';
import { type NewVacancyMatches, isAnnounced, matchesByOfficer } from './new-vacancies';
import { WAYMARK_1 } from './score/scoring-model';

const officers: Record<string, string[]> = { dara: ['sophal'], bopha: ['sophal'], chanthy: ['vanna'], unassigned: ['sophal', 'vanna'] };
const officersOf = (trainee: string): string[] => officers[trainee] ?? [];

const required = (...skills: number[]) => skills.map((skillId) => ({ skillId, need: 'REQUIRED' as const, minLevel: 2, gate: false }));
const without = { jobPreferences: [] };

test.each([
  ['she covers less than half of what is required', sokha(without), required(SEW, 91), false],
  ['she covers more than half', sokha({ ...without, skills: [{ skillId: 91, level: 3 }] }), required(SEW, 91), true],
  ['she covers it only nearly', sokha({ ...without, skills: [{ skillId: MEND_CLOTHES, level: 3 }] }), required(SEW), false],
  ['nothing is required and nothing is hers', sokha({ ...without, skills: [{ skillId: 91, level: 3 }] }), [], false],
  ['nothing is required and it is the work she prefers', sokha({ skills: [] }), [], true],
  ['she has only a skill used together with the required one', sokha({ ...without, skills: [{ skillId: CUT_TEXTILES, level: 3 }] }), required(SEW), false],
])('whether a new vacancy is announced: %s', (_title, trainee, requirements, announced) => {
  expect(isAnnounced(trainee, tailor({ requirements }), small, WAYMARK_1)).toBe(announced);
});

test('each officer is notified about his or her own trainees', () => {
  const fits: NewVacancyMatches[] = [
    { vacancyId: 'cook', traineeIds: ['dara', 'chanthy'] },
    { vacancyId: 'tailor', traineeIds: ['dara', 'bopha'] },
    { vacancyId: 'driver', traineeIds: [] },
  ];
  expect(matchesByOfficer(fits, officersOf)).toEqual({
    counts: [
      { vacancyId: 'cook', officerId: 'sophal', people: 1 },
      { vacancyId: 'cook', officerId: 'vanna', people: 1 },
      { vacancyId: 'tailor', officerId: 'sophal', people: 2 },
    ],
    people: [
      { officerId: 'sophal', traineeId: 'dara' },
      { officerId: 'sophal', traineeId: 'bopha' },
      { officerId: 'vanna', traineeId: 'chanthy' },
    ],
  });
});

test('each trainee is counted once per officer, no trainee is missing, and an officer without matches gets no counts', () => {
  const anyFits = fc.uniqueArray(fc.record({ vacancyId: fc.constantFrom('a', 'b', 'c', 'd'), traineeIds: fc.subarray(Object.keys(officers)) }), {
    selector: ({ vacancyId }) => vacancyId,
  });
  fc.assert(
    fc.property(anyFits, (fits) => {
      const { counts, people } = matchesByOfficer(fits, officersOf);
      for (const officer of ['sophal', 'vanna']) {
        const theirs = (ids: readonly string[]): string[] => ids.filter((id) => officersOf(id).includes(officer));
        expect(people.filter(({ officerId }) => officerId === officer).length).toBe(new Set(fits.flatMap(({ traineeIds }) => theirs(traineeIds))).size);
        expect(counts.filter(({ officerId }) => officerId === officer).reduce((sum, count) => sum + count.people, 0)).toBe(
          fits.reduce((sum, { traineeIds }) => sum + theirs(traineeIds).length, 0),
        );
      }
    }),
  );
});
