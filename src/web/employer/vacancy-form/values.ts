import type { FormValues } from '../../shared/form-drafts';
import type { Visit } from '../../shared/visit';
import { WEEKDAYS } from '../../shared/work-words';
import type { VacancyToChangeQuery } from '../gql';
import { withRoom, withRows } from './rows';
import { namedText } from './steps';
import { KNOWN_LICENCES } from './vacancy-input';

export type VacancyToChange = NonNullable<VacancyToChangeQuery['vacancy']>;

/** What stands in the form before anything is written. */
export const FRESH_VALUES: FormValues = {
  kind: 'JOB',
  seats: '1',
  days: WEEKDAYS.slice(0, 5),
  startsAt: '08:00',
  endsAt: '17:00',
  hoursPerWeek: '40',
  probationDays: '0',
  languageCode: 'km',
  languageLevel: '3',
};

/** The visit with what was typed, or else with what stood there before, and with room to write in every list. */
export function withValues(visit: Visit, before: FormValues): Visit {
  const typed = Object.keys(visit.draft.values).length > 0 ? visit.draft.values : before;
  return { ...visit, draft: { ...visit.draft, values: withRoom(withRoom(withRoom(typed, 'languages', 1), 'costs', 1), 'units', 3) } };
}

/** A vacancy as the form holds it. */
export function valuesOf(vacancy: VacancyToChange): FormValues {
  const { terms, skills, languages, costItems, licences } = vacancy;
  const isKnown = (licence: string): boolean => KNOWN_LICENCES.some((known) => known === licence);
  const plain = {
    kind: vacancy.kind,
    siteId: vacancy.site.id,
    title: vacancy.title,
    tasks: vacancy.tasks,
    iscoCode: vacancy.iscoCode,
    workFound: namedText({ code: vacancy.iscoCode, label: vacancy.iscoLabel }),
    seats: String(vacancy.seats),
    amount: terms.pay.amount,
    currency: terms.pay.currency,
    per: terms.pay.per,
    days: terms.days,
    startsAt: terms.startsAt,
    endsAt: terms.endsAt,
    hoursPerWeek: String(terms.hoursPerWeek),
    contractMonths: String(terms.contractMonths ?? ''),
    probationDays: String(terms.probationDays),
    startsOn: terms.startsOn,
    closesOn: vacancy.closesOn,
    conditions: (['night', 'liveIn', 'housingOffered', 'servesAlcohol', 'hazardous'] as const).filter((condition) => vacancy[condition]),
    trainingGiven: vacancy.trainingGiven ?? '',
    minLiteracy: String(vacancy.minLiteracy),
    licences: licences.filter(isKnown),
    otherLicences: licences.filter((licence) => !isKnown(licence)).join(', '),
    ...learningOf(vacancy),
  };
  const skillRows = skills.map(({ skill, need, gate, minLevel }) => ({
    skillCode: skill.code,
    skillLabel: skill.label,
    skillNeed: gate ? 'GATE' : need,
    skillLevel: String(minLevel),
  }));
  const languageRows = languages.map(({ language, level }) => ({ languageCode: language, languageLevel: String(level) }));
  const costRows = costItems.map(({ kind, paidBy }) => ({ costKind: kind, costPayer: paidBy }));
  return withRows(withRows(withRows(plain, 'skills', skillRows), 'languages', languageRows), 'costs', costRows);
}

function learningOf({ apprenticeship }: VacancyToChange): FormValues {
  if (!apprenticeship) return {};
  const { plan, instructorPracticeYears, lengthDays, ...texts } = apprenticeship;
  const units = plan.map(({ title, weeks, skill }) => ({ unitTitle: title, unitWeeks: String(weeks), unitSkill: skill?.code ?? '' }));
  const found = plan.flatMap(({ skill }) => (skill ? [namedText(skill)] : []));
  const numbers = { instructorPracticeYears: String(instructorPracticeYears), lengthDays: String(lengthDays) };
  return withRows({ ...texts, ...numbers, unitSkillFound: [...new Set(found)] }, 'units', units);
}
