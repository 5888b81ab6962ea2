import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { ContactLogInput, ContactOutcome, LoggedWay } from '../../gql';
import { CONTACT_OUTCOMES, LOGGED_WAYS } from '../../shared/contact-log-labels';

/** The fields of the form, by the path of the input. */
export const LOG_FIELDS = ['outcome', 'way', 'on', 'time', 'note', 'callAgainOn'] as const;
export type LogField = (typeof LOG_FIELDS)[number];

/** The name of a field of one of several forms on a page. */
export const logField = (of: string, field: LogField): string => `${field}-${of}`;

/** Which of the forms on the page was sent. */
export const sentForm = (values: FormValues): string => textOf(values, 'contact').slice(0, 64);

export const outcomeOf = (values: FormValues): ContactOutcome | null =>
  CONTACT_OUTCOMES.find((outcome) => outcome === textOf(values, logField(sentForm(values), 'outcome'))) ?? null;

/** The input of the API; the outcome is checked before. */
export function logInput(values: FormValues, outcome: ContactOutcome): ContactLogInput {
  const of = sentForm(values);
  const text = (field: LogField): string | null => textOf(values, logField(of, field)).trim() || null;
  const way: LoggedWay = LOGGED_WAYS.find((one) => one === text('way')) ?? 'CALL';
  return {
    way,
    outcome,
    on: text('on'),
    time: text('time'),
    note: text('note'),
    callAgainOn: text('callAgainOn'),
    followUpId: textOf(values, 'followUpId') || null,
  };
}
