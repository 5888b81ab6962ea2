import type { CandidateProfile } from '../../consents/domain/card';
import { birthday, type LocalDate } from '../../../shared/local-date';
import type { StoredLimits } from '../../trainees/domain/profile-parts';
import type { Trainee } from '../../trainees/domain/trainee';
import { type Need, NEEDS } from './needs';

/** The age bands of the indicators (docs/domain.md 6), so that no birth date is disclosed. */
export const AGE_BANDS = ['UNDER_15', 'FROM_15_TO_17', 'FROM_18_TO_24', 'FROM_25', 'UNKNOWN'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Literacy in three bands of the profile's five levels: 0–1, 2, 3–4. */
export const LITERACY_BANDS = ['LITTLE', 'SOME', 'GOOD'] as const;
export type LiteracyBand = (typeof LITERACY_BANDS)[number];

/** How many skills are named; the others are only counted. */
export const MAX_NAMED_SKILLS = 5;

/** What another institution reads before it accepts: codes and bands, no typed text. */
export interface CodedSummary {
  readonly ageBand: AgeBand;
  /** A province code, 01 to 25. */
  readonly homeProvince: string;
  /** Two letters each. */
  readonly languages: readonly string[];
  readonly literacy: LiteracyBand;
  readonly skillCount: number;
  /** ESCO codes of the trainee's best skills, at most five. */
  readonly topSkills: readonly string[];
  /** Needs in addition to the one she is referred for. */
  readonly alsoNeeds: readonly Need[];
}

/** The facts about a trainee that the summary is made from. */
export interface SummaryFacts {
  readonly trainee: Pick<Trainee, 'homeProvince' | 'literacy'>;
  readonly limits: Pick<StoredLimits, 'fifteenOn' | 'eighteenOn'> | null;
  readonly languages: readonly { readonly language: string }[];
  readonly skills: readonly Pick<CandidateProfile['skills'][number], 'skillCode' | 'level'>[];
  readonly need: Need;
  readonly alsoNeeds: readonly Need[];
}

/**
 * The summary of a trainee in a blind referral (docs/domain.md 5.21): her need and her abilities, in codes and
 * bands. No name, trainee code, free text or date can enter it, and row order does not show: two trainees who
 * differ only in those give the same bytes.
 */
export function codedSummary({ trainee, limits, languages, skills, need, alsoNeeds }: SummaryFacts, today: LocalDate): CodedSummary {
  const best = [...skills].sort((a, b) => b.level - a.level || byCode(a.skillCode, b.skillCode));
  return {
    ageBand: ageBandOn(limits, today),
    homeProvince: trainee.homeProvince,
    languages: [...new Set(languages.map(({ language }) => language))].sort(byCode),
    literacy: LITERACY_BANDS[trainee.literacy <= 1 ? 0 : trainee.literacy === 2 ? 1 : 2],
    skillCount: skills.length,
    topSkills: best.slice(0, MAX_NAMED_SKILLS).map(({ skillCode }) => skillCode),
    alsoNeeds: NEEDS.filter((one) => one !== need && alsoNeeds.includes(one)),
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The age band on a day, computed only from the days she turns 15 and 18; an unknown age is UNKNOWN. */
export function ageBandOn(limits: Pick<StoredLimits, 'fifteenOn' | 'eighteenOn'> | null, today: LocalDate): AgeBand {
  if (limits?.fifteenOn == null || limits.eighteenOn === null) return 'UNKNOWN';
  if (today < limits.fifteenOn) return 'UNDER_15';
  if (today < limits.eighteenOn) return 'FROM_15_TO_17';
  return today < birthday(limits.eighteenOn, 7) ? 'FROM_18_TO_24' : 'FROM_25';
}
