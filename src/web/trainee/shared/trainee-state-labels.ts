import { msg } from '@lingui/core/macro';
import { type ShownSkill, skillName } from '../../shared/labels/skill-labels';
import type { I18n } from '../../shared/labels/page-i18n';
import type { InterviewCanceller, InterviewState, MatchReasonKind, MyOfferState, MyReferralState } from '../gql';

/** PAST is a confirmed meeting whose time has passed without a recorded outcome; it is no longer upcoming. */
type MeetingState = InterviewState | 'PAST';
/** A meeting with an employer. */
export interface Meeting {
  readonly state: MeetingState;
  readonly cancelledBy?: InterviewCanceller | null;
}

export function cancelledText({ t }: I18n, by: InterviewCanceller | null | undefined): string {
  switch (by) {
    case 'TRAINEE':
      return t(msg`You cancelled the interview`);
    case 'EMPLOYER':
      return t(msg`The employer cancelled the interview`);
    case 'STAFF':
      return t(msg`We cancelled the interview`);
    case null:
    case undefined:
      return t(msg`The interview is cancelled`);
  }
}

export function interviewState({ t }: I18n, state: InterviewState): string {
  switch (state) {
    case 'PROPOSED':
      return t(msg`Waiting for your answer`);
    case 'CONFIRMED':
      return t(msg`Time agreed`);
    case 'DONE':
      return t(msg`It took place`);
    case 'NO_SHOW':
      return t(msg`It did not take place`);
    case 'CANCELLED':
      return t(msg`Cancelled`);
    case 'EXPIRED':
      return t(msg`The times have passed`);
  }
}

export function offerState({ t }: I18n, state: MyOfferState): string {
  switch (state) {
    case 'ISSUED':
      return t(msg`Your job coach will explain it`);
    case 'EXPLAINED':
      return t(msg`Waiting for your answer`);
    case 'ACCEPTED':
      return t(msg`You said yes`);
    case 'DECLINED':
      return t(msg`You said no`);
    case 'WITHDRAWN':
      return t(msg`No longer open`);
    case 'EXPIRED':
      return t(msg`The time to answer is over`);
  }
}

/** Why a second answer is refused; null unless her own answer is the reason. */
export function answeredText({ t }: I18n, state: MyOfferState | MyReferralState): string | null {
  if (state === 'DECLINED' || state === 'DECLINED_BY_TRAINEE') return t(msg`You already answered: no.`);
  return state === 'ACCEPTED' || state === 'AGREED' ? t(msg`You already answered: yes.`) : null;
}

/** @param meeting that with the employer, if there is one */
export function suggestionState(i18n: I18n, state: MyReferralState, meeting?: Meeting): string {
  const { t } = i18n;
  switch (state) {
    case 'ASKED':
      return t(msg`Waiting for your answer`);
    case 'AGREED':
      return t(msg`You said yes`);
    case 'DECLINED_BY_TRAINEE':
      return t(msg`You said no`);
    case 'SENT':
    case 'VIEWED':
      return t(msg`Waiting for the employer`);
    case 'SHORTLISTED':
      return t(msg`The employer is interested`);
    case 'INTERVIEWING':
      return interviewingState(i18n, meeting);
    case 'OFFERED':
      return t(msg`You have an offer`);
    case 'HIRED':
      return t(msg`You have the job`);
    case 'NOT_SELECTED':
      return t(msg`The employer said no this time`);
    case 'WITHDRAWN':
      return t(msg`No longer open`);
    case 'EXPIRED':
      return t(msg`The time for this job is over`);
  }
}

function interviewingState(i18n: I18n, meeting: Meeting | undefined): string {
  const { t } = i18n;
  switch (meeting?.state) {
    case 'PROPOSED':
      return t(msg`Choose an interview time`);
    case 'CANCELLED':
      return cancelledText(i18n, meeting.cancelledBy);
    case 'EXPIRED':
      return t(msg`The interview times have passed`);
    case 'PAST':
      return t(msg`The interview day is over`);
    case 'NO_SHOW':
      return t(msg`The interview did not take place`);
    case 'DONE':
      return t(msg`You have met the employer`);
    case 'CONFIRMED':
    case undefined:
      return t(msg`Interview planned`);
  }
}

interface Reason {
  readonly kind: MatchReasonKind;
  readonly skill?: ShownSkill | null;
}

/** Why a vacancy was suggested to the trainee, in plain words. */
export function reasonText({ t }: I18n, { kind, skill }: Reason): string {
  const label = skill ? skillName(skill) : '';
  switch (kind) {
    case 'HAS_SKILL':
      return skill?.isKnowledge ? t(msg`You know about this: ${label}`) : t(msg`You can do this: ${label}`);
    case 'SKILL_BELOW':
      return t(msg`You know this. The job needs a little more: ${label}`);
    case 'SKILL_MISSING':
      return t(msg`New for you: ${label}`);
    case 'NEAR_HOME':
      return t(msg`It is near your home`);
    case 'HOUSING_OFFERED':
      return t(msg`There is a place to live if you want`);
    case 'FAR_FROM_HOME':
      return t(msg`It is far from your home`);
    case 'NEAR_JOB_PREFERENCE':
      return t(msg`It is like work you want`);
    case 'OWN_ENTERPRISE':
      return t(msg`You learn it with people who know you`);
    case 'PREFERRED_WORK':
      return t(msg`It is work you want`);
    case 'PREFERRED_PAY':
      return t(msg`The pay is at least what you asked for`);
    case 'PREFERRED_HOURS':
      return t(msg`The hours are as you want`);
  }
}
