import { refuseUnlessHerself, refuseUnlessHerWord, type Requester } from '../../accounts/domain/sign-in/requester';
import type { TravelBand } from '../../matching/domain/facts/pair';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { addDays, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Currency } from '../../../shared/money';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, nextTransitions, stateAfter } from '../../../shared/state-machine';

/**
 * The states of a trainee. Matching, interviewing, offered and placed are computed, because she may have
 * three referrals (docs/domain.md 0.1). `resume` returns to the state before the pause.
 */
export const TRAINEE = {
  states: ['REGISTERED', 'PREPARING', 'JOB_READY', 'PAUSED', 'EXITED', 'ANONYMISED'],
  transitions: {
    prepare: { from: ['REGISTERED'], to: 'PREPARING' },
    becomeJobReady: { from: ['PREPARING'], to: 'JOB_READY' },
    pause: { from: ['REGISTERED', 'PREPARING', 'JOB_READY'], to: 'PAUSED' },
    resume: { from: ['PAUSED'], to: 'PREPARING' },
    exit: { from: ['REGISTERED', 'PREPARING', 'JOB_READY', 'PAUSED'], to: 'EXITED' },
    anonymise: { from: ['EXITED'], to: 'ANONYMISED' },
  },
} as const satisfies StateMachine<string, string>;
export type TraineeState = (typeof TRAINEE.states)[number];
export type TraineeTransition = keyof typeof TRAINEE.transitions;

/** Why a trainee left the programme (docs/domain.md 3.1). */
export const EXIT_REASONS = ['COMPLETED', 'WITHDREW', 'MOVED', 'CANNOT_BE_REACHED', 'REFERRED_ON', 'DIED', 'OTHER'] as const;
export type ExitReason = (typeof EXIT_REASONS)[number];

/**
 * The working profile: abilities and preferences under a display name of the trainee's choice. Identity and
 * history are stored separately.
 */
export interface WorkingProfile {
  readonly displayName: string;
  readonly language: 'km' | 'en';
  /** Province code, 01–25. */
  readonly homeProvince: string;
  readonly travel: TravelBand;
  readonly acceptsHousing: boolean;
  /** 0 cannot read yet … 4 reads and writes fluently. */
  readonly literacy: number;
  readonly education: string | null;
  readonly availableFrom: LocalDate;
  /** Days as bits: 1 Monday … 64 Sunday. */
  readonly availableDays: number;
  readonly availableFromMinute: number;
  readonly availableToMinute: number;
  readonly wantedHoursMin: number | null;
  readonly wantedHoursMax: number | null;
  /** Her minimum pay per month, in USD cents or KHR riel. */
  readonly minPayAmount: number | null;
  readonly minPayCurrency: Currency | null;
  readonly licences: readonly string[];
}

/** A person in the programme of one institution. */
export interface Trainee extends WorkingProfile {
  readonly institutionId: string;
  readonly id: string;
  readonly code: string;
  readonly placementOfficerId: string | null;
  /**
   * The case worker, who together with the safety lead can read what concerns her safety; if null, all case
   * workers of her institution can.
   */
  readonly caseWorkerId: string | null;
  readonly state: TraineeState;
  readonly stateBeforePause: 'REGISTERED' | 'PREPARING' | 'JOB_READY' | null;
  readonly jobReadyAt: Date | null;
  /** Why she left, and her last day in the programme. */
  readonly exitReason: ExitReason | null;
  readonly exitedOn: LocalDate | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** The transitions of staff. */
export const STAFF_TRANSITIONS: readonly TraineeTransition[] = ['prepare', 'becomeJobReady'];
/** The transition of staff who may close her case. */
export const EXIT_TRANSITIONS: readonly TraineeTransition[] = ['exit'];
/** The transition of staff who may anonymise her. */
export const ANONYMISATION_TRANSITIONS: readonly TraineeTransition[] = ['anonymise'];
/** The transitions only the trainee herself can make (invariant 2). */
export const TRAINEE_TRANSITIONS: readonly TraineeTransition[] = ['pause', 'resume'];

/** A trainee after a transition, with the event to announce. */
export interface TraineeChange {
  readonly trainee: Trainee;
  readonly event: DomainEvent;
}

/** Replaces the working profile; TRANSITION_NOT_ALLOWED after she has left, because her record is closed. */
export function updateProfile(trainee: Trainee, profile: WorkingProfile): Trainee | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const { state } = trainee;
  return state === 'EXITED' || state === 'ANONYMISED'
    ? refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: nextTransitions(TRAINEE, state) })
    : nextVersion(trainee, profile);
}

/** Starts her preparation for work. */
export function startPreparing(trainee: Trainee): TraineeChange | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(TRAINEE, trainee.state, 'prepare');
  return isRefusal(state) ? state : { trainee: nextVersion(trainee, { state }), event: domainEvent('TraineeStartedPreparing', trainee.id) };
}

/**
 * Makes her job-ready. The requirements are always checked: NOT_READY with the result of
 * `missingForJobReady`.
 */
export function becomeJobReady(trainee: Trainee, missing: readonly string[], now: Date): TraineeChange | Refusal<'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(TRAINEE, trainee.state, 'becomeJobReady');
  if (isRefusal(state)) return state;
  if (missing.length > 0) return refuse('NOT_READY', { reasons: missing });
  return { trainee: nextVersion(trainee, { state, jobReadyAt: trainee.jobReadyAt ?? now }), event: domainEvent('TraineeBecameJobReady', trainee.id) };
}

/**
 * Pauses everything at once, in any active state. Only the trainee can do it, without a reason (invariant 2);
 * NOT_FOUND for others. Open referrals and offers end; a job she has started continues.
 */
export function pauseTrainee(trainee: Trainee, visitor: Requester): TraineeChange | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = refuseUnlessHerWord(visitor, trainee.id, 'STOP');
  if (refusal) return refusal;
  const state = stateAfter(TRAINEE, trainee.state, 'pause');
  if (isRefusal(state)) return state;
  const before = trainee.state as NonNullable<Trainee['stateBeforePause']>;
  return { trainee: nextVersion(trainee, { state, stateBeforePause: before }), event: domainEvent('TraineePaused', trainee.id) };
}

/**
 * Resumes, only by the trainee herself, in the state before the pause; PREPARING if she was job-ready but now
 * lacks a requirement. Her time as job-ready continues to count, so that a pause does not lower her rank.
 * What ended with the pause stays ended; an open vacancy can be proposed again.
 */
export function resumeTrainee(
  trainee: Trainee,
  visitor: Requester,
  missing: readonly string[],
): TraineeChange | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = refuseUnlessHerself(visitor, trainee.id);
  if (refusal) return refusal;
  const preparing = stateAfter(TRAINEE, trainee.state, 'resume');
  if (isRefusal(preparing)) return preparing;
  const before = trainee.stateBeforePause ?? preparing;
  const state = before === 'JOB_READY' && missing.length > 0 ? preparing : before;
  return { trainee: nextVersion(trainee, { state, stateBeforePause: null }), event: domainEvent('TraineeResumed', trainee.id) };
}

const nextVersion = (trainee: Trainee, change: Partial<Trainee>): Trainee => ({ ...trainee, ...change, version: trainee.version + 1 });

/** What decides whether staff may ask a trainee to call. */
export interface CallRequestFacts {
  readonly state: TraineeState;
  readonly wasAskedToday: boolean;
  readonly today: LocalDate;
}

/**
 * Why staff may not ask her to call, or null: TRANSITION_NOT_ALLOWED while she pauses and after she has left, because
 * she wants no messages then; TOO_SOON if anyone asked her today, because more messages are a risk and no help.
 */
export function callRequestRefusal({ state, wasAskedToday, today }: CallRequestFacts): Refusal<'TRANSITION_NOT_ALLOWED' | 'TOO_SOON'> | null {
  if (state === 'PAUSED' || state === 'EXITED' || state === 'ANONYMISED')
    return refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: nextTransitions(TRAINEE, state) });
  return wasAskedToday ? refuse('TOO_SOON', { until: instantOn(addDays(today, 1)).toISOString() }) : null;
}
