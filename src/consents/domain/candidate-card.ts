import type { LocalDate } from '../../shared/local-date';
import { daysOf, timeText, type Weekday } from '../../shared/weekdays';
import { CONSENT_FIELDS, type ConsentField } from './consent';

/** All of a trainee that an employer can ever be shown; nothing else goes in. */
export interface CandidateProfile {
  readonly displayName: string;
  /** By ESCO code, level 1–4 and who says so; evidence stays inside, because free text may tell where she learned it. */
  readonly skills: readonly { readonly skillCode: string; readonly level: number; readonly source: string }[];
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
  readonly skills?: CandidateProfile['skills'];
  readonly languages?: CandidateProfile['languages'];
  readonly availability?: CandidateAvailability;
  readonly education?: string | null;
}

/**
 * The card an employer will see: exactly the consented fields, in fixed order and with sorted lists, so that neither what is protected nor the
 * order in which rows were written can show in its bytes (invariant 1).
 */
export function candidateCard(profile: CandidateProfile, fields: readonly ConsentField[]): CandidateCard {
  const parts = CONSENT_FIELDS.filter((field) => fields.includes(field)).map((field) => PARTS[field](profile));
  return Object.assign({}, ...parts) as CandidateCard;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const PARTS: Readonly<Record<ConsentField, (profile: CandidateProfile) => CandidateCard>> = {
  DISPLAY_NAME: ({ displayName }) => ({ displayName }),
  SKILLS: ({ skills }) => ({
    skills: skills.map(({ skillCode, level, source }) => ({ skillCode, level, source })).sort((a, b) => byCode(a.skillCode, b.skillCode)),
  }),
  LANGUAGES: ({ languages }) => ({
    languages: languages.map(({ language, level }) => ({ language, level })).sort((a, b) => byCode(a.language, b.language)),
  }),
  AVAILABILITY: ({ availableFrom, availableDays, availableFromMinute, availableToMinute }) => ({
    availability: { from: availableFrom, days: daysOf(availableDays), fromTime: timeText(availableFromMinute), toTime: timeText(availableToMinute) },
  }),
  EDUCATION: ({ education }) => ({ education }),
};
