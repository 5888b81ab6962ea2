import { leastPay, monthlyRiel, mostPay } from '../../matching/domain/facts/monthly-pay';
import { addMonths, birthday, daysBetween, type LocalDate } from '../../../shared/local-date';
import { payLimit } from '../../../shared/money';
import { invalid, type Problem, type Refusal } from '../../../shared/refusal';
import { daysOf } from '../../../shared/weekdays';
import { floorAmong, type LawRule, rulesInForce } from '../../matching/domain/facts/law-rule';
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
export const lawProblems = (lawful: LawfulCase, rules: readonly LawRule[], onDate: LocalDate): LawProblem[] =>
  problemsUnder(
    rules.filter(({ verified }) => verified),
    lawful,
    onDate,
  );

/**
 * The same for rules whose source was not checked. They refuse nothing: whoever reviews the vacancy sees them and
 * decides.
 */
export const lawDoubts = (lawful: LawfulCase, rules: readonly LawRule[], onDate: LocalDate): LawProblem[] =>
  problemsUnder(
    rules.filter(({ verified }) => !verified),
    lawful,
    onDate,
  );

function problemsUnder(rules: readonly LawRule[], lawful: LawfulCase, onDate: LocalDate): LawProblem[] {
  const floor = floorAmong(rules, { sector: lawful.sector, kind: lawful.vacancy.kind, onDate });
  const problems = rulesInForce(rules, onDate)
    .filter((rule) => rule.rule !== 'PAY_FLOOR' || rule === floor)
    .flatMap((rule) =>
      violatedFields(rule, lawful, onDate).map((path) => ({ ruleId: rule.id, source: rule.source, path, ...violationOf(rule, lawful.vacancy, onDate) })),
    );
  return withStrictestHours(problems);
}

const HOURS = 'terms.hoursPerWeek';

/** Of the limits by day and by week, only the lower one: whoever keeps it keeps both. */
function withStrictestHours(problems: readonly LawProblem[]): LawProblem[] {
  const limits = problems.filter(({ path }) => path === HOURS).map(({ limit }) => Number(limit));
  const strictest = problems.find(({ path, limit }) => path === HOURS && Number(limit) === Math.min(...limits));
  return problems.filter((problem) => problem.path !== HOURS || problem === strictest);
}

/** The fields in which a vacancy violates one rule. */
function violatedFields(rule: LawRule, { vacancy, costItems, apprenticeship }: LawfulCase, onDate: LocalDate): string[] {
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
    case 'NIGHT_IS_MARKED':
      return when(!vacancy.night && touchesNight(vacancy, rule), conditionPath('NIGHT'));
    case 'HAZARD_IS_MARKED':
      return when(!vacancy.hazardous && rule.iscoPrefixes.some((prefix) => vacancy.iscoCode.startsWith(prefix)), conditionPath('HAZARDOUS'));
    case 'NO_LIVE_IN':
      return when(vacancy.liveIn && rule.iscoPrefixes.some((prefix) => vacancy.iscoCode.startsWith(prefix)), conditionPath('LIVE_IN'));
  }
}

const weeklyHours = ({ hoursPerDay }: { readonly hoursPerDay: number }, { workDays }: Pick<LawfulTerms, 'workDays'>): number =>
  hoursPerDay * daysOf(workDays).length;

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
function violationOf(rule: LawRule, vacancy: LawfulTerms, onDate: LocalDate): Pick<Problem, 'problem' | 'limit'> {
  if (isTeachingRule(rule)) return teachingViolationOf(rule);
  const pay = payOf(vacancy);
  switch (rule.rule) {
    case 'NORMAL_HOURS_MAX':
      return { problem: 'TOO_BIG', limit: rule.hoursPerWeek };
    case 'DAILY_HOURS_MAX':
      return { problem: 'TOO_MANY_A_DAY', limit: weeklyHours(rule, vacancy) };
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
    case 'NIGHT_IS_MARKED':
    case 'HAZARD_IS_MARKED':
      return { problem: 'NOT_ALLOWED', limit: 'true' };
    case 'NO_LIVE_IN':
      return { problem: 'NOT_ALLOWED', limit: 'false' };
  }
}

/** The night as minutes of the day; it runs through midnight. */
export interface Night {
  readonly fromMinute: number;
  readonly toMinute: number;
}

const DAY_MINUTES = 1_440;

/** Whether a shift overlaps the night; both may run through midnight. */
export function touchesNight(
  { startMinute, endMinute }: { readonly startMinute: number; readonly endMinute: number },
  { fromMinute, toMinute }: Night,
): boolean {
  const shift = minuteSpan(startMinute, endMinute);
  const night = minuteSpan(fromMinute, toMinute);
  return [-DAY_MINUTES, 0, DAY_MINUTES].some((by) => shift.from < night.to + by && night.from + by < shift.to);
}

/** A span in minutes, whose end exceeds 1,440 if it runs through midnight. */
export const minuteSpan = (from: number, to: number): { from: number; to: number } => ({ from, to: to > from ? to : to + DAY_MINUTES });
