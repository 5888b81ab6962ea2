import { type ConvertedPay, leastPay } from '../../matching/domain/facts/monthly-pay';
import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { payLimit } from '../../../shared/money';
import type { Problem } from '../../../shared/refusal';
import { lawProblems } from './law';
import { type LawRule, payFloorRule } from '../../matching/domain/facts/law-rule';
import { absentFieldsOf, parserInput, type VacancyDraftContent } from './vacancy-draft';
import { readVacancy } from './parse-vacancy';
import { conditionPath } from './vacancy';
import { DRAFT_SECTIONS, type DraftSection, VACANCY_FIELDS } from './vacancy-fields';

/** The progress of a section: empty, with problems, or without. */
export const DRAFT_SECTION_STATES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE'] as const;
export type DraftSectionState = (typeof DRAFT_SECTION_STATES)[number];

/** The paths of the fields of a section. A field includes everything nested in it. */
const fieldsOfSection = (section: DraftSection): string[] => Object.keys(VACANCY_FIELDS).filter((path) => VACANCY_FIELDS[path]?.section === section);

/** The section of a path: of its field, or of the first field in it. */
export function sectionOfField(path: string): DraftSection {
  const isIn = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}.`);
  const fields = Object.keys(VACANCY_FIELDS);
  const field = fields.find((one) => isIn(path, one)) ?? fields.find((one) => isIn(one, path)) ?? '';
  return VACANCY_FIELDS[field]?.section ?? 'WORK';
}

/**
 * The other fields a rule depends on, by the field it reports. The rule is skipped while one of them is
 * invalid. A draft counts as a job until another kind is chosen, so that the pay floor is shown in any order
 * of sections.
 */
const RELATED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'terms.pay.amount': ['terms.pay.currency', 'terms.pay.per'],
  [conditionPath('NIGHT')]: ['terms.startsAt', 'terms.endsAt'],
  [conditionPath('HAZARDOUS')]: ['iscoCode'],
  [conditionPath('LIVE_IN')]: ['iscoCode'],
};

const HOURS = 'terms.hoursPerWeek';
const AMOUNT = 'terms.pay.amount';

/** The dated rules, and the employer's sector they may depend on. */
export interface DraftLaw {
  readonly rules: readonly LawRule[];
  readonly sector: string;
}

/**
 * Everything that prevents submitting a draft: what is missing, invalid, or forbidden by law on the first day
 * of work (today if none is entered).
 */
export function draftProblems(content: VacancyDraftContent, { rules, sector }: DraftLaw, today: LocalDate): Problem[] {
  const input = parserInput(content);
  const reader = new InputReader(input);
  const vacancy = readVacancy(reader, input, today);
  const invalidPaths = reader.problems.map(({ path }) => path);
  const isInvalid = (field: string): boolean => invalidPaths.some((path) => field === path || field.startsWith(`${path}.`));
  // An empty apprenticeship is reported by its fields instead.
  const isTooLong = reader.problems.some(({ path, problem }) => path === HOURS && problem === 'TOO_BIG');
  const own = reader.problems.flatMap((problem) => (problem.path === 'apprenticeship' && problem.problem === 'EMPTY' ? emptyApprenticeship() : [problem]));
  const on = isInvalid('terms.startsOn') ? today : vacancy.startsOn;
  const { costItems, apprenticeship } = vacancy;
  // More hours than the form allows are also more than the law allows, so only the lower limit is reported.
  const lawful = { vacancy: isTooLong ? { ...vacancy, hoursPerWeek: Infinity } : vacancy, sector, costItems, apprenticeship };
  const forbidden = lawProblems(lawful, rules, on).filter(
    ({ path }) => (path === HOURS && isTooLong) || ![path, ...(RELATED_FIELDS[path] ?? [])].some(isInvalid),
  );
  const isLimitedByLaw = isTooLong && forbidden.some(({ path }) => path === HOURS);
  return [
    ...absentFieldsOf(content).map((path): Problem => ({ path, problem: 'EMPTY' })),
    ...own.filter(({ path }) => !(isLimitedByLaw && path === HOURS)).map((one) => withPayFloor(one, content, { rules, sector }, today)),
    ...forbidden.map(({ path, problem, limit }) => ({ path, problem, ...(limit === undefined ? {} : { limit }) })),
  ];
}

/**
 * The pay floor for a draft, from the same rule that refuses lower pay, in the entered currency and period; null if
 * no rule sets one.
 */
export function draftPayFloor(content: VacancyDraftContent, { rules, sector }: DraftLaw, today: LocalDate): ConvertedPay | null {
  const input = parserInput(content);
  const reader = new InputReader(input);
  const { kind, startsOn, payCurrency, payPer } = readVacancy(reader, input, today);
  const isInvalid = (field: string): boolean => reader.problems.some(({ path }) => field === path || field.startsWith(`${path}.`));
  const floor = payFloorRule(rules, sector, kind, isInvalid('terms.startsOn') ? today : startsOn)?.floor;
  return floor
    ? leastPay(floor, {
        currency: isInvalid('terms.pay.currency') ? floor.currency : payCurrency,
        per: isInvalid('terms.pay.per') ? floor.per : payPer,
      })
    : null;
}

/** An unreadable amount with the least one that is accepted, so that the message names both. */
function withPayFloor(problem: Problem, content: VacancyDraftContent, law: DraftLaw, today: LocalDate): Problem {
  const floor = problem.path === AMOUNT && problem.problem === 'NOT_A_MONEY' ? draftPayFloor(content, law, today) : null;
  return floor && String(problem.limit).endsWith(floor.per) ? { ...problem, limit: payLimit(floor) } : problem;
}

const emptyApprenticeship = (): Problem[] =>
  [...fieldsOfSection('INSTRUCTOR'), ...fieldsOfSection('PLAN')].map((path): Problem => ({ path, problem: 'EMPTY' }));

/** The sections of a draft with their progress. */
export function sectionStates(
  content: VacancyDraftContent,
  problems: readonly Problem[],
): { readonly section: DraftSection; readonly state: DraftSectionState }[] {
  const wrong = new Set(problems.map(({ path }) => sectionOfField(path)));
  const sections = DRAFT_SECTIONS.filter((section) => content['kind'] === 'APPRENTICESHIP' || !['INSTRUCTOR', 'PLAN'].includes(section));
  return sections.map((section) => {
    if (!fieldsOfSection(section).some((field) => isFilled(content, field))) return { section, state: 'NOT_STARTED' };
    return { section, state: wrong.has(section) ? 'IN_PROGRESS' : 'DONE' };
  });
}

function isFilled(content: VacancyDraftContent, field: string): boolean {
  let value: unknown = content;
  for (const name of field.split('.')) value = typeof value === 'object' && value !== null ? (value as VacancyDraftContent)[name] : undefined;
  return value !== undefined && value !== null;
}
