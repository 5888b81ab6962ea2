import { latinDigits, wholeNumber } from '../../shared/digits';
import { type FormValues, textOf, textsOf } from '../../shared/form-drafts';
import type { ApprenticeshipInput, CostKind, CostPayer, PayPeriod, TermsInput, VacancyInput, VacancyKind, Weekday } from '../gql';
import { filledRows, tidied } from './rows';

/** Licences to tick; every other one is written. */
export const KNOWN_LICENCES = ['MOTORBIKE', 'DRIVING_B', 'DRIVING_C'] as const;

/** The form as the API takes it; what is not right in it is told by the API. Its rows are those of the tidied values. */
export function vacancyInput(typed: FormValues): VacancyInput {
  const values = tidied(typed);
  const text = (name: string): string => textOf(values, name).trim();
  const isTicked = (name: string): boolean => textsOf(values, 'conditions').includes(name);
  const kind = text('kind') as VacancyKind;
  return {
    siteId: text('siteId'),
    kind,
    title: text('title'),
    tasks: text('tasks'),
    iscoCode: text('iscoCode'),
    seats: wholeNumber(text('seats')),
    terms: termsInput(values),
    night: isTicked('night'),
    liveIn: isTicked('liveIn'),
    housingOffered: isTicked('housingOffered'),
    servesAlcohol: isTicked('servesAlcohol'),
    hazardous: isTicked('hazardous'),
    trainingGiven: text('trainingGiven'),
    minLiteracy: wholeNumber(text('minLiteracy')),
    licences: [...tickedLicences(values), ...writtenLicences(text('otherLicences'))],
    closesOn: text('closesOn'),
    skills: filledRows(values, 'skills').map(({ skillCode, skillNeed, skillLevel }) => ({
      skillCode,
      need: skillNeed === 'DESIRED' ? 'DESIRED' : 'REQUIRED',
      minLevel: wholeNumber(skillLevel),
      gate: skillNeed === 'GATE',
    })),
    languages: filledRows(values, 'languages').map(({ languageCode, languageLevel }) => ({ language: languageCode, level: wholeNumber(languageLevel) })),
    costItems: filledRows(values, 'costs').map(({ costKind, costPayer }) => ({ kind: costKind as CostKind, paidBy: costPayer as CostPayer })),
    ...(kind === 'APPRENTICESHIP' ? { apprenticeship: apprenticeshipInput(values) } : {}),
  };
}

function termsInput(values: FormValues): TermsInput {
  const text = (name: string): string => textOf(values, name).trim();
  const months = text('contractMonths');
  return {
    pay: { amount: latinDigits(text('amount')), currency: text('currency') === 'KHR' ? 'KHR' : 'USD', per: text('per') as PayPeriod },
    days: [...textsOf(values, 'days')] as Weekday[],
    startsAt: text('startsAt'),
    endsAt: text('endsAt'),
    hoursPerWeek: wholeNumber(text('hoursPerWeek')),
    ...(months === '' ? {} : { contractMonths: wholeNumber(months) }),
    probationDays: wholeNumber(text('probationDays')),
    startsOn: text('startsOn'),
  };
}

function apprenticeshipInput(values: FormValues): ApprenticeshipInput {
  const text = (name: string): string => textOf(values, name).trim();
  return {
    trade: text('trade'),
    instructorName: text('instructorName'),
    instructorBornOn: text('instructorBornOn'),
    instructorPracticeYears: wholeNumber(text('instructorPracticeYears')),
    lengthDays: wholeNumber(text('lengthDays')),
    plan: filledRows(values, 'units').map(({ unitTitle, unitWeeks, unitSkill }) => ({
      title: unitTitle,
      weeks: wholeNumber(unitWeeks),
      ...(unitSkill === '' ? {} : { skillCode: unitSkill }),
    })),
  };
}

export const tickedLicences = (values: FormValues): readonly string[] => textsOf(values, 'licences');

/** `Food handling, forklift` as FOOD_HANDLING and FORKLIFT; what has no Latin letter goes as it is, and the API refuses it. */
const writtenLicences = (text: string): string[] =>
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
