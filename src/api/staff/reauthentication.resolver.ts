import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { OwnSessionsService } from '../../accounts/own-sessions.service';
import { ReauthenticationService } from '../../accounts/reauthentication.service';
import type { OperationContext } from '../../platform/operation-context';
import { AnyMember, Can } from '../shared/can';
import { outcome, type Outcome } from '../shared/outcome';
import type { ReauthenticateInput } from './schema';

/** Giving one's secret again, and signing a colleague out. */
@Resolver()
export class ReauthenticationResolver {
  constructor(
    private readonly again: ReauthenticationService,
    private readonly sessions: OwnSessionsService,
  ) {}

  @AnyMember()
  @Mutation()
  async reauthenticate(@Args('input') input: ReauthenticateInput, @Context() c: OperationContext): Promise<Outcome> {
    return outcome(c, 'ReauthenticatePayload', await this.again.again(c.tx, c, input));
  }

  @Can('session.end')
  @Mutation('colleagueSessionsEnd')
  async endColleagues(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return outcome(c, 'ColleagueSessionsEndPayload', await this.sessions.endAllOf(c.tx, c.sessionHash, id, key));
  }
}
