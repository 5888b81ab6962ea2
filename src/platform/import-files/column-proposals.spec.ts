import { EMPLOYER_IMPORT_RULES } from '../../features/employers/domain/employer-import-rules';
import { TRAINEE_IMPORT_RULES } from '../../features/trainees/domain/trainee-import-rules';
import { VACANCY_IMPORT_RULES } from '../../features/vacancies/domain/vacancy-import-rules';
import { proposedColumns } from './column-proposals';

type Rules = Pick<typeof EMPLOYER_IMPORT_RULES, 'columns' | 'clues'>;
const proposed = ({ columns, clues }: Rules, file: Readonly<Record<string, readonly string[]>>): Record<string, string> => {
  const open = Object.entries(file).map(([heading, cells]) => ({ heading, cells }));
  const found = proposedColumns(open, [...columns.required, ...columns.optional], columns, clues);
  return Object.fromEntries(found.map(({ heading, column }) => [heading, column]));
};

test('Khmer words for places in Latin letters, and the place where a business is, are proposed', () =>
  expect(proposed(EMPLOYER_IMPORT_RULES, { Khet: ['Takeo'], 'Srok or khan': ['Samraong'], 'Where is it': ['Road 2'] })).toEqual({
    Khet: 'province',
    'Srok or khan': 'district',
    'Where is it': 'address',
  }));

test('a start and an end are times of a day if their cells are times, and days if they are days', () => {
  const times = { 'Begins at': ['7am', '8:00'], 'Ends at': ['4pm', '17:00'] };
  expect(proposed(VACANCY_IMPORT_RULES, times)).toEqual({ 'Begins at': 'starts_at', 'Ends at': 'ends_at' });
  expect(proposed(VACANCY_IMPORT_RULES, { 'Begins at': ['1/2/2027', 'next month'] })).toEqual({ 'Begins at': 'starts_on' });
});

test('what an employer wants a person to know, and what she wants to be, are proposed', () => {
  expect(proposed(VACANCY_IMPORT_RULES, { 'We are looking for': ['sewing'] })).toEqual({ 'We are looking for': 'skills' });
  expect(proposed(TRAINEE_IMPORT_RULES, { 'She would like to do': ['tailor'] })).toEqual({ 'She would like to do': 'job_preferences' });
});
