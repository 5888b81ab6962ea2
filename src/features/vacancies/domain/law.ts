import { leastPay, monthlyRiel, mostPay } from '../../matching/domain/facts/monthly-pay';
import { addMonths, birthday, daysBetween, type LocalDate } from '../../../shared/local-date';
import { payLimit } from '../../../shared/money';
import { invalid, type Problem, type Refusal } from '../../../shared/refusal';
import { daysOf } from '../../../shared/weekdays';
import { doubtedFloor, isListedOccupation, type LawRule, minuteSpan, payFloorRule, rulesInForce, touchesNight } from '../../matching/domain/facts/law-rule';
import { type ApprenticeshipTerms, conditionPath, type CostItem, payOf, type VacancyText } from './vacancy';

/** The token of the dated rules that the service reads at its start. */
export const LAW_RULES = Symbol('LAW_RULES');

/**
 * One violation of labour law or programme rules: the rule's id and source, the field to change, and the
 * problem.
 */
export interface LawProblem extends Problem {
  readonly ruleId: string;
  readonly source: string;
  /** The figure of the terms, where the message names it. */
  readonly found?: string;
}

/** The refusal for violations, listing the fields to change. */
export const lawRefusal = (problems: readonly LawProblem[]): Refusal<'INVALID_INPUT'> =>
  invalid(problems.map(({ path, problem, limit }) => ({ path, problem, ...(limit === undefined ? {} : { limit }) })));

/** The fields of a vacancy that the rules use. */
export type LawfulTerms = Pick<
  VacancyText,
  | 'kind'
  | 'payAmount'
  | 'payCurrency'
  | 'payPer'
  | 'workDays'
  | 'hoursPerWeek'
  | 'startMinute'
  | 'endMinute'
  | 'contractMonths'
  | 'probationDays'
  | 'night'
  | 'hazardous'
  | 'liveIn'
  | 'iscoCode'
>;

/** The instructor and length of an apprenticeship, as used by the rules. */
export type Teaching = Pick<ApprenticeshipTerms, 'instructorBornOn' | 'instructorPracticeYears' | 'lengthDays'>;

/**
 * A vacancy as used by the rules: its terms, the employer's sector, its costs, and its apprenticeship if it
 * is one.
 */
export interface LawfulCase {
  readonly vacancy: LawfulTerms;
  readonly sector: string;
  readonly costItems: readonly CostItem[];
  readonly apprenticeship: Teaching | null;
}

/**
 * The violations of a vacancy under the checked rules valid on a day, which is the start date (docs/domain.md 5.12);
 * empty if there are none. Pay is compared for a month of 26 days of 8 hours (docs/domain.md 0.6), so part-time work
 * states its pay per hour or day. Piece work guarantees no monthly pay and passes only where there is no
 * floor.
 */
export function lawProblems(lawful: LawfulCase, rules: readonly LawRule[], onDate: LocalDate): LawProblem[] {
  const floor = payFloorRule(rules, lawful.sector, lawful.vacancy.kind, onDate);
  const checked = rulesInForce(rules, onDate).filter(({ rule, verified }) => verified && rule !== 'PAY_FLOOR');
  return problemsUnder(inOrder(rules, checked, floor), lawful, onDate);
}

/**
 * The same for rules whose source was not checked. They refuse nothing: whoever reviews the vacancy sees them and
 * decides.
 */
export function lawDoubts(lawful: LawfulCase, rules: readonly LawRule[], onDate: LocalDate): LawProblem[] {
  const floor = doubtedFloor(rules, lawful.sector, lawful.vacancy.kind, onDate);
  const unchecked = rulesInForce(rules, onDate).filter(({ rule, verified }) => !verified && rule !== 'PAY_FLOOR');
  return problemsUnder(inOrder(rules, unchecked, floor), lawful, onDate);
}

/** These rules and the pay floor, which may have ended and stays until a checked one follows, in the order of all rules. */
const inOrder = (all: readonly LawRule[], some: readonly LawRule[], floor: LawRule | null): LawRule[] =>
  all.filter((rule) => rule === floor || some.includes(rule));

function problemsUnder(rules: readonly LawRule[], lawful: LawfulCase, onDate: LocalDate): LawProblem[] {
  const problems = rules.flatMap((rule) =>
    violatedFields(rule, lawful, onDate).map((path) => ({ ruleId: rule.id, source: rule.source, path, ...violationOf(rule, lawful.vacancy, onDate) })),
  );
  return withStrictestHours(problems);
}

const HOURS = 'terms.hoursPerWeek';
/** From a full week on, more work is overtime. */
const FULL_WEEK_HOURS = 48;

/** Of the limits by day and by week, only the lower one: whoever keeps it keeps both. */
function withStrictestHours(problems: readonly LawProblem[]): LawProblem[] {
  const limits = problems.filter(({ path }) => path === HOURS).map(({ limit }) => Number(limit));
  const strictest = problems.find(({ path, limit }) => path === HOURS && Number(limit) === Math.min(...limits));
  return problems.filter((problem) => problem.path !== HOURS || problem === strictest);
}

/** The fields in which a vacancy violates one rule. */
function violatedFields(rule: LawRule, { vacancy, sector, costItems, apprenticeship }: LawfulCase, onDate: LocalDate): string[] {
  const when = (broken: boolean, path: string): string[] => (broken ? [path] : []);
  switch (rule.rule) {
    case 'INSTRUCTOR_MIN_AGE':
    case 'INSTRUCTOR_MIN_PRACTICE':
    case 'APPRENTICESHIP_MAX_LENGTH':
      return apprenticeship === null ? [] : violatedTeachingFields(rule, apprenticeship, onDate).map((field) => `apprenticeship.${field}`);
    case 'NORMAL_HOURS_MAX':
      return when(vacancy.hoursPerWeek > rule.hoursPerWeek, HOURS);
    case 'DAILY_HOURS_MAX':
      // without working days there is another problem to report
      return when(vacancy.workDays > 0 && vacancy.hoursPerWeek > weeklyHours(rule, vacancy), HOURS);
    case 'SHIFT_SPAN_MAX':
      return when(spanHours(vacancy) > rule.hours, 'terms.endsAt');
    case 'WORKING_DAYS_MAX':
      return when(daysOf(vacancy.workDays).length > rule.days, 'terms.days');
    case 'PROBATION_MAX':
      return when(vacancy.probationDays > daysOfMonths(rule.months, onDate), 'terms.probationDays');
    case 'FIXED_TERM_MAX':
      return when((vacancy.contractMonths ?? 0) > rule.months, 'terms.contractMonths');
    case 'PAY_CEILING':
      return when((monthlyRiel(payOf(vacancy)) ?? 0) > (monthlyRiel(rule.most) ?? Infinity), 'terms.pay.amount');
    case 'PAY_FLOOR':
      return when((monthlyRiel(payOf(vacancy)) ?? 0) < (monthlyRiel(rule.floor) ?? Infinity), 'terms.pay.amount');
    case 'NO_COST_TO_WORKER':
      return costItems.flatMap(({ kind, paidBy }, at) => when(paidBy === 'WORKER' && rule.costs.includes(kind), `costItems.${at}.paidBy`));
    case 'OVERTIME_PAY_NOT_STATED':
      return when(vacancy.hoursPerWeek >= FULL_WEEK_HOURS, 'terms.overtime');
    case 'PROBATION_PAY_NOT_STATED':
      return when(vacancy.probationDays > 0 && rule.sectors.includes(sector), 'terms.probationPay');
    case 'AGREEMENT_CONTENT_NOT_STATED':
      return when(vacancy.kind === 'APPRENTICESHIP', 'apprenticeship.agreement');
    case 'AGREEMENT_REGISTRATION_NOT_STATED':
      return when(vacancy.kind === 'APPRENTICESHIP', 'apprenticeship.registration');
    case 'NIGHT_IS_MARKED':
      return when(!vacancy.night && touchesNight(vacancy, rule), conditionPath('NIGHT'));
    case 'HAZARD_IS_MARKED':
      return when(!vacancy.hazardous && isListedOccupation(vacancy.iscoCode, rule.iscoPrefixes), conditionPath('HAZARDOUS'));
    case 'NO_LIVE_IN':
      return when(vacancy.liveIn && isListedOccupation(vacancy.iscoCode, rule.iscoPrefixes), conditionPath('LIVE_IN'));
  }
}

const weeklyHours = ({ hoursPerDay }: { readonly hoursPerDay: number }, { workDays }: Pick<LawfulTerms, 'workDays'>): number =>
  hoursPerDay * daysOf(workDays).length;

/** The hours from start to end of a shift, breaks included, to one decimal. */
function spanHours({ startMinute, endMinute }: Pick<LawfulTerms, 'startMinute' | 'endMinute'>): number {
  const { from, to } = minuteSpan(startMinute, endMinute);
  return Math.round((to - from) / 6) / 10;
}

const DAYS_A_MONTH = 30;
/** The days of some months from a day on; a usual month of 30 days always fits. */
const daysOfMonths = (months: number, from: LocalDate): number => Math.max(months * DAYS_A_MONTH, daysBetween(from, addMonths(from, months)));

type TeachingRule = Extract<LawRule, { rule: 'INSTRUCTOR_MIN_AGE' | 'INSTRUCTOR_MIN_PRACTICE' | 'APPRENTICESHIP_MAX_LENGTH' }>;
const isTeachingRule = (rule: LawRule): rule is TeachingRule =>
  rule.rule === 'INSTRUCTOR_MIN_AGE' || rule.rule === 'INSTRUCTOR_MIN_PRACTICE' || rule.rule === 'APPRENTICESHIP_MAX_LENGTH';

function violatedTeachingFields(rule: TeachingRule, apprenticeship: Teaching, onDate: LocalDate): (keyof Teaching)[] {
  switch (rule.rule) {
    case 'INSTRUCTOR_MIN_AGE':
      return birthday(apprenticeship.instructorBornOn, rule.years) > onDate ? ['instructorBornOn'] : [];
    case 'INSTRUCTOR_MIN_PRACTICE':
      return apprenticeship.instructorPracticeYears < rule.years ? ['instructorPracticeYears'] : [];
    case 'APPRENTICESHIP_MAX_LENGTH':
      return apprenticeship.lengthDays > rule.days ? ['lengthDays'] : [];
  }
}

/**
 * The violations concerning instructor and length, under the same rules as in the vacancy; checked again when
 * the agreement is signed.
 */
export const teachingProblems = (apprenticeship: Teaching, rules: readonly LawRule[], onDate: LocalDate): LawProblem[] =>
  rulesInForce(rules, onDate)
    .filter(isTeachingRule)
    .flatMap((rule) =>
      violatedTeachingFields(rule, apprenticeship, onDate).map((path) => ({ ruleId: rule.id, source: rule.source, path, ...teachingViolationOf(rule) })),
    );

function teachingViolationOf(rule: TeachingRule): Pick<Problem, 'problem' | 'limit'> {
  if (rule.rule === 'INSTRUCTOR_MIN_AGE') return { problem: 'INSTRUCTOR_TOO_YOUNG', limit: rule.years };
  return rule.rule === 'INSTRUCTOR_MIN_PRACTICE' ? { problem: 'TOO_SMALL', limit: rule.years } : { problem: 'TOO_BIG', limit: rule.days };
}

/** The problem of a field that violates a rule, and the limit. A pay limit is in the currency and period of the pay. */
function violationOf(rule: LawRule, vacancy: LawfulTerms, onDate: LocalDate): Pick<LawProblem, 'problem' | 'limit' | 'found'> {
  if (isTeachingRule(rule)) return teachingViolationOf(rule);
  const pay = payOf(vacancy);
  switch (rule.rule) {
    case 'NORMAL_HOURS_MAX':
      return { problem: 'TOO_BIG', limit: rule.hoursPerWeek };
    case 'DAILY_HOURS_MAX':
      return { problem: 'TOO_MANY_A_DAY', limit: weeklyHours(rule, vacancy) };
    case 'SHIFT_SPAN_MAX':
      return { problem: 'TOO_BIG', limit: rule.hours, found: String(spanHours(vacancy)) };
    case 'WORKING_DAYS_MAX':
      return { problem: 'TOO_MANY', limit: rule.days };
    case 'PROBATION_MAX':
      return { problem: 'TOO_BIG', limit: daysOfMonths(rule.months, onDate) };
    case 'FIXED_TERM_MAX':
      return { problem: 'TOO_BIG', limit: rule.months };
    case 'PAY_CEILING':
      return { problem: 'IMPLAUSIBLE_PAY', limit: payLimit(mostPay(rule.most, pay)) };
    case 'PAY_FLOOR':
      return { problem: pay.per === 'PIECE' ? 'PIECE_PAY' : 'TOO_SMALL', limit: payLimit(leastPay(rule.floor, pay)) };
    case 'NO_COST_TO_WORKER':
      return { problem: 'WORKER_PAYS' };
    case 'OVERTIME_PAY_NOT_STATED':
    case 'PROBATION_PAY_NOT_STATED':
    case 'AGREEMENT_CONTENT_NOT_STATED':
    case 'AGREEMENT_REGISTRATION_NOT_STATED':
      return { problem: 'EMPTY' };
    case 'NIGHT_IS_MARKED':
    case 'HAZARD_IS_MARKED':
      return { problem: 'NOT_ALLOWED', limit: 'true' };
    case 'NO_LIVE_IN':
      return { problem: 'NOT_ALLOWED', limit: 'false' };
  }
}
