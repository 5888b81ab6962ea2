import { CUT_TEXTILES, GREET_CUSTOMERS, MEND_CLOTHES, SEW, small, sokha, tailor } from '../../../../../test/matching/example-pair';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { score } from '../score/score';
import { WAYMARK_1 } from '../score/scoring-model';
import { traineeLines } from './trainee-lines';

const linesOf = (trainee: MatchingTrainee, vacancy: MatchingVacancy) => traineeLines(score(trainee, vacancy, small, WAYMARK_1).contributions);

test('her best skill, the gap worth most, the distance', () => {
  expect(linesOf(sokha(), tailor())).toMatchObject({
    reason: { skillId: SEW },
    gap: { skillId: CUT_TEXTILES },
    practical: { rule: 'DISTANCE', because: 'SAME_PROVINCE' },
  });
});

test('of two gaps the one that would count more; a skill below its level is a reason where there is no better one, and then not told twice', () => {
  const requirements = [
    { skillId: SEW, need: 'REQUIRED' as const, minLevel: 4, gate: false },
    { skillId: GREET_CUSTOMERS, need: 'REQUIRED' as const, minLevel: 1, gate: false },
  ];
  expect(linesOf(sokha(), tailor({ requirements }))).toMatchObject({ reason: { skillId: SEW }, gap: { skillId: GREET_CUSTOMERS } });
  expect(linesOf(sokha(), tailor({ requirements: requirements.slice(0, 1) }))).toMatchObject({ reason: { skillId: SEW }, gap: null });
  const greets = sokha({ skills: [...sokha().skills, { skillId: GREET_CUSTOMERS, level: 1 }] });
  expect(linesOf(greets, tailor({ requirements }))).toMatchObject({ reason: { skillId: GREET_CUSTOMERS }, gap: { skillId: SEW } });
});

test('without a skill that counts, what she wished for; a skill only used nearby is no reason', () => {
  const requirements = [{ skillId: SEW, need: 'REQUIRED' as const, minLevel: 2, gate: false }];
  const lines = linesOf(sokha({ skills: [{ skillId: MEND_CLOTHES, level: 4 }] }), tailor({ requirements }));
  expect(lines.reason).toMatchObject({ rule: 'WANTED_OCCUPATION' });
});

test('a vacancy that asks for nothing and offers nothing she wished for leaves the distance alone', () => {
  const vacancy = tailor({ requirements: [], iscoCode: '9412', hoursPerWeek: 84, pay: { amount: 1, currency: 'USD', per: 'PIECE' } });
  expect(linesOf(sokha(), vacancy)).toMatchObject({ reason: null, gap: null, practical: { rule: 'DISTANCE' } });
});
