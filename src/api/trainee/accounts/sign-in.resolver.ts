import { Args, Context, Resolver } from '@nestjs/graphql';
import { SessionsService } from '../../../features/accounts/sessions.service';
import { SignInService } from '../../../features/accounts/sign-in.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { AnyMemberWithFirstPin, Open } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../trainee-decorators';
import type { SignInInput } from '../schema';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly signInService: SignInService,
  ) {}

  @Open()
  @Mutation('signIn')
  async signIn(@Args('input') input: SignInInput, @Context() c: OperationContext) {
    return outcome(c, 'SignInPayload', await this.signInService.signIn(c.tx, c, input));
  }

  @AnyMemberWithFirstPin()
  @Mutation('signOut')
  async signOut(@Context() c: OperationContext) {
    return outcome(c, 'SignOutPayload', await this.sessions.signOut(c.tx, c.sessionHash));
  }
}
