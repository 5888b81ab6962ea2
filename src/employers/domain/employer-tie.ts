/** How a person may belong to an employer: works there, is kin of the owners, or holds a share. */
export const TIES = ['MEMBER', 'KIN', 'SHAREHOLDER'] as const;
/** One kind of tie. */
export type Tie = (typeof TIES)[number];

/** A declared tie: who has one neither vets the employer nor refers anybody to it (DOMAIN 3.2). */
export interface EmployerTie {
  readonly accountId: string;
  readonly employerId: string;
  readonly tie: Tie;
}

/** The ties of one person to one employer, in the table's order; empty when there is no conflict of interest. */
export const tiesBetween = (ties: readonly EmployerTie[], accountId: string, employerId: string): Tie[] =>
  TIES.filter((tie) => ties.some((one) => one.tie === tie && one.accountId === accountId && one.employerId === employerId));
