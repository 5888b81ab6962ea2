import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CheckInAnswerInput, CheckInAttendance, CheckInConduct, CheckInSkill } from '../../gql';

/** The answers without the link and its code, which open the form. */
type Answers = Omit<CheckInAnswerInput, 'token' | 'code'>;

const { text, choice } = fieldKinds<'ANSWERS', Answers, Incomplete<Answers>>();

const ATTENDANCES: Readonly<Record<CheckInAttendance, MessageDescriptor>> = {
  ALWAYS: msg`Always`,
  MOSTLY: msg`Mostly`,
  OFTEN_AWAY: msg`Often absent`,
  NO_LONGER_EMPLOYED: msg`No longer works here`,
};
const SKILLS: Readonly<Record<CheckInSkill, MessageDescriptor>> = {
  BELOW: msg`Not yet as the job requires`,
  AS_EXPECTED: msg`As the job requires`,
  ABOVE: msg`Better than the job requires`,
};
const CONDUCTS: Readonly<Record<CheckInConduct, MessageDescriptor>> = {
  GOOD: msg`Well`,
  MIXED: msg`Sometimes well, sometimes not`,
  POOR: msg`Not well`,
};

/** The options of a choice, from a table of their texts. */
const optionsIn = <V extends string>(texts: Readonly<Record<V, MessageDescriptor>>) => ({
  values: Object.keys(texts) as V[],
  optionText: ({ t }: I18n, value: V): string => t(texts[value]),
});

/** An employer's answers about a person who started work. Nothing is saved before they are sent. */
export const CHECK_IN_FORM = describeForm<'ANSWERS', Answers, Answers>()({
  attendance: required(choice({ section: 'ANSWERS', path: 'attendance', label: msg`Do they come to work?`, ...optionsIn(ATTENDANCES) }), ''),
  skill: required(choice({ section: 'ANSWERS', path: 'skill', label: msg`How well do they do the job?`, ...optionsIn(SKILLS) }), ''),
  conduct: required(choice({ section: 'ANSWERS', path: 'conduct', label: msg`How do they get on with others at work?`, ...optionsIn(CONDUCTS) }), ''),
  note: text({ section: 'ANSWERS', path: 'note', label: msg`Anything else you want to tell us?`, hint: msg`Optional`, rows: 4 }),
});
