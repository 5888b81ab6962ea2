import { addDays, type LocalDate, weekday } from '../../../shared/local-date';
import { type Answer, type Indicator, INDICATOR_CODES, type IndicatorAnswer, INDICATORS, type Weight } from './indicators';

/**
 * What the service does about the answers, mildest first: no action, a staff review within two working days,
 * or an alert.
 */
export const STEPS = ['NOTHING', 'REVIEW', 'HIGH', 'CRITICAL'] as const;
export type Step = (typeof STEPS)[number];

/** Facts that count in addition to the answers to the eleven questions. */
export interface AnswerFacts {
  /** Whether the trainee reported withheld wages at an earlier contact about the same placement. */
  readonly priorWithheldWages: boolean;
  /** Under 18 on the day of the answer. An unknown age counts as under 18 (docs/domain.md 4.3). */
  readonly isMinor: boolean;
  /** "Do you feel safe?" */
  readonly feelsSafe?: Answer | null;
  /** 0 to 7. */
  readonly daysLastWeek?: number | null;
}

/** The step to take and the indicators behind it, in the order of the booklet. */
export interface Concern {
  readonly step: Step;
  readonly indicators: readonly Indicator[];
}

/** A week without a day of rest (docs/domain.md 4.2: weekly rest). */
const NO_DAY_OF_REST = 7;

/**
 * The step that a set of answers requires (docs/domain.md 4.1): one critical → CRITICAL; two high → HIGH; one high →
 * REVIEW; medium alone → NOTHING.
 *
 * - Withheld wages are critical the second time.
 * - Overtime she cannot refuse is medium; it is high if she worked all seven days, and high for a minor.
 * - Not feeling safe counts as abusive conditions if that question was not itself answered badly.
 * - NOT_SURE on a critical indicator counts like a high one, so that a person asks again within two working
 * days. It may be fear; but if it held an employer at once, "not sure" would no longer be a safe answer to
 * give.
 * - NOT_SURE on a high indicator is medium.
 * - SKIP is no answer and has no weight.
 * - For a minor one high answer opens an alert, because she cannot decide on further steps herself.
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

/** Whether `step` is more severe than `before`. */
export const isGraver = (step: Step, before: Step): boolean => STEPS.indexOf(step) > STEPS.indexOf(before);

/**
 * The due date of a review: two working days later, Monday to Friday. Public holidays are ignored, which can
 * only make the date earlier.
 */
export function reviewBy(answeredOn: LocalDate): LocalDate {
  let day = answeredOn;
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
