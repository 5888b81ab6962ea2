import type { IndicatorAnswer } from '../../alerts/domain/indicators';
import { severityOf } from '../../alerts/domain/severity';
import { monthlyRiel } from '../../matching/domain/facts/monthly-pay';
import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { lawProblems } from '../../vacancies/domain/law';
import { type LawRule, payFloorRule } from '../../matching/domain/facts/law-rule';
import { payOf } from '../../vacancies/domain/vacancy';
import type { Period, PlacementFact, FollowUpFact, TermsFact } from './facts';

/** Why work is not viable (docs/domain.md 6.S4), in the order of the definition. */
export const NOT_VIABLE = ['NO_WRITTEN_TERMS', 'PAY_BELOW_FLOOR', 'TOO_MANY_HOURS', 'TOO_SHORT', 'TOO_FAR', 'NOT_WANTED_WORK'] as const;
/** Why work is not safe (docs/domain.md 6.S4). */
export const NOT_SAFE = ['NO_VALID_VETTING', 'AGAINST_THE_LAW', 'CRITICAL_ALERT', 'CRITICAL_ANSWER', 'DOES_NOT_FEEL_SAFE'] as const;
export type Shortfall = (typeof NOT_VIABLE)[number] | (typeof NOT_SAFE)[number];

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

/** Why a placement is not viable and safe on its measuring date; empty if it is both. */
export function shortfallsOf(placement: PlacementFact, measuring: Measuring, rules: readonly LawRule[]): Shortfall[] {
  const until = measuring.provisional ? measuring.on : addDays(measuring.on, FOLLOW_UP_LATE_DAYS);
  const followUps = placement.said.filter(({ on }) => on <= until);
  const terms = placement.found.filter(({ on }) => on <= until);
  const isShort: Readonly<Record<Shortfall, boolean>> = {
    NO_WRITTEN_TERMS: !hasWrittenTerms(placement, followUps, until),
    PAY_BELOW_FLOOR: ![placement.offered, ...terms].every((one) => isPaidEnough(placement, one, rules)),
    TOO_MANY_HOURS: [placement.offered, ...terms].some(({ hoursPerWeek }) => hoursPerWeek > MAX_HOURS_PER_WEEK),
    TOO_SHORT: !lastsLongEnough(placement, terms, measuring.on),
    TOO_FAR: !placement.withinTravel,
    NOT_WANTED_WORK: (lastAnswer(followUps, ({ wanted }) => wanted) ?? 0) < MIN_WANTED,
    NO_VALID_VETTING: !placement.wasVetted,
    AGAINST_THE_LAW: lawProblems(placement.lawful, rules, placement.startsOn).length > 0,
    CRITICAL_ALERT: placement.criticalAlertsOn.some((on) => on <= until),
    CRITICAL_ANSWER: hasCriticalAnswer(followUps),
    DOES_NOT_FEEL_SAFE: lastAnswer(followUps, ({ feelsSafe }) => feelsSafe) !== 'YES',
  };
  return [...NOT_VIABLE, ...NOT_SAFE].filter((one) => isShort[one]);
}

/**
 * Recorded terms of the contract, her answer that she holds a contract, or a signed apprenticeship agreement.
 */
const hasWrittenTerms = ({ found: recordedTerms, agreement }: PlacementFact, followUps: readonly FollowUpFact[], until: LocalDate): boolean =>
  recordedTerms.some(({ stage, on }) => stage === 'CONTRACT' && on <= until) ||
  lastAnswer(followUps, ({ contractInHand }) => contractInHand) === true ||
  (agreement?.signedOn !== undefined && agreement.signedOn !== null && agreement.signedOn <= until);

/**
 * Whether pay is at or above the floor in force when the work began; any pay is enough where no rule sets a
 * floor.
 */
function isPaidEnough({ lawful, kind, startsOn }: PlacementFact, terms: TermsFact, rules: readonly LawRule[]): boolean {
  const floor = payFloorRule(rules, lawful.sector, kind, startsOn);
  return floor === null || (monthlyRiel(payOf(terms)) ?? 0) >= (monthlyRiel(floor.floor) ?? Infinity);
}

/**
 * Whether it lasts ninety days or more: its actual length where it has ended by then, otherwise its planned
 * length (a month is 30 days; an open-ended contract is long enough).
 */
function lastsLongEnough({ startsOn, endedOn, offered, agreement }: PlacementFact, recordedTerms: PlacementFact['found'], on: LocalDate): boolean {
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
 * Whether the latest record with answers contains a critical one. Withheld wages are critical if an earlier
 * record reports them too.
 */
function hasCriticalAnswer(followUps: readonly FollowUpFact[]): boolean {
  const recordsWithAnswers = followUps.filter(({ answers }) => answers.length > 0);
  const last = recordsWithAnswers.at(-1);
  if (!last) return false;
  const isWithheld = ({ answers }: FollowUpFact): boolean => answers.some(({ indicator, answer }) => indicator === 'WITHHOLDING_WAGES' && answer === 'NO');
  const facts = { priorWithheldWages: recordsWithAnswers.slice(0, -1).some(isWithheld), isMinor: false };
  return severityOf(last.answers as readonly IndicatorAnswer[], facts).step === 'CRITICAL';
}
