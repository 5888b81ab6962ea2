import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { forbidden } from '../../../platform/graphql/errors';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Referral, ReferralState } from '../../../features/referrals/domain/referral';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { referralById, discloseReferral } from './referral-loader';
import { Query, ResolveField } from '../staff-decorators';

interface PageArgs {
  readonly state?: ReferralState | null;
  readonly mine?: boolean | null;
  readonly exceptOnHold?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Referrals: paged, by id, by trainee and by vacancy. */
@Resolver()
export class ReferralsResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @Can('trainee.read')
  @Query('referrals')
  async page(@Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<Referral>> {
    const paging = page(args);
    const of = args.mine ? c.actor.accountId : null;
    const rows = await this.referrals.page(c.tx, { ...paging, state: args.state ?? null, of, exceptOnHold: args.exceptOnHold ?? false });
    const result = connection(rows, paging.limit, ({ cursor }) => cursor);
    for (const referral of result.nodes) discloseReferral(c, referral);
    return result;
  }

  @Can('trainee.read')
  @Query('referral')
  referral(@Args('id') id: string, @Context() c: OperationContext): Promise<Referral | null> {
    return referralById(c, this.referrals, id);
  }
}

@Resolver('Trainee')
export class TraineeReferralsResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @ResolveField('Trainee', 'referrals')
  referralsOf(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<Referral[]> {
    return loader(c, 'referralsOfTrainee', async (ids) => groupRows(ids, await this.referrals.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }
}

@Resolver('Vacancy')
export class VacancyReferralsResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @ResolveField('Vacancy', 'referrals')
  async referralsOf(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<Referral[]> {
    if (!can(c.actor.roles, 'trainee.read')) throw forbidden();
    const rows = await loader(c, 'referralsOfVacancy', async (ids) => groupRows(ids, await this.referrals.ofVacancies(c.tx, ids), (row) => row.vacancyId)).load(
      id,
    );
    return rows.map((referral) => discloseReferral(c, referral));
  }
}
