import { COOK_SOUP, CUT_TEXTILES, GREET_CUSTOMERS, MEND_CLOTHES, SEW, small, sokha, tailor } from '../../../../../test/matching/example-pair';
import { skillCoverage } from './skill-coverage';
import type { HeldSkill, Requirement } from '../facts/pair';
import { WAYMARK_1 } from './scoring-model';

const figures = (skills: HeldSkill[], requirements: Requirement[]) => skillCoverage(sokha({ skills }), tailor({ requirements }), small, WAYMARK_1);
const required = (skillId: number, minLevel = 2): Requirement => ({ skillId, need: 'REQUIRED', minLevel, gate: false });
const desired = (skillId: number): Requirement => ({ ...required(skillId), need: 'DESIRED' });
const at = (skillId: number, level: number): HeldSkill => ({ skillId, level });

test.each([
  ['both required skills held', [at(SEW, 3), at(COOK_SOUP, 2)], [required(SEW), required(COOK_SOUP)], { covers: 100, uses: 100 }],
  ['one of two skills of equal weight', [at(SEW, 3)], [required(SEW), required(COOK_SOUP)], { covers: 50, uses: 100 }],
  ['a rare skill weighs more', [at(SEW, 3)], [required(SEW), required(CUT_TEXTILES)], { covers: 36, uses: 100 }],
  ['a skill below its level is used and not covered', [at(SEW, 1)], [required(SEW)], { covers: 0, uses: 100 }],
  ['a neighbouring skill neither covers nor uses', [at(MEND_CLOTHES, 4)], [required(SEW)], { covers: 0, uses: 0 }],
  ['a desired skill is used and does not affect coverage', [at(SEW, 2)], [desired(SEW)], { covers: 100, uses: 100 }],
  ['a common skill left unused', [at(SEW, 2), at(GREET_CUSTOMERS, 2)], [required(SEW)], { covers: 100, uses: 69 }],
  ['no requirements', [at(SEW, 2)], [], { covers: 100, uses: 0 }],
  ['no skills', [], [required(SEW)], { covers: 0, uses: 0 }],
])('%s', (_sentence, skills, requirements, expected) => {
  expect(figures(skills, requirements)).toEqual(expected);
});
