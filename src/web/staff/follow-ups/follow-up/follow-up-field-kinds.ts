import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { amountTyped } from '../../../shared/form/digits';
import type { Option } from '../../../shared/form/form';
import type { FormField } from '../../../shared/described-form/form-description';
import { textOf } from '../../../shared/form/form-drafts';
import { numberIn, typedNumberText } from '../../../shared/described-form/form-kinds';
import type { I18n } from '../../../shared/labels/page-i18n';
import { answerText } from '../../shared/follow-up-labels';
import type { FollowUpRecordInput, FollowUpToRecordQuery } from '../../gql';

export type SavedDraft = NonNullable<NonNullable<FollowUpToRecordQuery['followUp']>['draft']>;
/** Her answers, from a draft or a record. As in a draft, numbers are texts as they were typed. */
export interface FollowUpContent extends Omit<SavedDraft, 'version' | 'savedAt' | 'expectedRecords'> {
  readonly holdsOwnId?: boolean | null;
}
/** The input without the versions, which are no answers. */
export type FollowUpAnswersInput = Omit<FollowUpRecordInput, 'expectedDraftVersion' | 'expectedRecords'>;
export type FollowUpSection = 'CONTACT' | 'QUESTIONS' | 'JOB' | 'PAY' | 'NEXT';
type Field<P extends string> = FormField<FollowUpSection, FollowUpContent, P>;

/** The question was not discussed. It needs its own option, because a radio button cannot be cleared. */
export const NOT_DISCUSSED = 'UNSAID';

/** A choice that may be left open and can be cleared. */
export function optional<P extends string>(field: Field<P>): Field<P> {
  const { view } = field;
  const options = (i18n: I18n): Option[] => [
    ...((view && 'options' in view && view.options?.(i18n)) || []),
    { value: NOT_DISCUSSED, label: i18n.t(msg`Not discussed`) },
  ];
  return {
    ...field,
    view: { kind: 'choice', options, compact: true },
    input: (values, name) => field.input(textOf(values, name).trim() === NOT_DISCUSSED ? {} : values, name),
  };
}

interface YesNoField<P> {
  readonly section: FollowUpSection;
  readonly path: P;
  readonly label: MessageDescriptor;
}

/** A yes or no, or no answer. */
export const yesNo = <P extends 'stillWorks' | 'contractInHand'>({ section, path, label }: YesNoField<P>): Field<P> => {
  const text = (i18n: I18n, answer: string): string => (answer === 'YES' || answer === 'NO' ? answerText(i18n, answer) : '');
  return optional({
    section,
    label,
    paths: [path],
    view: { kind: 'choice', options: (i18n) => (['YES', 'NO'] as const).map((value) => ({ value, label: answerText(i18n, value) })) },
    saved: (content) => content[path],
    values: (content, name) => ({ [name]: yesNoValue(content[path]) }),
    input: (values, name) => [[path, textOf(values, name).trim() === '' ? null : textOf(values, name).trim() === 'YES']],
    text: (i18n, content) => text(i18n, yesNoValue(content[path])),
    typedText: (i18n, values, name) => text(i18n, textOf(values, name)),
  });
};

export const yesNoValue = (value: boolean | null | undefined): string => (value === null || value === undefined ? '' : value ? 'YES' : 'NO');

/** A number of the last week, which a draft keeps as typed. */
export const weekNumber = <P extends 'hoursLastWeek' | 'daysLastWeek'>(path: P, label: MessageDescriptor): Field<P> => ({
  section: 'PAY',
  label,
  beside: 'week',
  paths: [path],
  view: { kind: 'number' },
  saved: (content) => content[path],
  values: (content, name) => ({ [name]: content[path] ?? '' }),
  input: (values, name) => [[path, numberIn(values, name)]],
  text: (i18n, content) => content[path] && typedNumberText(i18n, content[path]),
  typedText: (i18n, values, name) => typedNumberText(i18n, textOf(values, name)),
});

/** An amount with its currency. Other text is shown as it was typed. */
export function sumText(i18n: I18n, typed: string | null, currency: string | null): string {
  const amount = amountTyped(typed ?? '');
  if (amount === '') return '';
  return Number.isFinite(Number(amount)) ? i18n.money({ amount, currency: currency || 'USD' }) : amount;
}
