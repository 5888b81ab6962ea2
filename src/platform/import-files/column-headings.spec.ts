import { EMPLOYER_IMPORT_RULES } from '../../features/employers/domain/employer-import-rules';
import { TRAINEE_IMPORT_RULES } from '../../features/trainees/domain/trainee-import-rules';
import { VACANCY_IMPORT_RULES } from '../../features/vacancies/domain/vacancy-import-rules';
import { importColumnText } from '../../locales/import-column-labels';
import { NO_MAPPING } from '../../shared/imports/import-mapping';
import { readHeader } from './import-header';

const KINDS = { employers: EMPLOYER_IMPORT_RULES, vacancies: VACANCY_IMPORT_RULES, trainees: TRAINEE_IMPORT_RULES };
const CASES = Object.entries(KINDS).flatMap(([kind, rules]) => (['en', 'km'] as const).map((language) => [kind, language, rules] as const));

test.each(CASES)('%s, %s: every column has a heading of its own, which is read as that column', (_, language, rules) => {
  const columns = [...rules.columns.required, ...rules.columns.optional];
  const headings = columns.map((column) => importColumnText(language, column));
  for (const [at, heading] of headings.entries()) expect(heading).not.toBe(columns[at]);
  const { indexes, problems, ignored, shortened } = readHeader(headings, rules, NO_MAPPING);
  expect({ problems, ignored, shortened }).toEqual({ problems: [], ignored: [], shortened: null });
  expect([...indexes].toSorted(([, one], [, other]) => one - other).map(([column]) => column)).toEqual(columns);
});

test.each(CASES)('%s, %s: the earlier headings, which were the names of the columns, are read', (_, _language, rules) => {
  const columns = [...rules.columns.required, ...rules.columns.optional];
  expect([...readHeader(columns, rules, NO_MAPPING).indexes.keys()]).toEqual(columns);
});

test('a heading that has the time in brackets is another column than the day', () => {
  const { indexes } = readHeader(['Available from', 'Available from (time)', 'Available until (time)'], TRAINEE_IMPORT_RULES, NO_MAPPING);
  expect([...indexes.keys()]).toEqual(['available_from', 'available_from_time', 'available_to_time']);
});

test('languages may be in a column Lang', () => {
  for (const rules of [VACANCY_IMPORT_RULES, TRAINEE_IMPORT_RULES])
    expect([...readHeader(['Lang', 'Skills'], rules, NO_MAPPING).indexes.keys()].toSorted()).toEqual(['languages', 'skills']);
});

test('a column Start is the first day, beside the times From and To', () => {
  const { indexes } = readHeader(['Start', 'From', 'To'], TRAINEE_IMPORT_RULES, NO_MAPPING);
  expect([...indexes.keys()]).toEqual(['available_from', 'available_from_time', 'available_to_time']);
});
