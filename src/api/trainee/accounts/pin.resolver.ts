import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService } from '../../../features/accounts/accounts.service';
import { PinService } from '../../../features/accounts/pin.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import type { OwnIdentity } from '../../../features/trainees/domain/own-identity';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { AnyMemberWithFirstPin } from '../../shared/permission.decorators';
import { existing, outcome } from '../../shared/outcome';
import { currentTrainee } from './current-trainee';
import { Mutation, ResolveField } from '../trainee-decorators';
import type { PinChangeInput } from '../schema';

/** The trainee's PIN, which she changes herself. */
@Resolver('MyProfile')
export class PinResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly pins: PinService,
    private readonly trainees: TraineesService,
  ) {}

  @AnyMemberWithFirstPin()
  @Mutation('pinChange')
  async pinChange(@Args('input') input: PinChangeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.pins.change(c.tx, c, { ...input }, key);
    return outcome(c, 'PinChangePayload', isRefusal(result) ? result : { me: existing(await currentTrainee(c, this.trainees), 'own profile') });
  }

  @ResolveField('MyProfile', 'hasFirstPin')
  hasFirstPin(@Parent() _me: OwnIdentity, @Context() c: OperationContext): Promise<boolean> {
    return this.accounts.hasFirstPin(c.tx, c.actor.accountId ?? '');
  }
}
