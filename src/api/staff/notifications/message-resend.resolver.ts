import { Args, Context, Resolver } from '@nestjs/graphql';
import { DeliveriesService } from '../../../features/notifications/deliveries.service';
import { ResendMessage } from '../../../use-cases/notifications/resend-message.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation } from '../staff-decorators';

/** Sends a message again that could not be delivered. */
@Resolver()
export class MessageResendResolver {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly resendMessage: ResendMessage,
  ) {}

  @Can('message.resend')
  @Mutation('messageResend')
  async resend(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.resendMessage.resend(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'MessageResendPayload', result);
    const [delivery] = await this.deliveries.byIds(c.tx, [id]);
    return outcome(c, 'MessageResendPayload', delivery ? { delivery } : refuse('NOT_FOUND'));
  }
}
