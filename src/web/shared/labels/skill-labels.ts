import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';
import { levelText } from './work-labels';

/** A skill as a page shows it. */
export interface ShownSkill {
  readonly label: string;
  /** The English label of an unreviewed Khmer one. */
  readonly originalLabel?: string | null;
  readonly isKnowledge?: boolean;
}

/**
 * The label of a skill. What a trainee decides about an offer must not rest on a Khmer wording that no native
 * speaker has reviewed, so the English one follows in brackets.
 */
export const skillName = ({ label, originalLabel }: ShownSkill): string => (originalLabel ? `${label} (${originalLabel})` : label);

/**
 * What a person can do or knows: "clean rooms", "knows about food safety". Without it, knowledge reads as work
 * that she has done.
 */
export function skillText({ t }: I18n, skill: ShownSkill): string {
  const label = skillName(skill);
  return skill.isKnowledge ? t(msg`knows about ${label}`) : label;
}

/** The level at which a person can do something or knows about it: knowledge is not done with help or alone. */
export function skillLevelText(i18n: I18n, { isKnowledge }: Pick<ShownSkill, 'isKnowledge'>, level: number): string {
  if (!isKnowledge) return levelText(i18n, level);
  const { t } = i18n;
  if (level <= 1) return t(msg`a little`);
  if (level === 2) return t(msg`the basics`);
  return level === 3 ? t(msg`well`) : t(msg`very well`);
}

/** A skill in a row of a form, whose columns are texts. */
export const rowSkill = ({ skillLabel, skillIsKnowledge }: { readonly skillLabel: string; readonly skillIsKnowledge: string }): ShownSkill => ({
  label: skillLabel,
  isKnowledge: skillIsKnowledge === 'yes',
});

/** The levels of a skill as options. */
export const skillLevelOptions = (i18n: I18n, skill: Pick<ShownSkill, 'isKnowledge'>): { readonly value: string; readonly label: string }[] =>
  [1, 2, 3, 4].map((level) => ({ value: String(level), label: skillLevelText(i18n, skill, level) }));

/** The order of the levels, in one line next to the fields that choose them. */
export function skillLevelsHint(i18n: I18n): string {
  const levelsOf = (isKnowledge: boolean): string =>
    skillLevelOptions(i18n, { isKnowledge })
      .map(({ label }) => label)
      .join(' → ');
  const [doing, knowing] = [levelsOf(false), levelsOf(true)];
  return i18n.t(msg`Levels, lowest first: ${doing}. For knowledge: ${knowing}.`);
}
