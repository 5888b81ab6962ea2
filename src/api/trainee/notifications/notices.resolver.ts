import { Args, Context, Resolver } from '@nestjs/graphql';
import { MessagesService, type RenderedNotice } from '../../../features/notifications/messages.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { AnyMember } from '../../shared/permission.decorators';
import { existing } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Query } from '../trainee-decorators';

/** Notifications for the trainee, newest first. */
@Resolver()
export class NoticesResolver {
  constructor(private readonly messages: MessagesService) {}

  @AnyMember()
  @Query('notices')
  async notices(
    @Args() args: { first?: number | null; after?: string | null; days?: number | null },
    @Context() c: OperationContext,
  ): Promise<Connection<RenderedNotice>> {
    const { limit, after } = page(args);
    return connection(
      await this.messages.noticesOf(c.tx, existing(c.actor.traineeId, 'trainee of the session'), limit + 1, after, args.days ?? null),
      limit,
      (notice) => notice.id,
    );
  }
}
