import { Args, Context, Resolver } from '@nestjs/graphql';
import { OwnSessionsService } from '../../../features/accounts/own-sessions.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../staff-decorators';

/** Ends all sessions of a colleague. */
@Resolver()
export class ColleagueSessionsResolver {
  constructor(private readonly sessions: OwnSessionsService) {}

  @Can('session.end')
  @Mutation('colleagueSessionsEnd')
  async end(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'ColleagueSessionsEndPayload', await this.sessions.endAllOfColleague(c.tx, c.sessionHash, id, key));
  }
}
