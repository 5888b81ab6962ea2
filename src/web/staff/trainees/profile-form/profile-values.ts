import { amountTyped, wholeNumber } from '../../../shared/form/digits';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { WEEKDAYS } from '../../../shared/labels/work-labels';
import type { ProfileToChangeQuery, SkillSource, TraineeInput, Travel, Weekday } from '../../gql';
import { filledRows, withRows } from './profile-lists';

/** The licences with a checkbox; all others are typed. */
export const KNOWN_LICENCES = ['MOTORBIKE', 'DRIVING_B', 'DRIVING_C'] as const;
export const SKILL_SOURCES = ['SELF', 'INSTRUCTOR', 'EMPLOYER', 'TEST'] as const satisfies readonly SkillSource[];
export const TRAVELS = ['SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE'] as const satisfies readonly Travel[];

/** The default values of the form. */
export const defaultValues = (today: string): FormValues => ({
  language: 'KM',
  availableFrom: today,
  availableDays: WEEKDAYS.slice(0, 6),
  availableFromTime: '07:00',
  availableToTime: '18:00',
  languageCode: 'km',
  languageLevel: '4',
  minCurrency: 'USD',
});

/** The values of a profile for the form. */
export function valuesOf(person: NonNullable<ProfileToChangeQuery['trainee']>): FormValues {
  const isKnown = (licence: string): boolean => KNOWN_LICENCES.some((knownLicence) => knownLicence === licence);
  const plain: FormValues = {
    displayName: person.displayName,
    language: person.language,
    homeProvince: person.homeProvince.code,
    travel: person.travel,
    acceptsHousing: person.acceptsHousing ? 'yes' : '',
    literacy: String(person.literacy),
    education: person.education ?? '',
    availableFrom: person.availableFrom,
    availableDays: person.availableDays,
    availableFromTime: person.availableFromTime,
    availableToTime: person.availableToTime,
    wantedHoursMin: String(person.wantedHoursMin ?? ''),
    wantedHoursMax: String(person.wantedHoursMax ?? ''),
    minAmount: person.minPay?.amount ?? '',
    minCurrency: person.minPay?.currency ?? 'USD',
    licences: person.licences.filter(isKnown),
    otherLicences: person.licences.filter((licence) => !isKnown(licence)).join(', '),
  };
  const skills = person.skills.map(({ skill, level, source, evidence }) => ({
    skillCode: skill.code,
    skillLabel: skill.label,
    skillLevel: String(level),
    skillSource: source,
    skillEvidence: evidence ?? '',
  }));
  const languages = person.languages.map(({ language, level }) => ({ languageCode: language, languageLevel: String(level) }));
  const preferences = [...person.jobPreferences]
    .sort((a, b) => a.rank - b.rank)
    .map(({ iscoCode, label }) => ({ preferenceCode: iscoCode, preferenceLabel: label, preferenceKept: 'yes' }));
  return withRows(withRows(withRows(plain, 'skills', skills), 'languages', languages), 'jobPreferences', preferences);
}

/**
 * The form as API input. The API reports what is invalid. The rows are those that remain after
 * `withoutEmptyRows`.
 */
export function traineeInput(values: FormValues): TraineeInput {
  const text = (name: string): string => textOf(values, name).trim();
  const hours = (name: 'wantedHoursMin' | 'wantedHoursMax') => (text(name) === '' ? {} : { [name]: wholeNumber(text(name)) });
  const amount = amountTyped(text('minAmount'));
  return {
    displayName: text('displayName'),
    language: text('language') === 'EN' ? 'EN' : 'KM',
    homeProvince: text('homeProvince'),
    travel: text('travel') as Travel,
    acceptsHousing: text('acceptsHousing') === 'yes',
    literacy: wholeNumber(text('literacy')),
    education: text('education') || null,
    availableFrom: text('availableFrom'),
    availableDays: [...textsOf(values, 'availableDays')] as Weekday[],
    availableFromTime: text('availableFromTime'),
    availableToTime: text('availableToTime'),
    ...hours('wantedHoursMin'),
    ...hours('wantedHoursMax'),
    ...(amount === '' ? {} : { minPay: { amount, currency: text('minCurrency') === 'KHR' ? 'KHR' : 'USD' } }),
    licences: [...textsOf(values, 'licences'), ...typedLicences(text('otherLicences'))],
    skills: filledRows(values, 'skills').map(({ skillCode, skillLevel, skillSource, skillEvidence }) => ({
      skillCode,
      level: wholeNumber(skillLevel),
      source: (SKILL_SOURCES.find((source) => source === skillSource) ?? 'SELF') satisfies SkillSource,
      evidence: skillEvidence.trim() || null,
    })),
    languages: filledRows(values, 'languages').map(({ languageCode, languageLevel }) => ({ language: languageCode, level: wholeNumber(languageLevel) })),
    jobPreferences: filledRows(values, 'jobPreferences').map(({ preferenceCode }, at) => ({ iscoCode: preferenceCode, rank: at + 1 })),
  };
}

/**
 * `Food handling, forklift` becomes FOOD_HANDLING and FORKLIFT. Text without Latin letters is sent unchanged,
 * and the API rejects it.
 */
const typedLicences = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(
      (one) =>
        one
          .toUpperCase()
          .replace(/[^A-Z0-9]+/g, '_')
          .replace(/^_|_$/g, '') || one,
    );
