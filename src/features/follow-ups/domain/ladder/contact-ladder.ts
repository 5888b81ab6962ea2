import { isVerifiedOn } from '../../../contacts/domain/contact-method';
import { addDays, instantOn, type LocalDate, localDateAt } from '../../../../shared/local-date';
import { LADDER_STEPS, type LadderStep, type TaskStep } from './ladder-steps';
import { isFree, isWayOf, type LadderMethod, type TriedWay, untriedWays } from './ladder-ways';

/** A dated rule: the step comes this many days after the silence began. */
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

/**
 * What became of a step whose day came. OPENED: a task of staff. TO_DECIDE: her confirmation is too old, and those who
 * care for her safety decide. SKIPPED: no way is left. INHERITED: it was reached by an earlier ladder that ended without
 * a contact.
 */
export type StepOutcome = 'OPENED' | 'TO_DECIDE' | 'SKIPPED' | 'INHERITED';

/** A step whose day came. */
export interface ReachedStep {
  readonly step: LadderStep;
  /** 1, and one more each time it is opened again after it was stopped. */
  readonly turn: number;
  readonly outcome: StepOutcome;
  readonly day: number;
  readonly reachedOn: LocalDate;
  /** When it was stopped, because it had become dangerous or impossible. */
  readonly interruptedAt: Date | null;
}

/** Why a ladder ended. CLOSED and NO_CONTACT: nobody reached her, and she stays on the board. */
export type LadderEnd = 'REACHED' | 'REACHABLE' | 'NOT_NEEDED' | 'CLOSED' | 'NO_CONTACT';

/** The steps after one follow-up without an answer. A trainee climbs one ladder at a time. */
export interface ContactLadder {
  readonly institutionId: string;
  readonly id: string;
  readonly followUpId: string;
  readonly traineeId: string;
  readonly dueOn: LocalDate;
  readonly startedAt: Date;
  /** The day from which the days of its steps count. */
  readonly silentFrom: LocalDate;
  /** The step that comes next; UNREACHABLE also once she is. */
  readonly nextStep: LadderStep;
  readonly nextOn: LocalDate;
  /** She wants no contact by the only method of the next step until `nextOn`. */
  readonly isPaused: boolean;
  /** The follow-up was due long before: a person decides, and no step opens. */
  readonly isForDecision: boolean;
  /** The step in progress was stopped, and is looked at again. */
  readonly isInterrupted: boolean;
  readonly unreachableAt: Date | null;
  /** The placements that became unreachable at the end, until she is reached. */
  readonly lostPlacements: readonly string[];
  readonly endedAt: Date | null;
  readonly endReason: LadderEnd | null;
  readonly version: number;
}

/** What is known about her on the day. */
export interface LadderFacts {
  readonly today: LocalDate;
  readonly now: Date;
  readonly methods: readonly LadderMethod[];
  /** How staff tried to reach her since the silence began. */
  readonly tried: readonly TriedWay[];
}

/** The day from which days count, and the steps so far. */
export interface Climb {
  readonly silentFrom: LocalDate;
  readonly reached: readonly ReachedStep[];
}

/** The steps whose day came, and what follows; `next` is null once she counts as unreachable. */
export interface Climbed {
  readonly reached: readonly ReachedStep[];
  readonly next: { readonly step: LadderStep; readonly on: LocalDate; readonly isPaused: boolean } | null;
}

/**
 * The day of a step: its days after the silence began, and never before the step in progress has had its own days.
 * So a service that was down for a month continues where it was, and skips no one to unreachable.
 */
export function dayOfStep({ day }: Rung, { silentFrom, reached }: Climb): LocalDate {
  const last = reached.filter(({ outcome }) => outcome !== 'SKIPPED').at(-1);
  const [planned, afterLast] = [addDays(silentFrom, day), last ? addDays(last.reachedOn, day - last.day) : ''];
  return afterLast > planned ? afterLast : planned;
}

/**
 * Climbs as far as the day allows: at most one step is opened, and each without a way is recorded as skipped on its own
 * day. A step that was stopped is tried again first. A step waits for the end of a pause that she asked for, unless the
 * pause is longer than the days of the step.
 */
export function climbLadder(rungs: readonly Rung[], climb: Climb, facts: LadderFacts): Climbed {
  const reached: ReachedStep[] = [];
  const last = climb.reached.at(-1);
  const isAgain = ({ step }: Rung): boolean => last !== undefined && last.interruptedAt !== null && step === last.step;
  for (const [at, rung] of rungs.entries()) {
    if (last && rung.day <= last.day && !isAgain(rung)) continue;
    const on = isAgain(rung) ? facts.today : dayOfStep(rung, { ...climb, reached: [...climb.reached, ...reached] });
    if (on > facts.today) return { reached, next: { step: rung.step, on, isPaused: false } };
    const waitsUntil = endOfPause(rung.step, facts);
    if (waitsUntil && waitsUntil < addDays(on, (rungs[at + 1]?.day ?? rung.day) - rung.day))
      return { reached, next: { step: rung.step, on: waitsUntil, isPaused: true } };
    const outcome = outcomeOf(rung.step, facts);
    if (isAgain(rung) && outcome === 'SKIPPED') continue;
    const turn = 1 + climb.reached.filter(({ step }) => step === rung.step).length;
    reached.push({ ...rung, turn, outcome, reachedOn: facts.today, interruptedAt: null });
  }
  return { reached, next: null };
}

/** The methods of a step that she confirmed. What claims to be confirmed later does not count. */
const waysOf = (step: TaskStep, { methods, today }: LadderFacts): readonly LadderMethod[] =>
  methods.filter((method) => isWayOf(step, method) && method.verifiedOn !== null && method.verifiedOn <= today);

/**
 * Another method may rest on an old confirmation: a person who calls can notice who answers. Whoever asks a third person
 * or stands at a door cannot, so there it must be valid.
 */
function outcomeOf(step: LadderStep, facts: LadderFacts): StepOutcome {
  if (step === 'UNREACHABLE') return 'OPENED';
  const ways = waysOf(step, facts).filter((method) => isFree(method, facts.now));
  if (step === 'OTHER_WAY') return untriedWays(ways, facts.tried).length > 0 ? 'OPENED' : 'SKIPPED';
  if (ways.length === 0) return 'SKIPPED';
  return ways.some((method) => isVerifiedOn(method, facts.today)) ? 'OPENED' : 'TO_DECIDE';
}

/**
 * The day on which the first way of a step is free again; null if one is free now, or she named none. A pause that ends
 * within a day is over on the day after.
 */
function endOfPause(step: LadderStep, facts: LadderFacts): LocalDate | null {
  if (step === 'UNREACHABLE') return null;
  const ways = waysOf(step, facts);
  if (ways.length === 0 || ways.some((method) => isFree(method, facts.now))) return null;
  const first = Math.min(...ways.map(({ doNotContactUntil }) => doNotContactUntil?.getTime() ?? 0));
  const day = localDateAt(new Date(first));
  return instantOn(day).getTime() === first ? day : addDays(day, 1);
}

/** Follow-ups that were due earlier stand on the board for a person to decide, and begin no ladder. */
const MAX_DAYS_LATE = 30;

/** The days between which a follow-up without an answer was due if its ladder begins by this instant. */
export function dueForLadder(rungs: readonly Rung[], now: Date): { readonly from: LocalDate; readonly until: LocalDate } | null {
  const today = localDateAt(now);
  return rungs[0] ? { from: addDays(today, -MAX_DAYS_LATE), until: addDays(today, -rungs[0].day) } : null;
}
