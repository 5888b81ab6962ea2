import type { HeldSkill } from '../../facts/pair';
import { levelOf } from '../../score/skill-credit';
import { NEVER_NAMED } from '../index/names';

/** The multiplier of the skill number, which leaves three bits for a level of 1 to 4. */
const ROOM = 8;

/**
 * A trainee's skills as one number each, `skill × 8 + level`: each skill once, with the highest of its
 * levels. Skills that no row names are left out.
 */
export function heldNumbers(skills: readonly HeldSkill[], numberOf: (skillId: number) => number): number[] {
  const held: number[] = [];
  for (const one of skills) {
    const level = levelOf(one);
    const skill = numberOf(one.skillId);
    if (!(level >= 1) || skill === NEVER_NAMED) continue;
    const known = held.findIndex((other) => heldSkill(other) === skill);
    if (known === -1) held.push(skill * ROOM + level);
    else held[known] = Math.max(held[known]!, skill * ROOM + level);
  }
  return held;
}

/** The number of the skill. */
export const heldSkill = (held: number): number => held >>> 3;
/** The trainee's level in it. */
export const heldLevel = (held: number): number => held & (ROOM - 1);

/** The trainee's level in a skill; 0 where she does not hold it. */
export function levelIn(skills: readonly number[], skill: number): number {
  for (const held of skills) if (heldSkill(held) === skill) return heldLevel(held);
  return 0;
}

/** The levels as a table by skill number, for many lookups. */
export function levelTable(skills: readonly number[], size: number): Uint8Array {
  const levels = new Uint8Array(size);
  for (const held of skills) levels[heldSkill(held)] = heldLevel(held);
  return levels;
}
