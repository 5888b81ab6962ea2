import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** Whether being a candidate of this service for a vacancy could reveal a trainee. */
@Resolver('Vacancy')
export class PoolCoverResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @ResolveField('Vacancy', 'lacksPoolCover')
  async lacksPoolCover(@Parent() { employerId }: Vacancy, @Context() c: OperationContext): Promise<boolean> {
    if (!can(c.actor.roles, 'referral.propose')) return false;
    // one statement for all employers of an answer
    return loader<boolean>(c, 'poolCover', async (ids) => {
      const without = await this.referrals.employersWithoutCover(c.tx, ids);
      return ids.map((id) => without.has(id));
    }).load(employerId);
  }
}
