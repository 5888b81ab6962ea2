import { type ToldPay, toldIn } from '../../matching/domain/facts/monthly-pay';
import type { LocalDate } from '../../../shared/local-date';
import { Reader } from '../../../shared/reader';
import type { Problem } from '../../../shared/refusal';
import { lawProblems } from './law';
import { type LawRule, payFloorRule } from '../../matching/domain/facts/law-rule';
import { inputOf, type OutlineContent } from './outline';
import { readVacancy } from './parse-vacancy';

/** The tasks in which a vacancy is written, in order; the last two only for an apprenticeship. */
export const OUTLINE_TASKS = ['WORK', 'PAY', 'HOURS', 'DATES', 'PERSON', 'INSTRUCTOR', 'PLAN'] as const;
/** One task. */
export type OutlineTask = (typeof OUTLINE_TASKS)[number];

/** How far a task has come: nothing typed, something still stands against it, or nothing does. */
export const OUTLINE_TASK_STATES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE'] as const;
/** One state. */
export type OutlineTaskState = (typeof OUTLINE_TASK_STATES)[number];

/** The fields that each task asks for; a field stands for all that is within it. */
export const FIELDS_OF_TASK: Readonly<Record<OutlineTask, readonly string[]>> = {
  WORK: ['kind', 'siteId', 'title', 'tasks', 'iscoCode', 'occupationCode', 'seats'],
  PAY: ['terms.pay', 'costItems'],
  HOURS: ['terms.days', 'terms.startsAt', 'terms.endsAt', 'terms.hoursPerWeek', 'night', 'liveIn', 'housingOffered', 'servesAlcohol', 'hazardous'],
  DATES: ['terms.startsOn', 'closesOn', 'terms.contractMonths', 'terms.probationDays'],
  PERSON: ['skills', 'languages', 'minLiteracy', 'licences', 'trainingGiven'],
  INSTRUCTOR: ['trade', 'instructorName', 'instructorBornOn', 'instructorPracticeYears', 'lengthDays'].map((field) => `apprenticeship.${field}`),
  PLAN: ['apprenticeship.plan'],
};

/** In which task a field is typed. */
export const taskOfField = (path: string): OutlineTask =>
  OUTLINE_TASKS.find((task) => FIELDS_OF_TASK[task].some((field) => path === field || path.startsWith(`${field}.`))) ??
  (path.startsWith('apprenticeship') ? 'INSTRUCTOR' : 'WORK');

/**
 * What a rule reads besides the field in which it is told; while one of these is not typed well, it says nothing. What is offered is a job until something else is
 * said, so the floor speaks in whichever order the tasks are done.
 */
const ALSO_READ: Readonly<Record<string, readonly string[]>> = {
  'terms.pay.amount': ['terms.pay.currency', 'terms.pay.per'],
  night: ['terms.startsAt', 'terms.endsAt'],
  hazardous: ['iscoCode'],
  liveIn: ['iscoCode'],
};

/** The dated rules, and the line of business they may be about. */
export interface OutlineLaw {
  readonly rules: readonly LawRule[];
  readonly sector: string;
}

/** Everything that stands against sending what was typed so far: what is missing, what cannot be, and what the law forbids on the first day of work (today, while none is typed). */
export function outlineProblems(content: OutlineContent, { rules, sector }: OutlineLaw, today: LocalDate): Problem[] {
  const input = inputOf(content);
  const reader = new Reader(input);
  const vacancy = readVacancy(reader, input, today);
  const missed = reader.problems.map(({ path }) => path);
  const isMissed = (field: string): boolean => missed.some((path) => field === path || field.startsWith(`${path}.`));
  // the part itself is asked for by its fields
  const own = reader.problems.flatMap((problem) => (problem.path === 'apprenticeship' && problem.problem === 'EMPTY' ? emptyApprenticeship() : [problem]));
  const on = isMissed('terms.startsOn') ? today : vacancy.startsOn;
  const { costItems, apprenticeship } = vacancy;
  const forbidden = lawProblems({ vacancy, sector, costItems, apprenticeship }, rules, on).filter(
    ({ path }) => ![path, ...(ALSO_READ[path] ?? [])].some(isMissed),
  );
  return [...own, ...forbidden.map(({ path, problem, limit }) => ({ path, problem, ...(limit === undefined ? {} : { limit }) }))];
}

/** The least pay for what was typed so far, by the rule that also refuses less and in the currency typed; null where no rule asks for any. */
export function outlinePayFloor(content: OutlineContent, { rules, sector }: OutlineLaw, today: LocalDate): ToldPay | null {
  const input = inputOf(content);
  const reader = new Reader(input);
  const { kind, startsOn, payCurrency } = readVacancy(reader, input, today);
  const isMissed = (field: string): boolean => reader.problems.some(({ path }) => field === path || field.startsWith(`${path}.`));
  const floor = payFloorRule(rules, sector, kind, isMissed('terms.startsOn') ? today : startsOn)?.floor;
  return floor ? toldIn(floor, isMissed('terms.pay.currency') ? floor.currency : payCurrency) : null;
}

const emptyApprenticeship = (): Problem[] => [...FIELDS_OF_TASK.INSTRUCTOR, ...FIELDS_OF_TASK.PLAN].map((path): Problem => ({ path, problem: 'EMPTY' }));

/** The tasks of what is being written, each with how far it has come. */
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
