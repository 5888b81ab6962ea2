import { Context, Parent, Resolver } from '@nestjs/graphql';
import { ContactsService } from '../../../features/contacts/contacts.service';
import type { Offer } from '../../../features/offers/domain/offer';
import type { Referral } from '../../../features/referrals/domain/referral';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../trainee-decorators';

const isPending = (contacts: ContactsService, c: OperationContext, subjectId: string): Promise<boolean> =>
  loader<boolean>(c, 'pendingTalk', async (ids) => {
    const pending = new Set(await contacts.withOpenRequest(c.tx, 'TALK_BEFORE_ANSWER', ids));
    return ids.map((id) => pending.has(id));
  }).load(subjectId);

/** Whether the trainee asked to talk before she answers a suggestion, and the talk still waits. */
@Resolver('MyReferral')
export class ReferralTalkResolver {
  constructor(private readonly contacts: ContactsService) {}

  @ResolveField('MyReferral', 'isTalkRequested')
  isTalkRequested(@Parent() { id }: Referral, @Context() c: OperationContext): Promise<boolean> {
    return isPending(this.contacts, c, id);
  }
}

/** Whether the trainee asked to talk before she answers an offer, and the talk still waits. */
@Resolver('MyOffer')
export class OfferTalkResolver {
  constructor(private readonly contacts: ContactsService) {}

  @ResolveField('MyOffer', 'isTalkRequested')
  isTalkRequested(@Parent() { id }: Offer, @Context() c: OperationContext): Promise<boolean> {
    return isPending(this.contacts, c, id);
  }
}
