import fc from 'fast-check';
import { COOK_SOUP, CUT_TEXTILES, SEW, small, sokha, tailor, TODAY } from '../../../../../test/matching/example-pair';
import { anyTaxonomy, anyTrainee, anyVacancy } from '../../../../../test/matching/random-pairs';
import { explain } from './explain';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { score } from '../score/score';
import { WAYMARK_1 } from '../score/scoring-model';
import { viewOf } from '../facts/taxonomy-view';

const explained = (trainee: MatchingTrainee, vacancy: MatchingVacancy) => explain(trainee, vacancy, { taxonomy: small, model: WAYMARK_1, today: TODAY });

test('Sokha and the tailor: sewing is met, cutting is a gap with sewing as a near miss, and learning it adds 755 points', () => {
  const { score: total, covers, uses, requirements, gaps, scoreGains, failedGates } = explained(sokha(), tailor());
  expect([total, covers, uses, failedGates]).toEqual([1866, 100, 100, []]);
  expect(requirements.map(({ skillId, have, minLevel, credit }) => ({ skillId, have, minLevel, credit }))).toEqual([
    { skillId: SEW, have: 3, minLevel: 2, credit: 'AT_LEVEL' },
    { skillId: CUT_TEXTILES, have: 0, minLevel: 2, credit: 'CO_USE' },
  ]);
  expect(gaps).toEqual([
    {
      skillId: CUT_TEXTILES,
      need: 'DESIRED',
      gate: false,
      have: 0,
      minLevel: 2,
      nearMiss: { skillId: SEW, level: 3, reason: 'ESCO_RELATED', creditPercent: 50 },
    },
  ]);
  // 512 x 8 / 4.1231 = 993.4 instead of 238
  expect(scoreGains).toEqual([{ skillId: CUT_TEXTILES, level: 2, scoreThen: 2621, gain: 755, opens: false }]);
});

test('a skill related only by co-use is never shown as a near miss', () => {
  const trainee = sokha({ skills: [{ skillId: CUT_TEXTILES, level: 4 }] });
  const { requirements, gaps } = explained(trainee, tailor({ requirements: [{ skillId: SEW, need: 'REQUIRED', minLevel: 2, gate: false }] }));
  expect(requirements[0]).toMatchObject({ credit: 'CO_USE', via: { skillId: CUT_TEXTILES } });
  expect(gaps[0]?.nearMiss).toBeNull();
});

test('learning the only gate skill that she lacks opens the vacancy', () => {
  const requirements = [{ skillId: COOK_SOUP, need: 'REQUIRED' as const, minLevel: 3, gate: true }];
  expect(explained(sokha(), tailor({ requirements })).scoreGains[0]).toMatchObject({ skillId: COOK_SOUP, level: 3, opens: true });
  expect(explained(sokha(), tailor({ requirements, minLiteracy: 4 })).scoreGains[0]).toMatchObject({ opens: false });
});

test('for any pair the displayed parts add up to the score, every gap is a requirement below its level, and every change gives the true score', () => {
  fc.assert(
    fc.property(anyTrainee, anyVacancy, anyTaxonomy, (trainee, vacancy, slice) => {
      const taxonomy = viewOf(slice);
      const explanation = explain(trainee, vacancy, { taxonomy, model: WAYMARK_1, today: TODAY });
      const parts = [...explanation.requirements, ...explanation.preferences];
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(explanation.score);
      expect(explanation.gaps.map((gap) => gap.skillId)).toEqual(
        explanation.requirements.filter((part) => part.credit !== 'AT_LEVEL').map((part) => part.skillId),
      );
      for (const { skillId, level, scoreThen, gain } of explanation.scoreGains) {
        const learned = { ...trainee, skills: [...trainee.skills, { skillId, level }] };
        expect(score(learned, vacancy, taxonomy, WAYMARK_1).score).toBe(scoreThen);
        expect(gain).toBe(scoreThen - explanation.score);
        expect(gain).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
