import { addDays, type LocalDate, weekday } from '../../../shared/local-date';
import { type Answer, type Indicator, INDICATOR_CODES, type IndicatorAnswer, INDICATORS, type Weight } from './indicators';

/** What is done about an answer, the mildest first: nothing; a member of staff looks at it within two working days; an alert. */
export const STEPS = ['NOTHING', 'REVIEW', 'HIGH', 'CRITICAL'] as const;
/** One of these. */
export type Step = (typeof STEPS)[number];

/** What is known beside the answers to the eleven questions. */
export interface AnswerFacts {
  /** Whether she already said, at an earlier contact about this place, that wages were withheld. */
  readonly priorWithheldWages: boolean;
  /** Under 18 on the day of the answer; an age nobody knows counts as under 18 (DOMAIN 4.3). */
  readonly isMinor: boolean;
  /** "Do you feel safe?" */
  readonly feelsSafe?: Answer | null;
  /** 0 to 7. */
  readonly daysLastWeek?: number | null;
}

/** What is done, and the indicators it rests on, in the booklet's order. */
export interface Concern {
  readonly step: Step;
  readonly indicators: readonly Indicator[];
}

/** A week without a day of rest (DOMAIN 4.2: weekly rest). */
const NO_DAY_OF_REST = 7;

/**
 * What an answer asks of the service (DOMAIN 4.1): one critical → CRITICAL; two high → HIGH; one high → REVIEW.
 * Withheld wages are critical the second time. Overtime she cannot refuse is medium, high when she worked all seven days, and for a minor; medium alone asks
 * nothing. Not feeling safe counts as abusive conditions where that question was not answered badly itself.
 * NOT_SURE on a critical weighs as one high, so a person asks again within two working days: it may be fear, but if it held an employer everywhere,
 * "not sure" would no longer be safe to say. NOT_SURE on a high is medium. SKIP is no answer and asks nothing.
 * For a minor one high is an alert: she cannot be the one who decides on further steps.
 */
export function severityOf(answers: readonly IndicatorAnswer[], facts: AnswerFacts): Concern {
  const weighed = INDICATOR_CODES.map((indicator) => ({ indicator, weight: weightOf(indicator, answers, facts) }));
  const grave = weighed.filter(({ weight }) => weight === 'HIGH' || weight === 'CRITICAL');
  return {
    step: stepFor(
      grave.map(({ weight }) => weight),
      facts,
    ),
    indicators: grave.map(({ indicator }) => indicator),
  };
}

/** Whether what is done now goes further than what was done before. */
export const isGraver = (step: Step, before: Step): boolean => STEPS.indexOf(step) > STEPS.indexOf(before);

/** The day by which a review is done: two working days on, Monday to Friday; public holidays are not known here and only make it earlier. */
export function reviewBy(said: LocalDate): LocalDate {
  let day = said;
  for (let left = 2; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) <= 5) left--;
  }
  return day;
}

function stepFor(grave: readonly (Weight | null)[], { isMinor }: AnswerFacts): Step {
  if (grave.includes('CRITICAL')) return 'CRITICAL';
  if (grave.length >= (isMinor ? 1 : 2)) return 'HIGH';
  return grave.length === 1 ? 'REVIEW' : 'NOTHING';
}

function weightOf(indicator: Indicator, answers: readonly IndicatorAnswer[], facts: AnswerFacts): Weight | null {
  const answer = answers.find((one) => one.indicator === indicator)?.answer ?? 'SKIP';
  const feltUnsafe = indicator === 'ABUSIVE_CONDITIONS' && facts.feelsSafe === 'NO';
  if (answer === INDICATORS[indicator].bad || feltUnsafe) return weightOfBad(indicator, facts);
  return answer === 'NOT_SURE' ? weightOfNotSure(indicator, facts) : null;
}

function weightOfBad(indicator: Indicator, { priorWithheldWages, isMinor, daysLastWeek }: AnswerFacts): Weight {
  if (indicator === 'WITHHOLDING_WAGES' && priorWithheldWages) return 'CRITICAL';
  if (indicator === 'EXCESSIVE_OVERTIME' && (isMinor || daysLastWeek === NO_DAY_OF_REST)) return 'HIGH';
  return INDICATORS[indicator].weight;
}

const weightOfNotSure = (indicator: Indicator, facts: AnswerFacts): Weight => (weightOfBad(indicator, facts) === 'CRITICAL' ? 'HIGH' : 'MEDIUM');
