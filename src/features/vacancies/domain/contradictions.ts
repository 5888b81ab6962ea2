import { type InputReader } from '../../../shared/input-reader';
import { birthday, type LocalDate } from '../../../shared/local-date';
import type { CostItem, VacancyText } from './vacancy';

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
function refuseShortContract(reader: InputReader, { contractMonths, apprenticeship }: Answers): void {
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
