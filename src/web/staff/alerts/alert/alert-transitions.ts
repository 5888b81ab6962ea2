import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formInput } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { MutationResult } from '../../../shared/visit/outcomes';
import { ActOnAlertDocument, FindAlertUnfoundedDocument, ReopenAlertDocument, ResolveAlertDocument, TriageAlertDocument } from '../../gql';
import { type AlertFormDescription, REOPEN_FORM, RESOLUTION_FORM, STEP_FORM, TRIAGE_FORM, UNFOUNDED_FORM } from './alert-form-fields';

type Ask = <D, V>(document: TypedDocumentNode<D, V>, variables: NoInfer<V>) => Promise<D>;

/** One form of the page: its fields, and how it is sent. */
export interface AlertForm {
  readonly description: AlertFormDescription;
  readonly notice: MessageDescriptor;
  readonly send: (ask: Ask, id: string, values: FormValues) => Promise<MutationResult>;
}

/**
 * The hidden field with the version of the alert that the form first showed. A refused form keeps that
 * version until an edit conflict has been shown.
 */
export const VERSION_FIELD = 'seen';

const key = (values: FormValues): string => textOf(values, 'key');

/** The forms by the last part of their address. */
export const ALERT_FORMS: Readonly<Record<string, AlertForm>> = {
  triage: {
    description: TRIAGE_FORM,
    notice: msg`Wishes recorded.`,
    send: async (ask, id, values) => {
      const variables = { id, input: formInput(TRIAGE_FORM, values), expectedVersion: textOf(values, VERSION_FIELD) || null, key: key(values) };
      return (await ask(TriageAlertDocument, variables)).alertTriage;
    },
  },
  act: {
    description: STEP_FORM,
    notice: msg`Step recorded.`,
    send: async (ask, id, values) => (await ask(ActOnAlertDocument, { id, input: formInput(STEP_FORM, values), key: key(values) })).alertAct,
  },
  resolve: {
    description: RESOLUTION_FORM,
    notice: msg`Alert resolved.`,
    send: async (ask, id, values) => (await ask(ResolveAlertDocument, { id, input: formInput(RESOLUTION_FORM, values), key: key(values) })).alertResolve,
  },
  unfounded: {
    description: UNFOUNDED_FORM,
    notice: msg`Alert closed as unfounded.`,
    send: async (ask, id, values) =>
      (await ask(FindAlertUnfoundedDocument, { id, input: formInput(UNFOUNDED_FORM, values), key: key(values) })).alertMarkUnfounded,
  },
  reopen: {
    description: REOPEN_FORM,
    notice: msg`Alert reopened. Ask her what she wants.`,
    send: async (ask, id, values) => (await ask(ReopenAlertDocument, { id, input: formInput(REOPEN_FORM, values), key: key(values) })).alertReopen,
  },
};
