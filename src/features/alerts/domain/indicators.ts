/** What she may answer to a question about her work; to skip one costs her nothing. */
export const ANSWERS = ['YES', 'NO', 'NOT_SURE', 'SKIP'] as const;
/** One answer. */
export type Answer = (typeof ANSWERS)[number];

/** How heavily a bad answer weighs by itself: critical opens an alert at once, two high ones do, a medium one is only counted. */
export type Weight = 'MEDIUM' | 'HIGH' | 'CRITICAL';

const ILO = 'ILO indicators of forced labour (2012)';

/**
 * The 11 indicators of forced labour, in the booklet's order (DOMAIN 4.1): which answer to the indicator's plain question is the bad one,
 * how heavily it weighs, and where it is written. The questions' words are in the language files.
 */
export const INDICATORS = {
  ABUSE_OF_VULNERABILITY: { bad: 'YES', weight: 'HIGH', source: `${ILO}, 1` },
  DECEPTION: { bad: 'NO', weight: 'HIGH', source: `${ILO}, 2` },
  RESTRICTION_OF_MOVEMENT: { bad: 'NO', weight: 'CRITICAL', source: `${ILO}, 3` },
  ISOLATION: { bad: 'NO', weight: 'CRITICAL', source: `${ILO}, 4` },
  PHYSICAL_SEXUAL_VIOLENCE: { bad: 'YES', weight: 'CRITICAL', source: `${ILO}, 5` },
  INTIMIDATION_THREATS: { bad: 'YES', weight: 'CRITICAL', source: `${ILO}, 6` },
  RETENTION_OF_DOCUMENTS: { bad: 'NO', weight: 'CRITICAL', source: `${ILO}, 7` },
  WITHHOLDING_WAGES: { bad: 'NO', weight: 'HIGH', source: `${ILO}, 8` },
  DEBT_BONDAGE: { bad: 'YES', weight: 'CRITICAL', source: `${ILO}, 9` },
  ABUSIVE_CONDITIONS: { bad: 'NO', weight: 'HIGH', source: `${ILO}, 10` },
  EXCESSIVE_OVERTIME: { bad: 'NO', weight: 'MEDIUM', source: `${ILO}, 11` },
} as const satisfies Readonly<Record<string, { readonly bad: 'YES' | 'NO'; readonly weight: Weight; readonly source: string }>>;

/** One indicator's code. */
export type Indicator = keyof typeof INDICATORS;

/** The codes in the booklet's order. */
export const INDICATOR_CODES = Object.keys(INDICATORS) as Indicator[];

/** One answer to one indicator's question; an indicator that was not asked has none. */
export interface IndicatorAnswer {
  readonly indicator: Indicator;
  readonly answer: Answer;
}
