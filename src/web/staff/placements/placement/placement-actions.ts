import { msg } from '@lingui/core/macro';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { CORRECTION_FORM } from '../../shared/forms/correction-form';
import { describedAction, type FormAction, keyOf } from '../../shared/forms/form-actions';
import {
  BreakAgreementDocument,
  CancelPlacementDocument,
  CompleteAgreementDocument,
  ConvertAgreementDocument,
  CorrectPlacementEndDocument,
  EndPlacementDocument,
  MarkUnreachableDocument,
  RescheduleStartDocument,
  MarkReachableDocument,
  PlanNextStepDocument,
  RecordLearningReviewDocument,
  RecordTermsDocument,
  RegisterAgreementDocument,
  RunAgreementDocument,
  SignAgreementDocument,
} from '../../gql';
import { BREAK_FORM, COMPLETE_FORM, CONVERT_FORM, REGISTER_FORM, SIGN_FORM } from './agreement-forms';
import { NEXT_STEP_FORM } from './next-step-form';
import { END_FORM, NEW_START_FORM, REVIEW_FORM } from './placement-forms';
import { TERMS_FORM } from './terms-form';

/** The agreement's id, from a hidden field of its forms. */
const agreementIdIn = (values: FormValues): string => textOf(values, 'agreement').trim();

/** The actions on a placement, its terms and its agreement. */
export const PLACEMENT_ACTIONS: Readonly<Record<string, FormAction>> = {
  'reschedule-start': describedAction(NEW_START_FORM, {
    notice: msg`First day changed. The dates that follow from it have moved too.`,
    send: async (ask, id, input, values) => (await ask(RescheduleStartDocument, { id, input, key: keyOf(values) })).placementRescheduleStart,
  }),
  'next-step': describedAction(NEXT_STEP_FORM, {
    notice: msg`Next step planned.`,
    send: async (ask, id, input, values) => (await ask(PlanNextStepDocument, { id, input, key: keyOf(values) })).placementPlanNextStep,
  }),
  cancel: {
    notice: msg`Recorded that she never started. The position is free again.`,
    send: async (ask, id, values) => (await ask(CancelPlacementDocument, { id, key: keyOf(values) })).placementCancel,
  },
  'mark-unreachable': {
    notice: msg`Recorded as unreachable.`,
    send: async (ask, id, values) => (await ask(MarkUnreachableDocument, { id, key: keyOf(values) })).placementMarkUnreachable,
  },
  'mark-reachable': {
    notice: msg`Recorded as reachable again.`,
    send: async (ask, id, values) => (await ask(MarkReachableDocument, { id, key: keyOf(values) })).placementMarkReachable,
  },
  end: describedAction(END_FORM, {
    notice: msg`End recorded. Contact with her continues.`,
    send: async (ask, id, input, values) => (await ask(EndPlacementDocument, { id, input, key: keyOf(values) })).placementEnd,
  }),
  'correct-end': describedAction(CORRECTION_FORM, {
    notice: msg`Corrected. Her placement continues as before.`,
    send: async (ask, id, input, values) => (await ask(CorrectPlacementEndDocument, { id, input, key: keyOf(values) })).placementCorrectEnd,
  }),
  terms: describedAction(TERMS_FORM, {
    notice: msg`Terms recorded and compared with the promised terms.`,
    send: async (ask, id, input, values) => (await ask(RecordTermsDocument, { id, input, key: keyOf(values) })).placementRecordTerms,
  }),
  review: describedAction(REVIEW_FORM, {
    notice: msg`Learning review recorded.`,
    send: async (ask, id, input, values) => (await ask(RecordLearningReviewDocument, { id, input, key: keyOf(values) })).learningReviewRecord,
  }),
  sign: describedAction(SIGN_FORM, {
    notice: msg`Signature recorded.`,
    send: async (ask, _id, input, values) => (await ask(SignAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementSign,
  }),
  register: describedAction(REGISTER_FORM, {
    notice: msg`Registration recorded.`,
    send: async (ask, _id, input, values) => (await ask(RegisterAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementRegister,
  }),
  run: {
    notice: msg`Start of learning recorded.`,
    send: async (ask, _id, values) => (await ask(RunAgreementDocument, { id: agreementIdIn(values), key: keyOf(values) })).agreementRun,
  },
  complete: describedAction(COMPLETE_FORM, {
    notice: msg`Completion recorded.`,
    send: async (ask, _id, input, values) => (await ask(CompleteAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementComplete,
  }),
  convert: describedAction(CONVERT_FORM, {
    notice: msg`Change to a job recorded.`,
    send: async (ask, _id, input, values) => (await ask(ConvertAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementConvert,
  }),
  break: describedAction(BREAK_FORM, {
    notice: msg`Early end recorded.`,
    send: async (ask, _id, input, values) => (await ask(BreakAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementBreak,
  }),
};
