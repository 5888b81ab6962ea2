import { type DatedRule, rulesChangeBetween } from './law-rule';

const rule = (validFrom: string, validUntil: string | null): DatedRule => ({ id: 'test', source: 'test', verified: true, validFrom, validUntil });

test.each<[string, DatedRule, string, string, boolean]>([
  ['it begins on the later day', rule('2026-02-01', null), '2026-01-31', '2026-02-01', true],
  ['it began on the earlier day', rule('2026-02-01', null), '2026-02-01', '2026-02-02', false],
  ['it begins after both', rule('2026-02-03', null), '2026-02-01', '2026-02-02', false],
  ['its last day is the earlier day', rule('2020-01-01', '2026-01-31'), '2026-01-31', '2026-02-01', true],
  ['its last day is the later day', rule('2020-01-01', '2026-02-01'), '2026-01-31', '2026-02-01', false],
  ['its last day was before both', rule('2020-01-01', '2026-01-30'), '2026-01-31', '2026-02-01', false],
  ['it is valid only in between', rule('2026-02-10', '2026-02-12'), '2026-02-01', '2026-03-01', true],
  ['it is valid throughout', rule('2000-01-01', null), '2026-01-01', '2027-01-01', false],
])('whether the rules change between two days when %s', (_title, one, from, to, turns) => {
  expect([rulesChangeBetween([one], from, to), rulesChangeBetween([one], to, from)]).toEqual([turns, turns]);
});

test('the rules do not change between a day and itself', () => {
  expect(rulesChangeBetween([rule('2026-02-01', '2026-02-01')], '2026-02-01', '2026-02-01')).toBe(false);
});
