import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { OwnPasswordService } from '../../../features/accounts/own-password.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AnyMember } from '../permission.decorators';
import { outcome } from '../outcome';

/** Lets employers and staff change their own password; a trainee has a PIN. */
@Resolver()
export class OwnPasswordResolver {
  constructor(private readonly passwords: OwnPasswordService) {}

  @AnyMember({ stepUp: true })
  @Mutation()
  async passwordChange(@Args('input') input: { readonly secret: string }, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.passwords.change(c.tx, c.sessionHash, { ...input }, key);
    return outcome(c, 'PasswordChangePayload', isRefusal(result) ? result : { changed: true });
  }
}
