import { CUT_TEXTILES, GREET_CUSTOMERS, MEND_CLOTHES, SEW, small, sokha, tailor } from '../../../../../test/matching/example-pair';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { score } from '../score/score';
import { WAYMARK_1 } from '../score/scoring-model';
import { traineeLines, travelLine } from './trainee-lines';

const linesOf = (trainee: MatchingTrainee, vacancy: MatchingVacancy) => traineeLines(score(trainee, vacancy, small, WAYMARK_1).contributions);

test('the lines are her best skill, the largest gap, and the distance', () => {
  expect(linesOf(sokha(), tailor())).toMatchObject({
    reason: { skillId: SEW },
    gap: { skillId: CUT_TEXTILES },
    practical: { rule: 'DISTANCE', because: 'SAME_PROVINCE' },
  });
});

test('the gap is the one worth more; a skill below its level can be the reason, and is then not also the gap', () => {
  const requirements = [
    { skillId: SEW, need: 'REQUIRED' as const, minLevel: 4, gate: false },
    { skillId: GREET_CUSTOMERS, need: 'REQUIRED' as const, minLevel: 1, gate: false },
  ];
  expect(linesOf(sokha(), tailor({ requirements }))).toMatchObject({ reason: { skillId: SEW }, gap: { skillId: GREET_CUSTOMERS } });
  expect(linesOf(sokha(), tailor({ requirements: requirements.slice(0, 1) }))).toMatchObject({ reason: { skillId: SEW }, gap: null });
  const greets = sokha({ skills: [...sokha().skills, { skillId: GREET_CUSTOMERS, level: 1 }] });
  expect(linesOf(greets, tailor({ requirements }))).toMatchObject({ reason: { skillId: GREET_CUSTOMERS }, gap: { skillId: SEW } });
});

test('without a credited skill the reason is a preference; a neighbouring skill is no reason', () => {
  const requirements = [{ skillId: SEW, need: 'REQUIRED' as const, minLevel: 2, gate: false }];
  const lines = linesOf(sokha({ skills: [{ skillId: MEND_CLOTHES, level: 4 }] }), tailor({ requirements }));
  expect(lines.reason).toMatchObject({ rule: 'WANTED_OCCUPATION' });
});

test('a vacancy without requirements or matched preferences has only the distance line', () => {
  const vacancy = tailor({ requirements: [], iscoCode: '9412', hoursPerWeek: 84, pay: { amount: 1, currency: 'USD', per: 'PIECE' } });
  expect(linesOf(sokha(), vacancy)).toMatchObject({ reason: null, gap: null, practical: { rule: 'DISTANCE' } });
});

test.each([
  [0, 'NEAR_HOME'],
  [30, 'NEAR_HOME'],
  [31, null],
  [60, null],
  [61, 'FAR_FROM_HOME'],
  [null, null],
])('a way of %s minutes is %s', (minutes, line) => {
  expect(travelLine(minutes)).toBe(line);
});
