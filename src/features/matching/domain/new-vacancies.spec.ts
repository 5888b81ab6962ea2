import fc from 'fast-check';
import { type NewVacancyMatches, matchesByOfficer } from './new-vacancies';

const officers: Record<string, string[]> = { dara: ['sophal'], bopha: ['sophal'], chanthy: ['vanna'], unassigned: ['sophal', 'vanna'] };
const officersOf = (trainee: string): string[] => officers[trainee] ?? [];

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
