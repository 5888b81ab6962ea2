import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { VettingService } from '../../../features/vetting/vetting.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** Whether a visit must look like a routine one, so that it does not point at one of few people. */
@Resolver('Site')
export class RoutineVisitResolver {
  constructor(private readonly vetting: VettingService) {}

  @ResolveField('Site', 'mustVisitAsRoutine')
  mustVisitAsRoutine(@Parent() { id }: Pick<EmployerSite, 'id'>, @Context() c: OperationContext): Promise<boolean> {
    return loader<boolean>(c, 'siteMustVisitAsRoutine', async (ids) => {
      const sites = await this.vetting.routineOnly(c.tx, ids);
      return ids.map((one) => sites.has(one));
    }).load(id);
  }
}
