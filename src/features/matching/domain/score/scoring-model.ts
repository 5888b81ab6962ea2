import type { PayRates } from '../facts/monthly-pay';
import type { SkillNeed } from '../facts/pair';

/**
 * Every number a score depends on besides the pair and the taxonomy. A model never changes: other numbers are another model with another id,
 * so that a match kept years ago can be computed again.
 */
export interface ScoringModel {
  readonly id: string;
  /** Points of a vacancy whose requirements are all met grow with `scale` × the square root of their weight. */
  readonly scale: number;
  /** Weight of a need, in halves: a desired skill counts half a required one. */
  readonly needHalves: Readonly<Record<SkillNeed, number>>;
  /** A skill used together with the wanted one counts at most this share of it. */
  readonly nearSkillPercent: number;
  /** Skills used together more rarely than this (cosine) count nothing. */
  readonly leastCoUsePercent: number;
  /** Weight, in thousandths, of a skill the taxonomy release does not know: that of one which about 55 of 3,007 occupations use. */
  readonly unknownSkillWeight: number;
  readonly distance: { readonly same: number; readonly adjacent: number; readonly housing: number; readonly far: number };
  /** Pay points run in a straight line from 0 at `fromRiel` a month to `most` at `toRiel`; `rates` make riel a month of any pay, and stay when today's change. */
  readonly pay: { readonly most: number; readonly fromRiel: number; readonly toRiel: number; readonly rates: PayRates };
  readonly wantedOccupation: { readonly first: number; readonly lessPerRank: number };
  readonly wantedHours: { readonly most: number; readonly lessPerHour: number };
  readonly ownEnterprise: { readonly apprenticeship: number };
}

/**
 * The first model: weights of MATCHING D2 over ESCO 1.1.1. Pay is read against a band of 400,000 to 1,200,000 riel a month
 * (about USD 100 to 300: half of and half again above the garment minimum of 2025), the same for everybody.
 */
export const WAYMARK_1: ScoringModel = {
  id: 'waymark-1/esco-1.1.1',
  scale: 512,
  needHalves: { REQUIRED: 2, DESIRED: 1 },
  nearSkillPercent: 30,
  leastCoUsePercent: 50,
  unknownSkillWeight: 16_000,
  distance: { same: 300, adjacent: 150, housing: 100, far: 0 },
  pay: {
    most: 100,
    fromRiel: 400_000,
    toRiel: 1_200_000,
    rates: { riel: { USD: 40, KHR: 1 }, sixths: { HOUR: 1_248, DAY: 156, WEEK: 26, MONTH: 6 } },
  },
  wantedOccupation: { first: 100, lessPerRank: 10 },
  wantedHours: { most: 50, lessPerHour: 5 },
  ownEnterprise: { apprenticeship: 50 },
};

/** The models by which matches were ever kept: none may be removed while one of its matches is kept. */
export const SCORING_MODELS: readonly ScoringModel[] = [WAYMARK_1];

/** The most the skill part of a score may be, so that it fits sixteen bits in an index: a vacancy of some 255 rare skills. */
export const SKILL_POINTS_LIMIT = 65_536;
