import type { FormValues } from '../../../shared/form/form-drafts';
import type { Visit } from '../../../shared/visit/visit';
import { WEEKDAYS } from '../../../shared/labels/work-labels';
import type { DraftSection, DraftSectionPageQuery } from '../../gql';
import { withMinimumRows, withRows } from './vacancy-form-rows';
import { namedText } from './vacancy-form-steps';
import { KNOWN_LICENCES } from './vacancy-input';

export type Content = NonNullable<DraftSectionPageQuery['vacancyDraft']>['content'];

/** Usual values, shown in a section that has no answers yet. */
const USUAL_VALUES: FormValues = {
  kind: 'JOB',
  seats: '1',
  currency: 'USD',
  per: 'MONTH',
  days: WEEKDAYS.slice(0, 5),
  startsAt: '08:00',
  endsAt: '17:00',
  hoursPerWeek: '40',
  probationDays: '0',
  languageCode: 'km',
  languageLevel: '3',
};

/** The visit with the values just typed, or else the saved ones, and with blank rows in every list. */
export function withSavedValues(visit: Visit, saved: FormValues): Visit {
  const typed = Object.keys(visit.draft.values).length > 0 ? visit.draft.values : saved;
  return { ...visit, draft: { ...visit.draft, values: withMinimumRows(withMinimumRows(withMinimumRows(typed, 'languages', 1), 'costs', 1), 'units', 3) } };
}

/** Whether a section has any saved answer. */
export function hasAnswers({ kind, terms, languages, minLiteracy, conditions, closesOn, apprenticeship }: Content, section: DraftSection): boolean {
  const firstAnswers: Readonly<Record<DraftSection, unknown>> = {
    WORK: kind,
    PAY: terms?.pay,
    HOURS: conditions ?? terms?.hoursPerWeek ?? null,
    DATES: closesOn ?? terms?.startsOn ?? terms?.probationDays ?? null,
    PERSON: languages ?? minLiteracy ?? null,
    INSTRUCTOR: apprenticeship?.trade ?? apprenticeship?.instructorName,
    PLAN: apprenticeship?.plan,
  };
  return firstAnswers[section] !== null && firstAnswers[section] !== undefined;
}

/** The saved answers, as form values of one section. */
export function valuesOf(content: Content, section: DraftSection): FormValues {
  const typed = savedValues(content);
  return hasAnswers(content, section) ? typed : { ...typed, ...USUAL_VALUES, ...filledOnly(typed, Object.keys(USUAL_VALUES)) };
}

/** The saved answers of fields that have a usual value. */
const filledOnly = (typed: FormValues, names: readonly string[]): FormValues =>
  Object.fromEntries(names.flatMap((name) => (typed[name] === undefined || typed[name].length === 0 ? [] : [[name, typed[name]]])));

/**
 * A negative number represents typed text that was no number (the API refuses it), so it is shown as empty.
 */
const numberText = (number: number | null | undefined): string => (number === null || number === undefined || number < 0 ? '' : String(number));

function savedValues(content: Content): FormValues {
  const { terms, iscoCode, iscoLabel } = content;
  const licences = content.licences ?? [];
  const isKnown = (licence: string): boolean => KNOWN_LICENCES.some((knownLicence) => knownLicence === licence);
  const single: FormValues = {
    kind: content.kind ?? '',
    siteId: content.site?.id ?? '',
    title: content.title ?? '',
    tasks: content.tasks ?? '',
    iscoCode: iscoCode ?? '',
    workFound: iscoCode && iscoLabel ? [namedText({ code: iscoCode, label: iscoLabel })] : [],
    seats: numberText(content.seats),
    amount: terms?.pay?.amount ?? '',
    currency: terms?.pay?.currency ?? '',
    per: terms?.pay?.per ?? '',
    days: terms?.days ?? [],
    startsAt: terms?.startsAt ?? '',
    endsAt: terms?.endsAt ?? '',
    hoursPerWeek: numberText(terms?.hoursPerWeek),
    contractMonths: numberText(terms?.contractMonths),
    probationDays: numberText(terms?.probationDays),
    startsOn: terms?.startsOn ?? '',
    closesOn: content.closesOn ?? '',
    conditions: content.conditions ?? [],
    trainingGiven: content.trainingGiven ?? '',
    minLiteracy: numberText(content.minLiteracy),
    licences: licences.filter(isKnown),
    otherLicences: licences.filter((licence) => !isKnown(licence)).join(', '),
    ...apprenticeshipValues(content),
  };
  return withLists(single, content);
}

function withLists(single: FormValues, { skills, languages, costItems }: Content): FormValues {
  const skillRows = (skills ?? []).map(({ skill, need, gate, minLevel }) => ({
    skillCode: skill.code,
    skillLabel: skill.label,
    skillNeed: gate ? 'GATE' : need,
    skillLevel: String(minLevel),
  }));
  const languageRows = (languages ?? []).map(({ language, level }) => ({ languageCode: language, languageLevel: String(level) }));
  const costRows = (costItems ?? []).map(({ kind, paidBy }) => ({ costKind: kind, costPayer: paidBy }));
  return withRows(withRows(withRows(single, 'skills', skillRows), 'languages', languageRows), 'costs', costRows);
}

function apprenticeshipValues({ apprenticeship }: Content): FormValues {
  if (!apprenticeship) return {};
  const { trade, instructorName, instructorBornOn, instructorPracticeYears, lengthDays, plan } = apprenticeship;
  const units = (plan ?? []).map(({ title, weeks, skill }) => ({ unitTitle: title, unitWeeks: numberText(weeks), unitSkill: skill?.code ?? '' }));
  const skillTexts = (plan ?? []).flatMap(({ skill }) => (skill ? [namedText(skill)] : []));
  const texts = { trade: trade ?? '', instructorName: instructorName ?? '', instructorBornOn: instructorBornOn ?? '' };
  const numbers = { instructorPracticeYears: numberText(instructorPracticeYears), lengthDays: numberText(lengthDays) };
  return withRows({ ...texts, ...numbers, unitSkillFound: [...new Set(skillTexts)] }, 'units', units);
}
