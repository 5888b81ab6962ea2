import { addDays, daysBetween, type LocalDate } from '../../../shared/local-date';
import { amountText } from '../../../shared/money';
import { InputReader } from '../../../shared/input-reader';
import { invalid, type Refusal } from '../../../shared/refusal';
import { daysOf, timeText } from '../../../shared/weekdays';
import type { VacancyParts } from './parse-vacancy';
import { type AbsentField, conditionsOf, type Vacancy } from './vacancy';

/**
 * The contents of a vacancy draft, under the field names of the vacancy input. Absent fields are not filled
 * in yet.
 */
export interface VacancyDraftContent {
  readonly [field: string]: unknown;
}

/**
 * A draft of a vacancy, visible only to its employer. Its id is that of the vacancy it creates or changes.
 */
export interface VacancyDraft {
  readonly id: string;
  readonly employerId: string;
  readonly content: VacancyDraftContent;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** The maximum number of drafts of one employer. */
export const MAX_VACANCY_DRAFTS = 50;
/** The longest text saved in a draft; a vacancy allows less. */
const MAX_TEXT_LENGTH = 8_000;
/** The maximum size of one draft, in characters of JSON. */
const MAX_CONTENT_LENGTH = 50_000;
/** How many days ahead the suggested start date of a copy is, if the original date has passed. */
const COPY_STARTS_IN_DAYS = 30;

const isPart = (value: unknown): value is VacancyDraftContent => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Merges an input into a draft: a named field is replaced and an omitted one unchanged, so that two sections
 * saved at once lose no data; a null or empty one is removed. Refuses unreadable text, and more text than any
 * vacancy needs.
 */
export function mergeInput(before: VacancyDraftContent, input: VacancyDraftContent): VacancyDraftContent | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader({});
  refuseUnreadable(reader, '', input);
  if (reader.problems.length > 0) return invalid(reader.problems);
  const content = withoutAnswered(mergeFields(before, input), input);
  return JSON.stringify(content).length > MAX_CONTENT_LENGTH ? invalid([{ path: 'tasks', problem: 'TOO_LONG', limit: MAX_TEXT_LENGTH }]) : content;
}

function mergeFields(before: VacancyDraftContent, input: VacancyDraftContent): VacancyDraftContent {
  const all: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (value === null || value === '') delete all[field];
    else all[field] = isPart(value) ? mergeFields(isPart(before[field]) ? before[field] : {}, value) : value;
  }
  return all;
}

/** The fields of a draft that have no answer yet, because the sheet from which it was imported says nothing about them. */
export const absentFieldsOf = (content: VacancyDraftContent): readonly AbsentField[] => (content['absentFields'] ?? []) as readonly AbsentField[];

/** A field that an input names is answered, also by an empty one: the employer said none. */
function withoutAnswered({ absentFields, ...content }: VacancyDraftContent, input: VacancyDraftContent): VacancyDraftContent {
  const absent = absentFieldsOf({ absentFields }).filter((path) => valueAt(input, path) === undefined);
  return absent.length === 0 ? content : { ...content, absentFields: absent };
}

const valueAt = (content: VacancyDraftContent, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isPart(value) ? value[name] : undefined), content);

function refuseUnreadable(reader: InputReader, path: string, value: unknown): void {
  if (typeof value === 'string') {
    const one = new InputReader({ text: value });
    one.optionalText('text', MAX_TEXT_LENGTH);
    for (const { problem, limit } of one.problems) reader.refuse(path, problem, limit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) refuseUnreadable(reader, path === '' ? key : `${path}.${key}`, inner);
  }
}

/**
 * The draft contents of an existing vacancy; `codeOf` returns the ESCO code of a skill by its taxonomy row
 * id.
 */
export function contentOf(vacancy: Vacancy, parts: VacancyParts, codeOf: (skillId: number) => string): VacancyDraftContent {
  const { siteId, kind, title, tasks, iscoCode, seats, minLiteracy, licences, closesOn, absentFields } = vacancy;
  const answered = <T>(path: AbsentField, value: T): T | null => (absentFields.includes(path) ? null : value);
  return mergeFields(
    {},
    {
      siteId,
      kind,
      title,
      tasks,
      iscoCode,
      seats,
      conditions: answered('conditions', conditionsOf(vacancy)),
      minLiteracy,
      licences,
      closesOn,
      trainingGiven: vacancy.trainingGiven,
      terms: { ...termsContent(vacancy), probationDays: answered('terms.probationDays', vacancy.probationDays) },
      skills: parts.skills.map(({ skillId, need, minLevel, gate }) => ({ skillCode: codeOf(skillId), need, minLevel, gate })),
      languages: parts.languages.map(({ language, minLevel }) => ({ language, level: minLevel })),
      costItems: answered(
        'costItems',
        parts.costItems.map(({ kind: cost, paidBy }) => ({ kind: cost, paidBy })),
      ),
      absentFields: absentFields.length > 0 ? absentFields : null,
      apprenticeship: parts.apprenticeship && apprenticeshipContent(parts.apprenticeship, codeOf),
    },
  );
}

const termsContent = (vacancy: Vacancy): VacancyDraftContent => ({
  pay: { amount: amountText(vacancy.payAmount, vacancy.payCurrency), currency: vacancy.payCurrency, per: vacancy.payPer },
  days: daysOf(vacancy.workDays),
  startsAt: timeText(vacancy.startMinute),
  endsAt: timeText(vacancy.endMinute),
  hoursPerWeek: vacancy.hoursPerWeek,
  contractMonths: vacancy.contractMonths,
  startsOn: vacancy.startsOn,
});

function apprenticeshipContent(apprenticeship: NonNullable<VacancyParts['apprenticeship']>, codeOf: (skillId: number) => string): VacancyDraftContent {
  const { trade, instructorName, instructorBornOn, instructorPracticeYears, lengthDays, plan } = apprenticeship;
  const units = plan.map(({ title, skillId, weeks }) => ({ title, weeks, ...(skillId === null ? {} : { skillCode: codeOf(skillId) }) }));
  return { trade, instructorName, instructorBornOn, instructorPracticeYears, lengthDays, plan: units };
}

/** The part of a draft that is parsed. Apprenticeship details are left out if another kind is chosen. */
export function parserInput({ absentFields: _absent, ...content }: VacancyDraftContent): VacancyDraftContent {
  const { apprenticeship, ...others } = content;
  return content['kind'] === 'APPRENTICESHIP' && apprenticeship !== undefined ? content : others;
}

/**
 * The contents for a copy of a vacancy. Past dates are replaced by suggestions thirty days ahead, with the
 * same distance between them.
 */
export function copyContent(content: VacancyDraftContent, today: LocalDate): VacancyDraftContent {
  const terms = isPart(content['terms']) ? content['terms'] : {};
  const [startsOn, closesOn] = [String(terms['startsOn']), String(content['closesOn'])];
  if (startsOn >= today && closesOn >= today) return content;
  const newStart = startsOn >= today ? startsOn : addDays(today, COPY_STARTS_IN_DAYS);
  const between = Math.max(daysBetween(startsOn, closesOn), -COPY_STARTS_IN_DAYS);
  const newEnd = addDays(newStart, between);
  return mergeFields(content, { terms: { startsOn: newStart }, closesOn: newEnd >= today ? newEnd : newStart });
}
