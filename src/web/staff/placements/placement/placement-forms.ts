import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete, Unsaved } from '../../../shared/described-form/form-paths';
import type { Option } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { LearningReviewInput, PlacementEndInput, PlacementEndKind, PlacementEndReason, PlacementRescheduleStartInput } from '../../gql';
import { endKindText, endReasonText } from '../../shared/placement-labels';
import { labelled } from '../../../shared/labels/labelled';

const start = fieldKinds<'PLACEMENT', Unsaved<PlacementRescheduleStartInput>, Incomplete<PlacementRescheduleStartInput>>();

export const NEW_START_FORM = describeForm<'PLACEMENT', Unsaved<PlacementRescheduleStartInput>, PlacementRescheduleStartInput>()({
  newStart: required(start.day({ section: 'PLACEMENT', path: 'startsOn', label: msg`New first day`, short: true }), ''),
});

/** The possible reasons for each kind of end. The API rejects any other combination. */
const END_REASONS: Readonly<Record<PlacementEndKind, readonly PlacementEndReason[]>> = {
  COMPLETED: ['CONTRACT_END'],
  BY_TRAINEE: ['BETTER_JOB', 'STUDY', 'FAMILY', 'PAY', 'HOURS', 'TREATMENT', 'MOVED', 'UNKNOWN'],
  BY_EMPLOYER: ['DISMISSAL', 'SITE_CLOSED', 'UNKNOWN'],
  FOR_SAFETY: ['DANGER', 'TREATMENT'],
};
const endOptions = (i18n: I18n): Option[] =>
  (Object.keys(END_REASONS) as PlacementEndKind[]).flatMap((how) =>
    END_REASONS[how].map((reason) => ({ value: `${how} ${reason}`, label: labelled(i18n, endKindText(i18n, how), endReasonText(i18n, reason)) })),
  );

const end = fieldKinds<'PLACEMENT', Unsaved<PlacementEndInput>, Incomplete<PlacementEndInput>>();

/** The end of a placement. How and why it ended is chosen from a single list. */
export const END_FORM = describeForm<'PLACEMENT', Unsaved<PlacementEndInput>, PlacementEndInput>()({
  why: {
    section: 'PLACEMENT',
    paths: ['kind', 'reason'],
    label: msg`How and why it ended`,
    hint: msg`Go by what she says. The employer learns only the last day.`,
    isRequired: true,
    view: { kind: 'select', blank: msg`Choose one`, options: endOptions },
    saved: () => null,
    values: () => ({}),
    input: (values, name) => {
      const [kind = '', reason = ''] = textOf(values, name).split(' ');
      return [
        ['kind', kind],
        ['reason', reason],
      ];
    },
    text: () => null,
  },
  lastDay: required(end.day({ section: 'PLACEMENT', path: 'endedOn', label: msg`Last day of work`, short: true }), ''),
});

const review = fieldKinds<'PLACEMENT', Unsaved<LearningReviewInput>, Incomplete<LearningReviewInput>>();

/** A monthly review of an apprenticeship. */
export const REVIEW_FORM = describeForm<'PLACEMENT', Unsaved<LearningReviewInput>, LearningReviewInput>()({
  heldOn: required(review.day({ section: 'PLACEMENT', path: 'heldOn', label: msg`Held on`, beside: 'review', short: true }), ''),
  unitsReached: required(review.number({ section: 'PLACEMENT', path: 'unitsReached', label: msg`Units of the plan reached`, beside: 'review' }), 0),
  note: review.text({ section: 'PLACEMENT', path: 'note', label: msg`Note`, hint: msg`About the learning only. Write nothing about her past.`, rows: 2 }),
});
