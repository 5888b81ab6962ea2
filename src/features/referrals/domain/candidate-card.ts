import { daysOf, timeText } from '../../../shared/weekdays';
import type { CandidateCard, CandidateProfile } from '../../consents/domain/card';
import { cardTraining } from '../../services/domain/card-training';
import { CONSENT_FIELDS, type ConsentField } from '../../consents/domain/consent';

/** The work that a card is made for. */
export interface CardWork {
  /** What its vacancy asks for, required or desired. */
  readonly asks: { readonly skills: readonly { readonly skillId: number }[]; readonly languages: readonly { readonly language: string }[] };
  /** The parts of the match that was kept: those of a skill name the other one through which she gets credit for it. */
  readonly contributions: readonly {
    readonly rule: string;
    readonly skillId?: number;
    readonly via?: { readonly skillId: number } | null;
  }[];
}

/**
 * The card an employer will see: exactly the consented fields, in fixed order and with sorted lists, so that neither what is protected nor the
 * order in which rows were written can show in its bytes (invariant 1).
 *
 * Of her skills and languages it holds those that matter for this work and no others, because a list of all of them can hint at an earlier life:
 * skills that the vacancy asks for, skills through which the match gives her credit for one of these, courses that give one of those skills, and languages
 * that the vacancy asks for. Khmer is no exception: a workplace that needs it asks for it, the form of a vacancy begins with it, and how well she speaks it
 * where nobody asks may tell where she comes from.
 */
export function candidateCard(profile: CandidateProfile, work: CardWork, fields: readonly ConsentField[]): CandidateCard {
  const parts = CONSENT_FIELDS.filter((field) => fields.includes(field)).map((field) => PARTS[field](profile, work));
  return Object.assign({}, ...parts) as CandidateCard;
}

function skillsThatMatter({ asks, contributions }: CardWork): ReadonlySet<number> {
  const asked = new Set(asks.skills.map(({ skillId }) => skillId));
  const through = contributions.flatMap(({ skillId, via }) => (via && skillId !== undefined && asked.has(skillId) ? [via.skillId] : []));
  return new Set([...asked, ...through]);
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const PARTS: Readonly<Record<ConsentField, (profile: CandidateProfile, work: CardWork) => CandidateCard>> = {
  DISPLAY_NAME: ({ displayName }) => ({ displayName }),
  SKILLS: ({ skills }, work) => {
    const matter = skillsThatMatter(work);
    const shown = skills.filter(({ skillId }) => matter.has(skillId)).map(({ skillCode, level, source }) => ({ skillCode, level, source }));
    return { skills: shown.sort((a, b) => byCode(a.skillCode, b.skillCode)) };
  },
  LANGUAGES: ({ languages }, { asks }) => {
    const shown = languages.filter(({ language }) => asks.languages.some((asked) => asked.language === language));
    return { languages: shown.map(({ language, level }) => ({ language, level })).sort((a, b) => byCode(a.language, b.language)) };
  },
  AVAILABILITY: ({ availableFrom, availableDays, availableFromMinute, availableToMinute }) => ({
    availability: { from: availableFrom, days: daysOf(availableDays), fromTime: timeText(availableFromMinute), toTime: timeText(availableToMinute) },
  }),
  EDUCATION: ({ education }) => ({ education }),
  TRAINING: ({ training }, work) => ({ training: cardTraining(training, skillsThatMatter(work)) }),
};
