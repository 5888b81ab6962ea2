import { NO_MAPPING } from '../../../shared/imports/import-mapping';
import type { ImportProblem } from '../../../shared/imports/import-file';
import { VACANCY_IMPORT_RULES } from './vacancy-import-rules';
import type { VacancyLookupResults } from './vacancy-fields';

/** One row of an import of vacancies as the rules read it. */

const today = '2026-11-01';
const skill = (id: number) => ({ id, code: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}` });
const SKILLS: VacancyLookupResults['skills'] = new Map([
  ['sewing', skill(1)],
  ['cooking rice', skill(2)],
  ['wash, dry and iron clothes', skill(3)],
]);
const SITE = {
  id: 'ffffffff-ffff-4fff-bfff-fffffffffff1',
  employerId: 'e',
  name: 'Shop',
  number: 'kh-1',
  employerNames: ['lotus kitchen', 'ផ្ទះបាយឈូក'],
  province: { code: '17', name: 'Siem Reap', nameKm: 'សៀមរាប' },
};
const REFERENCES: VacancyLookupResults = {
  today,
  sites: [SITE],
  similarEmployers: [],
  skills: SKILLS,
  iscoCodes: new Set(['5131']),
  mapping: NO_MAPPING,
  protectedTexts: new Set(),
  askedOn: new Map(),
  written: [],
};
const WORK = { registration_number: 'KH-1', site_name: 'Shop', kind: 'JOB', title: 'Waiter', tasks: 'Serves', isco_code: '5131', seats: '1' };
const TERMS = { pay_amount: '230', pay_currency: 'USD', pay_per: 'MONTH', days: 'MON', starts_at: '07:00', ends_at: '15:30', hours_per_week: '8' };
const CELLS = { ...WORK, ...TERMS, skills: 'sewing', starts_on: '2030-02-04', closes_on: '2026-11-01' };

interface Read {
  readonly problems: readonly ImportProblem[];
  readonly skills: readonly (readonly [id: string, level: number, need: string])[];
  readonly startsOn: string | undefined;
  readonly siteId: string | undefined;
  readonly pay: object;
  readonly days: number | undefined;
}
function read(change: Readonly<Record<string, string>>, references: Partial<VacancyLookupResults> = {}): Read {
  const { readers, read: rows } = VACANCY_IMPORT_RULES.check([{ line: 2, cells: { ...CELLS, ...change } }], { ...REFERENCES, ...references });
  const draft = rows[0]?.draft;
  return {
    problems: readers[0]?.problems ?? [],
    skills: (draft?.skills ?? []).map(({ skillCode, minLevel, need }) => [skillCode.slice(-1), minLevel, need] as const),
    startsOn: draft?.startsOn,
    siteId: rows[0]?.site.id,
    pay: { amount: draft?.payAmount, currency: draft?.payCurrency },
    days: draft?.workDays,
  };
}

test('required skills are split at commas, bullets and new lines, as those of trainees are', () => {
  const both = [
    ['1', 2, 'REQUIRED'],
    ['2', 2, 'REQUIRED'],
  ];
  for (const skills of ['sewing, cooking rice', 'sewing\ncooking rice', 'sewing; cooking rice, none', '• sewing • cooking rice'])
    expect(read({ skills })).toMatchObject({ problems: [], skills: both });
  expect(read({ skills: 'sewing:3:DESIRED, cooking rice' }).skills).toEqual([
    ['1', 3, 'DESIRED'],
    ['2', 2, 'REQUIRED'],
  ]);
});

test('a comma inside one known name does not split it', () => {
  expect(read({ skills: 'wash, dry and iron clothes; sewing' }).skills.map(([id]) => id)).toEqual(['3', '1']);
  expect(read({ skills: 'wash, dry and iron clothes:3:REQUIRED' }).skills).toEqual([['3', 3, 'REQUIRED']]);
});

test('each unknown piece is reported by itself', () => {
  expect(read({ skills: 'sewing, juggling, singing' }).problems.map(({ value, problem }) => `${problem} ${value}`)).toEqual([
    'UNKNOWN juggling',
    'UNKNOWN singing',
  ]);
});

test('a vacancy starts on a day that the file gives: now and soon are no day', () => {
  for (const starts_on of ['now', 'Immediately', 'ASAP', 'today', 'ឥឡូវ', 'soon', 'next month'])
    expect(read({ starts_on }).problems).toMatchObject([{ column: 'starts_on', value: starts_on, problem: 'NOT_A_DATE' }]);
  expect(read({ starts_on: '4/2/2030' })).toMatchObject({ problems: [], startsOn: '2030-02-04' });
});

const PHNOM_PENH = { code: '12', name: 'Phnom Penh', nameKm: 'ភ្នំពេញ' };
const KANDAL = { code: '08', name: 'Kandal', nameKm: 'កណ្ដាល' };
const MAIN = { ...SITE, name: 'Main site', province: PHNOM_PENH };
const SECOND = { ...SITE, id: 'ffffffff-ffff-4fff-bfff-fffffffffff2', name: 'Second site', province: KANDAL };

test('a workplace is the only one of its employer, or the one that a part of its name or its province fits', () => {
  for (const site_name of ['', 'main', 'Main site', 'Phnom Penh', 'ខេត្តភ្នំពេញ', 'PP']) expect(read({ site_name }, { sites: [MAIN] }).problems).toEqual([]);
  for (const [site_name, siteId] of [
    ['second', SECOND.id],
    ['Kandal province', SECOND.id],
    ['Phnom Penh', MAIN.id],
  ])
    expect(read({ site_name: site_name ?? '' }, { sites: [MAIN, SECOND] })).toMatchObject({ problems: [], siteId });
});

test('a workplace that is not clear is refused with those of the employer', () => {
  const both = { sites: [MAIN, SECOND] };
  const limit = 'Main site, Second site';
  expect(read({ site_name: '' }, both).problems).toMatchObject([{ column: 'site_name', problem: 'EMPTY', limit }]);
  for (const site_name of ['site', 'third', 'mai', 'Battambang']) expect(read({ site_name }, both).problems).toMatchObject([{ problem: 'UNKNOWN', limit }]);
  expect(read({ site_name: 'Phnom Penh' }, { sites: [MAIN, { ...SECOND, name: 'Phnom Penh shop' }] }).problems).toMatchObject([{ problem: 'UNKNOWN' }]);
  expect(read({ site_name: 'Main site 2' }, { sites: [MAIN] }).problems).toMatchObject([{ problem: 'UNKNOWN' }]);
});

test('pay in ten thousands is in riel, and weekdays are Monday to Friday', () => {
  for (const pay_amount of ['៨០ម៉ឺន', '80ម៉ឺន', '80 muen', '80 មុឺនរៀល', '៛80ម៉ឺន/ខែ'])
    expect(read({ pay_amount, pay_currency: '' })).toMatchObject({ problems: [], pay: { amount: 800_000, currency: 'KHR' } });
  expect(read({ pay_amount: '92.5ម៉ឺន', pay_currency: 'KHR' })).toMatchObject({ problems: [], pay: { amount: 925_000, currency: 'KHR' } });
  for (const [pay_amount, pay_currency] of [
    ['$80ម៉ឺន', ''],
    ['1,200ម៉ឺន', 'KHR'],
    ['ម៉ឺន', 'KHR'],
    ['80ម៉ឺន', 'USD'],
  ])
    expect(read({ pay_amount: pay_amount ?? '', pay_currency: pay_currency ?? '' }).problems).toMatchObject([{ column: 'pay_amount', problem: 'NOT_A_MONEY' }]);
  for (const days of ['weekdays', 'Week days', 'every weekday', 'weekday'])
    expect(read({ days, hours_per_week: '40' })).toMatchObject({ problems: [], days: 0b11111 });
});

test('the name of one employer counts as its number, and a name of several or of none is reported with candidates', () => {
  for (const registration_number of ['Lotus  Kitchen', 'ផ្ទះបាយឈូក', 'kh-1']) expect(read({ registration_number }).problems).toEqual([]);
  const other = { ...SITE, id: 'ffffffff-ffff-4fff-bfff-fffffffffff2', employerId: 'f', number: 'kh-9' };
  expect(read({ registration_number: 'Lotus Kitchen' }, { sites: [SITE, other] }).problems).toMatchObject([
    { column: 'registration_number', problem: 'NAMES_SEVERAL', limit: 'KH-1, KH-9' },
  ]);
  const similarEmployers = [{ text: 'lotus', code: 'kh-1', label: 'Lotus Kitchen (KH-1)' }];
  expect(read({ registration_number: 'Lotus' }, { similarEmployers }).problems).toMatchObject([{ problem: 'UNKNOWN', limit: 'Lotus Kitchen (KH-1)' }]);
  // a number that is another employer's name stays a number
  expect(read({ registration_number: 'kh-9' }, { sites: [{ ...SITE, employerNames: ['kh-9'] }, other] }).problems).toEqual([]);
});
