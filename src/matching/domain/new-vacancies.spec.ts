import fc from 'fast-check';
import { type Fit, fitNotices } from './new-vacancies';

const officers: Record<string, string[]> = { dara: ['sophal'], bopha: ['sophal'], chanthy: ['vanna'], nobodys: ['sophal', 'vanna'] };
const officersOf = (trainee: string): string[] => officers[trainee] ?? [];

test('each officer is told of the people he or she looks after, the vacancy that fits most of them first', () => {
  const fits: Fit[] = [
    { vacancyId: 'cook', traineeIds: ['dara', 'chanthy'] },
    { vacancyId: 'tailor', traineeIds: ['dara', 'bopha'] },
    { vacancyId: 'driver', traineeIds: [] },
  ];
  expect(fitNotices(fits, officersOf)).toEqual([
    {
      officerId: 'sophal',
      people: 2,
      vacancies: [
        { vacancyId: 'tailor', people: 2 },
        { vacancyId: 'cook', people: 1 },
      ],
    },
    { officerId: 'vanna', people: 1, vacancies: [{ vacancyId: 'cook', people: 1 }] },
  ]);
});

test('nobody is counted twice, nobody is left out, and an officer to whom nothing applies is told nothing', () => {
  const anyFits = fc.uniqueArray(fc.record({ vacancyId: fc.constantFrom('a', 'b', 'c', 'd'), traineeIds: fc.subarray(Object.keys(officers)) }), {
    selector: ({ vacancyId }) => vacancyId,
  });
  fc.assert(
    fc.property(anyFits, (fits) => {
      const notices = fitNotices(fits, officersOf);
      for (const officer of ['sophal', 'vanna']) {
        const hers = (ids: readonly string[]): string[] => ids.filter((id) => officersOf(id).includes(officer));
        const notice = notices.find(({ officerId }) => officerId === officer);
        expect(notice?.people ?? 0).toBe(new Set(fits.flatMap(({ traineeIds }) => hers(traineeIds))).size);
        expect(notice?.vacancies.reduce((sum, { people }) => sum + people, 0) ?? 0).toBe(
          fits.reduce((sum, { traineeIds }) => sum + hers(traineeIds).length, 0),
        );
      }
    }),
  );
});
