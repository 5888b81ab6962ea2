import { Args, Context, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { SaveView } from '../../../use-cases/lists/save-view.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';

/** Deletes a saved view of any list. Row-level security finds only the reader's own. */
@Resolver()
export class SavedViewsResolver {
  constructor(private readonly views: SaveView) {}

  @Can('employer.read')
  @Mutation('savedViewDelete')
  async delete(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'SavedViewDeletePayload', await this.views.delete(c.tx, id, key));
  }
}
