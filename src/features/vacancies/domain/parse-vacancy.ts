import { COST_KINDS, SKILL_NEEDS, type SkillNeed, VACANCY_KINDS, type VacancyKind, WORKING_CONDITIONS } from '../../matching/domain/facts/pair';
import { addDays, type LocalDate } from '../../../shared/local-date';
import { InputReader, LANGUAGE_CODE } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { dayBits, daysOf, WEEKDAYS } from '../../../shared/weekdays';
import { minuteSpan } from '../../matching/domain/facts/law-rule';
import {
  type ApprenticeshipTerms,
  conditionProperties,
  type CostItem,
  type LearningPlanUnit,
  PAYERS,
  refuseContradictions,
  type VacancyLanguage,
  type VacancySkill,
  type VacancyTerms,
  type VacancyText,
} from './vacancy';

/** A skill as the employer enters it: by its ESCO code (a UUID), which the caller looks up. */
export interface VacancySkillInput {
  readonly skillCode: string;
  readonly need: SkillNeed;
  readonly minLevel: number;
  readonly gate: boolean;
}

/**
 * One unit of a learning plan, in order: the subject, its ESCO code if there is one, and its length in weeks.
 */
export interface PlanUnitInput {
  readonly title: string;
  readonly skillCode: string | null;
  readonly weeks: number;
}

/** A parsed apprenticeship. */
export interface ParsedApprenticeship extends ApprenticeshipTerms {
  readonly plan: readonly PlanUnitInput[];
}

/** The maximum number of units in a learning plan. */
export const MAX_PLAN_UNITS = 60;
/** The longest apprenticeship the table allows, in days (Labour Law art. 51). */
export const MAX_APPRENTICESHIP_DAYS = 730;

/** A parsed vacancy, without employer and state yet. */
export interface ParsedVacancy extends VacancyText {
  /** ESCO code of the occupation, or null. */
  readonly occupationCode: string | null;
  readonly skills: readonly VacancySkillInput[];
  readonly languages: readonly { readonly language: string; readonly minLevel: number }[];
  readonly costItems: readonly CostItem[];
  readonly apprenticeship: ParsedApprenticeship | null;
}

type Shift = Pick<VacancyTerms, 'workDays' | 'startMinute' | 'endMinute' | 'hoursPerWeek'>;

/** The maximum number of gates in one vacancy. A gate gives no credit to a near miss (docs/domain.md 0.2). */
const MAX_GATES = 3;
/**
 * The maximum hours a week in the form: more than the legal 48 with overtime, so that the law check, and not
 * the form, gives the refusal.
 */
export const MAX_PROMISED_HOURS = 84;
/** How many days after the start a vacancy may stay open. */
export const CLOSES_AFTER_START_DAYS = 366;

/**
 * Parses a vacancy and reports all problems at once. Days are MONDAY … SUNDAY, times HH:MM. Only a night
 * shift may end before its start. Apprenticeship details are for that kind only. Labour law is checked later.
 */
export function parseVacancy(input: Readonly<Record<string, unknown>>, today: LocalDate): ParsedVacancy | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result(readVacancy(reader, input, today));
}

/**
 * Reads the fields that are present. The reader collects what is missing or wrong, and the result has
 * harmless values in its place.
 */
export function readVacancy(reader: InputReader, input: Readonly<Record<string, unknown>>, today: LocalDate): ParsedVacancy {
  const kind = reader.choice('kind', VACANCY_KINDS);
  const conditions = conditionProperties(reader.choices('conditions', WORKING_CONDITIONS));
  const terms = reader.part('terms', (part) => readOwnTerms(part, today, conditions.night));
  const vacancy: ParsedVacancy = {
    kind,
    siteId: reader.id('siteId'),
    title: reader.text('title', 120),
    tasks: reader.text('tasks', 2000),
    iscoCode: reader.code('iscoCode', /^\d{4}$/),
    occupationCode: input['occupationCode'] ? reader.id('occupationCode') : null,
    seats: reader.integer('seats', 1, 500),
    ...terms,
    closesOn: readLastDay(reader, terms.startsOn, today),
    ...conditions,
    trainingGiven: reader.optionalText('trainingGiven', 1000),
    minLiteracy: reader.optionalInteger('minLiteracy', 0, 4) ?? 0,
    licences: reader.codes('licences', 10, /^[A-Z][A-Z0-9_]{1,39}$/),
    skills: readSkills(reader),
    languages: readLanguages(reader),
    costItems: readCostItems(reader),
    apprenticeship: readApprenticeship(reader, input['apprenticeship'], kind, today),
  };
  refuseContradictions(reader, vacancy);
  return vacancy;
}

/**
 * Reads pay, days, shift, hours (at most `maxHours` a week), contract length and probation; also used for
 * offers and contracts.
 */
export function readTerms(reader: InputReader, maxHours = MAX_PROMISED_HOURS): Omit<VacancyTerms, 'startsOn'> {
  const { amount, currency, per } = reader.money('pay');
  const days = reader.choices('days', WEEKDAYS);
  if (days.length === 0) reader.refuse('days', 'EMPTY');
  return {
    payAmount: amount,
    payCurrency: currency,
    payPer: per,
    workDays: dayBits(days),
    startMinute: reader.time('startsAt'),
    endMinute: reader.time('endsAt'),
    hoursPerWeek: reader.integer('hoursPerWeek', 1, maxHours),
    contractMonths: reader.optionalInteger('contractMonths', 1, 120),
    probationDays: reader.optionalInteger('probationDays', 0, 366) ?? 0,
  };
}

/**
 * Refuses a day shift that ends before it starts, and more hours a week than the shifts add up to, because no
 * one could keep such a promise.
 */
export function refuseImpossibleShift(part: InputReader, { workDays, startMinute, endMinute, hoursPerWeek }: Shift, night: boolean): void {
  if (endMinute === startMinute || (endMinute < startMinute && !night)) part.refuse('endsAt', 'ENDS_BEFORE_START');
  if (part.hasProblem('days', 'startsAt', 'endsAt')) return;
  const { from, to } = minuteSpan(startMinute, endMinute);
  const maxHours = Math.floor((daysOf(workDays).length * (to - from)) / 60);
  if (hoursPerWeek > maxHours) part.refuse('hoursPerWeek', 'MORE_THAN_SHIFTS', maxHours);
}

const DAYS_OF_MONTH = 30;
/** Refuses a probation longer than a fixed-term contract. */
export function refuseLongProbation(part: InputReader, { contractMonths, probationDays }: Pick<VacancyTerms, 'contractMonths' | 'probationDays'>): void {
  if (contractMonths === null || part.hasProblem('contractMonths')) return;
  const maxDays = contractMonths * DAYS_OF_MONTH;
  if (probationDays > maxDays) part.refuse('probationDays', 'LONGER_THAN_CONTRACT', maxDays);
}

function readOwnTerms(part: InputReader, today: LocalDate, night: boolean): VacancyTerms {
  const terms = readTerms(part);
  refuseImpossibleShift(part, terms, night);
  refuseLongProbation(part, terms);
  const startsOn = part.date('startsOn');
  if (startsOn < today) part.refuse('startsOn', 'IN_THE_PAST', today);
  return { ...terms, startsOn };
}

function readLastDay(reader: InputReader, startsOn: LocalDate, today: LocalDate): LocalDate {
  const closesOn = reader.date('closesOn');
  if (closesOn < today) reader.refuse('closesOn', 'IN_THE_PAST', today);
  const last = addDays(startsOn, CLOSES_AFTER_START_DAYS);
  if (startsOn >= today && closesOn > last) reader.refuse('closesOn', 'TOO_BIG', last);
  return closesOn;
}

function readSkills(reader: InputReader): VacancySkillInput[] {
  const skills = reader.list('skills', 30, (item) => {
    const need = item.choice('need', SKILL_NEEDS);
    const gate = item.flag('gate');
    if (gate && need !== 'REQUIRED') item.refuse('gate', 'NOT_ALLOWED', 'REQUIRED');
    return { skillCode: item.id('skillCode'), need, minLevel: item.integer('minLevel', 1, 4), gate };
  });
  refuseRepeats(
    reader,
    skills.map(({ skillCode }) => skillCode),
    (at) => `skills.${at}.skillCode`,
  );
  if (skills.filter(({ gate }) => gate).length > MAX_GATES) reader.refuse('skills', 'TOO_MANY_GATES', MAX_GATES);
  return skills;
}

function readLanguages(reader: InputReader): { language: string; minLevel: number }[] {
  const languages = reader.list('languages', 10, (item) => ({ language: item.code('language', LANGUAGE_CODE), minLevel: item.integer('level', 1, 4) }));
  refuseRepeats(
    reader,
    languages.map(({ language }) => language),
    (at) => `languages.${at}.language`,
  );
  return languages;
}

function readCostItems(reader: InputReader): CostItem[] {
  const items = reader.list('costItems', COST_KINDS.length, (item) => ({ kind: item.choice('kind', COST_KINDS), paidBy: item.choice('paidBy', PAYERS) }));
  refuseRepeats(
    reader,
    items.map(({ kind }) => kind),
    (at) => `costItems.${at}.kind`,
  );
  return items;
}

function refuseRepeats(reader: InputReader, codes: readonly string[], path: (at: number) => string): void {
  codes.forEach((code, at) => {
    if (code !== '' && codes.indexOf(code) < at) reader.refuse(path(at), 'REPEATED');
  });
}

/**
 * Reads the apprenticeship of a vacancy: EMPTY if the kind requires one, NOT_ALLOWED if it does not. The plan
 * has at least one unit.
 */
export function readApprenticeship(reader: InputReader, value: unknown, kind: VacancyKind, today: LocalDate): ParsedApprenticeship | null {
  const isPresent = value !== undefined && value !== null;
  if (kind !== 'APPRENTICESHIP') {
    if (isPresent) reader.refuse('apprenticeship', 'NOT_ALLOWED', 'APPRENTICESHIP');
    return null;
  }
  if (!isPresent) {
    reader.refuse('apprenticeship', 'EMPTY');
    return null;
  }
  return reader.part('apprenticeship', (part) => {
    const plan = part.list('plan', MAX_PLAN_UNITS, (unit) => ({
      title: unit.text('title', 200),
      skillCode: unit.optionalText('skillCode', 36) === null ? null : unit.id('skillCode'),
      weeks: unit.integer('weeks', 1, 104),
    }));
    if (plan.length === 0) part.refuse('plan', 'EMPTY');
    const instructorBornOn = part.date('instructorBornOn');
    if (instructorBornOn > today) part.refuse('instructorBornOn', 'TOO_BIG', today);
    return {
      trade: part.text('trade', 120),
      instructorName: part.text('instructorName', 200),
      instructorBornOn,
      instructorPracticeYears: part.integer('instructorPracticeYears', 0, 80),
      lengthDays: part.integer('lengthDays', 1, MAX_APPRENTICESHIP_DAYS),
      plan,
    };
  });
}

/** The lists of a vacancy; skills by row id of the taxonomy release. */
export interface VacancyParts {
  readonly skills: readonly Pick<VacancySkill, 'skillId' | 'need' | 'minLevel' | 'gate'>[];
  readonly languages: readonly Pick<VacancyLanguage, 'language' | 'minLevel'>[];
  readonly costItems: readonly CostItem[];
  /** Only for an apprenticeship; the plan in order. */
  readonly apprenticeship: (ApprenticeshipTerms & { readonly plan: readonly Pick<LearningPlanUnit, 'title' | 'skillId' | 'weeks'>[] }) | null;
}

/** Every skill code in a parsed vacancy, with its field path. */
export const skillCodesOf = ({ skills, apprenticeship }: ParsedVacancy): { readonly path: string; readonly code: string }[] => [
  ...skills.map(({ skillCode }, at) => ({ path: `skills.${at}.skillCode`, code: skillCode })),
  ...(apprenticeship?.plan ?? []).flatMap(({ skillCode }, at) =>
    skillCode === null ? [] : [{ path: `apprenticeship.plan.${at}.skillCode`, code: skillCode }],
  ),
];

/** Every skill id in the lists of a vacancy: requirements and learning plan. */
export const skillIdsOf = ({ skills, apprenticeship }: VacancyParts): number[] => [
  ...skills.map(({ skillId }) => skillId),
  ...(apprenticeship?.plan ?? []).flatMap(({ skillId }) => skillId ?? []),
];

/**
 * The lists of a parsed vacancy with skill codes replaced by row ids. Unknown codes have been refused before
 * as UNKNOWN.
 */
export function partsOf({ skills, languages, costItems, apprenticeship }: ParsedVacancy, idOf: (skillCode: string) => number): VacancyParts {
  return {
    skills: skills.map(({ skillCode, ...requirement }) => ({ skillId: idOf(skillCode), ...requirement })),
    languages,
    costItems,
    apprenticeship: apprenticeship && {
      ...apprenticeship,
      plan: apprenticeship.plan.map(({ skillCode, ...unit }) => ({ ...unit, skillId: skillCode === null ? null : idOf(skillCode) })),
    },
  };
}
