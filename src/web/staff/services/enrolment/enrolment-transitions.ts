import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { controlOf } from '../../../shared/described-form/form-description';
import type { MutationResult } from '../../../shared/visit/outcomes';
import type { FormReader } from '../../shared/forms/form-reader';
import {
  AttendLessonDocument,
  CompleteEnrolmentDocument,
  CorrectAttendanceDocument,
  ResumeEnrolmentDocument,
  SuspendEnrolmentDocument,
  WithdrawEnrolmentDocument,
} from '../../gql';
import { LESSON_FORM } from '../course/course-forms';
import { COMPLETION_FORM, LEAVING_FORM, LESSON_CORRECTION_FORM } from './enrolment-forms';

type Ask = <D, V>(document: TypedDocumentNode<D, V>, variables: NoInfer<V>) => Promise<D>;

interface EnrolmentForm {
  readonly notice: (form: FormReader) => MessageDescriptor;
  /** Whether the notice offers to undo it. */
  readonly isUndoable?: true;
  readonly fieldOf?: (path: string) => string;
  /** Reads the form, and returns the function that sends it. */
  readonly read: (form: FormReader, id: string) => (ask: Ask) => Promise<MutationResult>;
}

/**
 * The forms by the last part of their address. Field names are unique across them, because all forms are on
 * one page.
 */
export const ENROLMENT_FORMS: Readonly<Record<string, EnrolmentForm>> = {
  attend: {
    notice: () => msg`Lesson recorded.`,
    isUndoable: true,
    fieldOf: controlOf(LESSON_FORM),
    read: (form, id) => {
      const input = form.describedInput(LESSON_FORM);
      return async (ask) => (await ask(AttendLessonDocument, { id, input, key: form.key })).enrolmentAttend;
    },
  },
  correct: {
    notice: () => msg`Attendance corrected.`,
    fieldOf: controlOf(LESSON_CORRECTION_FORM),
    read: (form, id) => {
      const input = form.describedInput(LESSON_CORRECTION_FORM);
      return async (ask) => (await ask(CorrectAttendanceDocument, { id, input, key: form.key })).attendanceCorrect;
    },
  },
  suspend: {
    notice: () => msg`Enrolment paused. Her place is kept.`,
    read: (form, id) => async (ask) => (await ask(SuspendEnrolmentDocument, { id, key: form.key })).enrolmentSuspend,
  },
  resume: {
    notice: () => msg`Enrolment resumed.`,
    read: (form, id) => async (ask) => (await ask(ResumeEnrolmentDocument, { id, key: form.key })).enrolmentResume,
  },
  complete: {
    notice: (form) => (form.text('result') === 'PASSED' ? msg`Passed. The course’s skills are now in her profile.` : msg`Completion recorded.`),
    fieldOf: controlOf(COMPLETION_FORM),
    read: (form, id) => {
      const input = form.describedInput(COMPLETION_FORM);
      return async (ask) => (await ask(CompleteEnrolmentDocument, { id, input, key: form.key })).enrolmentComplete;
    },
  },
  withdraw: {
    notice: () => msg`Recorded that she left the course.`,
    fieldOf: controlOf(LEAVING_FORM),
    read: (form, id) => {
      const input = form.describedInput(LEAVING_FORM);
      return async (ask) => (await ask(WithdrawEnrolmentDocument, { id, input, key: form.key })).enrolmentWithdraw;
    },
  },
};
