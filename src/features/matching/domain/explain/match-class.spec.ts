import fc from 'fast-check';
import { COOK_SOUP, CUT_TEXTILES, GREET_CUSTOMERS, MEND_CLOTHES, SEW, small, sokha, tailor } from '../../../../../test/matching/example-pair';
import { anyTaxonomy, anyTrainee, anyVacancy } from '../../../../../test/matching/random-pairs';
import type { HeldSkill, Requirement } from '../facts/pair';
import { viewOf } from '../facts/taxonomy-view';
import { skillCoverage } from '../score/skill-coverage';
import { WAYMARK_1 } from '../score/scoring-model';
import { explain } from './explain';
import { requiredCoverage } from './match-class';

const required = (skillId: number, minLevel = 2): Requirement => ({ skillId, need: 'REQUIRED', minLevel, gate: false });
const desired = (skillId: number): Requirement => ({ ...required(skillId), need: 'DESIRED' });
const at = (skillId: number, level = 3): HeldSkill => ({ skillId, level });
const [OTHER, ANOTHER, THIRD] = [91, 92, 93];

/** Of a trainee who prefers other work. */
const classOf = (skills: HeldSkill[], requirements: Requirement[], prefers = '9999') => {
  const trainee = sokha({ skills, jobPreferences: [{ iscoCode: prefers, rank: 1 }] });
  const { matchClass, met, nearly, required: all } = requiredCoverage(trainee, tailor({ requirements }), small, WAYMARK_1);
  return `${matchClass} ${met}+${nearly}/${all}`;
};

test.each([
  ['she has the only required skill', [at(SEW)], [required(SEW)], 'FITS 1+0/1'],
  ['she has it below its level', [at(SEW, 1)], [required(SEW)], 'FITS 0+1/1'],
  ['she has a skill that the taxonomy relates to it', [at(MEND_CLOTHES)], [required(SEW)], 'FITS 0+1/1'],
  ['she has one that is only used together with it', [at(CUT_TEXTILES)], [required(SEW)], 'ALSO_POSSIBLE 0+0/1'],
  ['she has one of three that weigh the same', [at(OTHER)], [required(OTHER), required(ANOTHER), required(THIRD)], 'FITS 1+0/3'],
  ['a common skill of two is less than a third, and one is missing', [at(GREET_CUSTOMERS)], [required(GREET_CUSTOMERS), required(OTHER)], 'CLOSE 1+0/2'],
  [
    'a common skill of four, and three are missing',
    [at(GREET_CUSTOMERS)],
    [required(GREET_CUSTOMERS), required(OTHER), required(ANOTHER), required(THIRD)],
    'ALSO_POSSIBLE 1+0/4',
  ],
  ['the required one is missing and a desired one is hers', [at(SEW)], [required(OTHER), desired(SEW)], 'CLOSE 0+0/1'],
  ['nothing is required and a desired one is hers', [at(SEW)], [desired(SEW), desired(OTHER)], 'FITS 0+0/0'],
  ['nothing is required and nothing is hers', [at(COOK_SOUP)], [desired(SEW)], 'ALSO_POSSIBLE 0+0/0'],
  ['no skills on either side', [], [], 'ALSO_POSSIBLE 0+0/0'],
  ['she has no skills', [], [required(SEW)], 'ALSO_POSSIBLE 0+0/1'],
])('%s', (_title, skills, requirements, expected) => {
  expect(classOf(skills, requirements)).toBe(expected);
});

test.each([
  ['two skills are missing', [required(SEW), required(OTHER)], 'CLOSE 0+0/2'],
  ['three skills are missing', [required(SEW), required(OTHER), required(ANOTHER)], 'ALSO_POSSIBLE 0+0/3'],
  ['nothing is required', [], 'FITS 0+0/0'],
])('work that she prefers is hers: %s', (_title, requirements, expected) => {
  expect(classOf([], requirements, '7531')).toBe(expected);
});

test('for any pair the class says what the explanation shows, and learning a skill never lowers it', () => {
  const order = ['ALSO_POSSIBLE', 'CLOSE', 'FITS'];
  fc.assert(
    fc.property(anyTrainee, anyVacancy, anyTaxonomy, (trainee, vacancy, slice) => {
      const taxonomy = viewOf(slice);
      const explanation = explain(trainee, vacancy, { taxonomy, model: WAYMARK_1, today: '2026-03-02' });
      const { coverage, gaps, requirements } = explanation;
      const needed = requirements.filter(({ need }) => need === 'REQUIRED');
      expect(coverage.required).toBe(needed.length);
      expect(coverage.met).toBe(needed.filter(({ have, minLevel }) => have >= minLevel).length);
      expect(coverage.nearly).toBe(gaps.filter(({ need, have, nearMiss }) => need === 'REQUIRED' && (have > 0 || nearMiss !== null)).length);
      expect(coverage.nearlyPercent + skillCoverage(trainee, vacancy, taxonomy, WAYMARK_1).covers).toBeLessThanOrEqual(100);
      for (const { skillId, minLevel } of gaps) {
        const learned = requiredCoverage({ ...trainee, skills: [...trainee.skills, { skillId, level: minLevel }] }, vacancy, taxonomy, WAYMARK_1);
        expect(order.indexOf(learned.matchClass)).toBeGreaterThanOrEqual(order.indexOf(coverage.matchClass));
      }
    }),
  );
});
