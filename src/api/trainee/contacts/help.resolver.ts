import { Args, Context, Resolver } from '@nestjs/graphql';
import { ContactsService } from '../../../features/contacts/contacts.service';
import { RequestHelp } from '../../../use-cases/contacts/request-help.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { Mutation, Query } from '../trainee-decorators';
import type { HelpRequestInput } from '../schema';

/** A trainee's request for help from staff. */
@Resolver()
export class HelpResolver {
  constructor(
    private readonly requestHelp: RequestHelp,
    private readonly contacts: ContactsService,
  ) {}

  /** The same number in every session of hers, whichever PIN opened it. */
  @AnyMember()
  @Query('helpPhone')
  phone(@Context() c: OperationContext): Promise<string | null> {
    return this.contacts.helpPhone(c.tx);
  }

  /** The result does not reveal what was requested. */
  @AnyMember()
  @Mutation('helpRequest')
  async helpRequest(@Args('input') input: HelpRequestInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.requestHelp.request(c.tx, { ...input }, key);
    return outcome(c, 'HelpRequestPayload', isRefusal(result) ? result : { arrived: true });
  }
}
