import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { AttendanceInput, CourseEnrolInput } from '../../gql';
import { traineeCodeField } from '../../trainees/person-code/trainee-code-fields';
import { OTHER_GRANT } from '../../shared/grant-options';

const enrolment = fieldKinds<'ENROLMENT', Unsaved<CourseEnrolInput>, Incomplete<CourseEnrolInput>>();

/** A new enrolment in a course. */
export const ENROL_FORM = describeForm<'ENROLMENT', Unsaved<CourseEnrolInput>, CourseEnrolInput>()({
  herCode: traineeCodeField('ENROLMENT', { hint: undefined, beside: 'start', view: { kind: 'text', autocomplete: 'off' } }),
  enrolledOn: required(enrolment.day({ section: 'ENROLMENT', path: 'enrolledOn', label: msg`Enrolled on`, beside: 'start' }), ''),
  grantId: enrolment.item({ section: 'ENROLMENT', path: 'grantId', ...OTHER_GRANT }),
});

interface Register extends AttendanceInput {
  readonly enrolmentIds: string[];
}

const { day, decimal, items } = fieldKinds<'LESSON', Unsaved<Register>, Incomplete<Register>>();
const LESSON = {
  heldOn: required(day({ section: 'LESSON', path: 'heldOn', label: msg`Lesson date`, beside: 'lesson' }), ''),
  lessonHours: required(decimal({ section: 'LESSON', path: 'hours', label: msg`Hours`, beside: 'lesson', short: false }), 0),
};

/** A lesson that one trainee attended. */
export const LESSON_FORM = describeForm<'LESSON', Unsaved<Register>, AttendanceInput>()(LESSON);

/** A lesson and all who attended it. Each of them is recorded on her own. */
export const REGISTER_FORM = describeForm<'LESSON', Unsaved<Register>, Register>()({
  ...LESSON,
  there: items({ section: 'LESSON', path: 'enrolmentIds', label: msg`Who attended`, columns: true }),
});
