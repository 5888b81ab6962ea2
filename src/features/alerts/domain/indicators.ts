/** The answers to a question about the trainee's work. Skipping a question never counts against her. */
export const ANSWERS = ['YES', 'NO', 'NOT_SURE', 'SKIP'] as const;
export type Answer = (typeof ANSWERS)[number];

/** To the question about pay: the first pay day has not come. It is neither good nor bad, and is asked again next time. */
const NOT_PAY_DAY = 'NOT_PAY_DAY';
/** The answers to the question of an indicator. */
export const answersTo = (indicator: Indicator): readonly IndicatorAnswer['answer'][] =>
  indicator === 'WITHHOLDING_WAGES' ? [...ANSWERS, NOT_PAY_DAY] : ANSWERS;

/**
 * The weight of a bad answer: one critical answer opens an alert, so do two high ones; a medium one is only
 * counted.
 */
export type Weight = 'MEDIUM' | 'HIGH' | 'CRITICAL';

const ILO = 'ILO indicators of forced labour (2012)';

/**
 * The 11 indicators of forced labour in the order of the ILO booklet (docs/domain.md 4.1): which answer to the plain
 * question is the bad one, its weight, and its source. The texts of the questions are in the language files.
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

export type Indicator = keyof typeof INDICATORS;

/** The codes in the order of the booklet. */
export const INDICATOR_CODES = Object.keys(INDICATORS) as Indicator[];

/** One answer to one indicator's question. An indicator without a question at this contact has no entry. */
export interface IndicatorAnswer {
  readonly indicator: Indicator;
  readonly answer: Answer | typeof NOT_PAY_DAY;
}
