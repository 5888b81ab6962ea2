import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MutationResult } from '../../../shared/visit/outcomes';
import type { FormReader } from '../../shared/form-reader';
import { AttendLessonDocument, CompleteEnrolmentDocument, ResumeEnrolmentDocument, SuspendEnrolmentDocument, WithdrawEnrolmentDocument } from '../../gql';

type Ask = <D, V>(document: TypedDocumentNode<D, V>, variables: NoInfer<V>) => Promise<D>;

interface EnrolmentForm {
  readonly notice: (form: FormReader) => MessageDescriptor;
  readonly fieldOf: Readonly<Record<string, string>>;
  /** Reads the form, and returns the function that sends it. */
  readonly read: (form: FormReader, id: string) => (ask: Ask) => Promise<MutationResult>;
}

const RESULTS = ['PASSED', 'NOT_PASSED'] as const;

/**
 * The forms by the last part of their address. Field names are unique across them, because all forms are on
 * one page.
 */
export const ENROLMENT_FORMS: Readonly<Record<string, EnrolmentForm>> = {
  attend: {
    notice: () => msg`Lesson recorded.`,
    fieldOf: { hours: 'lessonHours' },
    read: (form, id) => {
      const input = { heldOn: form.day('heldOn'), hours: form.decimal('lessonHours') };
      return async (ask) => (await ask(AttendLessonDocument, { id, input, key: form.key })).enrolmentAttend;
    },
  },
  suspend: {
    notice: () => msg`Course interrupted. Her place is kept.`,
    fieldOf: {},
    read: (form, id) => async (ask) => (await ask(SuspendEnrolmentDocument, { id, key: form.key })).enrolmentSuspend,
  },
  resume: {
    notice: () => msg`Course resumed.`,
    fieldOf: {},
    read: (form, id) => async (ask) => (await ask(ResumeEnrolmentDocument, { id, key: form.key })).enrolmentResume,
  },
  complete: {
    notice: (form) => (form.text('result') === 'PASSED' ? msg`Passed. The course’s skills are now in her profile.` : msg`Completion recorded.`),
    fieldOf: { endedOn: 'completedOn' },
    read: (form, id) => {
      const input = { endedOn: form.day('completedOn'), result: form.choice('result', RESULTS), credential: form.optionalText('credential') };
      return async (ask) => (await ask(CompleteEnrolmentDocument, { id, input, key: form.key })).enrolmentComplete;
    },
  },
  withdraw: {
    notice: () => msg`Recorded that she left the course.`,
    fieldOf: { endedOn: 'leftOn' },
    read: (form, id) => {
      const input = { endedOn: form.day('leftOn') };
      return async (ask) => (await ask(WithdrawEnrolmentDocument, { id, input, key: form.key })).enrolmentWithdraw;
    },
  },
};
