import type { ContactKind, ContactMethod } from '../../../contacts/domain/contact-method';
import { addDays, type LocalDate, localDateAt } from '../../../../shared/local-date';
import { LADDER_STEPS, type LadderStep, type TaskStep } from './ladder-steps';

/** A dated rule: the step comes this many days after the follow-up was due. */
export interface LadderRule {
  readonly step: LadderStep;
  readonly day: number;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
export type Rung = Pick<LadderRule, 'step' | 'day'>;

/** The rules valid on a day, in the order of the steps. */
export const rungsOn = (rules: readonly LadderRule[], on: LocalDate): readonly Rung[] =>
  LADDER_STEPS.flatMap((step) =>
    rules.filter((rule) => rule.step === step && rule.from <= on && (rule.to === null || on <= rule.to)).map(({ day }) => ({ step, day })),
  );

/** A step whose day came: opened as a task, or skipped because she named no such way. */
export interface ReachedStep {
  readonly step: LadderStep;
  readonly outcome: 'OPENED' | 'SKIPPED';
  readonly day: number;
  readonly reachedOn: LocalDate;
}

/**
 * Why a ladder waits: she wants no contact this way for now, or those who care for her safety decide how she is
 * contacted, because an alert is open or another person may have used her sign-in.
 */
export type PauseReason = 'HER_WISH' | 'SAFETY';

/** The steps after one follow-up without an answer, for the day it was due. A trainee climbs one ladder at a time. */
export interface ContactLadder {
  readonly institutionId: string;
  readonly id: string;
  readonly followUpId: string;
  readonly traineeId: string;
  readonly dueOn: LocalDate;
  readonly startedAt: Date;
  /** The step that comes next; UNREACHABLE also once she is. */
  readonly nextStep: LadderStep;
  /** The day on which it is looked at again. */
  readonly nextOn: LocalDate;
  readonly pausedBy: PauseReason | null;
  readonly unreachableAt: Date | null;
  /** The placements that became unreachable at the end, until she is reached. */
  readonly lostPlacements: readonly string[];
  readonly endedAt: Date | null;
  readonly endReason: 'REACHED' | 'NOT_NEEDED' | null;
  readonly version: number;
}

/** What is known about her on the day. */
export interface LadderFacts {
  readonly today: LocalDate;
  readonly now: Date;
  readonly methods: readonly Pick<ContactMethod, 'kind' | 'owner' | 'state' | 'doNotContactUntil'>[];
  readonly isUnsafe: boolean;
}

/** The follow-up's due day, and the steps so far. */
export interface Climb {
  readonly dueOn: LocalDate;
  readonly reached: readonly ReachedStep[];
}

/** The steps whose day came, and what follows; `next` is null once she counts as unreachable. */
export interface Climbed {
  readonly reached: readonly ReachedStep[];
  readonly next: { readonly step: LadderStep; readonly on: LocalDate; readonly pausedBy: PauseReason | null } | null;
}

const KINDS_OF_STEP: Readonly<Record<TaskStep, readonly ContactKind[]>> = {
  OTHER_WAY: ['EMAIL', 'IN_APP', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'TRAINEE_CALLS'],
  TRUSTED_PERSON: ['TRUSTED_PERSON'],
  VISIT: ['IN_PERSON'],
};

/** The words she chose for whoever answers instead of her, of the ways of a step. */
export const pretextsOf = (step: TaskStep, methods: readonly (LadderFacts['methods'][number] & { readonly pretext: string | null })[]): string[] => [
  ...new Set(methods.filter((method) => isWayOf(step, method)).flatMap(({ pretext }) => pretext ?? [])),
];

/**
 * The ways that she confirmed for a step. A confirmation that is old counts: a person who calls can notice who answers,
 * an automatic message cannot. A device of the employer never counts.
 */
const waysOf = (step: TaskStep, methods: LadderFacts['methods']): LadderFacts['methods'] => methods.filter((method) => isWayOf(step, method));

const isWayOf = (step: TaskStep, { kind, owner, state }: LadderFacts['methods'][number]): boolean =>
  KINDS_OF_STEP[step].includes(kind) && state === 'VERIFIED' && owner !== 'EMPLOYER';

/**
 * The day of a step: its days after the follow-up was due, and never before the step in progress has had its own days.
 * So a service that was down for a month continues where it was, and skips no one to unreachable.
 */
export function dayOfStep({ day }: Rung, { dueOn, reached }: Climb): LocalDate {
  const last = reached.filter(({ outcome }) => outcome === 'OPENED').at(-1);
  const [planned, afterLast] = [addDays(dueOn, day), last ? addDays(last.reachedOn, day - last.day) : ''];
  return afterLast > planned ? afterLast : planned;
}

/**
 * Climbs as far as the day allows: at most one step is opened, and each that she does not allow is recorded as skipped
 * on its own day. A paused step waits, and so do those after it; it is looked at again the next day.
 */
export function climbLadder(rungs: readonly Rung[], climb: Climb, facts: LadderFacts): Climbed {
  const reached: ReachedStep[] = [];
  const last = climb.reached.at(-1);
  for (const rung of rungs.filter(({ day }) => last === undefined || day > last.day)) {
    const on = dayOfStep(rung, { dueOn: climb.dueOn, reached: [...climb.reached, ...reached] });
    if (on > facts.today) return { reached, next: { step: rung.step, on, pausedBy: null } };
    const pausedBy = pauseOf(rung.step, facts);
    if (pausedBy) return { reached, next: { step: rung.step, on: addDays(facts.today, 1), pausedBy } };
    const isOpened = rung.step === 'UNREACHABLE' || waysOf(rung.step, facts.methods).length > 0;
    reached.push({ ...rung, outcome: isOpened ? 'OPENED' : 'SKIPPED', reachedOn: facts.today });
  }
  return { reached, next: null };
}

function pauseOf(step: LadderStep, { methods, now, isUnsafe }: LadderFacts): PauseReason | null {
  if (isUnsafe) return 'SAFETY';
  if (step === 'UNREACHABLE') return null;
  const ways = waysOf(step, methods);
  return ways.length > 0 && ways.every(({ doNotContactUntil }) => doNotContactUntil !== null && now < doNotContactUntil) ? 'HER_WISH' : null;
}

/** The day on which a follow-up without an answer begins its ladder. */
export const ladderBeginsOn = (rungs: readonly Rung[], dueOn: LocalDate): LocalDate | null => (rungs[0] ? addDays(dueOn, rungs[0].day) : null);

/** The last day on which an open follow-up can be due if its ladder begins by this instant. */
export const dueForLadder = (rungs: readonly Rung[], now: Date): LocalDate | null => (rungs[0] ? addDays(localDateAt(now), -rungs[0].day) : null);
