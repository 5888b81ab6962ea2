import type { PlacementState } from '../../placements/domain/placement';
import type { OPEN_REFERRAL_STATES } from '../../referrals/domain/referral';
import type { TraineeState } from '../../trainees/domain/trainee';

/** Where a trainee is, in the order by which a list is sorted (docs/domain.md 3.1). */
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
] as const;
export type TraineeStep = (typeof TRAINEE_STEPS)[number];
/** The steps of trainees who have left; a list shows them only if one of these is chosen. */
export const STEPS_AFTER_EXIT = ['EXITED', 'ANONYMISED'] as const satisfies readonly TraineeStep[];

export type OpenReferralState = (typeof OPEN_REFERRAL_STATES)[number];
export type OpenPlacementState = Extract<PlacementState, 'PLANNED' | 'ACTIVE' | 'UNREACHABLE'>;

export const STEP_OF_REFERRAL: Readonly<Record<OpenReferralState, TraineeStep>> = {
  PROPOSED: 'TO_ASK',
  ASKED: 'ASKED',
  AGREED: 'AGREED',
  SENT: 'WITH_EMPLOYER',
  VIEWED: 'WITH_EMPLOYER',
  SHORTLISTED: 'WITH_EMPLOYER',
  INTERVIEWING: 'INTERVIEW',
  OFFERED: 'OFFER',
};
export const STEP_OF_PLACEMENT: Readonly<Record<OpenPlacementState, TraineeStep>> = { PLANNED: 'STARTING', ACTIVE: 'WORKING', UNREACHABLE: 'UNREACHABLE' };

export const rankOf = (step: TraineeStep): number => TRAINEE_STEPS.indexOf(step);
/** Whether she has started to work, also if no one reaches her. */
export const isAtWork = (step: TraineeStep): boolean => step === 'WORKING' || step === 'UNREACHABLE';

export interface StepFacts {
  readonly state: TraineeState;
  /** The furthest step of her open referrals, and of her open placements; null without any. */
  readonly referralStep: TraineeStep | null;
  readonly placementStep: TraineeStep | null;
}

/**
 * Her step: the furthest of her state, her open referrals and her open placements. Who has left has no other. A job that
 * has begun continues through a pause; the pause ends everything before it.
 */
export function stepOf({ state, referralStep, placementStep }: StepFacts): TraineeStep {
  if (state === 'EXITED' || state === 'ANONYMISED') return state;
  if (placementStep !== null && isAtWork(placementStep)) return placementStep;
  if (state === 'PAUSED') return state;
  return [state, referralStep, placementStep].reduce<TraineeStep>((far, one) => (one !== null && rankOf(one) > rankOf(far) ? one : far), state);
}
