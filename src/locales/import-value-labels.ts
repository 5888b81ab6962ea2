import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Language, LOCALES, textIn } from './i18n';

type Labels = Readonly<Record<string, MessageDescriptor>>;

const CURRENCY: Labels = { USD: msg`US dollars`, KHR: msg`Riel` };

/** The labels of a column's codes, the same as on the pages. */
const LABELS: Readonly<Record<string, Labels>> = {
  travel: { SAME_PROVINCE: msg`Within her province`, ADJACENT_PROVINCE: msg`Also neighbouring provinces`, ANYWHERE: msg`Anywhere in the country` },
  language: { km: msg`Khmer`, en: msg`English` },
  sector: {
    FOOD_SERVICE: msg`Food service`,
    CAFE_RESTAURANT: msg`Café or restaurant`,
    HANDICRAFT: msg`Handicraft`,
    GARMENT: msg`Garments`,
    FOOD_PROCESSING: msg`Food processing`,
    RETAIL: msg`Retail`,
    HOSPITALITY: msg`Hotels and tourism`,
    CLEANING: msg`Cleaning`,
    BEAUTY: msg`Beauty`,
    CARE: msg`Care`,
    AGRICULTURE: msg`Farming`,
    OFFICE: msg`Office work`,
    CONSTRUCTION: msg`Construction`,
    OTHER: msg`Other business`,
  },
  size_band: { '1-9': msg`1 to 9`, '10-49': msg`10 to 49`, '50-249': msg`50 to 249`, '250+': msg`250 or more` },
  kind: { JOB: msg`Job`, APPRENTICESHIP: msg`Apprenticeship`, INTERNSHIP: msg`Internship` },
  pay_currency: CURRENCY,
  min_pay_currency: CURRENCY,
  pay_per: { HOUR: msg`hour`, DAY: msg`day`, WEEK: msg`week`, MONTH: msg`month`, PIECE: msg`piece made` },
  skills: {
    SELF: msg`self-reported`,
    INSTRUCTOR: msg`reported by an instructor`,
    EMPLOYER: msg`reported by an employer`,
    TEST: msg`by test`,
    REQUIRED: msg`Needed (can be learned here)`,
    DESIRED: msg`Nice to have`,
  },
  cost_items: {
    MEDICAL_CHECK: msg`Medical check`,
    SKILLS_TEST: msg`Skills test`,
    TRAINING: msg`Training`,
    UNIFORM_AND_TOOLS: msg`Uniform and tools`,
    TRANSPORT: msg`Transport`,
    LODGING: msg`Housing`,
    DOCUMENT: msg`Documents`,
    DEPOSIT: msg`Deposit`,
    AGENCY_FEE: msg`Agency fee`,
    EMPLOYER: msg`The employer`,
    PROGRAMME: msg`The placement service`,
    WORKER: msg`The worker`,
  },
};

const READING = [msg`Reads and writes a few words`, msg`Reads and writes short sentences`, msg`Reads and writes simple texts`, msg`Reads and writes fluently`];
/** The steps of a column with levels, from the lowest. */
const SCALES: Readonly<Record<string, readonly MessageDescriptor[]>> = {
  literacy: [msg`Does not read yet`, ...READING],
  min_literacy: [msg`Not needed for the work`, ...READING],
  skills: [msg`beginner`, msg`with guidance`, msg`independently`, msg`very well`],
  languages: [msg`a few words`, msg`simple conversation`, msg`well enough for work`, msg`fluently`],
};

export const hasScale = (column: string): boolean => Object.hasOwn(SCALES, column);

/** The levels of a column as a person writes them. */
export const scaleText = (language: Language, column: string): string =>
  listText(
    language,
    (SCALES[column] ?? []).map((label) => textIn(language, label)),
  );

/** The allowed codes of a column, separated by commas, as a person writes them; null if one of them has no label. */
export function allowedText(language: Language, column: string, codes: string): string | null {
  const labels = codes.split(', ').map((code) => LABELS[column]?.[code]);
  return labels.every((label) => label !== undefined)
    ? listText(
        language,
        labels.map((label) => textIn(language, label)),
      )
    : null;
}

const listText = (language: Language, texts: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(texts.map((text) => `“${text}”`));
