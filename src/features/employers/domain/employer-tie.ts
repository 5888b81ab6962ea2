import { InputReader } from '../../../shared/input-reader';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';

/** How a person can be tied to an employer: works there, is kin of the owners, or holds a share. */
export const TIES = ['MEMBER', 'KIN', 'SHAREHOLDER'] as const;
export type Tie = (typeof TIES)[number];

/**
 * A declared tie. A person with a tie does not vet the employer, refer trainees to it, or let it continue
 * after a hold or suspension (docs/domain.md 3.2).
 */
export interface EmployerTie {
  readonly accountId: string;
  readonly employerId: string;
  readonly tie: Tie;
}

/** A tie with the account that declared it; null if that is no longer known. */
export interface DeclaredTie extends EmployerTie {
  readonly declaredBy: string | null;
}

/**
 * The ties of one person to one employer, in the order of `TIES`; empty if there is no conflict of interest.
 */
export const tiesBetween = (ties: readonly EmployerTie[], accountId: string, employerId: string): Tie[] =>
  TIES.filter((tie) => ties.some((one) => one.tie === tie && one.accountId === accountId && one.employerId === employerId));

/** Refuses with CONFLICT_OF_INTEREST and the ties of these people to the employer; null if none has a tie. */
export function conflictOfInterest(ties: readonly EmployerTie[], accountIds: readonly string[], employerId: string): Refusal<'CONFLICT_OF_INTEREST'> | null {
  const conflicting = new Set(accountIds.flatMap((accountId) => tiesBetween(ties, accountId, employerId)));
  return conflicting.size > 0 ? refuse('CONFLICT_OF_INTEREST', { reasons: TIES.filter((tie) => conflicting.has(tie)) }) : null;
}

/** The kind of tie and the person who has it. */
export interface TieInput {
  readonly tie: Tie;
  /** Null: the person who declares it. */
  readonly accountId: string | null;
}

/** Parses a tie: its kind, and a colleague's account if it is not one's own. */
export function parseTie(input: Readonly<Record<string, unknown>>): TieInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const isOwn = input['accountId'] === undefined || input['accountId'] === null;
  return reader.result({ tie: reader.choice('tie', TIES), accountId: isOwn ? null : reader.id('accountId') });
}

/** Who declares or ends a tie, and whose tie it is. */
export interface TieFacts {
  readonly actorId: string;
  readonly isAdmin: boolean;
  readonly accountId: string;
  /** They work in the same institution. */
  readonly isColleague: boolean;
}

/**
 * Refuses a declaration by the wrong person: anyone declares their own ties, only an institution administrator a
 * colleague's. Otherwise INVALID_INPUT at `accountId`.
 */
export function tieDeclarationRefusal({ actorId, isAdmin, accountId, isColleague }: TieFacts): Refusal<'INVALID_INPUT'> | null {
  if (accountId !== actorId && !isAdmin) return invalid([{ path: 'accountId', problem: 'NOT_ALLOWED' }]);
  return isColleague ? null : invalid([{ path: 'accountId', problem: 'UNKNOWN' }]);
}

/**
 * Refuses to end one's own tie unless one declared it oneself (SECOND_PERSON_NEEDED), so that a person cannot
 * remove a tie that others declared about them.
 */
export const tieEndRefusal = ({ accountId, declaredBy }: DeclaredTie, actorId: string): Refusal<'SECOND_PERSON_NEEDED'> | null =>
  accountId === actorId && declaredBy !== actorId ? refuse('SECOND_PERSON_NEEDED') : null;
