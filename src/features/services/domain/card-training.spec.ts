import type { FinishedCourse } from '../../consents/domain/card';
import { cardTraining, courseOmissionReason } from './card-training';

const RELEVANT_SKILLS = new Set([1, 2]);
const sewing: FinishedCourse = {
  kind: 'VOCATIONAL',
  title: 'Sewing, first course',
  weeks: 12,
  finishedIn: '2026-03',
  isPassed: true,
  skillIds: [2, 7],
  namesAPlace: false,
};
const cardFor = (...courses: Partial<FinishedCourse>[]): unknown =>
  cardTraining(
    courses.map((change) => ({ ...sewing, ...change })),
    RELEVANT_SKILLS,
  );
const onCard = { title: 'Sewing, first course', weeks: 12, finishedIn: '2026-03' };

test('a passed work course appears on the card only with title, weeks and month', () => {
  expect(cardFor({})).toEqual([onCard]);
  expect(cardFor({ kind: 'SMALL_BUSINESS', title: 'A small business of one’s own' })).toEqual([{ ...onCard, title: 'A small business of one’s own' }]);
});

test.each<[string, Partial<FinishedCourse>]>([
  ['in life skills', { kind: 'LIFE_SKILLS' }],
  ['in reading', { kind: 'LITERACY' }],
  ['in numeracy', { kind: 'NUMERACY' }],
  ['that gives no skill', { skillIds: [] }],
  ['whose skills are not relevant to this vacancy', { skillIds: [7] }],
  ['that she did not pass', { isPassed: false }],
  ['whose title names an institution or programme', { namesAPlace: true }],
  ['whose title contains a forbidden word', { title: 'Sewing for survivors' }],
])('a course %s is left off the card without a trace', (_, change) => {
  expect(cardFor(change)).toEqual([]);
  expect(cardFor({}, change)).toEqual([onCard]);
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
  expect(courseOmissionReason({ ...sewing, title })).toBe('BLOCKED_WORD_IN_TITLE');
});

test.each(['Sewing, 12 weeks', 'Housekeeping', 'Barista', 'Kitchen and service', 'Hair and nails, second course', 'Café work', 'វគ្គដេរ', 'ធ្វើម្ហូប'])(
  'an ordinary title is accepted: %s',
  (title) => {
    expect(courseOmissionReason({ ...sewing, title })).toBeNull();
  },
);

test('the reason for leaving out a course names its kind before its title', () => {
  expect(courseOmissionReason({ ...sewing, kind: 'LIFE_SKILLS', title: 'At the shelter' })).toBe('NOT_WORK_RELATED');
  expect(courseOmissionReason({ ...sewing, skillIds: [], title: 'At the shelter' })).toBe('ADDS_NO_SKILL');
  expect(courseOmissionReason({ ...sewing, namesAPlace: true })).toBe('NAMES_INSTITUTION');
});

test('courses are sorted by month, latest first, whatever the order of the rows', () => {
  const earlier = { title: 'Baking', finishedIn: '2025-11' };
  const same = { title: 'Baking' };
  const inOrder = [{ ...onCard, title: 'Baking' }, onCard, { ...onCard, ...earlier }];
  expect(cardFor({}, earlier, same)).toEqual(inOrder);
  expect(cardFor(same, {}, earlier)).toEqual(inOrder);
});
