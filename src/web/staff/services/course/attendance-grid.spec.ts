import { earlierCell, type GridEnrolment, hoursOn, lessonsOf, lessonWindow, mayAttendOn, parseEarlierCell } from './attendance-grid';

const ID = '11111111-2222-3333-4444-555555555555';
const enrolment = (attendance: readonly (readonly [string, number])[], changes: Partial<GridEnrolment> = {}): GridEnrolment => ({
  id: ID,
  enrolledOn: '2026-11-01',
  availableActions: ['attend'],
  attendance: attendance.map(([heldOn, hours]) => ({ heldOn, hours })),
  ...changes,
});

test('a lesson has the hours that most who were there were there for', () => {
  const people = [enrolment([['2026-11-20', 2]]), enrolment([['2026-11-20', 3]]), enrolment([['2026-11-20', 2]]), enrolment([['2026-11-13', 1.5]])];
  expect(lessonsOf(people)).toEqual([
    { heldOn: '2026-11-13', hours: 1.5 },
    { heldOn: '2026-11-20', hours: 2 },
  ]);
  expect(hoursOn(people[1] as GridEnrolment, '2026-11-20')).toBe(3);
  expect(hoursOn(people[1] as GridEnrolment, '2026-11-13')).toBeNull();
});

test('the grid shows eight lessons, and leads to all earlier and later ones', () => {
  const lessons = Array.from({ length: 20 }, (_, at) => ({ heldOn: `2026-10-${String(at + 1).padStart(2, '0')}`, hours: 2 }));
  const days = new Set<string>();
  let window = lessonWindow(lessons, null);
  expect(window.later).toBeNull();
  for (;;) {
    expect(window.lessons.length).toBeLessThanOrEqual(8);
    for (const { heldOn } of window.lessons) days.add(heldOn);
    if (window.earlier === null) break;
    window = lessonWindow(lessons, window.earlier);
  }
  expect(days.size).toBe(20);
  while (window.later !== null) window = lessonWindow(lessons, window.later);
  expect(window.lessons.at(-1)?.heldOn).toBe('2026-10-20');
  // a day before the first lesson
  expect(lessonWindow(lessons, '2020-01-01').lessons.at(-1)?.heldOn).toBe('2026-10-20');
});

test('only who attends and was enrolled by then can be marked present', () => {
  expect(mayAttendOn(enrolment([]), '2026-11-01')).toBe(true);
  expect(mayAttendOn(enrolment([]), '2026-10-31')).toBe(false);
  expect(mayAttendOn(enrolment([], { availableActions: ['resume'] }), '2026-11-02')).toBe(false);
});

test('a changed value of a cell is not read', () => {
  expect(parseEarlierCell(earlierCell(ID, { heldOn: '2026-11-20', hours: 2.5 }))).toEqual({ enrolmentId: ID, heldOn: '2026-11-20', hours: 2.5 });
  for (const value of ['', ID, `${ID} 2026-11-20`, `${ID} 2026-11-20 x`, `${ID} today 2`]) expect(parseEarlierCell(value)).toBeNull();
});
