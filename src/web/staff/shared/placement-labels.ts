import { msg } from '@lingui/core/macro';
import type { Tone } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';
import type { AgreementState, BrokenBy, PlacementEndKind, PlacementEndReason, PlacementState, TermsStage } from '../gql';

export function endReasonText({ t }: I18n, reason: PlacementEndReason): string {
  switch (reason) {
    case 'BETTER_JOB':
      return t(msg`She found better work`);
    case 'STUDY':
      return t(msg`She studies`);
    case 'FAMILY':
      return t(msg`For her family`);
    case 'PAY':
      return t(msg`The pay`);
    case 'HOURS':
      return t(msg`The hours`);
    case 'TREATMENT':
      return t(msg`How she was treated`);
    case 'DANGER':
      return t(msg`It was dangerous`);
    case 'DISMISSAL':
      return t(msg`She was dismissed`);
    case 'SITE_CLOSED':
      return t(msg`The place closed`);
    case 'CONTRACT_END':
      return t(msg`The contract came to its end`);
    case 'MOVED':
      return t(msg`She moved away`);
    case 'NEVER_STARTED':
      return t(msg`She never started`);
    case 'UNKNOWN':
      return t(msg`Nobody knows`);
  }
}

export function endKindText({ t }: I18n, kind: PlacementEndKind): string {
  switch (kind) {
    case 'COMPLETED':
      return t(msg`It came to its agreed end`);
    case 'BY_TRAINEE':
      return t(msg`She ended it`);
    case 'BY_EMPLOYER':
      return t(msg`The employer ended it`);
    case 'FOR_SAFETY':
      return t(msg`She was not safe there`);
  }
}

export function agreementState({ t }: I18n, state: AgreementState): string {
  switch (state) {
    case 'PLANNED':
      return t(msg`To be signed`);
    case 'SIGNED':
      return t(msg`Signed`);
    case 'REGISTERED':
      return t(msg`Registered`);
    case 'RUNNING':
      return t(msg`Being learnt`);
    case 'COMPLETED':
      return t(msg`Completed`);
    case 'BROKEN':
      return t(msg`Ended before its time`);
    case 'CONVERTED_TO_JOB':
      return t(msg`Became a job`);
  }
}

export function brokenByText({ t }: I18n, by: BrokenBy): string {
  switch (by) {
    case 'TRAINEE':
      return t(msg`By her`);
    case 'EMPLOYER':
      return t(msg`By the employer`);
    case 'BOTH':
      return t(msg`By both together`);
    case 'LAW':
      return t(msg`By law, or because she was not safe`);
  }
}

export function termsStageText({ t }: I18n, stage: TermsStage): string {
  switch (stage) {
    case 'VACANCY':
      return t(msg`The vacancy`);
    case 'OFFER':
      return t(msg`The offer she said yes to`);
    case 'CONTRACT':
      return t(msg`The contract`);
    case 'FIRST_PAY':
      return t(msg`The first pay`);
  }
}

export function placementTone(state: PlacementState): Tone {
  if (state === 'ACTIVE') return 'good';
  if (state === 'UNREACHABLE' || state === 'ENDED_FOR_SAFETY') return 'late';
  return state === 'PLANNED' ? 'wait' : 'calm';
}
