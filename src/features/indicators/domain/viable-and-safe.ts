import type { IndicatorAnswer } from '../../alerts/domain/indicators';
import { severityOf } from '../../alerts/domain/severity';
import { monthlyRiel } from '../../matching/domain/facts/monthly-pay';
import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { lawProblems } from '../../vacancies/domain/law';
import { type LawRule, payFloorRule } from '../../matching/domain/facts/law-rule';
import { payOf } from '../../vacancies/domain/vacancy';
import type { Period, PlacementFact, FollowUpFact, TermsFact } from './facts';

/** The tests of viable and safe work (docs/domain.md 6.S4), in the order of the definition, each with its shortfall in a report. */
export const VIABLE_AND_SAFE_TESTS = [
  { test: 'WRITTEN_TERMS', shortfall: 'NO_WRITTEN_TERMS' },
  { test: 'PAY_FLOOR', shortfall: 'PAY_BELOW_FLOOR' },
  { test: 'WEEKLY_HOURS', shortfall: 'TOO_MANY_HOURS' },
  { test: 'DURATION', shortfall: 'TOO_SHORT' },
  { test: 'TRAVEL', shortfall: 'TOO_FAR' },
  { test: 'WANTED_WORK', shortfall: 'NOT_WANTED_WORK' },
  { test: 'VETTED_SITE', shortfall: 'NO_VALID_VETTING' },
  { test: 'LAWFUL_WORK', shortfall: 'AGAINST_THE_LAW' },
  { test: 'NO_CRITICAL_ALERT', shortfall: 'CRITICAL_ALERT' },
  { test: 'NO_CRITICAL_ANSWER', shortfall: 'CRITICAL_ANSWER' },
  { test: 'FEELS_SAFE', shortfall: 'DOES_NOT_FEEL_SAFE' },
] as const;
export type ViableAndSafeTest = (typeof VIABLE_AND_SAFE_TESTS)[number]['test'];
export type Shortfall = (typeof VIABLE_AND_SAFE_TESTS)[number]['shortfall'];

/** Failed means a recorded fact speaks against it. Without a fact, nobody asked or recorded it yet. */
type TestResult = 'PASSED' | 'FAILED' | 'NOT_ASKED';
interface TestOutcome {
  readonly test: ViableAndSafeTest;
  readonly shortfall: Shortfall;
  readonly result: TestResult;
}
/** The facts of a placement that its tests read. */
export type TestedPlacement = Omit<PlacementFact, 'underGrant' | 'outOfTouch'>;

const MEASURED_AFTER_DAYS = 30;
/**
 * The follow-up of day 30 may take place up to seven days later and still counts for the measuring date
 * (docs/domain.md 4.10, F2).
 */
const FOLLOW_UP_LATE_DAYS = 7;
const MAX_HOURS_PER_WEEK = 48;
const MIN_DAYS = 90;
const DAYS_OF_A_MONTH = 30;
const MIN_WANTED = 3;

/** The day on which a placement is measured. Before day 30 the result is provisional. */
export interface Measuring {
  readonly on: LocalDate;
  readonly provisional: boolean;
}

/** Thirty days after the start, or the end of the period or the as-of day if one of these is earlier. */
export function measuringOf({ startsOn }: Pick<PlacementFact, 'startsOn'>, { to, asOfDay }: Period): Measuring {
  const last = to < asOfDay ? to : asOfDay;
  const usual = addDays(startsOn, MEASURED_AFTER_DAYS);
  return last < usual ? { on: last, provisional: true } : { on: usual, provisional: false };
}

/** The day on which a provisional result becomes final; null for a final one. */
export const provisionalUntil = ({ startsOn }: Pick<PlacementFact, 'startsOn'>, { provisional }: Measuring): LocalDate | null =>
  provisional ? addDays(startsOn, MEASURED_AFTER_DAYS) : null;

/** The result of each test of a placement on its measuring date. */
export function testsOf(placement: TestedPlacement, measuring: Measuring, rules: readonly LawRule[]): TestOutcome[] {
  const until = measuring.provisional ? measuring.on : addDays(measuring.on, FOLLOW_UP_LATE_DAYS);
  const followUps = placement.said.filter(({ on }) => on <= until);
  const terms = placement.found.filter(({ on }) => on <= until);
  const results: Readonly<Record<ViableAndSafeTest, TestResult>> = {
    WRITTEN_TERMS: resultOf(hasWrittenTerms(placement, followUps, until)),
    PAY_FLOOR: resultOf([placement.offered, ...terms].every((one) => isPaidEnough(placement, one, rules))),
    WEEKLY_HOURS: resultOf([placement.offered, ...terms].every(({ hoursPerWeek }) => hoursPerWeek <= MAX_HOURS_PER_WEEK)),
    DURATION: resultOf(lastsLongEnough(placement, terms, measuring.on)),
    TRAVEL: resultOf(placement.withinTravel),
    WANTED_WORK: resultOf(
      ifKnown(
        lastAnswer(followUps, ({ wanted }) => wanted),
        (wanted) => wanted >= MIN_WANTED,
      ),
    ),
    VETTED_SITE: resultOf(placement.wasVetted),
    LAWFUL_WORK: resultOf(lawProblems(placement.lawful, rules, placement.startsOn).length === 0),
    NO_CRITICAL_ALERT: resultOf(placement.criticalAlertsOn.every((on) => on > until)),
    NO_CRITICAL_ANSWER: resultOf(ifKnown(hasCriticalAnswer(followUps), (critical) => !critical)),
    FEELS_SAFE: resultOf(
      ifKnown(
        lastAnswer(followUps, ({ feelsSafe }) => feelsSafe),
        (answer) => answer === 'YES',
      ),
    ),
  };
  return VIABLE_AND_SAFE_TESTS.map((one) => ({ ...one, result: results[one.test] }));
}

const resultOf = (holds: boolean | null): TestResult => (holds === null ? 'NOT_ASKED' : holds ? 'PASSED' : 'FAILED');
const ifKnown = <T>(fact: T | null, holds: (fact: T) => boolean): boolean | null => (fact === null ? null : holds(fact));

/**
 * Why a placement is not viable and safe in a report; empty if it is both. A question that nobody asked counts as a
 * shortfall. The indicator questions are the exception: only an answer can be critical, and whoever was never asked
 * lacks the answer that she feels safe as well.
 */
export const shortfallsOf = (placement: TestedPlacement, measuring: Measuring, rules: readonly LawRule[]): Shortfall[] =>
  testsOf(placement, measuring, rules)
    .filter(({ test, result }) => result === 'FAILED' || (result === 'NOT_ASKED' && test !== 'NO_CRITICAL_ANSWER'))
    .map(({ shortfall }) => shortfall);

/** A result as its reader sees it. Whether there is a critical alert only those read who may read her alerts. */
type ShownResult = TestResult | 'WITHHELD';
export const shownResult = ({ test, result }: TestOutcome, { mayReadAlerts }: { readonly mayReadAlerts: boolean }): ShownResult =>
  test === 'NO_CRITICAL_ALERT' && !mayReadAlerts ? 'WITHHELD' : result;

/**
 * Recorded terms of the contract, her answer that she holds a contract, or a signed apprenticeship agreement; null
 * if none is recorded and she was not asked.
 */
function hasWrittenTerms({ found: recordedTerms, agreement }: TestedPlacement, followUps: readonly FollowUpFact[], until: LocalDate): boolean | null {
  const isRecorded = recordedTerms.some(({ stage, on }) => stage === 'CONTRACT' && on <= until);
  const isSigned = agreement?.signedOn !== undefined && agreement.signedOn !== null && agreement.signedOn <= until;
  return isRecorded || isSigned || lastAnswer(followUps, ({ contractInHand }) => contractInHand);
}

/**
 * Whether pay is at or above the floor in force when the work began; any pay is enough where no rule sets a
 * floor.
 */
function isPaidEnough({ lawful, kind, startsOn }: TestedPlacement, terms: TermsFact, rules: readonly LawRule[]): boolean {
  const floor = payFloorRule(rules, lawful.sector, kind, startsOn);
  return floor === null || (monthlyRiel(payOf(terms)) ?? 0) >= (monthlyRiel(floor.floor) ?? Infinity);
}

/**
 * Whether it lasts ninety days or more: its actual length where it has ended by then, otherwise its planned
 * length (a month is 30 days; an open-ended contract is long enough).
 */
function lastsLongEnough({ startsOn, endedOn, offered, agreement }: TestedPlacement, recordedTerms: PlacementFact['found'], on: LocalDate): boolean {
  const actualDays = endedOn === null ? null : daysBetween(startsOn, endedOn);
  if (endedOn !== null && endedOn <= on) return (actualDays ?? 0) >= MIN_DAYS;
  if (actualDays !== null && actualDays >= MIN_DAYS) return true;
  const months = (recordedTerms.findLast(({ stage }) => stage === 'CONTRACT') ?? offered).contractMonths;
  const plannedDays = agreement?.lengthDays ?? (months === null ? null : months * DAYS_OF_A_MONTH);
  return plannedDays === null || plannedDays >= MIN_DAYS;
}

/** Her latest answer to one question, skipping records without that question. */
const lastAnswer = <T>(followUps: readonly FollowUpFact[], ask: (one: FollowUpFact) => T | null): T | null =>
  followUps.map(ask).findLast((answer) => answer !== null) ?? null;

/**
 * Whether the latest record with answers contains a critical one; null without such a record. Withheld wages are
 * critical if an earlier record reports them too.
 */
function hasCriticalAnswer(followUps: readonly FollowUpFact[]): boolean | null {
  const recordsWithAnswers = followUps.filter(({ answers }) => answers.length > 0);
  const last = recordsWithAnswers.at(-1);
  if (!last) return null;
  const isWithheld = ({ answers }: FollowUpFact): boolean => answers.some(({ indicator, answer }) => indicator === 'WITHHOLDING_WAGES' && answer === 'NO');
  const facts = { priorWithheldWages: recordsWithAnswers.slice(0, -1).some(isWithheld), isMinor: false };
  return severityOf(last.answers as readonly IndicatorAnswer[], facts).step === 'CRITICAL';
}
