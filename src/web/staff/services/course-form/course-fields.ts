import type { FormValues } from '../../../shared/form/form-drafts';
import { textsOf } from '../../../shared/form/form-drafts';
import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { FormReader } from '../../shared/form-reader';
import type { CourseInput, CourseLineFragment } from '../../gql';
import { COURSE_KINDS } from '../../shared/service-labels';

/** One skill in the form. A skill without a level is not taught by the course. */
export interface SkillRow {
  readonly skillCode: string;
  readonly skillLabel: string;
  readonly skillLevel: string;
}

export const courseLabels = ({ t }: I18n) => ({
  title: t(msg`Title`),
  kind: t(msg`Subject`),
  weeks: t(msg`Weeks`),
  hours: t(msg`Total hours`),
  seats: t(msg`Number of places`),
  startsOn: t(msg`First day`),
  endsOn: t(msg`Last day`),
  skillText: t(msg`Skills gained`),
});

export function skillRows(values: FormValues): SkillRow[] {
  const [codes, labels, levels] = ['skillCode', 'skillLabel', 'skillLevel'].map((name) => textsOf(values, name)) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  return codes.map((skillCode, at) => ({ skillCode, skillLabel: labels[at] ?? '', skillLevel: levels[at] ?? '' }));
}
export const rowsWithLevel = (values: FormValues): SkillRow[] => skillRows(values).filter(({ skillLevel }) => skillLevel !== '');

export const withSkillRows = (values: FormValues, rows: readonly SkillRow[]): FormValues => ({
  ...values,
  skillCode: rows.map(({ skillCode }) => skillCode),
  skillLabel: rows.map(({ skillLabel }) => skillLabel),
  skillLevel: rows.map(({ skillLevel }) => skillLevel),
});

/** The values of a course for its form. */
export const valuesOf = (course: CourseLineFragment): FormValues =>
  withSkillRows(
    {
      title: course.title,
      kind: course.kind,
      weeks: String(course.weeks),
      hours: String(course.hours),
      seats: course.seats === null || course.seats === undefined ? '' : String(course.seats),
      startsOn: course.startsOn,
      endsOn: course.endsOn,
    },
    course.skills.map(({ skill, level }) => ({ skillCode: skill.code, skillLabel: skill.label, skillLevel: String(level) })),
  );

export const courseInput = (form: FormReader): CourseInput => ({
  title: form.requiredText('title'),
  kind: form.choice('kind', COURSE_KINDS),
  weeks: form.integer('weeks'),
  hours: form.integer('hours'),
  seats: form.optionalInteger('seats'),
  startsOn: form.day('startsOn'),
  endsOn: form.day('endsOn'),
  skills: rowsWithLevel(form.values).map(({ skillCode, skillLevel }) => ({ skillCode, level: Number(skillLevel) })),
});

/** Shows an error in a skill at the skill search field. */
export const courseField = (path: string): string => (path.startsWith('skills') ? 'skillText' : path);
