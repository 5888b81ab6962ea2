/**
 * The vacancy facts that preferences read, as one number: `pay points × 2²⁴ + hours a week × 2¹⁶ +
 * occupation`. A column of these words stays in the cache, so that a vacancy's whole score is known before
 * its record is read.
 */
export const preferenceWord = (payPoints: number, hoursPerWeek: number, occupation: number): number => (payPoints << 24) | (hoursPerWeek << 16) | occupation;

/** The maximum of pay points that fits. */
export const MAX_PAY_POINTS = 255;
/** The pay points, which do not depend on the trainee. */
export const payPointsOf = (word: number): number => word >>> 24;
/** Hours a week. */
export const hoursOf = (word: number): number => (word >>> 16) & 255;
/** The occupation, four digits. */
export const occupationOf = (word: number): number => word & 65_535;
