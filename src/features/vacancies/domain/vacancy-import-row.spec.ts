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
const SITE = { id: 'ffffffff-ffff-4fff-bfff-fffffffffff1', employerId: 'e', name: 'Shop', number: 'kh-1', employerNames: ['lotus kitchen', 'ផ្ទះបាយឈូក'] };
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
}
function read(change: Readonly<Record<string, string>>, references: Partial<VacancyLookupResults> = {}): Read {
  const { readers, read: rows } = VACANCY_IMPORT_RULES.check([{ line: 2, cells: { ...CELLS, ...change } }], { ...REFERENCES, ...references });
  const draft = rows[0]?.draft;
  return {
    problems: readers[0]?.problems ?? [],
    skills: (draft?.skills ?? []).map(({ skillCode, minLevel, need }) => [skillCode.slice(-1), minLevel, need] as const),
    startsOn: draft?.startsOn,
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

test('a vacancy that starts now starts on the day of the import, and is found when the file is imported again later', () => {
  for (const starts_on of ['now', 'Immediately', 'ASAP', 'today', 'ឥឡូវ', 'ឥឡូវនេះ'])
    expect(read({ starts_on })).toMatchObject({ problems: [], startsOn: today });
  for (const starts_on of ['soon', 'later', 'next month']) expect(read({ starts_on }).problems).toMatchObject([{ column: 'starts_on', problem: 'NOT_A_DATE' }]);
  const written = [{ siteId: SITE.id, title: 'Waiter', startsOn: '2026-10-20' }];
  expect(read({ starts_on: 'now' }, { written }).problems).toMatchObject([{ column: 'title', problem: 'ALREADY_EXISTS' }]);
  expect(read({ starts_on: '2026-11-02' }, { written }).problems).toEqual([]);
});

test('the name of one employer counts as its number, and a name of several or of none is reported with candidates', () => {
  for (const registration_number of ['Lotus  Kitchen', 'ផ្ទះបាយឈូក', 'kh-1']) expect(read({ registration_number }).problems).toEqual([]);
  const other = { ...SITE, id: 'ffffffff-ffff-4fff-bfff-fffffffffff2', employerId: 'f', number: 'kh-9' };
  expect(read({ registration_number: 'Lotus Kitchen' }, { sites: [SITE, other] }).problems).toMatchObject([
    { column: 'registration_number', problem: 'NAMES_SEVERAL', limit: 'KH-1, KH-9' },
  ]);
  const similarEmployers = [{ text: 'lotus', label: 'Lotus Kitchen (KH-1)' }];
  expect(read({ registration_number: 'Lotus' }, { similarEmployers }).problems).toMatchObject([{ problem: 'UNKNOWN', limit: 'Lotus Kitchen (KH-1)' }]);
  // a number that is another employer's name stays a number
  expect(read({ registration_number: 'kh-9' }, { sites: [{ ...SITE, employerNames: ['kh-9'] }, other] }).problems).toEqual([]);
});
