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
      return t(msg`Anonymised`);
  }
}

/** A requirement that she must still meet to become job-ready. */
export function requirementText({ t }: I18n, need: string): string {
  switch (need) {
    case 'CONSENT_MATCHING':
      return t(msg`Her consent to look for work with her`);
    case 'VERIFIED_CONTACT':
      return t(msg`A safe contact method, verified with her`);
    case 'LIMITS_REVIEWED':
      return t(msg`Her limits, reviewed with her in the last 90 days`);
    default:
      return t(msg`Her date of birth, in her protected record`);
  }
}

export function travelText({ t }: I18n, travel: Travel): string {
  switch (travel) {
    case 'SAME_PROVINCE':
      return t(msg`Within her province`);
    case 'ADJACENT_PROVINCE':
      return t(msg`Also neighbouring provinces`);
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
    t(msg`Reads and writes fluently`),
  ][literacy] ?? '';

export function sourceOfSkill({ t }: I18n, source: SkillSource): string {
  switch (source) {
    case 'SELF':
      return t(msg`self-reported`);
    case 'INSTRUCTOR':
      return t(msg`reported by an instructor`);
    case 'EMPLOYER':
      return t(msg`reported by an employer`);
    case 'TEST':
      return t(msg`by test`);
  }
}

export function contactKind({ t }: I18n, kind: ContactKind): string {
  switch (kind) {
    case 'EMAIL':
      return t(msg`E-mail`);
    case 'IN_APP':
      return t(msg`On her page`);
    case 'CALL':
      return t(msg`Phone call`);
    case 'SMS':
      return t(msg`Text message`);
    case 'TELEGRAM':
      return 'Telegram';
    case 'MESSENGER':
      return 'Messenger';
    case 'IN_PERSON':
      return t(msg`In person`);
    case 'TRUSTED_PERSON':
      return t(msg`Through someone she trusts`);
    case 'TRAINEE_CALLS':
      return t(msg`She calls us`);
    case 'NONE':
      return t(msg`No contact`);
  }
}

export function contactOwner({ t }: I18n, owner: ContactOwner): string {
  switch (owner) {
    case 'SELF':
      return t(msg`Only hers`);
    case 'SHARED':
      return t(msg`Shared with others`);
    case 'FAMILY':
      return t(msg`Her family’s`);
    case 'FRIEND':
      return t(msg`A friend’s`);
    case 'EMPLOYER':
      return t(msg`An employer’s: never used automatically`);
    case 'OTHER':
      return t(msg`Someone else’s`);
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
      return t(msg`To stay in touch after she starts work`);
    case 'DONOR_STATISTICS':
      return t(msg`To count her in reports, without her name`);
    case 'GUARDIAN_CONSENT':
      return t(msg`Work under 18: her guardian’s consent`);
    case 'ASSENT':
      return t(msg`Work under 18: her own yes`);
  }
}

export function consentState({ t }: I18n, state: ConsentState, isLive: boolean): string {
  switch (state) {
    case 'GIVEN':
      return isLive ? t(msg`Yes`) : t(msg`Expired`);
    case 'REFUSED':
      return t(msg`No`);
    case 'WITHDRAWN':
      return t(msg`Withdrawn by her`);
    case 'SUPERSEDED':
      return t(msg`Replaced by a new answer`);
  }
}

export function exitReason({ t }: I18n, reason: TraineeExitReason): string {
  switch (reason) {
    case 'COMPLETED':
      return t(msg`She completed the programme`);
    case 'WITHDREW':
      return t(msg`She chose to leave`);
    case 'MOVED':
      return t(msg`Moved away`);
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
