import { groupOf } from './due-groups';

// a Monday
const TODAY = '2026-11-30';

test.each([
  ['an overdue follow-up', { until: '2026-11-29', isLate: true }, 'overdue'],
  ['a follow-up due today', { until: '2026-11-30' }, 'today'],
  ['a task without a day', { until: null }, 'today'],
  ['a follow-up due on Sunday', { until: '2026-12-06' }, 'week'],
  ['a follow-up due next Monday', { until: '2026-12-07' }, 'later'],
  ['a question that awaits her reply', { until: '2026-12-02', waitsForOthers: true }, 'waiting'],
  ['a question whose reply is late', { until: '2026-11-28', isLate: true, waitsForOthers: true }, 'overdue'],
  ['a safety alert', { kind: 'safety', until: null }, 'safety'],
] as const)('%s is in its group', (_, item, group) => expect(groupOf({ kind: 'contacts', isLate: false, ...item }, TODAY)).toBe(group));

test('on a Sunday no later day is in this week', () => {
  const due = (until: string) => groupOf({ kind: 'contacts', isLate: false, until }, '2026-12-06');
  expect([due('2026-12-06'), due('2026-12-07')]).toEqual(['today', 'later']);
});
