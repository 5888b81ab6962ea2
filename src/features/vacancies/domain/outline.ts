import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { amountText } from '../../../shared/money';
import { Reader } from '../../../shared/reader';
import { invalid, type Refusal } from '../../../shared/refusal';
import { daysOf, timeText } from '../../../shared/weekdays';
import type { VacancyParts } from './parts';
import type { Vacancy } from './vacancy';

/** What was typed of a vacancy so far, under the names of the input that writes one; what is not there was not typed yet. */
export interface OutlineContent {
  readonly [field: string]: unknown;
}

/** A vacancy being written: nobody but its employer sees it, and it has the id of the vacancy that it becomes or changes. */
export interface Outline {
  readonly id: string;
  readonly employerId: string;
  readonly content: OutlineContent;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** The most vacancies that one employer writes at a time. */
export const MAX_OUTLINES = 50;
/** The longest text that is kept while it is written; the vacancy itself allows less. */
const MOST_CHARACTERS = 8_000;
/** The most that is kept of one outline, in characters of JSON. */
const MOST_KEPT = 50_000;
/** From how many days ahead the first day of a copy is suggested, where the copied one has passed. */
const COPY_STARTS_IN_DAYS = 30;

const isPart = (value: unknown): value is OutlineContent => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What was typed before with what is typed now: a field that is named replaces, one that is left out stays, so that two tasks written at once lose nothing;
 * one that is null or an empty text is taken out. Refuses text that nobody can read, and more than anybody needs.
 */
export function typedOver(before: OutlineContent, typed: OutlineContent): OutlineContent | Refusal {
  const reader = new Reader({});
  refuseUnreadable(reader, '', typed);
  if (reader.problems.length > 0) return invalid(reader.problems);
  const content = merged(before, typed);
  return JSON.stringify(content).length > MOST_KEPT ? invalid([{ path: 'tasks', problem: 'TOO_LONG', limit: MOST_CHARACTERS }]) : content;
}

function merged(before: OutlineContent, typed: OutlineContent): OutlineContent {
  const all: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(typed)) {
    if (value === undefined) continue;
    if (value === null || value === '') delete all[field];
    else all[field] = isPart(value) ? merged(isPart(before[field]) ? before[field] : {}, value) : value;
  }
  return all;
}

function refuseUnreadable(reader: Reader, path: string, value: unknown): void {
  if (typeof value === 'string') {
    const one = new Reader({ text: value });
    one.optionalText('text', MOST_CHARACTERS);
    for (const { problem, limit } of one.problems) reader.refuse(path, problem, limit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) refuseUnreadable(reader, path === '' ? key : `${path}.${key}`, inner);
  }
}

/** A vacancy as it would be typed; `codeOf` gives the ESCO code of a skill by its row in the taxonomy. */
export function contentOf(vacancy: Vacancy, parts: VacancyParts, codeOf: (skillId: number) => string): OutlineContent {
  const { siteId, kind, title, tasks, iscoCode, seats, night, liveIn, housingOffered, servesAlcohol, hazardous, minLiteracy, licences, closesOn } = vacancy;
  return merged(
    {},
    {
      siteId,
      kind,
      title,
      tasks,
      iscoCode,
      seats,
      night,
      liveIn,
      housingOffered,
      servesAlcohol,
      hazardous,
      minLiteracy,
      licences,
      closesOn,
      trainingGiven: vacancy.trainingGiven,
      terms: typedTerms(vacancy),
      skills: parts.skills.map(({ skillId, need, minLevel, gate }) => ({ skillCode: codeOf(skillId), need, minLevel, gate })),
      languages: parts.languages.map(({ language, minLevel }) => ({ language, level: minLevel })),
      costItems: parts.costItems.map(({ kind: cost, paidBy }) => ({ kind: cost, paidBy })),
      apprenticeship: parts.apprenticeship && typedApprenticeship(parts.apprenticeship, codeOf),
    },
  );
}

const typedTerms = (vacancy: Vacancy): OutlineContent => ({
  pay: { amount: amountText(vacancy.payAmount, vacancy.payCurrency), currency: vacancy.payCurrency, per: vacancy.payPer },
  days: daysOf(vacancy.workDays),
  startsAt: timeText(vacancy.startMinute),
  endsAt: timeText(vacancy.endMinute),
  hoursPerWeek: vacancy.hoursPerWeek,
  contractMonths: vacancy.contractMonths,
  probationDays: vacancy.probationDays,
  startsOn: vacancy.startsOn,
});

function typedApprenticeship(given: NonNullable<VacancyParts['apprenticeship']>, codeOf: (skillId: number) => string): OutlineContent {
  const { trade, instructorName, instructorBornOn, instructorPracticeYears, lengthDays, plan } = given;
  const units = plan.map(({ title, skillId, weeks }) => ({ title, weeks, ...(skillId === null ? {} : { skillCode: codeOf(skillId) }) }));
  return { trade, instructorName, instructorBornOn, instructorPracticeYears, lengthDays, plan: units };
}

/** What of it is sent: what was typed of an apprenticeship waits in vain once it is none. */
export function inputOf(content: OutlineContent): OutlineContent {
  const { apprenticeship, ...others } = content;
  return content['kind'] === 'APPRENTICESHIP' && apprenticeship !== undefined ? content : others;
}

/** The same vacancy once more: days that have passed are suggested anew, thirty days ahead, with the same time between them. */
export function copied(content: OutlineContent, today: LocalDate): OutlineContent {
  const terms = isPart(content['terms']) ? content['terms'] : {};
  const [startsOn, closesOn] = [String(terms['startsOn']), String(content['closesOn'])];
  if (startsOn >= today && closesOn >= today) return content;
  const newStart = startsOn >= today ? startsOn : addDays(today, COPY_STARTS_IN_DAYS);
  const between = Math.max(daysBetween(startsOn, closesOn), -COPY_STARTS_IN_DAYS);
  const newEnd = addDays(newStart, between);
  return merged(content, { terms: { startsOn: newStart }, closesOn: newEnd >= today ? newEnd : newStart });
}
