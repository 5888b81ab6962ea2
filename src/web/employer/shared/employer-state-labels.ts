import { msg } from '@lingui/core/macro';
import type { Option } from '../../shared/form/form';
import { introductionState } from '../../shared/labels/introduction-labels';
import type { I18n } from '../../shared/labels/page-i18n';
import { shortDay } from '../../shared/labels/near-days';
import type { CandidateState, EmployerPlacementState, InterviewOutcome, OfferState, SiteApproval, VacancyState } from '../gql';

/** The state of what the employer sent and the service checks: a workplace, a vacancy, a photo. */
export const checkingText = ({ t }: I18n): string => t(msg`We are checking it`);

/** The approval of a workplace. */
export function siteApproval(i18n: I18n, approval: SiteApproval, until: string | null): string {
  const { t } = i18n;
  const date = until === null ? '' : shortDay(i18n, until);
  switch (approval) {
    case 'NOT_STARTED':
      return t(msg`We have not planned our visit yet`);
    case 'IN_REVIEW':
      return checkingText(i18n);
    case 'CHANGES_NEEDED':
      return t(msg`Needs your changes`);
    case 'APPROVED':
      return date ? t(msg`Approved until ${date}`) : t(msg`Approved`);
  }
}

/** What the employer has to do about a workplace that is not approved. It names no cause: a hold must not show. */
export function siteNextStep({ t }: I18n, approval: SiteApproval): string | null {
  switch (approval) {
    case 'NOT_STARTED':
      return t(msg`We will contact you to agree on a day.`);
    case 'IN_REVIEW':
      return t(msg`You don't need to do anything now. If we need something from you, we contact you.`);
    case 'CHANGES_NEEDED':
      return t(msg`We cannot approve it as it is. Ask us what to change, and when we visit again.`);
    case 'APPROVED':
      return null;
  }
}

export function vacancyState(i18n: I18n, state: VacancyState): string {
  const { t } = i18n;
  switch (state) {
    case 'DRAFT':
      return t(msg`Draft`);
    case 'SUBMITTED':
      return checkingText(i18n);
    case 'CHANGES_REQUESTED':
      return t(msg`Needs your changes`);
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
      return confirmedAt ? t(msg`You confirmed the start. Now the worker confirms it too.`) : t(msg`Will start`);
    case 'ACTIVE':
      return t(msg`Started`);
    case 'ENDED':
      return t(msg`Ended`);
    case 'CANCELLED':
      return t(msg`Did not start`);
  }
}
