import { levelTwelfths } from '../../score/skill-credit';
import { LEVELS } from './requirement-code';

/** The credit for one twelfth of a level: see FULL_CREDIT. */
const CREDIT_OF_TWELFTH = 10_000;

/** The credit of a level in the required skill itself, in parts of FULL_CREDIT. */
export const ownCredit = (level: number, minLevel: number): number => levelTwelfths(level, minLevel) * CREDIT_OF_TWELFTH;

/** Precomputed own credits: for every minimum level, and within it for every level. */
export const OWN_CREDITS = Int32Array.from({ length: LEVELS * LEVELS }, (_, at) => ownCredit((at % LEVELS) + 1, Math.floor(at / LEVELS) + 1));

/** The credit through a neighbouring skill, in parts of FULL_CREDIT: a share of what its level would give. */
export const nearCredit = (percent: number, level: number, minLevel: number, nearSkillPercent: number): number =>
  nearSkillPercent * percent * levelTwelfths(level, minLevel);
