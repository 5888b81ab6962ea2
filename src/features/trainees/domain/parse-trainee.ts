import { TRAVEL_BANDS } from '../../matching/domain/facts/pair';
import type { LocalDate } from '../../../shared/local-date';
import { CURRENCIES, readAmount } from '../../../shared/money';
import { MAX_DISPLAY_NAME_LENGTH, InputReader, LANGUAGE_CODE } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { dayBits, WEEKDAYS } from '../../../shared/weekdays';
import { SKILL_SOURCES, type SkillSource } from './profile-parts';
import type { WorkingProfile } from './trainee';

type Fields = Readonly<Record<string, unknown>>;

/** A skill as entered: by its ESCO code (a UUID), which the caller looks up. */
export interface TraineeSkillInput {
  readonly skillCode: string;
  readonly level: number;
  readonly source: SkillSource;
  readonly evidence: string | null;
}

/** A working profile with its lists, as entered. */
export interface ParsedTraineeProfile extends WorkingProfile {
  readonly skills: readonly TraineeSkillInput[];
  readonly languages: readonly { readonly language: string; readonly level: number }[];
  /** Ranked; rank 1 is her first preference. */
  readonly jobPreferences: readonly { readonly iscoCode: string; readonly rank: number }[];
}

/** The maximum number of job preferences: enough for a choice, few enough to be meaningful. */
export const MAX_JOB_PREFERENCES = 5;

/**
 * Parses a working profile and reports all problems at once. Job preferences are ISCO-08 codes with a rank,
 * days MONDAY … SUNDAY, times HH:MM.
 */
export function parseTrainee(input: Fields): ParsedTraineeProfile | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    ...readProfile(reader, input),
    skills: readSkills(reader),
    languages: readLanguages(reader),
    jobPreferences: readJobPreferences(reader),
  });
}

/** `availableFrom` may be in the past: she is available already. */
function readProfile(reader: InputReader, input: Fields): WorkingProfile {
  const days = reader.choices('availableDays', WEEKDAYS);
  if (days.length === 0) reader.refuse('availableDays', 'EMPTY');
  const availableFrom: LocalDate = reader.date('availableFrom');
  return {
    displayName: reader.text('displayName', MAX_DISPLAY_NAME_LENGTH),
    language: reader.optionalChoice('language', ['km', 'en']) ?? 'km',
    homeProvince: reader.code('homeProvince', /^(0[1-9]|1\d|2[0-5])$/),
    travel: reader.choice('travel', TRAVEL_BANDS),
    acceptsHousing: reader.flag('acceptsHousing'),
    literacy: reader.integer('literacy', 0, 4),
    education: reader.optionalText('education', 60),
    availableFrom,
    availableDays: dayBits(days),
    availableFromMinute: reader.time('availableFromTime'),
    availableToMinute: reader.time('availableToTime'),
    ...readWantedHours(reader),
    ...readMinPay(reader, input['minPay']),
    licences: reader.codes('licences', 10, /^[A-Z][A-Z0-9_]{1,39}$/),
  };
}

function readWantedHours(reader: InputReader): Pick<WorkingProfile, 'wantedHoursMin' | 'wantedHoursMax'> {
  const wantedHoursMin = reader.optionalInteger('wantedHoursMin', 1, 84);
  const wantedHoursMax = reader.optionalInteger('wantedHoursMax', 1, 84);
  if (wantedHoursMin === null && wantedHoursMax !== null) reader.refuse('wantedHoursMin', 'EMPTY');
  if (wantedHoursMin !== null && wantedHoursMax === null) reader.refuse('wantedHoursMax', 'EMPTY');
  if (wantedHoursMin !== null && wantedHoursMax !== null && wantedHoursMax < wantedHoursMin) reader.refuse('wantedHoursMax', 'TOO_SMALL', wantedHoursMin);
  return { wantedHoursMin, wantedHoursMax };
}

/** The minimum pay is always per month, so it only has an amount and a currency. */
function readMinPay(reader: InputReader, value: unknown): Pick<WorkingProfile, 'minPayAmount' | 'minPayCurrency'> {
  if (value === undefined || value === null) return { minPayAmount: null, minPayCurrency: null };
  return reader.part('minPay', (part) => {
    const minPayCurrency = part.choice('currency', CURRENCIES);
    const text: unknown = Object(value)['amount'];
    const minPayAmount = typeof text === 'string' ? readAmount(text, minPayCurrency) : undefined;
    if (minPayAmount === undefined) part.refuse('amount', 'NOT_A_MONEY');
    return { minPayAmount: minPayAmount ?? 0, minPayCurrency };
  });
}

function readSkills(reader: InputReader): TraineeSkillInput[] {
  const skills = reader.list('skills', 100, (item) => ({
    skillCode: item.id('skillCode'),
    level: item.integer('level', 1, 4),
    source: item.choice('source', SKILL_SOURCES),
    evidence: item.optionalText('evidence', 500),
  }));
  refuseRepeats(reader, skills, ({ skillCode }) => skillCode, 'skills', 'skillCode');
  return skills;
}

function readLanguages(reader: InputReader): { language: string; level: number }[] {
  const languages = reader.list('languages', 10, (item) => ({ language: item.code('language', LANGUAGE_CODE), level: item.integer('level', 1, 4) }));
  refuseRepeats(reader, languages, ({ language }) => language, 'languages', 'language');
  return languages;
}

function readJobPreferences(reader: InputReader): { iscoCode: string; rank: number }[] {
  const preferences = reader.list('jobPreferences', MAX_JOB_PREFERENCES, (item) => ({
    iscoCode: item.code('iscoCode', /^\d{4}$/),
    rank: item.integer('rank', 1, MAX_JOB_PREFERENCES),
  }));
  refuseRepeats(reader, preferences, ({ iscoCode }) => iscoCode, 'jobPreferences', 'iscoCode');
  refuseRepeats(reader, preferences, ({ rank }) => String(rank), 'jobPreferences', 'rank');
  return preferences;
}

function refuseRepeats<T>(reader: InputReader, items: readonly T[], codeOf: (item: T) => string, list: string, field: string): void {
  const codes = items.map(codeOf);
  codes.forEach((code, at) => {
    if (code !== '' && codes.indexOf(code) < at) reader.refuse(`${list}.${at}.${field}`, 'REPEATED');
  });
}
