import { type LawRule, conditionsByLaw } from './law-rule';

const dated = { source: 'Labour Law', verified: false, validFrom: '2025-01-01', validUntil: null };
const rules: LawRule[] = [
  { ...dated, id: 'night', rule: 'NIGHT_IS_MARKED', fromMinute: 1_320, toMinute: 300 },
  { ...dated, id: 'hazard', rule: 'HAZARD_IS_MARKED', iscoPrefixes: ['71', '8131'] },
];
const day = { night: false, hazardous: false, startMinute: 480, endMinute: 1_020, iscoCode: '5120' };

test.each<[string, Partial<typeof day>, string, { night: boolean; hazardous: boolean }]>([
  ['in the day', {}, '2026-04-01', { night: false, hazardous: false }],
  ['marked as night work', { night: true }, '2026-04-01', { night: true, hazardous: false }],
  ['from 16:00 to 23:00 without a mark', { startMinute: 960, endMinute: 1_380 }, '2026-04-01', { night: true, hazardous: false }],
  ['from 20:00 to 04:00 without a mark', { startMinute: 1_200, endMinute: 240 }, '2026-04-01', { night: true, hazardous: false }],
  ['until the night begins', { startMinute: 840, endMinute: 1_320 }, '2026-04-01', { night: false, hazardous: false }],
  ['before the rule', { startMinute: 960, endMinute: 1_380, iscoCode: '7121' }, '2024-12-31', { night: false, hazardous: false }],
  ['of a listed occupation without a mark', { iscoCode: '7121' }, '2026-04-01', { night: false, hazardous: true }],
  ['of an occupation next to a listed one', { iscoCode: '8132' }, '2026-04-01', { night: false, hazardous: false }],
  ['marked as hazardous', { hazardous: true }, '2026-04-01', { night: false, hazardous: true }],
])('work %s counts for people as it is, though the sources were not checked', (_title, change, on, expected) =>
  expect(conditionsByLaw({ ...day, ...change }, rules, on)).toEqual(expected),
);
