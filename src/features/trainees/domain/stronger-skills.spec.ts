import fc from 'fast-check';
import { SKILL_SOURCES } from './profile-parts';
import { strongerSkills } from './stronger-skills';

const asserted = (skillId: number, level: number) => ({ skillId, level, source: 'INSTRUCTOR', evidence: 'Sewing' }) as const;

test.each([
  ['a skill she did not have is added', [], true],
  ['a higher level replaces a lower one', [{ skillId: 1, level: 1, source: 'TEST' }], true],
  ['the same level, so far only self-asserted, gets the instructor as source', [{ skillId: 1, level: 2, source: 'SELF' }], true],
  ['the same level asserted by an employer stays', [{ skillId: 1, level: 2, source: 'EMPLOYER' }], false],
  ['a higher level stays', [{ skillId: 1, level: 3, source: 'SELF' }], false],
] as const)('%s', (_, existingSkills, isStronger) => {
  expect(strongerSkills(existingSkills, [asserted(1, 2)])).toEqual(isStronger ? [asserted(1, 2)] : []);
});

test('a level is never lowered', () => {
  const skill = fc.record({ skillId: fc.integer({ min: 1, max: 5 }), level: fc.integer({ min: 1, max: 4 }), source: fc.constantFrom(...SKILL_SOURCES) });
  const oneEach = { selector: ({ skillId }: { skillId: number }) => skillId };
  fc.assert(
    fc.property(fc.uniqueArray(skill, oneEach), fc.uniqueArray(skill, oneEach), (existingSkills, assertedSkills) => {
      const stronger = strongerSkills(
        existingSkills,
        assertedSkills.map((one) => ({ ...one, evidence: null })),
      );
      for (const { skillId, level } of stronger) expect(level).toBeGreaterThanOrEqual(existingSkills.find((one) => one.skillId === skillId)?.level ?? 0);
    }),
  );
});
