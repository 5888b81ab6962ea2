import type { LocalDate } from '../../shared/local-date';
import { daysOf, timeText, type Weekday } from '../../shared/weekdays';
import { CONSENT_FIELDS, type ConsentField } from './consent';

/** A skill as a card names it. */
interface CardSkill {
  readonly skillCode: string;
  readonly level: number;
  /** One of four kinds: who or where it was is never told, as a name can tell where she was. */
  readonly source: 'SELF' | 'INSTRUCTOR' | 'EMPLOYER' | 'TEST';
}

/** All of a trainee that an employer can ever be shown; nothing else goes in. */
export interface CandidateProfile {
  readonly displayName: string;
  /** By row and ESCO code, level 1–4 and who says so; evidence stays inside, because free text may tell where she learned it. */
  readonly skills: readonly (CardSkill & { readonly skillId: number })[];
  readonly languages: readonly { readonly language: string; readonly level: number }[];
  readonly availableFrom: LocalDate;
  readonly availableDays: number;
  readonly availableFromMinute: number;
  readonly availableToMinute: number;
  readonly education: string | null;
}

/** When she can work, in words every reader shares. */
export interface CandidateAvailability {
  readonly from: LocalDate;
  readonly days: readonly Weekday[];
  readonly fromTime: string;
  readonly toTime: string;
}

/** What one employer sees of her: a field that is absent was not agreed to, and looks the same as one that does not exist. */
export interface CandidateCard {
  readonly displayName?: string;
  readonly skills?: readonly CardSkill[];
  readonly languages?: CandidateProfile['languages'];
  readonly availability?: CandidateAvailability;
  readonly education?: string | null;
}

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
 * skills that the vacancy asks for, skills through which the match gives her credit for one of these, and languages that the vacancy asks for. Khmer is
 * no exception: a workplace that needs it asks for it, the form of a vacancy begins with it, and how well she speaks it where nobody asks may tell
 * where she comes from.
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
};
