import type { Contribution, PreferencePoints, SkillContribution } from '../score/contribution';
import { compareNumbers } from '../score/order';

/** What she reads of a match first, in three lines: the best reason for it, the largest gap, the practical side. No number about her, no skill that is only used nearby. */
export interface TraineeLines {
  /** The skill she holds that counts most, one at the level asked for before one below; without any, what she wished for. */
  readonly reason: SkillContribution | PreferencePoints | null;
  /** The skill that is short and would count most if she had it; another than the reason. */
  readonly gap: SkillContribution | null;
  /** How far it is. */
  readonly practical: PreferencePoints | null;
}

/** What a preference must have been given for to be told as a reason: something that is hers, and not what everybody gets. */
const LIKED: readonly string[] = ['WISHED', 'NEAR_A_WISH', 'AS_WANTED', 'OWN_APPRENTICESHIP'];

/** The three lines of a match for her (MATCHING D3), from the parts of its score as they were kept; equal parts in the order of the skills. */
export function traineeLines(contributions: readonly Contribution[]): TraineeLines {
  const skills = contributions.filter((part) => part.rule === 'SKILL');
  const preferences = contributions.filter((part) => part.rule !== 'SKILL');
  const isMet = (part: SkillContribution): boolean => part.have >= part.minLevel;
  const held = skills.filter((part) => part.have > 0 && part.via === null).sort(by((part) => part.points));
  const [liked] = preferences.filter(({ because }) => LIKED.includes(because)).sort((a, b) => b.points - a.points);
  const reason = held.find(isMet) ?? held[0] ?? liked ?? null;
  const [gap] = skills.filter((part) => part !== reason && !isMet(part)).sort(by((part) => part.most - part.points));
  return { reason, gap: gap ?? null, practical: preferences.find((part) => part.rule === 'DISTANCE') ?? null };
}

const by =
  (points: (part: SkillContribution) => number) =>
  (a: SkillContribution, b: SkillContribution): number =>
    points(b) - points(a) || compareNumbers(a.skillId, b.skillId);
