import type { Contribution, PreferencePoints, SkillContribution } from '../score/contribution';
import { compareNumbers } from '../score/order';

/**
 * The three lines of a match that a trainee sees first: the best reason for it, the largest gap, and the
 * distance. They contain no number about her and no neighbouring skill.
 */
export interface TraineeLines {
  /**
   * The skill she holds that gives the most points, preferably one at the required level; without one, a
   * preference of hers.
   */
  readonly reason: SkillContribution | PreferencePoints | null;
  /** The insufficient skill that would add the most points; never the same as the reason. */
  readonly gap: SkillContribution | null;
  /** The distance. */
  readonly practical: PreferencePoints | null;
}

/**
 * The reasons of preference points that may be shown: those personal to her, not those that every trainee
 * gets.
 */
const PERSONAL_REASONS: readonly string[] = ['PREFERRED', 'NEAR_JOB_PREFERENCE', 'AS_WANTED', 'OWN_APPRENTICESHIP'];

/**
 * The three lines of a match (docs/matching.md 3), from the stored parts of its score; ties are ordered by skill.
 */
export function traineeLines(contributions: readonly Contribution[]): TraineeLines {
  const skills = contributions.filter((part) => part.rule === 'SKILL');
  const preferences = contributions.filter((part) => part.rule !== 'SKILL');
  const isMet = (part: SkillContribution): boolean => part.have >= part.minLevel;
  const ownSkills = skills.filter((part) => part.have > 0 && part.via === null).sort(byPoints((part) => part.points));
  const [preference] = preferences.filter(({ because }) => PERSONAL_REASONS.includes(because)).sort((a, b) => b.points - a.points);
  const reason = ownSkills.find(isMet) ?? ownSkills[0] ?? preference ?? null;
  const [gap] = skills.filter((part) => part !== reason && !isMet(part)).sort(byPoints((part) => part.most - part.points));
  return { reason, gap: gap ?? null, practical: preferences.find((part) => part.rule === 'DISTANCE') ?? null };
}

/** A way of at most this many minutes is near, one of more than the second number far; between them it is neither. */
const NEAR_MINUTES = 30;
const FAR_MINUTES = 60;

/**
 * Whether the work is near or far, by the minutes that staff entered, and by nothing else: a workplace across
 * the river can be in her own province and two hours away.
 */
export function travelLine(minutes: number | null): 'NEAR_HOME' | 'FAR_FROM_HOME' | null {
  if (minutes === null) return null;
  return minutes <= NEAR_MINUTES ? 'NEAR_HOME' : minutes > FAR_MINUTES ? 'FAR_FROM_HOME' : null;
}

const byPoints =
  (points: (part: SkillContribution) => number) =>
  (a: SkillContribution, b: SkillContribution): number =>
    points(b) - points(a) || compareNumbers(a.skillId, b.skillId);
