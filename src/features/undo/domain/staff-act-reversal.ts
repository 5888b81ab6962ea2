import type { LocalDate } from '../../../shared/local-date';
import type { StateBefore } from '../../../shared/state-machine';

/** A planned visit before its handover, as `HandoversService.plannedVisits` reads it. */
type MovedVisit = Readonly<Record<'wasLead' | 'toVisited' | 'toLed' | 'toHasLed', boolean> & { id: string }>;

/**
 * What the reverse transition of each act needs; of those that are only corrected, too. `version` is that of the row
 * after the act.
 */
export interface Reversals {
  readonly taskFinish: { readonly taskIds: readonly string[] };
  readonly referralPropose: { readonly version: number };
  readonly referralAsk: { readonly version: number };
  readonly referralRemind: { readonly version: number; readonly remindedAt: string | null };
  readonly referralSend: { readonly version: number };
  readonly traineesAssign: { readonly assignments: readonly ReversedAssignment[] };
  readonly traineesHandOver: { readonly assignments: readonly ReversedAssignment[] };
  readonly caseloadHandOver: { readonly assignments: readonly ReversedAssignment[]; readonly visits: readonly MovedVisit[] };
  readonly courseEnrol: { readonly version: number };
  readonly traineesEnrol: { readonly version: number };
  /** Nothing but the messages, which wait until the act can no longer be undone. */
  readonly traineesAskToCall: Readonly<Record<string, never>>;
  readonly enrolmentAttend: { readonly version: number; readonly heldOn: LocalDate; readonly from: string };
  readonly placementEnd: { readonly from: string; readonly agreement: StateBefore | null; readonly checkIns: readonly StateBefore[] };
  readonly traineeExit: {
    readonly from: string;
    readonly stateBeforePause: string | null;
    readonly followUps: readonly StateBefore[];
    readonly checkIns: readonly StateBefore[];
  };
}

/** The officer or case worker of some trainees before and after an assignment, with the open work that moved along. */
export interface ReversedAssignment {
  readonly role: 'placementOfficerId' | 'caseWorkerId';
  readonly toId: string;
  readonly trainees: readonly MovedRow[];
  readonly followUps: readonly MovedRow[];
  readonly tasks: readonly MovedRow[];
  /** The tasks of holds that the new officer had before. Any other one was opened for her as the officer. */
  readonly keptTasks: readonly string[];
}

/** A row and the account it belonged to before; null if to none. */
export interface MovedRow {
  readonly id: string;
  readonly fromId: string | null;
}

/** The acts that their author can undo for ten seconds; the others are only corrected. */
export type UndoableField = Exclude<keyof Reversals, 'placementEnd' | 'traineeExit'>;

/** An act that can be undone, with the rows it changed; `key` is the idempotency key of its mutation. */
export type UndoableAct<F extends UndoableField = UndoableField> = {
  [field in F]: {
    readonly institutionId: string;
    readonly id: string;
    readonly accountId: string;
    readonly field: field;
    readonly key: string;
    readonly subjectIds: readonly string[];
    readonly reversal: Reversals[field];
    readonly undoneAt: Date | null;
  };
}[F];
