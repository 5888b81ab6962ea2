import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { StaffHold } from '../../../features/alerts/domain/hold';
import { HoldsService } from '../../../features/alerts/holds.service';
import type { InstitutionReferral } from '../../../features/institutions/domain/institution-referral';
import { InstitutionReferralsService } from '../../../features/institutions/institution-referrals.service';
import type { DueItem } from '../../../features/notifications/due/due.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';
import { institutionReferralById } from '../institutions/institution-referral-loader';

/** The holds and the referrals from partners in a list of due work. */
@Resolver('DueItem')
export class DuePartnersResolver {
  constructor(
    private readonly holds: HoldsService,
    private readonly referrals: InstitutionReferralsService,
  ) {}

  @ResolveField('DueItem', 'hold')
  hold(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<StaffHold | null> | null {
    if (step !== 'HOLD_TO_LIFT') return null;
    return loader<StaffHold | null>(c, 'holdById', async (ids) => inOrder(ids, await this.holds.byIds(c.tx, ids), (row) => row.id)).load(id);
  }

  @ResolveField('DueItem', 'institutionReferral')
  institutionReferral(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<InstitutionReferral | null> | null {
    return step === 'PARTNER_REFERRAL' ? institutionReferralById(c, this.referrals, id) : null;
  }
}
