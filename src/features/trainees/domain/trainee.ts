import { onlyHerself, type Visitor } from '../../accounts/domain/sign-in/visitor';
import type { TravelBand } from '../../matching/domain/facts/pair';
import { type DomainEvent, happened } from '../../../shared/events';
import type { LocalDate } from '../../../shared/local-date';
import type { Currency } from '../../../shared/money';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, nextMoves, stateAfter } from '../../../shared/states';

/**
 * Where a trainee stands; matching, interviewing, offered and placed are computed, because she may hold three referrals (DOMAIN 0.1).
 * Resuming leads back to where she stood before she paused.
 */
export const TRAINEE = {
  states: ['REGISTERED', 'PREPARING', 'JOB_READY', 'PAUSED', 'EXITED', 'ANONYMISED'],
  moves: {
    prepare: { from: ['REGISTERED'], to: 'PREPARING' },
    becomeJobReady: { from: ['PREPARING'], to: 'JOB_READY' },
    pause: { from: ['REGISTERED', 'PREPARING', 'JOB_READY'], to: 'PAUSED' },
    resume: { from: ['PAUSED'], to: 'PREPARING' },
    exit: { from: ['REGISTERED', 'PREPARING', 'JOB_READY', 'PAUSED'], to: 'EXITED' },
    anonymise: { from: ['EXITED'], to: 'ANONYMISED' },
  },
} as const satisfies Machine<string, string>;
/** Where a trainee stands. */
export type TraineeState = (typeof TRAINEE.states)[number];
/** What can be done. */
export type TraineeMove = keyof typeof TRAINEE.moves;

/** Why somebody left the programme (DOMAIN 3.1). */
export const EXIT_REASONS = ['COMPLETED', 'WITHDREW', 'MOVED', 'CANNOT_BE_REACHED', 'REFERRED_ON', 'DIED', 'OTHER'] as const;
/** One reason. */
export type ExitReason = (typeof EXIT_REASONS)[number];

/** The working profile: what she can and wants, under a name she chose to show. Who she is and what happened to her is kept elsewhere. */
export interface WorkingProfile {
  readonly displayName: string;
  readonly language: 'km' | 'en';
  /** Province code, 01–25. */
  readonly homeProvince: string;
  readonly travel: TravelBand;
  readonly acceptsHousing: boolean;
  /** 0 does not read yet … 4 reads and writes freely. */
  readonly literacy: number;
  readonly education: string | null;
  readonly availableFrom: LocalDate;
  /** Days as bits: 1 Monday … 64 Sunday. */
  readonly availableDays: number;
  readonly availableFromMinute: number;
  readonly availableToMinute: number;
  readonly wantedHoursMin: number | null;
  readonly wantedHoursMax: number | null;
  /** The least she will work for in a month, in USD cents or KHR riel. */
  readonly minPayAmount: number | null;
  readonly minPayCurrency: Currency | null;
  readonly licences: readonly string[];
}

/** A person in the programme, of one institution. */
export interface Trainee extends WorkingProfile {
  readonly institutionId: string;
  readonly id: string;
  readonly code: string;
  readonly placementOfficerId: string | null;
  /** Who with the safety lead reads what concerns her safety; null where any case worker of her institution does. */
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

/** The moves that staff make by themselves. */
export const STAFF_MOVES: readonly TraineeMove[] = ['prepare', 'becomeJobReady'];
/** The move of those who look after her case: it closes it. */
export const EXIT_MOVES: readonly TraineeMove[] = ['exit'];
/** The move of who knows her case to its end: it forgets her. */
export const FORGETTING_MOVES: readonly TraineeMove[] = ['anonymise'];
/** The moves that are hers alone (invariant 2). */
export const HER_MOVES: readonly TraineeMove[] = ['pause', 'resume'];

/** A trainee after a move, and what is told. */
export interface MovedTrainee {
  readonly trainee: Trainee;
  readonly event: DomainEvent;
}

/** Puts a working profile in the place of the one before; MOVE_NOT_ALLOWED once she has left, because her record is closed then. */
export function changeProfile(trainee: Trainee, profile: WorkingProfile): Trainee | Refusal {
  const { state } = trainee;
  return state === 'EXITED' || state === 'ANONYMISED' ? refuse('MOVE_NOT_ALLOWED', { state, nextMoves: nextMoves(TRAINEE, state) }) : next(trainee, profile);
}

/** Begins her preparation for work. */
export function beginPreparing(trainee: Trainee): MovedTrainee | Refusal {
  const state = stateAfter(TRAINEE, trainee.state, 'prepare');
  return isRefusal(state) ? state : { trainee: next(trainee, { state }), event: happened('TraineeBeganPreparing', trainee.id) };
}

/** Makes her job-ready, never by anybody's word alone: NOT_READY with what `missingForJobReady` finds. */
export function becomeJobReady(trainee: Trainee, missing: readonly string[], now: Date): MovedTrainee | Refusal {
  const state = stateAfter(TRAINEE, trainee.state, 'becomeJobReady');
  if (isRefusal(state)) return state;
  if (missing.length > 0) return refuse('NOT_READY', { reasons: missing });
  return { trainee: next(trainee, { state, jobReadyAt: trainee.jobReadyAt ?? now }), event: happened('TraineeBecameJobReady', trainee.id) };
}

/**
 * Stops everything at once, from any active state, by her alone and without a reason (invariant 2); for anybody else NOT_FOUND. Every place she was asked
 * about, introduced to or offered ends with it; work she has taken is hers and goes on.
 */
export function pauseTrainee(trainee: Trainee, visitor: Visitor): MovedTrainee | Refusal {
  const notHers = onlyHerself(visitor, trainee.id);
  if (notHers) return notHers;
  const state = stateAfter(TRAINEE, trainee.state, 'pause');
  if (isRefusal(state)) return state;
  const before = trainee.state as NonNullable<Trainee['stateBeforePause']>;
  return { trainee: next(trainee, { state, stateBeforePause: before }), event: happened('TraineePaused', trainee.id) };
}

/**
 * Goes on, by her alone, where she stood before; someone who was job-ready but now lacks something goes on preparing.
 * How long she has been job-ready counts on: a pause costs her no turn. What ended when she stopped stays ended; a place that is still free may be proposed anew.
 */
export function resumeTrainee(trainee: Trainee, visitor: Visitor, missing: readonly string[]): MovedTrainee | Refusal {
  const notHers = onlyHerself(visitor, trainee.id);
  if (notHers) return notHers;
  const preparing = stateAfter(TRAINEE, trainee.state, 'resume');
  if (isRefusal(preparing)) return preparing;
  const before = trainee.stateBeforePause ?? preparing;
  const state = before === 'JOB_READY' && missing.length > 0 ? preparing : before;
  return { trainee: next(trainee, { state, stateBeforePause: null }), event: happened('TraineeResumed', trainee.id) };
}

const next = (trainee: Trainee, change: Partial<Trainee>): Trainee => ({ ...trainee, ...change, version: trainee.version + 1 });
