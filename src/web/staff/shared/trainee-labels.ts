import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { ConsentPurpose, ConsentState, ContactKind, ContactOwner, ContactState, SkillSource, TraineeExitReason, TraineeState, Travel } from '../gql';

export function traineeState({ t }: I18n, state: TraineeState): string {
  switch (state) {
    case 'REGISTERED':
      return t(msg`Registered`);
    case 'PREPARING':
      return t(msg`Preparing`);
    case 'JOB_READY':
      return t(msg`Job-ready`);
    case 'PAUSED':
      return t(msg`Paused by her`);
    case 'EXITED':
      return t(msg`Left the programme`);
    case 'ANONYMISED':
      return t(msg`Anonymous`);
  }
}

/** A requirement that she must still meet to become job-ready. */
export function requirementText({ t }: I18n, need: string): string {
  switch (need) {
    case 'CONSENT_MATCHING':
      return t(msg`Her yes to looking for work with her`);
    case 'VERIFIED_CONTACT':
      return t(msg`A safe way to reach her, verified with her`);
    case 'LIMITS_REVIEWED':
      return t(msg`Her limits, gone through with her in the last 90 days`);
    default:
      return t(msg`Her birth date, in her protected record`);
  }
}

export function travelText({ t }: I18n, travel: Travel): string {
  switch (travel) {
    case 'SAME_PROVINCE':
      return t(msg`Within her province`);
    case 'ADJACENT_PROVINCE':
      return t(msg`Also to the provinces next to hers`);
    case 'ANYWHERE':
      return t(msg`Anywhere in the country`);
  }
}

/** How well a trainee reads and writes, 0 to 4. */
export const literacyText = ({ t }: I18n, literacy: number): string =>
  [
    t(msg`Does not read yet`),
    t(msg`Reads and writes a few words`),
    t(msg`Reads and writes short sentences`),
    t(msg`Reads and writes simple texts`),
    t(msg`Reads and writes freely`),
  ][literacy] ?? '';

export function sourceOfSkill({ t }: I18n, source: SkillSource): string {
  switch (source) {
    case 'SELF':
      return t(msg`she says so`);
    case 'INSTRUCTOR':
      return t(msg`an instructor says so`);
    case 'EMPLOYER':
      return t(msg`an employer says so`);
    case 'TEST':
      return t(msg`by a test`);
  }
}

export function contactKind({ t }: I18n, kind: ContactKind): string {
  switch (kind) {
    case 'EMAIL':
      return t(msg`E-mail`);
    case 'IN_APP':
      return t(msg`On her page here`);
    case 'CALL':
      return t(msg`A call`);
    case 'SMS':
      return t(msg`A text message`);
    case 'TELEGRAM':
      return 'Telegram';
    case 'MESSENGER':
      return 'Messenger';
    case 'IN_PERSON':
      return t(msg`In person`);
    case 'TRUSTED_PERSON':
      return t(msg`Through somebody she trusts`);
    case 'TRAINEE_CALLS':
      return t(msg`She calls us`);
    case 'NONE':
      return t(msg`No way at all`);
  }
}

export function contactOwner({ t }: I18n, owner: ContactOwner): string {
  switch (owner) {
    case 'SELF':
      return t(msg`Hers alone`);
    case 'SHARED':
      return t(msg`Shared with others`);
    case 'FAMILY':
      return t(msg`Her family’s`);
    case 'FRIEND':
      return t(msg`A friend’s`);
    case 'EMPLOYER':
      return t(msg`An employer’s: never used by itself`);
    case 'OTHER':
      return t(msg`Somebody else’s`);
  }
}

export function contactState({ t }: I18n, state: ContactState): string {
  if (state === 'VERIFIED') return t(msg`Verified`);
  return state === 'BLOCKED' ? t(msg`Blocked`) : t(msg`Not verified yet`);
}

export function purposeText({ t }: I18n, purpose: ConsentPurpose): string {
  switch (purpose) {
    case 'MATCHING':
      return t(msg`To look for work with her`);
    case 'REFERRAL_TO_EMPLOYER':
      return t(msg`To show her card to one employer`);
    case 'REFERRAL_TO_INSTITUTION':
      return t(msg`To tell another institution who she is`);
    case 'FOLLOW_UP_CONTACT':
      return t(msg`To stay in touch after a start`);
    case 'DONOR_STATISTICS':
      return t(msg`To count her, without a name, in reports`);
  }
}

export function consentState({ t }: I18n, state: ConsentState, isLive: boolean): string {
  switch (state) {
    case 'GIVEN':
      return isLive ? t(msg`Yes`) : t(msg`Ran out`);
    case 'REFUSED':
      return t(msg`No`);
    case 'WITHDRAWN':
      return t(msg`Taken back by her`);
    case 'SUPERSEDED':
      return t(msg`Answered anew`);
  }
}

export function exitReason({ t }: I18n, reason: TraineeExitReason): string {
  switch (reason) {
    case 'COMPLETED':
      return t(msg`She completed the programme`);
    case 'WITHDREW':
      return t(msg`She chose to leave`);
    case 'MOVED':
      return t(msg`She moved away`);
    case 'CANNOT_BE_REACHED':
      return t(msg`She cannot be reached`);
    case 'REFERRED_ON':
      return t(msg`Another institution supports her`);
    case 'DIED':
      return t(msg`She died`);
    case 'OTHER':
      return t(msg`Another reason`);
  }
}
