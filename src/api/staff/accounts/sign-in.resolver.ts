import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SessionsService } from '../../../features/accounts/sessions.service';
import { SignInService } from '../../../features/accounts/sign-in.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { AnyMember, Open } from '../../shared/permission.decorators';
import { outcome, type Outcome } from '../../shared/outcome';
import type { SignInInput } from '../schema';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly signInService: SignInService,
  ) {}

  @Open()
  @Mutation()
  async signIn(@Args('input') input: SignInInput, @Context() c: OperationContext): Promise<Outcome> {
    return outcome(c, 'SignInPayload', await this.signInService.signIn(c.tx, c, input));
  }

  @AnyMember()
  @Mutation()
  async signOut(@Context() c: OperationContext): Promise<Outcome> {
    return outcome(c, 'SignOutPayload', await this.sessions.signOut(c.tx, c.sessionHash));
  }
}
