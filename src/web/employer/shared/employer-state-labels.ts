import { msg } from '@lingui/core/macro';
import type { Option } from '../../shared/form/form';
import { introductionState } from '../../shared/labels/introduction-labels';
import type { I18n } from '../../shared/labels/page-i18n';
import type { CandidateState, EmployerPlacementState, InterviewOutcome, OfferState, VacancyState } from '../gql';

export function vacancyState({ t }: I18n, state: VacancyState): string {
  switch (state) {
    case 'DRAFT':
      return t(msg`Draft`);
    case 'SUBMITTED':
      return t(msg`In review`);
    case 'CHANGES_REQUESTED':
      return t(msg`Changes requested`);
    case 'APPROVED':
      return t(msg`Approved`);
    case 'OPEN':
      return t(msg`Open`);
    case 'PAUSED':
      return t(msg`Paused`);
    case 'FILLED':
      return t(msg`Filled`);
    case 'CLOSED':
      return t(msg`Closed`);
    case 'WITHDRAWN':
      return t(msg`Withdrawn`);
  }
}

/** The state of an introduction. After an offer, it is the state of the offer. */
export function candidateState(
  i18n: I18n,
  { state, offer }: { readonly state: CandidateState; readonly offer?: { readonly state: OfferState } | null },
): string {
  if (state === 'OFFERED' && offer?.state === 'DECLINED') return i18n.t(msg`Offer declined`);
  if (state === 'OFFERED' && offer?.state === 'WITHDRAWN') return i18n.t(msg`Offer withdrawn`);
  if (state === 'OFFERED' && offer?.state === 'EXPIRED') return i18n.t(msg`Offer expired`);
  if (state === 'SENT') return i18n.t(msg`New`);
  if (state === 'VIEWED') return i18n.t(msg`Viewed by your team`);
  if (state === 'NOT_SELECTED') return i18n.t(msg`Declined`);
  return state === 'WITHDRAWN' ? i18n.t(msg`No longer available`) : introductionState(i18n, state);
}

/** The reasons for declining a candidate; that she did not come only once an agreed interview time has come. */
export const notSelectedReasons = ({ t }: I18n, hasInterviewStarted: boolean): Option[] => [
  { value: 'SKILLS', label: t(msg`Other skills were needed`) },
  { value: 'LANGUAGE', label: t(msg`Other languages were needed`) },
  { value: 'HOURS', label: t(msg`Other hours were needed`) },
  { value: 'OTHER_CANDIDATE', label: t(msg`Another candidate was chosen`) },
  { value: 'NO_LONGER_NEEDED', label: t(msg`The vacancy is no longer needed`) },
  ...(hasInterviewStarted ? [{ value: 'NO_SHOW', label: t(msg`The candidate did not come`) }] : []),
  { value: 'OTHER', label: t(msg`Another reason`) },
];

export function meetingOutcome({ t }: I18n, outcome: InterviewOutcome): string {
  switch (outcome) {
    case 'HIRE':
      return t(msg`We would like to make an offer`);
    case 'SECOND':
      return t(msg`We would like a second interview`);
    case 'NO':
      return t(msg`Not suitable this time`);
    case 'UNDECIDED':
      return t(msg`We have not decided yet`);
  }
}

export const meetingOutcomes = (i18n: I18n): Option[] =>
  (['HIRE', 'SECOND', 'UNDECIDED', 'NO'] as const).map((value) => ({ value, label: meetingOutcome(i18n, value) }));

/** The state of a start. Once the employer confirmed it, the start waits for the worker's own confirmation. */
export function placementState({ t }: I18n, state: EmployerPlacementState, confirmedAt: string | null): string {
  switch (state) {
    case 'PLANNED':
      return confirmedAt ? t(msg`You confirmed the start. We are waiting for the new starter.`) : t(msg`Will start`);
    case 'ACTIVE':
      return t(msg`Started`);
    case 'ENDED':
      return t(msg`Ended`);
    case 'CANCELLED':
      return t(msg`Did not start`);
  }
}
