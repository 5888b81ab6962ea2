import { Args, Context, Resolver } from '@nestjs/graphql';
import { UndoAct } from '../../../use-cases/undo/undo-act.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';
import { AnyMember } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';

/** Undoes the actor's own acts. Any member of staff may: each act needed its own permission ten seconds ago. */
@Resolver()
export class UndoResolver {
  constructor(private readonly undoAct: UndoAct) {}

  @AnyMember()
  @Mutation('undo')
  async undo(@Args('keys') keys: readonly string[], @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const undone = await this.undoAct.undo(c.tx, keys, key);
    return outcome(c, 'UndoPayload', isRefusal(undone) ? undone : { count: Number(undone.count) });
  }
}
