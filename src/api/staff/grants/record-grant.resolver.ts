import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { Grant } from '../../../features/grants/domain/grant';
import { GrantsService } from '../../../features/grants/grants.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';
import { grantById } from './grant-loader';

interface Paid {
  readonly grantId?: string | null | undefined;
}

/** The grant that pays for a record; null if the reader's institution does not work under it. */
const grantOf = (c: OperationContext, grants: GrantsService, { grantId }: Paid): Promise<Grant | null> | null =>
  grantId ? grantById(c, grants, grantId) : null;

@Resolver('ServiceRecord')
export class ServiceGrantResolver {
  constructor(private readonly grants: GrantsService) {}

  @ResolveField('ServiceRecord', 'grant')
  grant(@Parent() service: Paid, @Context() c: OperationContext): Promise<Grant | null> | null {
    return grantOf(c, this.grants, service);
  }
}

@Resolver('ShelterStay')
export class StayGrantResolver {
  constructor(private readonly grants: GrantsService) {}

  @ResolveField('ShelterStay', 'grant')
  grant(@Parent() stay: Paid, @Context() c: OperationContext): Promise<Grant | null> | null {
    return grantOf(c, this.grants, stay);
  }
}

@Resolver('SelfEmployment')
export class SelfEmploymentGrantResolver {
  constructor(private readonly grants: GrantsService) {}

  @ResolveField('SelfEmployment', 'grant')
  grant(@Parent() work: Paid, @Context() c: OperationContext): Promise<Grant | null> | null {
    return grantOf(c, this.grants, work);
  }
}

@Resolver('CapacitySupport')
export class SupportGrantResolver {
  constructor(private readonly grants: GrantsService) {}

  @ResolveField('CapacitySupport', 'grant')
  grant(@Parent() support: Paid, @Context() c: OperationContext): Promise<Grant | null> | null {
    return grantOf(c, this.grants, support);
  }
}
