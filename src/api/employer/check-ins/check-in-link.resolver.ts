import { Args, Context, Resolver } from '@nestjs/graphql';
import { CheckInsService } from '../../../features/check-ins/check-ins.service';
import type { LinkState } from '../../../features/check-ins/domain/code';
import { AnswerCheckIn } from '../../../use-cases/check-ins/answer-check-in.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { Open } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation, Query } from '../employer-decorators';
import type { CheckInAnswerInput, CheckInOpenInput } from '../schema';

/**
 * An employer check-in, opened by its link without signing in. Until the right code is entered, the only
 * information returned is the state of the link.
 */
@Resolver()
export class CheckInLinkResolver {
  constructor(
    private readonly checkIns: CheckInsService,
    private readonly answerCheckIn: AnswerCheckIn,
  ) {}

  @Open()
  @Query('checkInByToken')
  linkState(@Args('token') token: string, @Context() c: OperationContext): Promise<LinkState> {
    return this.checkIns.linkState(c.tx, token);
  }

  @Open()
  @Mutation('checkInOpen')
  async open(@Args('input') input: CheckInOpenInput, @Context() c: OperationContext) {
    const subject = await this.answerCheckIn.open(c.tx, { ...input });
    return outcome(c, 'CheckInOpenPayload', isRefusal(subject) ? subject : { subject });
  }

  @Open()
  @Mutation('checkInAnswer')
  async answer(@Args('input') input: CheckInAnswerInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.answerCheckIn.answer(c.tx, { ...input }, key);
    return outcome(c, 'CheckInAnswerPayload', isRefusal(result) ? result : { received: true });
  }
}
