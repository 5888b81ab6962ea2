import { NO_MAPPING, OF_SHIFTS } from '../../../shared/imports/import-mapping';
import { unclearCodes } from '../../../shared/imports/unclear-cells';
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
  readonly shift: readonly (number | undefined)[];
  readonly hours: number | undefined;
}
function read(change: Readonly<Record<string, string>>, references: Partial<VacancyLookupResults> = {}): Read {
  const { readers, read: rows } = VACANCY_IMPORT_RULES.check([{ line: 2, cells: { ...CELLS, ...change } }], { ...REFERENCES, ...references });
  const draft = rows[0]?.draft;
  return {
    problems: readers[0]?.problems ?? [],
    skills: (draft?.skills ?? []).map(({ skillCode, minLevel, need }) => [skillCode.slice(-1), minLevel, need] as const),
    startsOn: draft?.startsOn,
    siteId: rows[0]?.site.id,
    pay: { amount: draft?.payAmount, currency: draft?.payCurrency, per: draft?.payPer },
    days: draft?.workDays,
    shift: [draft?.startMinute, draft?.endMinute],
    hours: draft?.hoursPerWeek,
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

test('a vacancy that starts now starts on the day of the import, and one of a month on its first day that is left', () => {
  for (const starts_on of ['now', 'Immediately', 'ASAP', 'today', 'ready', 'ឥឡូវ', 'ភ្លាមៗ', 'Nov 2026', '11/2026'])
    expect(read({ starts_on })).toMatchObject({ problems: [], startsOn: today });
  for (const starts_on of ['4/2/2030', 'ថ្ងៃទី៤ ខែកុម្ភៈ ឆ្នាំ២០៣០']) expect(read({ starts_on })).toMatchObject({ problems: [], startsOn: '2030-02-04' });
  for (const starts_on of ['Feb 2030', '02/2030', 'ខែកុម្ភៈ ឆ្នាំ២០៣០']) expect(read({ starts_on })).toMatchObject({ problems: [], startsOn: '2030-02-01' });
  for (const starts_on of ['next month', 'ខែក្រោយ', 'December']) expect(read({ starts_on })).toMatchObject({ problems: [], startsOn: '2026-12-01' });
  for (const starts_on of ['soon', 'after Pchum Ben', '2030'])
    expect(read({ starts_on }).problems).toMatchObject([{ column: 'starts_on', value: starts_on, problem: 'NOT_A_DATE' }]);
  expect(read({ starts_on: 'Oct 2026' }).problems).toMatchObject([{ problem: 'IN_THE_PAST' }]);
});

test('a vacancy that starts now is known when it was imported on an earlier day', () => {
  const written = [{ siteId: SITE.id, title: 'Waiter', startsOn: '2026-10-20' }];
  expect(read({ starts_on: 'asap' }, { written }).problems).toMatchObject([{ column: 'title', problem: 'ALREADY_EXISTS' }]);
  expect(read({ starts_on: '4/2/2030' }, { written }).problems).toEqual([]);
});

test.each([
  ['8$ per day', 800, 'DAY'],
  ['$250/month', 25_000, 'MONTH'],
  ['$1.2 / hour', 120, 'HOUR'],
  ['60 USD weekly', 6_000, 'WEEK'],
  ['20$ ក្នុងមួយថ្ងៃ', 2_000, 'DAY'],
  ['200 us dollars a month', 20_000, 'MONTH'],
])('the pay “%s” names its period', (pay_amount, amount, per) => {
  const cells = { pay_amount, pay_currency: '', pay_per: '' };
  expect(read(cells)).toMatchObject({ problems: [], pay: { amount, currency: 'USD', per } });
  expect(read({ ...cells, pay_per: per.toLowerCase() }).problems).toEqual([]);
  // a column with another period contradicts it
  expect(read({ ...cells, pay_per: 'PIECE' }).problems.map(({ column }) => column)).toContain('pay_amount');
});

test('pay without a period in a sheet without a column for it is reported once, with the amount', () => {
  expect(read({ pay_amount: '$250', pay_currency: '', pay_per: '' }).problems).toMatchObject([{ column: 'pay_per', value: '$250', problem: 'EMPTY' }]);
});

const decided = (column: string, key: string, code: string): Partial<VacancyLookupResults> => ({
  mapping: { ...NO_MAPPING, texts: { [column]: { [key]: code } } },
});

test.each([
  ['250-300$', ['250 USD', '300 USD']],
  ['$250 - $300', ['250 USD', '300 USD']],
  ['250$ to 300$ per month', ['250 USD', '300 USD']],
  ['80-90ម៉ឺន', ['800000 KHR', '900000 KHR']],
  ['$200 + lunch', ['200 USD']],
  ['250-300', ['250', '300']],
  ['250$', []],
  ['good pay', []],
])('the pay “%s” may mean %j', (text, codes) => expect(unclearCodes('pay_amount', text)).toEqual(codes));

test('of a pay with several amounts and of a number of days staff choose what counts', () => {
  const pay = { pay_amount: '250-300$', pay_currency: '' };
  expect(read(pay).problems).toMatchObject([{ column: 'pay_amount', value: '250-300$', problem: 'UNKNOWN', limit: '250 USD, 300 USD' }]);
  expect(read(pay, decided('pay_amount', '250-300$', '300 USD'))).toMatchObject({ problems: [], pay: { amount: 30_000 } });
  expect(read(pay, decided('pay_amount', '250-300$', '900 USD')).problems).toMatchObject([{ problem: 'UNKNOWN' }]);
  expect(read({ days: '6 days/week' }).problems).toMatchObject([{ column: 'days', problem: 'UNKNOWN', limit: 'MONDAY-SATURDAY, TUESDAY-SUNDAY' }]);
  expect(read({ days: '៦ថ្ងៃ' }, decided('days', '៦ថ្ងៃ', 'TUESDAY-SUNDAY'))).toMatchObject({ problems: [], days: 0b1111110 });
});

test.each([
  ['ច-ស', 0b111111],
  ['ច ដល់ ស', 0b111111],
  ['ច-សុ', 0b11111],
  ['ចន្ទ-សៅរ៍', 0b111111],
  ['អ-អា', 0b1111110],
  ['M-F', 0b11111],
  ['Mo-Sa', 0b111111],
  ['Mon thru Sat', 0b111111],
  ['Mon-Sat (Sunday off)', 0b111111],
  ['6 days, Monday off', 0b1111110],
  ['រាល់ថ្ងៃ លើកលែងតែអាទិត្យ', 0b111111],
  ['weekends', 0b1100000],
])('the weekdays “%s” are read', (days, bits) => expect(read({ days })).toMatchObject({ problems: [], days: bits }));

test('an end before the start in a column of its own is in the afternoon, unless the work is at night or the clock has 24 hours', () => {
  for (const [starts_at, ends_at] of [
    ['7', '4'],
    ['7:00', '4:00'],
    ['7am', '4'],
    ['ម៉ោង ៧', '៤'],
  ])
    expect(read({ starts_at: starts_at ?? '', ends_at: ends_at ?? '' })).toMatchObject({ problems: [], shift: [7 * 60, 16 * 60] });
  expect(read({ starts_at: '07:00', ends_at: '04:00' }).problems).toMatchObject([{ column: 'ends_at', problem: 'ENDS_BEFORE_START' }]);
  const unclear = [{ column: 'working_hours', value: '7-4', problem: 'UNKNOWN', limit: '07:00-16:00, 19:00-04:00' }];
  expect(read({ starts_at: '7', ends_at: '4', night: 'yes' }).problems).toMatchObject(unclear);
  expect(read({ starts_at: '7', ends_at: '7' }).problems).toMatchObject([{ value: '7-7', limit: '07:00-19:00, 19:00-07:00' }]);
  expect(read({ starts_at: '7', ends_at: '7' }, decided('working_hours', '7-7', '07:00-19:00'))).toMatchObject({ problems: [], shift: [7 * 60, 19 * 60] });
});

test('the hours of a week are counted from days and times where staff chose so, with a break in a long shift', () => {
  const of = (starts_at: string, ends_at: string, days: string) => read({ starts_at, ends_at, days, hours_per_week: OF_SHIFTS });
  expect(of('07:00', '16:00', 'Mon-Sat')).toMatchObject({ problems: [], hours: 48 });
  expect(of('05:00', '13:00', 'Mon-Sat')).toMatchObject({ problems: [], hours: 48 });
  expect(of('08:00', '12:30', 'Mon-Fri')).toMatchObject({ problems: [], hours: 22 });
  expect(of('01:00', '17:00', 'Mon-Sat').problems).toMatchObject([{ column: 'hours_per_week', value: '90', problem: 'TOO_BIG' }]);
  expect(of('morning-ish', '16:00', 'Mon-Sat').problems.map(({ column }) => column)).toEqual(['starts_at']);
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
