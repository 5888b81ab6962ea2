import { wholeNumber } from '../../../shared/form/digits';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { FollowUpDraftInput, FollowUpToRecordQuery } from '../../gql';
import { answerField, recordInput } from './record-input';

export type SavedDraft = NonNullable<NonNullable<FollowUpToRecordQuery['followUp']>['draft']>;

/** The form as the API's draft input: numbers and dates stay as typed. */
export function draftInput(values: FormValues): FollowUpDraftInput {
  const { method, answers, mood, wants, feelsSafe, wanted, contractInHand, stillWorks } = recordInput(values);
  const typed = (name: string): string | null => textOf(values, name).trim() || null;
  return {
    ...expectedVersions(values),
    method: method || null,
    answers: answers ?? [],
    mood: mood ?? null,
    wants: wants ?? null,
    feelsSafe: feelsSafe ?? null,
    wanted: wanted ?? null,
    contractInHand: contractInHand ?? null,
    stillWorks: stillWorks ?? null,
    pay: typed('pay'),
    currency: textOf(values, 'currency') === 'KHR' ? 'KHR' : 'USD',
    paidOn: typed('paidOn'),
    deductions: typed('deductions'),
    hoursLastWeek: typed('hoursLastWeek'),
    daysLastWeek: typed('daysLastWeek'),
    nextStep: typed('nextStep'),
  };
}

/** The version of the draft and the number of records that the user's form was based on. */
export const expectedVersions = (values: FormValues): { readonly expectedDraftVersion: number; readonly expectedRecords: number } => ({
  expectedDraftVersion: Math.max(wholeNumber(textOf(values, 'expectedDraftVersion')), 0),
  expectedRecords: Math.max(wholeNumber(textOf(values, 'expectedRecords')), 0),
});

const asText = (value: number | string | null): string => (value === null ? '' : String(value));
const asYesNo = (value: boolean | null): string => (value === null ? '' : value ? 'YES' : 'NO');

/** The values of a draft for the form. */
export const valuesOfDraft = ({ version, expectedRecords, answers, contractInHand, stillWorks, ...typed }: SavedDraft): FormValues => ({
  expectedDraftVersion: String(version),
  expectedRecords: String(expectedRecords),
  method: asText(typed.method),
  mood: asText(typed.mood),
  wants: asText(typed.wants),
  feelsSafe: asText(typed.feelsSafe),
  wanted: asText(typed.wanted),
  contractInHand: asYesNo(contractInHand),
  stillWorks: asYesNo(stillWorks),
  pay: asText(typed.pay),
  currency: asText(typed.currency),
  paidOn: asText(typed.paidOn),
  deductions: asText(typed.deductions),
  hoursLastWeek: asText(typed.hoursLastWeek),
  daysLastWeek: asText(typed.daysLastWeek),
  nextStep: asText(typed.nextStep),
  ...Object.fromEntries(answers.map(({ indicator, answer }) => [answerField(indicator), answer])),
});
