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
    notice: msg`The first day is moved, and what follows it too.`,
    fieldOf: fieldMapping({ startsOn: 'newStart' }),
    send: async (ask, id, values) =>
      (await ask(RescheduleStartDocument, { id, input: { startsOn: text(values, 'newStart') }, key: keyOf(values) })).placementRescheduleStart,
  },
  cancel: {
    notice: msg`Written down: she never started. The place is free again.`,
    send: async (ask, id, values) => (await ask(CancelPlacementDocument, { id, key: keyOf(values) })).placementCancel,
  },
  'mark-unreachable': {
    notice: msg`Written down: nobody reaches her.`,
    send: async (ask, id, values) => (await ask(MarkUnreachableDocument, { id, key: keyOf(values) })).placementMarkUnreachable,
  },
  'mark-reachable': {
    notice: msg`Written down: she was reached again.`,
    send: async (ask, id, values) => (await ask(MarkReachableDocument, { id, key: keyOf(values) })).placementMarkReachable,
  },
  end: {
    notice: msg`Its end is written down. Contact with her goes on.`,
    fieldOf: fieldMapping({ kind: 'why', reason: 'why', endedOn: 'lastDay' }),
    missing: requireAnswers('why'),
    send: async (ask, id, values) => {
      const [kind, reason] = text(values, 'why').split(' ') as [PlacementEndKind, PlacementEndReason];
      return (await ask(EndPlacementDocument, { id, input: { kind, reason, endedOn: text(values, 'lastDay') }, key: keyOf(values) })).placementEnd;
    },
  },
  terms: {
    notice: msg`The terms are written down and held against what was promised.`,
    fieldOf: (path) =>
      fieldMapping({ 'pay.amount': 'amount', 'pay.per': 'per', 'pay.currency': 'currency' })(path.replace(/^terms\./, '')).replace(/^days\..*/, 'days'),
    missing: requireAnswers('stage'),
    send: async (ask, id, values) => {
      const input = { stage: text(values, 'stage') as RecordedStage, terms: termsIn(values) };
      return (await ask(RecordTermsDocument, { id, input, key: keyOf(values) })).placementRecordTerms;
    },
  },
  review: {
    notice: msg`The learning review is written down.`,
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
    notice: msg`The registration is written down.`,
    send: async (ask, _id, values) => {
      const input = { registeredOn: text(values, 'registeredOn'), registrationNumber: text(values, 'registrationNumber') };
      return (await ask(RegisterAgreementDocument, { id: agreementIdIn(values), input, key: keyOf(values) })).agreementRegister;
    },
  },
  run: {
    notice: msg`Written down: the learning has begun.`,
    send: async (ask, _id, values) => (await ask(RunAgreementDocument, { id: agreementIdIn(values), key: keyOf(values) })).agreementRun,
  },
  complete: {
    notice: msg`Written down: she has completed it.`,
    fieldOf: fieldMapping({ endedOn: 'completedOn' }),
    send: async (ask, _id, values) =>
      (await ask(CompleteAgreementDocument, { id: agreementIdIn(values), input: { endedOn: text(values, 'completedOn') }, key: keyOf(values) }))
        .agreementComplete,
  },
  convert: {
    notice: msg`Written down: it became a job.`,
    fieldOf: fieldMapping({ endedOn: 'convertedOn' }),
    send: async (ask, _id, values) =>
      (await ask(ConvertAgreementDocument, { id: agreementIdIn(values), input: { endedOn: text(values, 'convertedOn') }, key: keyOf(values) }))
        .agreementConvert,
  },
  break: {
    notice: msg`Written down: it ended before its time.`,
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
