import type { CourseFinished } from '../../consents/domain/card';
import { cardTraining, whyNotTold } from './card-training';

const MATTERS = new Set([1, 2]);
const sewing: CourseFinished = {
  kind: 'VOCATIONAL',
  title: 'Sewing, first course',
  weeks: 12,
  finishedIn: '2026-03',
  isPassed: true,
  skillIds: [2, 7],
  namesAPlace: false,
};
const told = (...courses: Partial<CourseFinished>[]): unknown =>
  cardTraining(
    courses.map((change) => ({ ...sewing, ...change })),
    MATTERS,
  );
const onCard = { title: 'Sewing, first course', weeks: 12, finishedIn: '2026-03' };

test('a passed work course appears on the card only with title, weeks and month', () => {
  expect(told({})).toEqual([onCard]);
  expect(told({ kind: 'SMALL_BUSINESS', title: 'A small business of one’s own' })).toEqual([{ ...onCard, title: 'A small business of one’s own' }]);
});

test.each<[string, Partial<CourseFinished>]>([
  ['of life skills', { kind: 'LIFE_SKILLS' }],
  ['of reading', { kind: 'LITERACY' }],
  ['of numbers', { kind: 'NUMERACY' }],
  ['that gives no skill', { skillIds: [] }],
  ['whose skills do not matter for this work', { skillIds: [7] }],
  ['that she did not pass', { isPassed: false }],
  ['whose title names a place', { namesAPlace: true }],
  ['whose title holds a word of the wall', { title: 'Sewing for survivors' }],
])('a course %s is absent, as if there were none', (_, change) => {
  expect(told(change)).toEqual([]);
  expect(told({}, change)).toEqual([onCard]);
});

test.each([
  'Sewing at the shelter',
  'SHELTER sewing',
  'Sewing (Shelter)',
  'Shel\u00adter sewing',
  'S h e l t e r sewing',
  's-h-e-l-t-e-r: sewing',
  'Ｓｈｅｌｔｅｒ sewing',
  'shélter sewing',
  'Rehabilitation and sewing',
  'Skills for victims of trafficking',
  'Counselling and cooking',
  'Life skills and cooking',
  'Healing through baking',
  'Sewing, Hope House',
  'New Start Programme: sewing',
  'Sewing at the training centre',
  'ដេរនៅទីជម្រក',
  'ដេរ​នៅ​ទី​ជម្រក',
  'វគ្គសម្រាប់ជន\u200bរង\u200bគ្រោះ',
  'មជ្ឈមណ្ឌលដេរ',
])("a title that could reveal the trainee's past is rejected: %s", (title) => {
  expect(whyNotTold({ ...sewing, title })).toBe('WORD_OF_ITS_TITLE');
});

test.each(['Sewing, 12 weeks', 'Housekeeping', 'Barista', 'Kitchen and service', 'Hair and nails, second course', 'Café work', 'វគ្គដេរ', 'ធ្វើម្ហូប'])(
  'an ordinary title is accepted: %s',
  (title) => {
    expect(whyNotTold({ ...sewing, title })).toBeNull();
  },
);

test('the reason for leaving out a course names its kind before its title', () => {
  expect(whyNotTold({ ...sewing, kind: 'LIFE_SKILLS', title: 'At the shelter' })).toBe('NOT_OF_WORK');
  expect(whyNotTold({ ...sewing, skillIds: [], title: 'At the shelter' })).toBe('GIVES_NO_SKILL');
  expect(whyNotTold({ ...sewing, namesAPlace: true })).toBe('NAMES_A_PLACE');
});

test('courses are sorted by month, latest first, whatever the order of the rows', () => {
  const earlier = { title: 'Baking', finishedIn: '2025-11' };
  const same = { title: 'Baking' };
  const inOrder = [{ ...onCard, title: 'Baking' }, onCard, { ...onCard, ...earlier }];
  expect(told({}, earlier, same)).toEqual(inOrder);
  expect(told(same, {}, earlier)).toEqual(inOrder);
});
