import type { AssertedSkill, TraineeSkill } from './profile-parts';

/**
 * Of the asserted skills, those that improve the existing ones: a higher level, a new skill, or the same
 * level that so far only the trainee herself asserted. A level is never lowered, because abilities are not
 * lost.
 */
export function strongerSkills(existing: readonly Pick<TraineeSkill, 'skillId' | 'level' | 'source'>[], asserted: readonly AssertedSkill[]): AssertedSkill[] {
  const byId = new Map(existing.map((skill) => [skill.skillId, skill]));
  return asserted.filter(({ skillId, level, source }) => {
    const before = byId.get(skillId);
    if (!before || level > before.level) return true;
    return level === before.level && before.source === 'SELF' && source !== 'SELF';
  });
}
