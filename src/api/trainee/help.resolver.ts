import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AskForHelp } from '../../moves/ask-for-help';
import type { OperationContext } from '../../platform/operation-context';
import { isRefusal } from '../../shared/refusal';
import { AnyMember } from '../shared/can';
import { outcome, type Outcome } from '../shared/outcome';
import type { HelpAskInput } from './schema';

/** She asks for a person. */
@Resolver()
export class HelpResolver {
  constructor(private readonly asking: AskForHelp) {}

  /** The answer says nothing of what was asked. */
  @AnyMember()
  @Mutation()
  async helpAsk(@Args('input') input: HelpAskInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const result = await this.asking.ask(c.tx, { ...input }, key);
    return outcome(c, 'HelpAskPayload', isRefusal(result) ? result : { arrived: true });
  }
}
