import type { SaidSkill, TraineeSkill } from './profile-parts';

/**
 * Of what is said of her skills, what adds to what she is known to hold: a higher level, a skill she did not have, or the same level that only she
 * herself had said before. A level is never lowered: what she can do, she can do.
 */
export function strongerSkills(held: readonly Pick<TraineeSkill, 'skillId' | 'level' | 'source'>[], said: readonly SaidSkill[]): SaidSkill[] {
  const known = new Map(held.map((skill) => [skill.skillId, skill]));
  return said.filter(({ skillId, level, source }) => {
    const before = known.get(skillId);
    if (!before || level > before.level) return true;
    return level === before.level && before.source === 'SELF' && source !== 'SELF';
  });
}
