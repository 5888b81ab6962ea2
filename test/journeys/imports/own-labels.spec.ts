import { SECTORS } from '../../../src/features/employers/domain/sectors';
import { SIZE_BANDS } from '../../../src/features/employers/domain/employer';
import { EMPLOYER_COLUMNS } from '../../../src/features/employers/domain/employer-import-columns';
import { EMPLOYER_IMPORT_RULES } from '../../../src/features/employers/domain/employer-import-rules';
import { SKILL_NEEDS, TRAVEL_BANDS, VACANCY_KINDS, WORKING_CONDITIONS } from '../../../src/features/matching/domain/facts/pair';
import { SKILL_SOURCES } from '../../../src/features/trainees/domain/profile-parts';
import { TRAINEE_COLUMNS } from '../../../src/features/trainees/domain/trainee-import-columns';
import { TRAINEE_IMPORT_RULES } from '../../../src/features/trainees/domain/trainee-import-rules';
import { COST_KINDS } from '../../../src/features/matching/domain/facts/pair';
import { PAYERS } from '../../../src/features/vacancies/domain/vacancy';
import { VACANCY_COLUMNS } from '../../../src/features/vacancies/domain/vacancy-fields';
import { VACANCY_IMPORT_RULES } from '../../../src/features/vacancies/domain/vacancy-import-rules';
import { readRows } from '../../../src/features/skills/read-rows';
import { NO_MAPPING } from '../../../src/shared/imports/import-mapping';
import { importProblemText } from '../../../src/locales/import-problem-texts';
import { CURRENCIES, PAY_PERIODS } from '../../../src/shared/money';
import { SPOKEN_LANGUAGES } from '../../../src/shared/spoken-languages';
import { agreedCostText, costText, literacyText as neededLiteracy } from '../../../src/web/employer/vacancies/vacancy-form/vacancy-labels';
import { conditionText } from '../../../src/web/shared/labels/condition-labels';
import { KNOWN_LICENCES, licenceName } from '../../../src/web/shared/labels/licence-labels';
import { i18nFor, type I18n } from '../../../src/web/shared/labels/page-i18n';
import { sectorText } from '../../../src/web/shared/labels/sector-labels';
import { sizeText } from '../../../src/web/shared/labels/size-labels';
import { skillLevelText } from '../../../src/web/shared/labels/skill-labels';
import { dayName, daysText, kindText, languageName, levelText, spokenText, WEEKDAYS } from '../../../src/web/shared/labels/work-labels';
import { literacyText, sourceOfSkill, travelText } from '../../../src/web/staff/shared/trainee-labels';
import { costKind, costPayer } from '../../../src/web/staff/shared/vacancy-labels';

/** Whatever a page shows for a value, in Khmer or English, can be written in its column of an import. */

const SKILL = { id: 1, code: '6ff01827-907d-43d8-b6e4-7162c1cf0aca' };
const PROVINCES = readRows('provinces.tsv', 'code name name_km').map(([code = '', name = '', nameKm = '']) => ({ code, name, nameKm }));
const COMMON = { today: '2026-11-01', provinces: PROVINCES, mapping: NO_MAPPING, protectedTexts: new Set<string>(), askedOn: new Map() };
const NAMED = { skills: new Map(['sewing', 'SEWING'].map((name) => [name, SKILL] as const)), iscoCodes: new Set(['5131']) };

/** The row of each kind as it was read, with one cell changed; fails if the row is refused. */
const READ: Readonly<Record<string, (change: Readonly<Record<string, string>>) => unknown>> = {
  employers: (change) => {
    const cells = {
      registration_number: 'KH-1',
      legal_name: 'Lotus',
      sector: 'RETAIL',
      size_band: '1-9',
      site_name: 'Shop',
      province: '12',
      district: 'Daun Penh',
      address: 'Street 1',
    };
    const references = { ...COMMON, institutions: new Map(), registered: new Set<string>() };
    return onlyRow(EMPLOYER_IMPORT_RULES.check([{ line: 2, cells: { ...cells, ...change } }], references));
  },
  vacancies: (change) => {
    const work = {
      registration_number: 'KH-1',
      site_name: 'Shop',
      kind: 'JOB',
      title: 'Waiter',
      tasks: 'Serves',
      isco_code: '5131',
      seats: '1',
      skills: 'sewing',
    };
    const terms = { pay_amount: '230', pay_currency: 'USD', pay_per: 'MONTH', days: 'MON', starts_at: '07:00', ends_at: '15:30', hours_per_week: '8' };
    const cells = { ...work, ...terms, starts_on: '2030-02-04', closes_on: '2030-01-25' };
    const site = {
      id: 'ffffffff-ffff-4fff-bfff-fffffffffff1',
      employerId: 'e',
      name: 'Shop',
      number: 'kh-1',
      employerNames: [],
      province: { code: '12', name: 'Phnom Penh', nameKm: 'ភ្នំពេញ' },
    };
    return onlyRow(
      VACANCY_IMPORT_RULES.check([{ line: 2, cells: { ...cells, ...change } }], { ...COMMON, ...NAMED, sites: [site], similarEmployers: [], written: [] }),
    );
  },
  trainees: (change) => {
    const her = { display_name: 'Dara', home_province: '12', travel: 'ANYWHERE', literacy: '2', skills: 'sewing' };
    const times = { available_from: '2026-11-16', available_days: 'MON', available_from_time: '07:00', available_to_time: '17:00' };
    const references = { ...COMMON, ...NAMED, institutions: new Map([['A', 'a']]), officers: new Map(), registered: [], codes: '' };
    return onlyRow(TRAINEE_IMPORT_RULES.check([{ line: 2, cells: { ...her, ...times, ...change } }], references));
  },
};

function onlyRow({ readers, read }: { readonly readers: readonly { readonly problems: readonly unknown[] }[]; readonly read: readonly unknown[] }): unknown {
  expect(readers[0]?.problems).toEqual([]);
  return read[0];
}

/** What a page writes for a code, in each language; `code` is the cell that means the same. */
type Labels = readonly (readonly [code: string, label: (i18n: I18n) => string])[];
const all = <T extends string>(codes: readonly T[], label: (i18n: I18n, code: T) => string): Labels =>
  codes.map((code) => [code, (i18n) => label(i18n, code)] as const);
const within = (frame: (value: string) => string, labels: Labels): Labels =>
  labels.map(([code, label]) => [frame(code), (i18n) => frame(label(i18n))] as const);
const levels = (label: (i18n: I18n, level: number) => string, codes = ['1', '2', '3', '4']): Labels => all(codes, (i18n, level) => label(i18n, Number(level)));
const knowledgeLevelText = (i18n: I18n, level: number): string => skillLevelText(i18n, { isKnowledge: true }, level);
const LITERACY = ['0', '1', '2', '3', '4'];
const WEEK = [WEEKDAYS.slice(0, 5), WEEKDAYS.slice(0, 6), [...WEEKDAYS], ['MONDAY', 'WEDNESDAY', 'FRIDAY']] as const;
const DAYS: Labels = [...all(WEEKDAYS, dayName), ...WEEK.map((days) => [days.join(';'), (i18n: I18n) => daysText(i18n, days)] as const)];
const YES_NO: Labels = [
  ['yes', (i18n) => (i18n.language === 'km' ? 'ចាស' : 'Yes')],
  ['no', (i18n) => (i18n.language === 'km' ? 'ទេ' : 'No')],
];
const PROVINCE: Labels = PROVINCES.map(({ code, name, nameKm }) => [code, ({ language }) => (language === 'km' ? nameKm : name)] as const);
const SPOKEN: Labels = SPOKEN_LANGUAGES.map(({ code }) => [code, (i18n) => languageName(i18n, code)] as const);
const LICENCES = all(KNOWN_LICENCES, licenceName);
const CURRENCY: Labels = [
  ['USD', ({ language }) => (language === 'km' ? 'ដុល្លារអាមេរិក' : 'US dollars')],
  ['KHR', ({ language }) => (language === 'km' ? 'រៀល' : 'Riel')],
];
const PER: Readonly<Record<string, readonly string[]>> = {
  HOUR: ['hour', 'ម៉ោង'],
  DAY: ['day', 'ថ្ងៃ'],
  WEEK: ['week', 'សប្តាហ៍'],
  MONTH: ['month', 'ខែ'],
  PIECE: ['piece made', 'ផលិតផលមួយ'],
};
const NEED: Readonly<Record<string, readonly string[]>> = {
  REQUIRED: ['Needed (people can learn it here)', 'ត្រូវការ (រៀននៅទីនេះបាន)'],
  DESIRED: ['Nice to have', 'បើមានកាន់តែល្អ'],
};
const inBoth =
  (texts: Readonly<Record<string, readonly string[]>>) =>
  ({ language }: I18n, code: string): string =>
    texts[code]?.[language === 'km' ? 1 : 0] ?? '';

/** Every column whose values are choices. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Labels>>>> = {
  employers: { sector: all(SECTORS, sectorText), size_band: all(SIZE_BANDS, sizeText), province: PROVINCE },
  vacancies: {
    kind: all(
      VACANCY_KINDS.filter((kind) => kind !== 'APPRENTICESHIP'),
      kindText,
    ),
    pay_currency: CURRENCY,
    pay_per: all(PAY_PERIODS, inBoth(PER)),
    days: DAYS,
    ...Object.fromEntries(
      WORKING_CONDITIONS.map((condition) => [condition.toLowerCase(), [...YES_NO, ['yes', (i18n: I18n) => conditionText(i18n, condition)] as const]]),
    ),
    min_literacy: [...levels(neededLiteracy, LITERACY), ...levels(literacyText, LITERACY)],
    licences: LICENCES,
    skills: [
      ...within((level) => `sewing:${level}:REQUIRED`, [...levels(levelText), ...levels(knowledgeLevelText)]),
      ...within((need) => `sewing:2:${need}`, all(SKILL_NEEDS, inBoth(NEED))),
    ],
    languages: [...SPOKEN, ...within((level) => `km:${level}`, levels(spokenText))],
    cost_items: COST_KINDS.flatMap((kind) =>
      PAYERS.flatMap((payer): Labels => {
        const code = `${kind}:${payer}`;
        return [
          [code, (i18n) => costText(i18n, kind, payer)],
          [code, (i18n) => agreedCostText(i18n, kind, payer)],
          [code, (i18n) => `${costKind(i18n, kind)}: ${costPayer(i18n, payer)}`],
        ];
      }),
    ),
  },
  trainees: {
    home_province: PROVINCE,
    travel: all(TRAVEL_BANDS, travelText),
    literacy: [...levels(literacyText, LITERACY), ...levels(neededLiteracy, LITERACY)],
    language: [
      ['km', () => 'ខ្មែរ'],
      ['en', () => 'English'],
    ],
    accepts_housing: [...YES_NO, ['yes', ({ language }) => (language === 'km' ? 'យល់ព្រមស្នាក់នៅកន្លែងដែលនិយោជកផ្តល់' : 'Accepts offered housing')]],
    available_days: DAYS,
    min_pay_currency: CURRENCY,
    licences: LICENCES,
    skills: [
      ...within((level) => `sewing:${level}:SELF`, levels(levelText)),
      ...within((level) => `sewing (${level})`, levels(levelText)),
      ...within((source) => `sewing:2:${source}`, all(SKILL_SOURCES, sourceOfSkill)),
    ],
    languages: [...SPOKEN, ...within((level) => `km (${level})`, levels(spokenText))],
  },
};
/** What a row needs in addition to the changed cell. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = { min_pay_currency: { min_pay_amount: '200' } };
const CASES = Object.entries(CHOICES).flatMap(([kind, columns]) => Object.entries(columns).map(([column, labels]) => [kind, column, labels] as const));

test.each(CASES)('%s: every label of %s that a page shows is read back, in both languages', (kind, column, labels) => {
  const read = (text: string): unknown => READ[kind]?.({ ...BESIDE[column], [column]: text });
  for (const [code, label] of labels) {
    const expected = read(code);
    for (const language of ['en', 'km'] as const) {
      const text = label(i18nFor(language));
      // as typed by hand: other capitals, more blanks, an invisible blank that was copied along
      for (const typed of [text, text.toUpperCase(), text.replaceAll(' ', '  '), `${text}\u200b`]) {
        const cell = typed.normalize('NFC').trim();
        expect([cell, read(cell)]).toEqual([cell, expected]);
      }
    }
  }
});

const REMEDIES: readonly (readonly [kind: string, column: string, codes: readonly string[]])[] = [
  ['employers', 'sector', SECTORS],
  ['employers', 'size_band', SIZE_BANDS],
  ['vacancies', 'kind', ['JOB', 'INTERNSHIP']],
  ['vacancies', 'pay_per', PAY_PERIODS],
  ['vacancies', 'pay_currency', CURRENCIES],
  ['vacancies', 'min_literacy', LITERACY],
  ['trainees', 'travel', TRAVEL_BANDS],
  ['trainees', 'literacy', LITERACY],
];

test.each(REMEDIES)('%s: what the remedy for %s says can be written', (kind, column, codes) => {
  const problem = column.endsWith('literacy') ? 'TOO_BIG' : 'NOT_ALLOWED';
  for (const language of ['en', 'km'] as const) {
    const { remedy } = importProblemText(language, { column, problem, limit: codes.join(', ') });
    const labels = [...remedy.matchAll(/“([^”]*)”/g)].map(([, label = '']) => label);
    expect(labels.map((label) => READ[kind]?.({ [column]: label }))).toEqual(codes.map((code) => READ[kind]?.({ [column]: code })));
  }
});

test('the label of an apprenticeship is read back, and asks for its details', () => {
  for (const language of ['en', 'km'] as const) {
    const cells = { kind: kindText(i18nFor(language), 'APPRENTICESHIP') };
    const [reader] = VACANCY_IMPORT_RULES.check([{ line: 2, cells }], { ...COMMON, ...NAMED, sites: [], similarEmployers: [], written: [] }).readers;
    expect(reader?.problems.map(({ column }) => column)).toContain('trade');
    expect(reader?.problems.map(({ column }) => column)).not.toContain('kind');
  }
});

/** Columns of texts, numbers, days, times and codes that partners make themselves. */
const FREE =
  'registration_number legal_name legal_name_km own_enterprise_of site_name district address title tasks isco_code seats pay_amount starts_at ends_at hours_per_week starts_on closes_on contract_months probation_days training_given trade instructor_name instructor_born_on instructor_practice_years length_days learning_plan institution placement_officer display_name education available_from available_from_time available_to_time wanted_hours_min wanted_hours_max min_pay_amount job_preferences'.split(
    ' ',
  );

test('each column of an import either has labels that are read back, or is free text', () => {
  for (const [kind, { required, optional }] of Object.entries({ employers: EMPLOYER_COLUMNS, vacancies: VACANCY_COLUMNS, trainees: TRAINEE_COLUMNS })) {
    const choices = Object.keys(CHOICES[kind] ?? {});
    expect([...required, ...optional].filter((column) => !FREE.includes(column)).toSorted()).toEqual(choices.toSorted());
  }
});
