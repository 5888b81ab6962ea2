import type { SaidSkill, TraineeSkill } from './profile-parts';

/**
 * Of the asserted skills, those that improve the existing ones: a higher level, a new skill, or the same
 * level that so far only the trainee herself asserted. A level is never lowered, because abilities are not
 * lost.
 */
export function strongerSkills(held: readonly Pick<TraineeSkill, 'skillId' | 'level' | 'source'>[], said: readonly SaidSkill[]): SaidSkill[] {
  const known = new Map(held.map((skill) => [skill.skillId, skill]));
  return said.filter(({ skillId, level, source }) => {
    const before = known.get(skillId);
    if (!before || level > before.level) return true;
    return level === before.level && before.source === 'SELF' && source !== 'SELF';
  });
}
