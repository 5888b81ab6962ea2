import { msg } from '@lingui/core/macro';
import { amountTyped, wholeNumber } from '../../../shared/form/digits';
import { type FormValues, textOf, textsOf } from '../../../shared/form/form-drafts';
import { emptyProblem } from '../../../shared/visit/outcomes';
import { type FormAction, textOrNull, keyOf, requireChoices } from '../../shared/form-actions';
import {
  type BrokenBy,
  BreakAgreementDocument,
  CancelPlacementDocument,
  CompleteAgreementDocument,
  ConvertAgreementDocument,
  EndPlacementDocument,
  MarkUnreachableDocument,
  RescheduleStartDocument,
  type PlacementEndKind,
  type PlacementEndReason,
  MarkReachableDocument,
  RecordLearningReviewDocument,
  type RecordedStage,
  RecordTermsDocument,
  RegisterAgreementDocument,
  RunAgreementDocument,
  SignAgreementDocument,
  type TermsInput,
  type Weekday,
} from '../../gql';

const text = (values: FormValues, name: string): string => textOf(values, name).trim();
/** The agreement's id, from a hidden field of its forms. */
const agreementIdIn = (values: FormValues): string => text(values, 'agreement');
const requireAnswers = (...names: string[]) => requireChoices(names, ({ i18n }, name) => emptyProblem(i18n, name));
/** Maps paths of the input to form fields. Field names are unique across all forms of the page. */
const fieldMapping =
  (names: Readonly<Record<string, string>>) =>
  (path: string): string =>
    names[path] ?? path;

/** The actions on a placement, its terms and its agreement. */
export const PLACEMENT_ACTIONS: Readonly<Record<string, FormAction>> = {
  'reschedule-start': {
    notice: msg`First day changed. The dates that follow from it have moved too.`,
    fieldOf: fieldMapping({ startsOn: 'newStart' }),
    send: async (ask, id, values) =>
      (await ask(RescheduleStartDocument, { id, input: { startsOn: text(values, 'newStart') }, key: keyOf(values) })).placementRescheduleStart,
  },
  cancel: {
    notice: msg`Recorded that she never started. The seat is free again.`,
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
  end: {
    notice: msg`End recorded. Contact with her continues.`,
    fieldOf: fieldMapping({ kind: 'why', reason: 'why', endedOn: 'lastDay' }),
    missing: requireAnswers('why'),
    send: async (ask, id, values) => {
      const [kind, reason] = text(values, 'why').split(' ') as [PlacementEndKind, PlacementEndReason];
      return (await ask(EndPlacementDocument, { id, input: { kind, reason, endedOn: text(values, 'lastDay') }, key: keyOf(values) })).placementEnd;
    },
  },
  terms: {
    notice: msg`Terms recorded and compared with the promised terms.`,
    fieldOf: (path) =>
      fieldMapping({ 'pay.amount': 'amount', 'pay.per': 'per', 'pay.currency': 'currency' })(path.replace(/^terms\./, '')).replace(/^days\..*/, 'days'),
    missing: requireAnswers('stage'),
    send: async (ask, id, values) => {
      const input = { stage: text(values, 'stage') as RecordedStage, terms: termsIn(values) };
      return (await ask(RecordTermsDocument, { id, input, key: keyOf(values) })).placementRecordTerms;
    },
  },
  review: {
    notice: msg`Learning review recorded.`,
    send: async (ask, id, values) => {
      const input = { heldOn: text(values, 'heldOn'), unitsReached: wholeNumber(text(values, 'unitsReached')), note: textOrNull(values, 'note') };
      return (await ask(RecordLearningReviewDocument, { id, input, key: keyOf(values) })).learningReviewRecord;
    },
  },
  sign: {
    notice: msg`Signature recorded.`,
    send: async (ask, _id, values) =>
      (await ask(SignAgreementDocument, { id: agreementIdIn(values), input: { signedOn: text(values, 'signedOn') }, key: keyOf(values) })).agreementSign,
  },
  register: {
    notice: msg`Registration recorded.`,
    send: async (ask, _id, values) => {
      const input = { registeredOn: text(values, 'registeredOn'), registrationNumber: text(values, 'registrationNumber') };
      return (await ask(RegisterAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementRegister;
    },
  },
  run: {
    notice: msg`Start of learning recorded.`,
    send: async (ask, _id, values) => (await ask(RunAgreementDocument, { id: agreementIdIn(values), key: keyOf(values) })).agreementRun,
  },
  complete: {
    notice: msg`Completion recorded.`,
    fieldOf: fieldMapping({ endedOn: 'completedOn' }),
    send: async (ask, _id, values) =>
      (await ask(CompleteAgreementDocument, { id: agreementIdIn(values), input: { endedOn: text(values, 'completedOn') }, key: keyOf(values) }))
        .agreementComplete,
  },
  convert: {
    notice: msg`Change to a job recorded.`,
    fieldOf: fieldMapping({ endedOn: 'convertedOn' }),
    send: async (ask, _id, values) =>
      (await ask(ConvertAgreementDocument, { id: agreementIdIn(values), input: { endedOn: text(values, 'convertedOn') }, key: keyOf(values) }))
        .agreementConvert,
  },
  break: {
    notice: msg`Early end recorded.`,
    fieldOf: fieldMapping({ endedOn: 'brokenOn', reason: 'brokenReason' }),
    missing: requireAnswers('brokenBy'),
    send: async (ask, _id, values) => {
      const input = { endedOn: text(values, 'brokenOn'), brokenBy: text(values, 'brokenBy') as BrokenBy, reason: textOrNull(values, 'brokenReason') };
      return (await ask(BreakAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementBreak;
    },
  },
};

function termsIn(values: FormValues): TermsInput {
  const months = text(values, 'contractMonths');
  return {
    pay: {
      amount: amountTyped(text(values, 'amount')),
      currency: text(values, 'currency') === 'KHR' ? 'KHR' : 'USD',
      per: text(values, 'per') as TermsInput['pay']['per'],
    },
    days: textsOf(values, 'days') as Weekday[],
    startsAt: text(values, 'startsAt'),
    endsAt: text(values, 'endsAt'),
    hoursPerWeek: wholeNumber(text(values, 'hoursPerWeek')),
    contractMonths: months === '' ? null : wholeNumber(months),
    probationDays: wholeNumber(text(values, 'probationDays')),
    startsOn: text(values, 'startsOn'),
  };
}
