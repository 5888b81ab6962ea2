import { Reader } from '../../../shared/reader';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';

/** How a person may belong to an employer: works there, is kin of the owners, or holds a share. */
export const TIES = ['MEMBER', 'KIN', 'SHAREHOLDER'] as const;
/** One kind of tie. */
export type Tie = (typeof TIES)[number];

/** A declared tie: who has one neither vets the employer, nor refers anybody to it, nor lets it go on after a hold or a suspension (DOMAIN 3.2). */
export interface EmployerTie {
  readonly accountId: string;
  readonly employerId: string;
  readonly tie: Tie;
}

/** A tie as it was declared: by whom, or null where that is not known any more. */
export interface DeclaredTie extends EmployerTie {
  readonly declaredBy: string | null;
}

/** The ties of one person to one employer, in the table's order; empty when there is no conflict of interest. */
export const tiesBetween = (ties: readonly EmployerTie[], accountId: string, employerId: string): Tie[] =>
  TIES.filter((tie) => ties.some((one) => one.tie === tie && one.accountId === accountId && one.employerId === employerId));

/** Why these people may not act for or over an employer: CONFLICT_OF_INTEREST with their ties to it; null where none has one. */
export function conflictOfInterest(ties: readonly EmployerTie[], accountIds: readonly string[], employerId: string): Refusal | null {
  const found = new Set(accountIds.flatMap((accountId) => tiesBetween(ties, accountId, employerId)));
  return found.size > 0 ? refuse('CONFLICT_OF_INTEREST', { reasons: TIES.filter((tie) => found.has(tie)) }) : null;
}

/** Which tie is meant, and whose. */
export interface TieInput {
  readonly tie: Tie;
  /** Null: of the person who says so. */
  readonly accountId: string | null;
}

/** Reads a tie: its kind, and a colleague where it is not one's own. */
export function parseTie(input: Readonly<Record<string, unknown>>): TieInput | Refusal {
  const reader = new Reader(input);
  const isOwn = input['accountId'] === undefined || input['accountId'] === null;
  return reader.done({ tie: reader.choice('tie', TIES), accountId: isOwn ? null : reader.id('accountId') });
}

/** Who speaks of a tie, and about whom. */
export interface TieFacts {
  readonly actorId: string;
  readonly isAdmin: boolean;
  readonly accountId: string;
  /** They work in the same institution. */
  readonly isColleague: boolean;
}

/** Whether somebody may speak of this person's ties: of his own anybody, of a colleague's an institution admin; else INVALID_INPUT at `accountId`. */
export function maySpeakOfTies({ actorId, isAdmin, accountId, isColleague }: TieFacts): Refusal | null {
  if (accountId !== actorId && !isAdmin) return invalid([{ path: 'accountId', problem: 'NOT_ALLOWED' }]);
  return isColleague ? null : invalid([{ path: 'accountId', problem: 'UNKNOWN' }]);
}

/** Whether a tie may be ended: one's own only as oneself declared it, else SECOND_PERSON_NEEDED, so that nobody puts off what others said of him. */
export const mayEndTie = ({ accountId, declaredBy }: DeclaredTie, actorId: string): Refusal | null =>
  accountId === actorId && declaredBy !== actorId ? refuse('SECOND_PERSON_NEEDED') : null;
