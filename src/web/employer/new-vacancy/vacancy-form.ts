import { type FormValues, textOf, textsOf } from '../../shared/form-drafts';
import type { SkillNeed, VacancyInput, Weekday } from '../gql';

/** One row of the list of skills: found by a search, and asked for once a need is chosen. */
export interface SkillRow {
  readonly code: string;
  readonly label: string;
  readonly need: string;
  readonly level: string;
}
export interface FoundWork {
  readonly iscoCode: string;
  readonly label: string;
}

/** The skills stand in the form as four lists of the same length. */
export function skillRows(values: FormValues): SkillRow[] {
  const [labels, needs, levels] = ['skillLabel', 'skillNeed', 'skillLevel'].map((name) => textsOf(values, name));
  return textsOf(values, 'skillCode').map((code, at) => ({ code, label: labels?.[at] ?? '', need: needs?.[at] ?? '', level: levels?.[at] ?? '2' }));
}

/** The same values with other rows of skills. */
export const withSkills = (values: FormValues, rows: readonly SkillRow[]): FormValues => ({
  ...values,
  skillCode: rows.map(({ code }) => code),
  skillLabel: rows.map(({ label }) => label),
  skillNeed: rows.map(({ need }) => need),
  skillLevel: rows.map(({ level }) => level),
});

/** Kinds of work to choose from, each as `1234 label`, kept in the form between two searches. */
export const workChoices = (values: FormValues): FoundWork[] =>
  textsOf(values, 'workFound').map((text) => ({ iscoCode: text.slice(0, 4), label: text.slice(5) }));

export const askedSkills = (values: FormValues): SkillRow[] => skillRows(values).filter(({ need }) => need === 'REQUIRED' || need === 'DESIRED');

const wholeNumber = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : 0);
const optionalNumber = (text: string): { readonly contractMonths: number } | object => (text.trim() === '' ? {} : { contractMonths: wholeNumber(text) });
const isTicked = (values: FormValues, name: string): boolean => textsOf(values, 'conditions').includes(name);

/** The form as the API takes it; what is not right in it is told by the API. */
export function vacancyInput(values: FormValues): VacancyInput {
  const text = (name: string): string => textOf(values, name).trim();
  return {
    siteId: text('siteId'),
    kind: text('kind') === 'INTERNSHIP' ? 'INTERNSHIP' : 'JOB',
    title: text('title'),
    tasks: text('tasks'),
    iscoCode: text('iscoCode'),
    seats: wholeNumber(text('seats')),
    terms: {
      pay: { amount: text('amount'), currency: text('currency') === 'KHR' ? 'KHR' : 'USD', per: payPeriod(text('per')) },
      days: [...textsOf(values, 'days')] as Weekday[],
      startsAt: text('startsAt'),
      endsAt: text('endsAt'),
      hoursPerWeek: wholeNumber(text('hoursPerWeek')),
      ...optionalNumber(text('contractMonths')),
      probationDays: wholeNumber(text('probationDays')),
      startsOn: text('startsOn'),
    },
    night: isTicked(values, 'night'),
    liveIn: isTicked(values, 'liveIn'),
    housingOffered: isTicked(values, 'housingOffered'),
    servesAlcohol: isTicked(values, 'servesAlcohol'),
    hazardous: isTicked(values, 'hazardous'),
    closesOn: text('closesOn'),
    skills: askedSkills(values).map(({ code, need, level }) => ({ skillCode: code, need: need as SkillNeed, minLevel: wholeNumber(level) || 1 })),
    languages: ['km', 'en'].flatMap((language) => {
      const level = wholeNumber(text(`speaks-${language}`));
      return level > 0 ? [{ language, level }] : [];
    }),
  };
}

function payPeriod(text: string): VacancyInput['terms']['pay']['per'] {
  return text === 'HOUR' || text === 'DAY' || text === 'WEEK' || text === 'PIECE' ? text : 'MONTH';
}

const FIELDS: Readonly<Record<string, string>> = {
  workDays: 'days',
  startTime: 'startsAt',
  endTime: 'endsAt',
  night: 'conditions',
  liveIn: 'conditions',
  hazardous: 'conditions',
};

/** The field of the form that a path of the input stands in. */
export function fieldOf(path: string): string {
  const parts = path
    .replace(/^terms\./, '')
    .replace(/^pay\./, '')
    .split('.');
  const [first = ''] = parts;
  if (first === 'skills') return 'skillText';
  if (first === 'iscoCode') return 'workText';
  return FIELDS[first] ?? first;
}
