import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type OwnSession, OwnSessionsService } from '../../../features/accounts/own-sessions.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AnyMember, AnyMemberWithFirstPin } from '../permission.decorators';
import { outcome } from '../outcome';

/** A user's own sessions: list, extend and end them. The same on all three endpoints. */
@Resolver()
export class OwnSessionsResolver {
  constructor(private readonly sessions: OwnSessionsService) {}

  @AnyMember()
  @Query()
  mySessions(@Context() c: OperationContext): Promise<readonly OwnSession[]> {
    return this.sessions.list(c.tx, c.sessionHash);
  }

  @AnyMemberWithFirstPin()
  @Mutation()
  async sessionExtend(@Context() c: OperationContext) {
    const session = await this.sessions.extend(c.tx, c.sessionHash);
    return outcome(c, 'SessionExtendPayload', isRefusal(session) ? session : { session });
  }

  @AnyMemberWithFirstPin()
  @Mutation()
  async sessionEnd(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'SessionEndPayload', await this.sessions.end(c.tx, c.sessionHash, id, key));
  }

  @AnyMemberWithFirstPin()
  @Mutation()
  async sessionsEndAll(@Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.sessions.endAll(c.tx, c.sessionHash, key);
    return outcome(c, 'SessionsEndAllPayload', isRefusal(result) ? result : { ended: Number(result.ended) });
  }
}
