import { Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import type { TraineeAssignmentRow } from '../../../features/trainees/assignments.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { ResolveField } from '../staff-decorators';

/** One line of the history of a trainee's officers and case workers. */
@Resolver('TraineeAssignment')
export class TraineeAssignmentHistoryResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField('TraineeAssignment', 'colleague')
  async colleague(@Parent() { accountId }: TraineeAssignmentRow, @Context() c: OperationContext): Promise<ColleagueRow> {
    return existing(await colleagueById(c, this.accounts, accountId), `colleague ${accountId}`);
  }

  @ResolveField('TraineeAssignment', 'assignedBy')
  assignedBy(@Parent() { assignedById }: TraineeAssignmentRow, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, assignedById);
  }

  @ResolveField('TraineeAssignment', 'endedBy')
  endedBy(@Parent() { endedById }: TraineeAssignmentRow, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, endedById);
  }
}
