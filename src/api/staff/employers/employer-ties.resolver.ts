import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow, type EmployerContactRow } from '../../../features/accounts/accounts.service';
import type { Employer } from '../../../features/employers/domain/employer';
import type { Tie } from '../../../features/employers/domain/employer-tie';
import { EmployersService } from '../../../features/employers/employers.service';
import { ManageTies } from '../../../use-cases/employers/manage-ties.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import { AnyMember } from '../../shared/permission.decorators';
import { existing, outcome } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { Mutation, ResolveField } from '../staff-decorators';
import type { EmployerTieInput } from '../schema';

interface ShownTie {
  readonly member: ColleagueRow;
  readonly tie: Tie;
}

/**
 * The users of an employer's account, and the colleagues of the reader's institution who have declared a tie
 * to the employer.
 */
@Resolver('Employer')
export class EmployerTiesResolver {
  constructor(
    private readonly manageTies: ManageTies,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  @AnyMember()
  @Mutation('employerDeclareTie')
  async declare(@Args('id') id: string, @Args('input') input: EmployerTieInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EmployerDeclareTiePayload', await this.manageTies.declare(c.tx, id, { ...input }, key));
  }

  @AnyMember()
  @Mutation('employerRemoveTie')
  async end(@Args('id') id: string, @Args('input') input: EmployerTieInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EmployerRemoveTiePayload', await this.manageTies.end(c.tx, id, { ...input }, key));
  }

  @ResolveField('Employer', 'ties')
  async ties(@Parent() { id }: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<ShownTie[]> {
    const ties = await loader(c, 'tiesOfEmployer', async (ids) =>
      groupRows(ids, await this.employers.tiesOfColleagues(c.tx, ids), (row) => row.employerId),
    ).load(id);
    return Promise.all(
      ties.map(async ({ accountId, tie }) => ({ member: existing(await colleagueById(c, this.accounts, accountId), `colleague ${accountId}`), tie })),
    );
  }

  @ResolveField('Employer', 'contacts')
  contacts(@Parent() { id }: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<EmployerContactRow[]> {
    return loader(c, 'contactsOfEmployer', async (ids) => groupRows(ids, await this.accounts.contactsOf(c.tx, ids), (row) => row.employerId)).load(id);
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [employer] = await this.employers.recordsByIds(c.tx, [result.id]);
    return outcome(c, payload, employer ? { employer } : refuse('NOT_FOUND'));
  }
}
