import { msg } from '@lingui/core/macro';
import type { Tone } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';
import type { LapseKind, TraineeStep } from '../gql';

/** The steps in the order of the filter's options. */
export const TRAINEE_STEPS = [
  'REGISTERED',
  'PREPARING',
  'JOB_READY',
  'TO_ASK',
  'ASKED',
  'AGREED',
  'WITH_EMPLOYER',
  'INTERVIEW',
  'OFFER',
  'STARTING',
  'WORKING',
  'UNREACHABLE',
  'PAUSED',
  'EXITED',
  'ANONYMISED',
] as const satisfies readonly TraineeStep[];

export function traineeStep({ t }: I18n, step: TraineeStep): string {
  switch (step) {
    case 'REGISTERED':
      return t(msg`Registered`);
    case 'PREPARING':
      return t(msg`Preparing`);
    case 'JOB_READY':
      return t(msg`Job-ready`);
    case 'TO_ASK':
      return t(msg`To ask about a job`);
    case 'ASKED':
      return t(msg`Awaiting her reply`);
    case 'AGREED':
      return t(msg`Ready to send`);
    case 'WITH_EMPLOYER':
      return t(msg`Sent to an employer`);
    case 'INTERVIEW':
      return t(msg`Interview`);
    case 'OFFER':
      return t(msg`Offer`);
    case 'STARTING':
      return t(msg`Start planned`);
    case 'WORKING':
      return t(msg`Employed`);
    case 'UNREACHABLE':
      return t(msg`Unreachable`);
    case 'PAUSED':
      return t(msg`Paused by her`);
    case 'EXITED':
      return t(msg`Left the programme`);
    case 'ANONYMISED':
      return t(msg`Anonymised`);
  }
}

/** What waits for staff is marked, and what is well. */
export const stepTone = (step: TraineeStep): Tone => {
  if (step === 'UNREACHABLE') return 'late';
  if (step === 'TO_ASK' || step === 'AGREED' || step === 'PAUSED') return 'wait';
  return step === 'WORKING' || step === 'STARTING' || step === 'JOB_READY' ? 'good' : 'calm';
};

export function lapseText({ t }: I18n, what: LapseKind): string {
  switch (what) {
    case 'CONSENT':
      return t(msg`Consent`);
    case 'CONTACT':
      return t(msg`Contact details`);
    case 'LIMITS':
      return t(msg`Limits`);
  }
}
