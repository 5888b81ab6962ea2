import { GATE_READERS, GATE_RULE_IDS, GATE_RULES, type GateFailure, reasonsFor } from './gate-rules';

const failures: GateFailure[] = [{ rule: 'LIMIT_SITE' }, { rule: 'LIMIT_NIGHT' }, { rule: 'DISTANCE', need: '17', have: 'SAME_PROVINCE' }];

test('her case worker reads her limits', () => {
  expect(reasonsFor('CASE_WORKER', failures)).toEqual(failures);
});

test('other staff, and the trainee on a phone that others may read, get one neutral reason for all limits', () => {
  for (const reader of ['STAFF', 'TRAINEE'] as const) {
    expect(reasonsFor(reader, failures)).toEqual([{ rule: 'DISTANCE', need: '17', have: 'SAME_PROVINCE' }, { rule: 'ASK_CASE_WORKER' }]);
  }
});

test('a hold or an exclusion reveals no information about other people to the trainee', () => {
  expect(reasonsFor('TRAINEE', [{ rule: 'SITE_CLEARED', need: '2026-04-01' }])).toEqual([{ rule: 'ASK_CASE_WORKER' }]);
  expect(reasonsFor('TRAINEE', [{ rule: 'INSTITUTION_EXCLUDES' }])).toEqual([{ rule: 'ASK_CASE_WORKER' }]);
  expect(reasonsFor('STAFF', [{ rule: 'SITE_CLEARED', need: '2026-04-01' }])).toHaveLength(1);
});

test('without failures there are no reasons', () => {
  for (const reader of GATE_READERS) expect(reasonsFor(reader, [])).toEqual([]);
});

test.each(GATE_RULE_IDS)('%s has a source, each reader listed once, and no employer among them', (rule) => {
  const { source, reads, neutral } = GATE_RULES[rule];
  expect(source).not.toBe('');
  const readers: readonly string[] = [...reads, ...neutral];
  expect(new Set(readers).size).toBe(readers.length);
  expect([...readers].sort()).toEqual([...GATE_READERS].sort());
  expect(reads).toContain('CASE_WORKER');
});
