import type { PayRates } from '../facts/monthly-pay';
import type { SkillNeed } from '../facts/pair';

/**
 * Every number that a score depends on, apart from the pair and the taxonomy. A model is immutable: other
 * numbers need a new model with a new id, so that a match stored years ago can be recomputed.
 */
export interface ScoringModel {
  readonly id: string;
  /** The points of a vacancy whose requirements are all met are `scale` × the square root of their weight. */
  readonly scale: number;
  /** The weight of a need, in halves: a desired skill counts half as much as a required one. */
  readonly needHalves: Readonly<Record<SkillNeed, number>>;
  /** The maximum share of the points that a neighbouring skill can give. */
  readonly nearSkillPercent: number;
  /** Neighbouring skills with a lower cosine give no credit. */
  readonly leastCoUsePercent: number;
  /**
   * The weight, in thousandths, of a skill missing from the taxonomy release: that of a skill which about 55
   * of 3,007 occupations use.
   */
  readonly unknownSkillWeight: number;
  readonly distance: { readonly same: number; readonly adjacent: number; readonly housing: number; readonly far: number };
  /**
   * Pay points are linear from 0 at `fromRiel` a month to `most` at `toRiel`. `rates` convert any pay to riel
   * a month; they stay fixed when the current rates change.
   */
  readonly pay: { readonly most: number; readonly fromRiel: number; readonly toRiel: number; readonly rates: PayRates };
  readonly wantedOccupation: { readonly first: number; readonly lessPerRank: number };
  readonly wantedHours: { readonly most: number; readonly lessPerHour: number };
  readonly ownEnterprise: { readonly apprenticeship: number };
}

/**
 * The first model: weights of docs/matching.md 2 over ESCO 1.1.1. Pay is scored over a band of 400,000 to 1,200,000
 * riel a month (about USD 100 to 300: half and one and a half times the garment minimum of 2025), the same
 * for all trainees.
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

/**
 * The second model: a neighbouring skill gives up to two fifths instead of three tenths, because from this
 * model on only neighbours with support are loaded (docs/matching.md 2). Of 30, 35, 40 and 50 percent, 40
 * ranked best on the half of the benchmark's market that is for choosing.
 */
const WAYMARK_2: ScoringModel = { ...WAYMARK_1, id: 'waymark-2/esco-1.1.1', nearSkillPercent: 40 };

/** The model of all new scores. */
export const CURRENT_MODEL = WAYMARK_2;

/** All models that stored matches may use. A model must not be removed while matches of it are stored. */
export const SCORING_MODELS: readonly ScoringModel[] = [WAYMARK_1, WAYMARK_2];

/**
 * The exclusive upper limit of the skill part of a score, so that it fits sixteen bits in an index: a vacancy
 * of some 255 rare skills.
 */
export const SKILL_POINTS_LIMIT = 65_536;
