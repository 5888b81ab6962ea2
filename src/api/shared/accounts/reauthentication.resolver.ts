import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ReauthenticationService } from '../../../features/accounts/reauthentication.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { AnyMember } from '../permission.decorators';
import { outcome } from '../outcome';

/** Re-authentication (step-up), required by sensitive operations. */
@Resolver()
export class ReauthenticationResolver {
  constructor(private readonly reauthentication: ReauthenticationService) {}

  @AnyMember()
  @Mutation()
  async reauthenticate(@Args('input') input: object, @Context() c: OperationContext) {
    return outcome(c, 'ReauthenticatePayload', await this.reauthentication.reauthenticate(c.tx, c, input));
  }
}
