import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AttendanceCorrectInput, CourseResult, EnrolmentCompleteInput, EnrolmentWithdrawInput } from '../../gql';

export const resultText = ({ t }: I18n, result: CourseResult): string => (result === 'PASSED' ? t(msg`Passed`) : t(msg`Not passed`));

const completion = fieldKinds<'COMPLETION', Unsaved<EnrolmentCompleteInput>, Incomplete<EnrolmentCompleteInput>>();

/** The end of a course for one trainee. The names of its fields differ from the other forms on the page. */
export const COMPLETION_FORM = describeForm<'COMPLETION', Unsaved<EnrolmentCompleteInput>, EnrolmentCompleteInput>()({
  result: required(
    completion.choice({
      section: 'COMPLETION',
      path: 'result',
      label: msg`Result`,
      values: ['PASSED', 'NOT_PASSED'] as readonly CourseResult[],
      optionText: resultText,
      columns: true,
    }),
    '',
  ),
  completedOn: required(completion.day({ section: 'COMPLETION', path: 'endedOn', label: msg`Completion date` }), ''),
  credential: completion.text({ section: 'COMPLETION', path: 'credential', label: msg`Certificate`, hint: msg`Leave empty if there is none.` }),
});

const leaving = fieldKinds<'LEAVING', Unsaved<EnrolmentWithdrawInput>, Incomplete<EnrolmentWithdrawInput>>();

export const LEAVING_FORM = describeForm<'LEAVING', Unsaved<EnrolmentWithdrawInput>, EnrolmentWithdrawInput>()({
  leftOn: required(leaving.day({ section: 'LEAVING', path: 'endedOn', label: msg`Leaving date` }), ''),
});

const correction = fieldKinds<'LESSON', Unsaved<AttendanceCorrectInput>, Incomplete<AttendanceCorrectInput>>();

/** A recorded lesson that was wrong. Without hours she was not there. */
export const LESSON_CORRECTION_FORM = describeForm<'LESSON', Unsaved<AttendanceCorrectInput>, AttendanceCorrectInput>()({
  correctedDay: required(correction.day({ section: 'LESSON', path: 'heldOn', label: msg`Lesson date`, short: true }), ''),
  correctedHours: correction.decimal({ section: 'LESSON', path: 'hours', label: msg`Hours attended`, hint: msg`Leave empty if she was absent.` }),
  correctionReason: required(
    correction.text({
      section: 'LESSON',
      path: 'reason',
      label: msg`What was wrong?`,
      hint: msg`Do not write about her past. Colleagues can read this.`,
      rows: 2,
    }),
    '',
  ),
});
