import { Args, Context, Resolver } from '@nestjs/graphql';
import { TraineeListService } from '../../../features/lists/trainee-list.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AskToCall } from '../../../use-cases/contacts/ask-to-call.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { TraineesAskToCallInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { bulkPayload } from './bulk-payload';

/** Asks the trainees selected in a list to call: those who cannot be asked are left out and named with the reason. */
@Resolver()
export class BulkAskToCallResolver {
  constructor(
    private readonly lists: TraineeListService,
    private readonly asking: AskToCall,
  ) {}

  @Can('contact.log')
  @Mutation('traineesAskToCall')
  async ask(@Args('input') input: TraineesAskToCallInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.asking.ask(c.tx, { ...input }, key);
    return outcome(c, 'BulkPayload', isRefusal(result) ? result : await bulkPayload(c, this.lists, result));
  }
}
