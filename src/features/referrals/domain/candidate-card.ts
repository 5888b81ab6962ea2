import { daysOf, timeText } from '../../../shared/weekdays';
import type { CandidateCard, CandidateProfile } from '../../consents/domain/card';
import { cardTraining } from '../../services/domain/card-training';
import { CONSENT_FIELDS, type ConsentField } from '../../consents/domain/consent';

/** The vacancy a card is made for. */
export interface CardVacancy {
  /** The skills and languages the vacancy asks for, required or desired. */
  readonly asks: { readonly skills: readonly { readonly skillId: number }[]; readonly languages: readonly { readonly language: string }[] };
  /**
   * The stored match's contributions. A skill contribution names the other skill through which the trainee
   * gets credit, if there is one.
   */
  readonly contributions: readonly {
    readonly rule: string;
    readonly skillId?: number;
    readonly via?: { readonly skillId: number } | null;
  }[];
}

/**
 * Builds the card an employer sees: exactly the consented fields, in fixed order and with sorted lists, so
 * that neither protected facts nor the order of database rows can change its bytes (invariant 1).
 *
 * Of the trainee's skills and languages it lists only those relevant to this vacancy, because a full list can
 * hint at her past: skills the vacancy asks for, skills through which the match gives credit for one of
 * these, courses that teach one of those skills, and languages the vacancy asks for. Khmer is no exception. A
 * workplace that needs it asks for it (it is the preset of the vacancy form), and her level in it, where it
 * is not required, may reveal where she comes from.
 */
export function candidateCard(profile: CandidateProfile, work: CardVacancy, fields: readonly ConsentField[]): CandidateCard {
  const parts = CONSENT_FIELDS.filter((field) => fields.includes(field)).map((field) => CARD_PARTS[field](profile, work));
  return Object.assign({}, ...parts) as CandidateCard;
}

function relevantSkills({ asks, contributions }: CardVacancy): ReadonlySet<number> {
  const required = new Set(asks.skills.map(({ skillId }) => skillId));
  const creditedVia = contributions.flatMap(({ skillId, via }) => (via && skillId !== undefined && required.has(skillId) ? [via.skillId] : []));
  return new Set([...required, ...creditedVia]);
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const CARD_PARTS: Readonly<Record<ConsentField, (profile: CandidateProfile, work: CardVacancy) => CandidateCard>> = {
  DISPLAY_NAME: ({ displayName }) => ({ displayName }),
  SKILLS: ({ skills }, work) => {
    const matter = relevantSkills(work);
    const relevant = skills.filter(({ skillId }) => matter.has(skillId)).map(({ skillCode, level, source }) => ({ skillCode, level, source }));
    return { skills: relevant.sort((a, b) => byCode(a.skillCode, b.skillCode)) };
  },
  LANGUAGES: ({ languages }, { asks }) => {
    const relevant = languages.filter(({ language }) => asks.languages.some((requirement) => requirement.language === language));
    return { languages: relevant.map(({ language, level }) => ({ language, level })).sort((a, b) => byCode(a.language, b.language)) };
  },
  AVAILABILITY: ({ availableFrom, availableDays, availableFromMinute, availableToMinute }) => ({
    availability: { from: availableFrom, days: daysOf(availableDays), fromTime: timeText(availableFromMinute), toTime: timeText(availableToMinute) },
  }),
  EDUCATION: ({ education }) => ({ education }),
  TRAINING: ({ training }, work) => ({ training: cardTraining(training, relevantSkills(work)) }),
};
