import {
  CONDITION_PROPERTY,
  type CostKind,
  type SkillNeed,
  type VacancyKind,
  WORKING_CONDITIONS,
  type WorkingCondition,
  type WorkingConditions,
} from '../../matching/domain/facts/pair';
import type { InputReader } from '../../../shared/input-reader';
import { birthday, type LocalDate } from '../../../shared/local-date';
import type { Currency, Money, PayPeriod } from '../../../shared/money';
import type { StateMachine } from '../../../shared/state-machine';

/** The states of a vacancy; "blocked" and "expired" are computed (docs/domain.md 0.1). */
export const VACANCY = {
  states: ['DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'OPEN', 'PAUSED', 'FILLED', 'CLOSED', 'WITHDRAWN'],
  transitions: {
    submit: { from: ['DRAFT', 'CHANGES_REQUESTED'], to: 'SUBMITTED' },
    return: { from: ['SUBMITTED'], to: 'CHANGES_REQUESTED' },
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    open: { from: ['APPROVED'], to: 'OPEN' },
    pause: { from: ['OPEN'], to: 'PAUSED' },
    resume: { from: ['PAUSED'], to: 'OPEN' },
    fill: { from: ['OPEN', 'PAUSED'], to: 'FILLED' },
    reopen: { from: ['FILLED'], to: 'OPEN' },
    reopenPaused: { from: ['FILLED'], to: 'PAUSED' },
    close: { from: ['OPEN', 'PAUSED', 'FILLED'], to: 'CLOSED' },
    withdraw: { from: ['DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'OPEN', 'PAUSED'], to: 'WITHDRAWN' },
  },
} as const satisfies StateMachine<string, string>;
export type VacancyState = (typeof VACANCY.states)[number];
export type VacancyTransition = keyof typeof VACANCY.transitions;

/** The states in which an employer may still change the text. */
export const EDITABLE_STATES = ['DRAFT', 'CHANGES_REQUESTED'] as const satisfies readonly VacancyState[];

/** Working terms. Offers have the same structure, so that both can be compared (docs/domain.md 5.9). */
export interface VacancyTerms {
  /** USD cents or KHR riel. */
  readonly payAmount: number;
  readonly payCurrency: Currency;
  readonly payPer: PayPeriod;
  /** Working days as bits: 1 Monday, 2 Tuesday … 64 Sunday. */
  readonly workDays: number;
  /** The shift, as minutes of the day (0–1439). An end before the start is on the next day. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly hoursPerWeek: number;
  /** Null: permanent. */
  readonly contractMonths: number | null;
  readonly probationDays: number;
  readonly startsOn: LocalDate;
}

/** Extracts the terms of an object that has them. */
export const termsOnly = (source: VacancyTerms): VacancyTerms => {
  const { payAmount, payCurrency, payPer, workDays, startMinute, endMinute, hoursPerWeek, contractMonths, probationDays, startsOn } = source;
  return { payAmount, payCurrency, payPer, workDays, startMinute, endMinute, hoursPerWeek, contractMonths, probationDays, startsOn };
};

/** The conditions that apply. A version saved before a condition existed does not have its property. */
export const conditionsOf = (source: Partial<WorkingConditions>): WorkingCondition[] =>
  WORKING_CONDITIONS.filter((condition) => source[CONDITION_PROPERTY[condition]] === true);

/** The properties of a vacancy to which these conditions apply. */
export const conditionProperties = (conditions: readonly WorkingCondition[]): WorkingConditions =>
  Object.fromEntries(WORKING_CONDITIONS.map((condition) => [CONDITION_PROPERTY[condition], conditions.includes(condition)])) as WorkingConditions;

/** The path of a problem with one condition. */
export const conditionPath = (condition: WorkingCondition): string => `conditions.${condition}`;

/** An employer's text of a vacancy, without the lists below. It contains no age and no sex (docs/domain.md 0.7). */
export interface VacancyText extends VacancyTerms, WorkingConditions {
  readonly siteId: string;
  readonly kind: VacancyKind;
  readonly title: string;
  readonly tasks: string;
  readonly iscoCode: string;
  readonly seats: number;
  readonly trainingGiven: string | null;
  /** 0 need not read … 4 reads and writes fluently. */
  readonly minLiteracy: number;
  readonly licences: readonly string[];
  /** The last day on which it accepts candidates. */
  readonly closesOn: LocalDate;
}

/** Fields that a sheet may leave out, by their path in the input: without an answer they would read as none. */
export const ABSENT_FIELDS = ['costItems', 'conditions', 'terms.probationDays'] as const;
export type AbsentField = (typeof ABSENT_FIELDS)[number];

/** A vacancy of an employer at one of its sites. */
export interface Vacancy extends VacancyText {
  readonly id: string;
  readonly employerId: string;
  readonly occupationId: number | null;
  /** Seats taken by accepted offers; never more than `seats`. */
  readonly takenSeats: number;
  readonly state: VacancyState;
  /** Those without an answer yet, of an imported draft. */
  readonly absentFields: readonly AbsentField[];
  readonly openedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** The pay of a vacancy or an offer as one value. */
export const payOf = ({ payAmount, payCurrency, payPer }: Pick<VacancyTerms, 'payAmount' | 'payCurrency' | 'payPer'>): Money => ({
  amount: payAmount,
  currency: payCurrency,
  per: payPer,
});

/** A skill the work requires, by row id of the taxonomy release. */
export interface VacancySkill {
  readonly employerId: string;
  readonly vacancyId: string;
  readonly skillId: number;
  readonly need: SkillNeed;
  readonly minLevel: number;
  readonly gate: boolean;
}

/** A language of the workplace (shared/spoken-languages.ts) with the minimum level, 1 to 4. */
export interface VacancyLanguage {
  readonly employerId: string;
  readonly vacancyId: string;
  readonly language: string;
  readonly minLevel: number;
}

/** Who pays a cost; the worker must not. */
export const PAYERS = ['EMPLOYER', 'PROGRAMME', 'WORKER'] as const;
export type Payer = (typeof PAYERS)[number];

/**
 * One cost of taking up the work and its payer. WORKER can be entered, and then prevents approval of the
 * vacancy.
 */
export interface CostItem {
  readonly kind: CostKind;
  readonly paidBy: Payer;
}

/** A cost item of one vacancy. */
export interface VacancyCostItem extends CostItem {
  readonly employerId: string;
  readonly vacancyId: string;
}

/** The instructor, trade and length of an apprenticeship (Labour Law arts 51–64). */
export interface ApprenticeshipTerms {
  readonly trade: string;
  readonly instructorName: string;
  readonly instructorBornOn: LocalDate;
  readonly instructorPracticeYears: number;
  readonly lengthDays: number;
}

/** The apprenticeship of a vacancy of that kind. */
export interface Apprenticeship extends ApprenticeshipTerms {
  readonly employerId: string;
  readonly vacancyId: string;
}

/** One unit of a learning plan, in order from 1. */
export interface LearningPlanUnit {
  readonly employerId: string;
  readonly vacancyId: string;
  readonly position: number;
  readonly title: string;
  readonly skillId: number | null;
  readonly weeks: number;
}

/** The answers of a vacancy that can contradict each other. */
interface Answers extends Pick<VacancyText, 'uniformProvided' | 'housingOffered' | 'liveIn' | 'contractMonths' | 'startsOn'> {
  readonly costItems: readonly CostItem[];
  readonly apprenticeship: {
    readonly instructorBornOn: LocalDate;
    readonly instructorPracticeYears: number;
    readonly lengthDays: number;
    readonly plan: readonly { readonly weeks: number }[];
  } | null;
}

const DAYS_A_WEEK = 7;
/** The agreement counts days: 12 months are 365. */
const DAYS_A_MONTH = 365 / 12;
/** Years of life that are no practice: the Labour Law allows no work before this age (art. 177). */
const YEARS_BEFORE_WORK = 12;

/** Refuses answers that cannot be true together, each at the field to change. Invalid answers are not compared. */
export function refuseContradictions(reader: InputReader, answers: Answers): void {
  refuseOfferedCosts(reader, answers);
  refuseShortContract(reader, answers);
  refuseLongPlan(reader, answers);
  refuseImpossiblePractice(reader, answers);
}

/** What the employer provides is not a cost that someone else pays. The law refuses costs of the worker. */
function refuseOfferedCosts(reader: InputReader, { uniformProvided, housingOffered, liveIn, costItems }: Answers): void {
  costItems.forEach(({ kind, paidBy }, at) => {
    const isOffered = (kind === 'UNIFORM_AND_TOOLS' && uniformProvided) || (kind === 'LODGING' && (housingOffered || liveIn));
    if (isOffered && paidBy === 'PROGRAMME') reader.refuse(`costItems.${at}.paidBy`, 'OFFERED_BY_EMPLOYER');
  });
}

/** An apprenticeship is not longer than its contract; the limit is the least number of months. */
export function refuseShortContract(
  reader: InputReader,
  { contractMonths, apprenticeship }: Pick<Answers, 'contractMonths'> & { readonly apprenticeship: { readonly lengthDays: number } | null },
): void {
  if (contractMonths === null || apprenticeship === null || reader.hasProblem('terms.contractMonths', 'apprenticeship.lengthDays')) return;
  // a typed number of months was rounded to whole days
  const months = Math.ceil((apprenticeship.lengthDays - 0.5) / DAYS_A_MONTH);
  if (contractMonths < months) reader.refuse('terms.contractMonths', 'SHORTER_THAN_APPRENTICESHIP', months);
}

/** The units of a learning plan fit into the apprenticeship; the limit is its number of weeks. */
function refuseLongPlan(reader: InputReader, { apprenticeship }: Answers): void {
  if (apprenticeship === null || reader.hasProblem('apprenticeship.lengthDays')) return;
  const weeks = Math.ceil(apprenticeship.lengthDays / DAYS_A_WEEK);
  if (apprenticeship.plan.reduce((sum, unit) => sum + unit.weeks, 0) > weeks) reader.refuse('apprenticeship.plan', 'PLAN_TOO_LONG', weeks);
}

/** An instructor has practised for no more years than the birth date allows on the first day of work. */
function refuseImpossiblePractice(reader: InputReader, { startsOn, apprenticeship }: Answers): void {
  const related = ['terms.startsOn', 'apprenticeship.instructorBornOn', 'apprenticeship.instructorPracticeYears'];
  if (apprenticeship === null || reader.hasProblem(...related)) return;
  const { instructorBornOn, instructorPracticeYears } = apprenticeship;
  if (birthday(instructorBornOn, YEARS_BEFORE_WORK + instructorPracticeYears) <= startsOn) return;
  const years = Number(startsOn.slice(0, 4)) - Number(instructorBornOn.slice(0, 4)) - YEARS_BEFORE_WORK;
  const isBeforeBirthday = birthday(instructorBornOn, YEARS_BEFORE_WORK + years) > startsOn;
  reader.refuse('apprenticeship.instructorPracticeYears', 'MORE_THAN_AGE', Math.max(years - (isBeforeBirthday ? 1 : 0), 0));
}
