import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { Referral } from '../../../features/referrals/domain/referral';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** Whether an employer's candidates lack cover: one statement for all employers of an answer. */
const lacksCover = (c: OperationContext, referrals: ReferralsService, employerId: string): Promise<boolean> =>
  loader<boolean>(c, 'poolCover', async (ids) => {
    const without = await referrals.employersWithoutCover(c.tx, ids);
    return ids.map((id) => without.has(id));
  }).load(employerId);

/** Whether being a candidate of this service at the employer could reveal her. */
@Resolver('Referral')
export class PoolCoverResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @ResolveField('Referral', 'lacksPoolCover')
  async lacksPoolCover(@Parent() { employerId, state }: Referral, @Context() c: OperationContext): Promise<boolean> {
    return ['PROPOSED', 'ASKED', 'AGREED'].includes(state) && can(c.actor.roles, 'referral.propose') && lacksCover(c, this.referrals, employerId);
  }
}

@Resolver('Vacancy')
export class VacancyPoolCoverResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @ResolveField('Vacancy', 'lacksPoolCover')
  async lacksPoolCover(@Parent() { employerId }: Vacancy, @Context() c: OperationContext): Promise<boolean> {
    return can(c.actor.roles, 'referral.propose') && lacksCover(c, this.referrals, employerId);
  }
}
