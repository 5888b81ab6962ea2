import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { amountText } from '../../../shared/money';
import { Reader } from '../../../shared/reader';
import { invalid, type Refusal } from '../../../shared/refusal';
import { daysOf, timeText } from '../../../shared/weekdays';
import type { VacancyParts } from './parts';
import type { Vacancy } from './vacancy';

/**
 * The contents of a vacancy draft, under the field names of the vacancy input. Absent fields are not filled
 * in yet.
 */
export interface OutlineContent {
  readonly [field: string]: unknown;
}

/**
 * A draft of a vacancy, visible only to its employer. Its id is that of the vacancy it creates or changes.
 */
export interface Outline {
  readonly id: string;
  readonly employerId: string;
  readonly content: OutlineContent;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** The maximum number of drafts of one employer. */
export const MAX_OUTLINES = 50;
/** The longest text saved in a draft; a vacancy allows less. */
const MOST_CHARACTERS = 8_000;
/** The maximum size of one draft, in characters of JSON. */
const MOST_KEPT = 50_000;
/** How many days ahead the suggested start date of a copy is, if the original date has passed. */
const COPY_STARTS_IN_DAYS = 30;

const isPart = (value: unknown): value is OutlineContent => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Merges an input into a draft: a named field is replaced and an omitted one unchanged, so that two sections
 * saved at once lose no data; a null or empty one is removed. Refuses unreadable text, and more text than any
 * vacancy needs.
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

/**
 * The draft contents of an existing vacancy; `codeOf` returns the ESCO code of a skill by its taxonomy row
 * id.
 */
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

/** The part of a draft that is parsed. Apprenticeship details are left out if another kind is chosen. */
export function inputOf(content: OutlineContent): OutlineContent {
  const { apprenticeship, ...others } = content;
  return content['kind'] === 'APPRENTICESHIP' && apprenticeship !== undefined ? content : others;
}

/**
 * The contents for a copy of a vacancy. Past dates are replaced by suggestions thirty days ahead, with the
 * same distance between them.
 */
export function copied(content: OutlineContent, today: LocalDate): OutlineContent {
  const terms = isPart(content['terms']) ? content['terms'] : {};
  const [startsOn, closesOn] = [String(terms['startsOn']), String(content['closesOn'])];
  if (startsOn >= today && closesOn >= today) return content;
  const newStart = startsOn >= today ? startsOn : addDays(today, COPY_STARTS_IN_DAYS);
  const between = Math.max(daysBetween(startsOn, closesOn), -COPY_STARTS_IN_DAYS);
  const newEnd = addDays(newStart, between);
  return merged(content, { terms: { startsOn: newStart }, closesOn: newEnd >= today ? newEnd : newStart });
}
