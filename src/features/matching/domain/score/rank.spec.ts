import { compareTrainees, compareVacancies } from './rank';

test('vacancies are ordered by score, then opening instant, then id', () => {
  const list = [
    { vacancyId: 'd', score: 10, postedAt: '2026-02-01T00:00:00.000001Z' },
    { vacancyId: 'c', score: 10, postedAt: '2026-02-01T00:00:00.000000Z' },
    { vacancyId: 'b', score: 10, postedAt: '2026-02-01T00:00:00.000001Z' },
    { vacancyId: 'a', score: 9, postedAt: '2026-01-01T00:00:00.000000Z' },
    { vacancyId: 'e', score: 11, postedAt: '2026-03-01T00:00:00.000000Z' },
  ];
  expect(list.sort(compareVacancies).map(({ vacancyId }) => vacancyId)).toEqual(['e', 'c', 'b', 'd', 'a']);
});

test('trainees are ordered by score, then longest job-ready, then id; those not job-ready come last', () => {
  const list = [
    { traineeId: 'd', score: 10, jobReadyAt: null },
    { traineeId: 'c', score: 10, jobReadyAt: '2026-02-01T00:00:00.000000Z' },
    { traineeId: 'b', score: 10, jobReadyAt: '2026-01-01T00:00:00.000000Z' },
    { traineeId: 'a', score: 10, jobReadyAt: '2026-02-01T00:00:00.000000Z' },
    { traineeId: 'e', score: 12, jobReadyAt: '2026-03-01T00:00:00.000000Z' },
  ];
  expect(list.sort(compareTrainees).map(({ traineeId }) => traineeId)).toEqual(['e', 'b', 'a', 'c', 'd']);
});
