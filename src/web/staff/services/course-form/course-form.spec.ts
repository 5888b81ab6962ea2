import { formValues } from '../../../shared/described-form/form-description';
import type { FormValues } from '../../../shared/form/form-drafts';
import { i18nFor } from '../../../shared/labels/page-i18n';
import { FormReader } from '../../shared/forms/form-reader';
import { COURSE_FORM, courseFieldOf } from './course-form';

const COURSE = { title: 'Sewing', kind: 'VOCATIONAL', weeks: 6, hours: 60, startsOn: '2026-01-05', endsOn: '2026-02-13' } as const;
const SAVED = {
  ...COURSE,
  id: 'course',
  seats: null,
  takenSeats: 0,
  skills: [
    { level: 3, skill: { code: 'sew', label: 'Sew', isKnowledge: false } },
    { level: 2, skill: { code: 'cut', label: 'Cut', isKnowledge: true } },
  ],
};
const VALUES = formValues(COURSE_FORM, SAVED);
const read = (values: FormValues) => {
  const form = new FormReader(i18nFor('en'), values);
  return { input: form.describedInput(COURSE_FORM), fields: form.problems.map(({ field }) => field) };
};

test('a saved course becomes form values, and these become the same course', () => {
  expect(VALUES).toMatchObject({
    weeks: '6',
    seats: '',
    skillCode: ['sew', 'cut'],
    skillLabel: ['Sew', 'Cut'],
    skillIsKnowledge: ['', 'yes'],
    skillLevel: ['3', '2'],
  });
  const skills = [
    { skillCode: 'sew', level: 3 },
    { skillCode: 'cut', level: 2 },
  ];
  expect(read(VALUES)).toEqual({ input: { ...COURSE, seats: null, skills }, fields: [] });
});

test('a skill without a level is not sent', () => {
  expect(read({ ...VALUES, skillLevel: ['', '4'] }).input.skills).toEqual([{ skillCode: 'cut', level: 4 }]);
});

test('an empty form has a problem at each required field', () => {
  expect(read({}).fields).toEqual(['title', 'kind', 'startsOn', 'endsOn', 'weeks', 'hours']);
});

test('a value that cannot be sent is a problem of its field', () => {
  expect(read({ ...VALUES, kind: 'DANCE', endsOn: '31/2/2026', hours: 'sixty', seats: '-' }).fields).toEqual(['kind', 'endsOn', 'hours', 'seats']);
});

test.each([
  ['weeks', 'weeks'],
  ['skills', 'skillText'],
  ['skills.1.skillCode', 'skillText'],
])('a problem at %s is shown at %s', (path, control) => {
  expect(courseFieldOf(path)).toBe(control);
});
