import type { HeldSkill } from '../../facts/pair';
import { levelOf } from '../../score/skill-credit';
import { UNKNOWN_NAME } from '../index/name-dictionary';

/** The multiplier of the skill number, which leaves three bits for a level of 1 to 4. */
const LEVEL_SLOTS = 8;

/**
 * A trainee's skills as one number each, `skill × 8 + level`: each skill once, with the highest of its
 * levels. Skills that no row names are left out.
 */
export function encodeTraineeSkills(skills: readonly HeldSkill[], numberOf: (skillId: number) => number): number[] {
  const encoded: number[] = [];
  for (const one of skills) {
    const level = levelOf(one);
    const skill = numberOf(one.skillId);
    if (!(level >= 1) || skill === UNKNOWN_NAME) continue;
    const existingAt = encoded.findIndex((other) => traineeSkillNumber(other) === skill);
    if (existingAt === -1) encoded.push(skill * LEVEL_SLOTS + level);
    else encoded[existingAt] = Math.max(encoded[existingAt]!, skill * LEVEL_SLOTS + level);
  }
  return encoded;
}

/** The number of the skill. */
export const traineeSkillNumber = (encoded: number): number => encoded >>> 3;
/** The trainee's level in it. */
export const traineeSkillLevel = (encoded: number): number => encoded & (LEVEL_SLOTS - 1);

/** The trainee's level in a skill; 0 if she does not hold it. */
export function levelIn(skills: readonly number[], skill: number): number {
  for (const encoded of skills) if (traineeSkillNumber(encoded) === skill) return traineeSkillLevel(encoded);
  return 0;
}

/** The levels as a table by skill number, for many lookups. */
export function levelTable(skills: readonly number[], size: number): Uint8Array {
  const levels = new Uint8Array(size);
  for (const encoded of skills) levels[traineeSkillNumber(encoded)] = traineeSkillLevel(encoded);
  return levels;
}
