import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { MutationResult } from '../../../shared/visit/outcomes';
import {
  ActOnAlertDocument,
  FindAlertUnfoundedDocument,
  type MandatoryReport,
  ReopenAlertDocument,
  ResolveAlertDocument,
  TriageAlertDocument,
} from '../../gql';

type Ask = <D, V>(document: TypedDocumentNode<D, V>, variables: NoInfer<V>) => Promise<D>;

/** One form of the page: its fields, the form field for each path of the API's input, and how it is sent. */
export interface AlertForm {
  readonly text: string;
  /** Questions that must be answered with yes or no. */
  readonly choices: readonly string[];
  readonly fieldOf: Readonly<Record<string, string>>;
  readonly notice: MessageDescriptor;
  readonly send: (ask: Ask, id: string, values: FormValues) => Promise<MutationResult>;
}

/**
 * The hidden field with the version of the alert that the form first showed. A refused form keeps that
 * version until an edit conflict has been shown.
 */
export const VERSION_FIELD = 'seen';

const isYes = (values: FormValues, name: string): boolean => textOf(values, name) === 'YES';
const key = (values: FormValues): string => textOf(values, 'key');
function reportDecision(values: FormValues, name: string): { readonly mandatoryReport?: MandatoryReport } {
  const mandatoryReport = textOf(values, name);
  return mandatoryReport ? { mandatoryReport: mandatoryReport as MandatoryReport } : {};
}

/**
 * The forms by the last part of their address. Field names are unique across them, because all forms are on
 * one page.
 */
export const ALERT_FORMS: Readonly<Record<string, AlertForm>> = {
  triage: {
    text: 'safetyWishes',
    choices: ['lifeAtRisk'],
    fieldOf: {},
    notice: msg`Wishes recorded.`,
    send: async (ask, id, values) => {
      const input = { safetyWishes: textOf(values, 'safetyWishes'), lifeAtRisk: isYes(values, 'lifeAtRisk') };
      return (await ask(TriageAlertDocument, { id, input, expectedVersion: textOf(values, VERSION_FIELD) || null, key: key(values) })).alertTriage;
    },
  },
  act: {
    text: 'action',
    choices: ['stepAgreed'],
    fieldOf: { traineeAgreed: 'stepAgreed', mandatoryReport: 'stepReport' },
    notice: msg`Step recorded.`,
    send: async (ask, id, values) => {
      const input = { action: textOf(values, 'action'), traineeAgreed: isYes(values, 'stepAgreed'), ...reportDecision(values, 'stepReport') };
      return (await ask(ActOnAlertDocument, { id, input, key: key(values) })).alertAct;
    },
  },
  resolve: {
    text: 'outcome',
    choices: ['endAgreed'],
    fieldOf: { traineeAgreed: 'endAgreed', mandatoryReport: 'endReport' },
    notice: msg`Alert resolved.`,
    send: async (ask, id, values) => {
      const input = { outcome: textOf(values, 'outcome'), traineeAgreed: isYes(values, 'endAgreed'), ...reportDecision(values, 'endReport') };
      return (await ask(ResolveAlertDocument, { id, input, key: key(values) })).alertResolve;
    },
  },
  unfounded: {
    text: 'unfounded',
    choices: [],
    fieldOf: { reason: 'unfounded' },
    notice: msg`Alert closed as unfounded.`,
    send: async (ask, id, values) =>
      (await ask(FindAlertUnfoundedDocument, { id, input: { reason: textOf(values, 'unfounded') }, key: key(values) })).alertMarkUnfounded,
  },
  reopen: {
    text: 'again',
    choices: [],
    fieldOf: { reason: 'again' },
    notice: msg`Alert reopened. Ask her what she wants.`,
    send: async (ask, id, values) => (await ask(ReopenAlertDocument, { id, input: { reason: textOf(values, 'again') }, key: key(values) })).alertReopen,
  },
};
