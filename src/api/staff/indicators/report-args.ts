import { can } from '../../../features/accounts/domain/permissions';
import type { ReportCell } from '../../../features/indicators/domain/report';
import { tellsOfHerPast } from '../../../features/indicators/domain/who-opens';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** Which report is asked for. */
export interface ReportArgs {
  readonly grantId: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: Date;
}

/** A number that tells of somebody's past opens to who may read that of her. */
export const mayOpen = ({ actor }: OperationContext, cell: Pick<ReportCell, 'indicator' | 'cut'>): boolean =>
  !tellsOfHerPast(cell) || can(actor.roles, 'care.read');
