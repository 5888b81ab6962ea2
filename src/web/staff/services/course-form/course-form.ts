import { msg } from '@lingui/core/macro';
import { controlOf, describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { formList } from '../../../shared/described-form/form-rows';
import { wholeNumber } from '../../../shared/form/digits';
import { rowSkill, skillLevelText, skillText } from '../../../shared/labels/skill-labels';
import type { CourseInput, CourseLineFragment } from '../../gql';
import { COURSE_KINDS, courseKind } from '../../shared/service-labels';

type Section = 'COURSE' | 'SKILLS';

const { text, choice, day, number, list } = fieldKinds<Section, CourseLineFragment, Incomplete<CourseInput>>();

/** The skills in the form. A skill without a level is not taught by the course. */
export const COURSE_SKILLS = formList({ skillCode: '', skillLabel: '', skillIsKnowledge: '', skillLevel: '' }, ({ skillLevel }) => skillLevel !== '');

/** A course and the skills that passing it gives. */
export const COURSE_FORM = describeForm<Section, CourseLineFragment, CourseInput>()({
  title: required(text({ section: 'COURSE', path: 'title', label: msg`Title`, hint: msg`The name people use, such as Sewing, first course.` }), ''),
  kind: required(choice({ section: 'COURSE', path: 'kind', label: msg`Subject`, values: COURSE_KINDS, optionText: courseKind, columns: true }), ''),
  startsOn: required(day({ section: 'COURSE', path: 'startsOn', label: msg`First day`, beside: 'days' }), ''),
  endsOn: required(day({ section: 'COURSE', path: 'endsOn', label: msg`Last day`, beside: 'days' }), ''),
  weeks: required(number({ section: 'COURSE', path: 'weeks', label: msg`Weeks`, beside: 'size', short: false }), 0),
  hours: required(number({ section: 'COURSE', path: 'hours', label: msg`Total hours`, beside: 'size', short: false }), 0),
  seats: number({ section: 'COURSE', path: 'seats', label: msg`Number of places`, hint: msg`If empty: unlimited places.`, beside: 'size', short: false }),
  // a problem with a skill is shown at the search field
  skillText: list({
    section: 'SKILLS',
    path: 'skills',
    label: msg`Skills gained`,
    hint: msg`What they learn to do, in English or Khmer, such as sewing trousers. You can search several times: skills with a level are kept.`,
    list: COURSE_SKILLS,
    // each level is labelled with its skill
    controlLabels: {},
    saved: ({ skills }) =>
      skills.map(({ skill, level }) => ({
        skillCode: skill.code,
        skillLabel: skill.label,
        skillIsKnowledge: skill.isKnowledge ? 'yes' : '',
        skillLevel: String(level),
      })),
    item: ({ skillCode, skillLevel }) => ({ skillCode, level: wholeNumber(skillLevel) }),
    rowText: (i18n, { skillLevel, ...row }) => `${skillText(i18n, rowSkill(row))} (${skillLevelText(i18n, rowSkill(row), wholeNumber(skillLevel))})`,
  }),
});

/** The control of a problem at a path of the input. */
export const courseFieldOf = controlOf(COURSE_FORM);
