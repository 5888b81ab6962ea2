import { can } from '../../../features/accounts/domain/permissions';
import type { ReportCell } from '../../../features/indicators/domain/report';
import { revealsCare } from '../../../features/indicators/domain/care-indicators';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** The report that is requested. */
export interface ReportArgs {
  readonly grantId: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: Date;
}

/**
 * A number that reveals a trainee's past opens its rows only to roles that may read that information about
 * her.
 */
export const mayOpen = ({ actor }: OperationContext, cell: Pick<ReportCell, 'indicator' | 'cut'>): boolean =>
  !revealsCare(cell) || can(actor.roles, 'care.read');
