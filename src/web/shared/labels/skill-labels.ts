import { msg } from '@lingui/core/macro';
import type { I18n } from './page-i18n';

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
