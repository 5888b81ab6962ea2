import { levelTwelfths } from '../../score/skill-credit';
import { LEVELS } from './wanted';

/** Credit of one twelfth of a level: see FULL_CREDIT. */
const CREDIT_OF_TWELFTH = 10_000;

/** Credit of a level in the wanted skill itself, in parts of FULL_CREDIT. */
export const ownCredit = (level: number, minLevel: number): number => levelTwelfths(level, minLevel) * CREDIT_OF_TWELFTH;

/** The same for every least level, and within it for every level: worked out once. */
export const OWN_CREDITS = Int32Array.from({ length: LEVELS * LEVELS }, (_, at) => ownCredit((at % LEVELS) + 1, Math.floor(at / LEVELS) + 1));

/** Credit through a skill used together with the wanted one, in parts of FULL_CREDIT: a share of what its level would be worth. */
export const nearCredit = (percent: number, level: number, minLevel: number, nearSkillPercent: number): number =>
  nearSkillPercent * percent * levelTwelfths(level, minLevel);
