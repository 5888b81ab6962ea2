import { Args, Context, Resolver } from '@nestjs/graphql';
import type { InstitutionReferral, Side } from '../../../features/institutions/domain/institution-referral';
import type { InstitutionReferralState } from '../../../features/institutions/domain/institution-referral-states';
import { InstitutionReferralsService } from '../../../features/institutions/institution-referrals.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { institutionReferralById } from './institution-referral-loader';
import { Query } from '../staff-decorators';

interface PageArgs {
  readonly side: Side;
  readonly state?: InstitutionReferralState | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Lists and reads referrals between institutions. */
@Resolver()
export class InstitutionReferralsResolver {
  constructor(private readonly referrals: InstitutionReferralsService) {}

  @Can('institution-referral.read')
  @Query('institutionReferrals')
  async page(@Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<InstitutionReferral>> {
    const paging = page(args);
    const rows = await this.referrals.page(c.tx, { ...paging, side: args.side, state: args.state ?? null });
    return connection(rows, paging.limit, ({ cursor }) => cursor);
  }

  @Can('institution-referral.read')
  @Query('institutionReferral')
  institutionReferral(@Args('id') id: string, @Context() c: OperationContext): Promise<InstitutionReferral | null> {
    return institutionReferralById(c, this.referrals, id);
  }
}
