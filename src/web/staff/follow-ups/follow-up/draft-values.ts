import { wholeNumber } from '../../../shared/form/digits';
import { formValues, namesIn, sectionInput } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { textIn } from '../../../shared/described-form/form-kinds';
import type { FollowUpDraftInput } from '../../gql';
import type { SavedDraft } from './follow-up-field-kinds';
import { FOLLOW_UP_FORM } from './follow-up-form';
import { answersIn } from './question-answers';

type TypedInput = Required<Pick<FollowUpDraftInput, 'pay' | 'paidOn' | 'deductions' | 'hoursLastWeek' | 'daysLastWeek' | 'nextStep'>>;

/** The form as the API's draft input: numbers and dates stay as typed. */
export function draftInput(values: FormValues): FollowUpDraftInput {
  const typedNames = [...namesIn(FOLLOW_UP_FORM, 'PAY'), ...namesIn(FOLLOW_UP_FORM, 'NEXT')];
  return {
    ...expectedVersions(values),
    ...sectionInput(FOLLOW_UP_FORM, 'CONTACT', values),
    answers: answersIn(values),
    ...sectionInput(FOLLOW_UP_FORM, 'JOB', values),
    ...(Object.fromEntries(typedNames.map((name) => [name, textIn(values, name)])) as TypedInput),
    currency: textOf(values, 'currency') === 'KHR' ? 'KHR' : 'USD',
  };
}

/** The version of the draft and the number of records that the user's form was based on. */
export const expectedVersions = (values: FormValues): { readonly expectedDraftVersion: number; readonly expectedRecords: number } => ({
  expectedDraftVersion: Math.max(wholeNumber(textOf(values, 'expectedDraftVersion')), 0),
  expectedRecords: Math.max(wholeNumber(textOf(values, 'expectedRecords')), 0),
});

/** The values of a draft for the form. */
export const valuesOfDraft = ({ version, expectedRecords, ...answers }: SavedDraft): FormValues => ({
  expectedDraftVersion: String(version),
  expectedRecords: String(expectedRecords),
  ...formValues(FOLLOW_UP_FORM, answers),
});
