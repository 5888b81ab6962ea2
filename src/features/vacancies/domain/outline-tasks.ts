import { type ToldPay, toldIn } from '../../matching/domain/facts/monthly-pay';
import type { LocalDate } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import type { Problem } from '../../../shared/refusal';
import { lawProblems } from './law';
import { type LawRule, payFloorRule } from '../../matching/domain/facts/law-rule';
import { inputOf, type OutlineContent } from './outline';
import { readVacancy } from './parse-vacancy';

/** The sections of a vacancy draft, in order; the last two only for an apprenticeship. */
export const OUTLINE_TASKS = ['WORK', 'PAY', 'HOURS', 'DATES', 'PERSON', 'INSTRUCTOR', 'PLAN'] as const;
export type OutlineTask = (typeof OUTLINE_TASKS)[number];

/** The progress of a section: empty, with problems, or without. */
export const OUTLINE_TASK_STATES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE'] as const;
export type OutlineTaskState = (typeof OUTLINE_TASK_STATES)[number];

/** The fields of each section. A field includes everything nested in it. */
export const FIELDS_OF_TASK: Readonly<Record<OutlineTask, readonly string[]>> = {
  WORK: ['kind', 'siteId', 'title', 'tasks', 'iscoCode', 'occupationCode', 'seats'],
  PAY: ['terms.pay', 'costItems'],
  HOURS: ['terms.days', 'terms.startsAt', 'terms.endsAt', 'terms.hoursPerWeek', 'night', 'liveIn', 'housingOffered', 'servesAlcohol', 'hazardous'],
  DATES: ['terms.startsOn', 'closesOn', 'terms.contractMonths', 'terms.probationDays'],
  PERSON: ['skills', 'languages', 'minLiteracy', 'licences', 'trainingGiven'],
  INSTRUCTOR: ['trade', 'instructorName', 'instructorBornOn', 'instructorPracticeYears', 'lengthDays'].map((field) => `apprenticeship.${field}`),
  PLAN: ['apprenticeship.plan'],
};

/** The section of a field. */
export const taskOfField = (path: string): OutlineTask =>
  OUTLINE_TASKS.find((task) => FIELDS_OF_TASK[task].some((field) => path === field || path.startsWith(`${field}.`))) ??
  (path.startsWith('apprenticeship') ? 'INSTRUCTOR' : 'WORK');

/**
 * The other fields a rule depends on, by the field it reports. The rule is skipped while one of them is
 * invalid. A draft counts as a job until another kind is chosen, so that the pay floor is shown in any order
 * of sections.
 */
const ALSO_READ: Readonly<Record<string, readonly string[]>> = {
  'terms.pay.amount': ['terms.pay.currency', 'terms.pay.per'],
  night: ['terms.startsAt', 'terms.endsAt'],
  hazardous: ['iscoCode'],
  liveIn: ['iscoCode'],
};

/** The dated rules, and the employer's sector they may depend on. */
export interface OutlineLaw {
  readonly rules: readonly LawRule[];
  readonly sector: string;
}

/**
 * Everything that prevents submitting a draft: what is missing, invalid, or forbidden by law on the first day
 * of work (today if none is entered).
 */
export function outlineProblems(content: OutlineContent, { rules, sector }: OutlineLaw, today: LocalDate): Problem[] {
  const input = inputOf(content);
  const reader = new Reader(input);
  const vacancy = readVacancy(reader, input, today);
  const missed = reader.problems.map(({ path }) => path);
  const isMissed = (field: string): boolean => missed.some((path) => field === path || field.startsWith(`${path}.`));
  // An empty apprenticeship is reported by its fields instead.
  const own = reader.problems.flatMap((problem) => (problem.path === 'apprenticeship' && problem.problem === 'EMPTY' ? emptyApprenticeship() : [problem]));
  const on = isMissed('terms.startsOn') ? today : vacancy.startsOn;
  const { costItems, apprenticeship } = vacancy;
  const forbidden = lawProblems({ vacancy, sector, costItems, apprenticeship }, rules, on).filter(
    ({ path }) => ![path, ...(ALSO_READ[path] ?? [])].some(isMissed),
  );
  return [...own, ...forbidden.map(({ path, problem, limit }) => ({ path, problem, ...(limit === undefined ? {} : { limit }) }))];
}

/**
 * The pay floor for a draft, from the same rule that refuses lower pay and in the entered currency; null if
 * no rule sets one.
 */
export function outlinePayFloor(content: OutlineContent, { rules, sector }: OutlineLaw, today: LocalDate): ToldPay | null {
  const input = inputOf(content);
  const reader = new Reader(input);
  const { kind, startsOn, payCurrency } = readVacancy(reader, input, today);
  const isMissed = (field: string): boolean => reader.problems.some(({ path }) => field === path || field.startsWith(`${path}.`));
  const floor = payFloorRule(rules, sector, kind, isMissed('terms.startsOn') ? today : startsOn)?.floor;
  return floor ? toldIn(floor, isMissed('terms.pay.currency') ? floor.currency : payCurrency) : null;
}

const emptyApprenticeship = (): Problem[] => [...FIELDS_OF_TASK.INSTRUCTOR, ...FIELDS_OF_TASK.PLAN].map((path): Problem => ({ path, problem: 'EMPTY' }));

/** The sections of a draft with their progress. */
export function taskStates(content: OutlineContent, problems: readonly Problem[]): { readonly task: OutlineTask; readonly state: OutlineTaskState }[] {
  const wrong = new Set(problems.map(({ path }) => taskOfField(path)));
  const tasks = OUTLINE_TASKS.filter((task) => content['kind'] === 'APPRENTICESHIP' || !['INSTRUCTOR', 'PLAN'].includes(task));
  return tasks.map((task) => {
    if (!FIELDS_OF_TASK[task].some((field) => isTyped(content, field))) return { task, state: 'NOT_STARTED' };
    return { task, state: wrong.has(task) ? 'IN_PROGRESS' : 'DONE' };
  });
}

function isTyped(content: OutlineContent, field: string): boolean {
  let value: unknown = content;
  for (const name of field.split('.')) value = typeof value === 'object' && value !== null ? (value as OutlineContent)[name] : undefined;
  return value !== undefined && value !== null;
}
