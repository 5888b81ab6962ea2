import { amountTyped, wholeNumber } from '../../../shared/form/digits';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import type {
  CostKind,
  CostPayer,
  DraftApprenticeshipInput,
  DraftSection,
  DraftTermsInput,
  PayPeriod,
  VacancyKind,
  VacancyDraftInput,
  Weekday,
  WorkingCondition,
} from '../../gql';
import { filledRows, withoutEmptyRows } from './vacancy-form-rows';

/** Licences with a checkbox of their own; any other licence is typed. */
export const KNOWN_LICENCES = ['MOTORBIKE', 'DRIVING_B', 'DRIVING_C'] as const;

/**
 * The answers of one section as API input; an empty field clears the saved value. Its rows are those of the
 * form without empty rows, so indexes match.
 */
export function sectionInput(section: DraftSection, typed: FormValues): VacancyDraftInput {
  const values = withoutEmptyRows(typed);
  const text = (name: string): string | null => textOf(values, name).trim() || null;
  const number = (name: string): number | null => numberIn(textOf(values, name));
  switch (section) {
    case 'WORK':
      return {
        kind: text('kind') as VacancyKind | null,
        siteId: text('siteId'),
        title: text('title'),
        tasks: text('tasks'),
        iscoCode: text('iscoCode'),
        seats: number('seats'),
      };
    case 'PAY':
      return { terms: { pay: payInput(values) }, costItems: costRows(values) };
    case 'HOURS':
      return {
        terms: { days: [...textsOf(values, 'days')] as Weekday[], startsAt: text('startsAt'), endsAt: text('endsAt'), hoursPerWeek: number('hoursPerWeek') },
        conditions: [...textsOf(values, 'conditions')] as WorkingCondition[],
      };
    case 'DATES':
      return {
        terms: { startsOn: text('startsOn'), contractMonths: number('contractMonths'), probationDays: number('probationDays') },
        closesOn: text('closesOn'),
      };
    case 'PERSON':
      return personInput(values);
    case 'INSTRUCTOR':
      return {
        apprenticeship: {
          trade: text('trade'),
          instructorName: text('instructorName'),
          instructorBornOn: text('instructorBornOn'),
          instructorPracticeYears: number('instructorPracticeYears'),
          lengthDays: number('lengthDays'),
        },
      };
    case 'PLAN':
      return { apprenticeship: { plan: planRows(values) } };
  }
}

/** A whole number in any digits; null if empty. */
const numberIn = (text: string): number | null => (text.trim() === '' ? null : wholeNumber(text));

const payInput = (values: FormValues): NonNullable<DraftTermsInput['pay']> => ({
  amount: amountTyped(textOf(values, 'amount')) || null,
  currency: textOf(values, 'currency') === 'KHR' ? 'KHR' : 'USD',
  per: (textOf(values, 'per') || null) as PayPeriod | null,
});

const personInput = (values: FormValues): VacancyDraftInput => ({
  skills: filledRows(values, 'skills').map(({ skillCode, skillNeed, skillLevel }) => ({
    skillCode,
    need: skillNeed === 'DESIRED' ? 'DESIRED' : 'REQUIRED',
    minLevel: wholeNumber(skillLevel),
    gate: skillNeed === 'GATE',
  })),
  languages: filledRows(values, 'languages').map(({ languageCode, languageLevel }) => ({ language: languageCode, level: wholeNumber(languageLevel) })),
  minLiteracy: wholeNumber(textOf(values, 'minLiteracy')),
  licences: [...tickedLicences(values), ...typedLicences(textOf(values, 'otherLicences'))],
  trainingGiven: textOf(values, 'trainingGiven').trim() || null,
});

const costRows = (values: FormValues): NonNullable<VacancyDraftInput['costItems']> =>
  filledRows(values, 'costs').map(({ costKind, costPayer }) => ({ kind: costKind as CostKind, paidBy: costPayer as CostPayer }));

const planRows = (values: FormValues): NonNullable<DraftApprenticeshipInput['plan']> =>
  filledRows(values, 'units').map(({ unitTitle, unitWeeks, unitSkill }) => ({
    title: unitTitle,
    weeks: wholeNumber(unitWeeks),
    ...(unitSkill === '' ? {} : { skillCode: unitSkill }),
  }));

export const tickedLicences = (values: FormValues): readonly string[] => textsOf(values, 'licences');

/**
 * `Food handling, forklift` becomes FOOD_HANDLING and FORKLIFT. Text without a Latin letter is passed on
 * unchanged, and the API refuses it.
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
