import type { GateFailure, GateReader, GateRule } from '../gates/gate-rules';
import { listObstacles } from './excluding-rules';

const failing = (...rules: GateRule[]): GateFailure[] => rules.map((rule) => ({ rule }));
const rulesFor = (reader: GateReader, pairs: GateFailure[][]) =>
  listObstacles(reader, pairs).rules.map(({ rule, excluded, alone }) => `${rule} ${excluded} ${alone}`);

test('the rule that alone excludes most comes first, then the one that excludes most', () => {
  const pairs = [failing('DISTANCE', 'HOURS'), failing('DISTANCE', 'HOURS', 'DAYS'), failing('PAY_HER_OWN'), failing('DISTANCE', 'DAYS'), failing()];
  expect(listObstacles('STAFF', pairs)).toMatchObject({ examined: 5, possible: 1 });
  expect(rulesFor('STAFF', pairs)).toEqual(['PAY_HER_OWN 1 1', 'DISTANCE 3 0', 'HOURS 2 0', 'DAYS 2 0']);
});

test('staff who may not read limits learn only how often to ask her case worker, however many limits apply', () => {
  const pairs = [failing('LIMIT_SITE', 'LIMIT_NIGHT'), failing('LIMIT_EMPLOYER', 'DISTANCE')];
  expect(rulesFor('STAFF', pairs)).toEqual(['ASK_CASE_WORKER 2 1', 'DISTANCE 1 0']);
  expect(rulesFor('CASE_WORKER', pairs)).toEqual(['LIMIT_SITE 1 0', 'LIMIT_NIGHT 1 0', 'LIMIT_EMPLOYER 1 0', 'DISTANCE 1 0']);
});

test('an empty list of pairs has no excluding rules', () => {
  expect(listObstacles('STAFF', [])).toEqual({ examined: 0, possible: 0, rules: [] });
});
