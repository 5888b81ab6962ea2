import { msg } from '@lingui/core/macro';
import type { Tone } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';
import type { AgreementState, BrokenBy, PlacementEndKind, PlacementEndReason, PlacementState, TermsStage } from '../gql';

export function endReasonText({ t }: I18n, reason: PlacementEndReason): string {
  switch (reason) {
    case 'BETTER_JOB':
      return t(msg`Found better work`);
    case 'STUDY':
      return t(msg`Studies`);
    case 'FAMILY':
      return t(msg`Family reasons`);
    case 'PAY':
      return t(msg`Pay`);
    case 'HOURS':
      return t(msg`Working hours`);
    case 'TREATMENT':
      return t(msg`How she was treated`);
    case 'DANGER':
      return t(msg`Dangerous work`);
    case 'DISMISSAL':
      return t(msg`Dismissed`);
    case 'SITE_CLOSED':
      return t(msg`Workplace closed`);
    case 'CONTRACT_END':
      return t(msg`Contract ended`);
    case 'MOVED':
      return t(msg`Moved away`);
    case 'NEVER_STARTED':
      return t(msg`Never started`);
    case 'UNKNOWN':
      return t(msg`Unknown`);
  }
}

export function endKindText({ t }: I18n, kind: PlacementEndKind): string {
  switch (kind) {
    case 'COMPLETED':
      return t(msg`Ended as agreed`);
    case 'BY_TRAINEE':
      return t(msg`Ended by her`);
    case 'BY_EMPLOYER':
      return t(msg`Ended by employer`);
    case 'FOR_SAFETY':
      return t(msg`Not safe there`);
  }
}

export function agreementState({ t }: I18n, state: AgreementState): string {
  switch (state) {
    case 'PLANNED':
      return t(msg`To sign`);
    case 'SIGNED':
      return t(msg`Signed`);
    case 'REGISTERED':
      return t(msg`Registered`);
    case 'RUNNING':
      return t(msg`In training`);
    case 'COMPLETED':
      return t(msg`Completed`);
    case 'BROKEN':
      return t(msg`Ended early`);
    case 'CONVERTED_TO_JOB':
      return t(msg`Became a job`);
  }
}

export function brokenByText({ t }: I18n, by: BrokenBy): string {
  switch (by) {
    case 'TRAINEE':
      return t(msg`Trainee`);
    case 'EMPLOYER':
      return t(msg`Employer`);
    case 'BOTH':
      return t(msg`Both`);
    case 'LAW':
      return t(msg`The law, or for her safety`);
  }
}

export function termsStageText({ t }: I18n, stage: TermsStage): string {
  switch (stage) {
    case 'VACANCY':
      return t(msg`Vacancy`);
    case 'OFFER':
      return t(msg`Accepted offer`);
    case 'CONTRACT':
      return t(msg`Contract`);
    case 'FIRST_PAY':
      return t(msg`First pay`);
  }
}

export function placementTone(state: PlacementState): Tone {
  if (state === 'ACTIVE') return 'good';
  if (state === 'UNREACHABLE' || state === 'ENDED_FOR_SAFETY') return 'late';
  return state === 'PLANNED' ? 'wait' : 'calm';
}
