import { Context, Parent, Resolver } from '@nestjs/graphql';
import { type ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { ContactsService } from '../../../features/contacts/contacts.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { colleagueById } from '../accounts/colleague-loader';
import { ResolveField } from '../staff-decorators';
import type { TraineeOfItem } from './trainee-of-item';
import { type ShownContact, shownContacts } from '../trainees/contact-loader';

/** A trainee in a list of due work: no part of her record, and her number only for those who call her. */
@Resolver('ListedTrainee')
export class ListedTraineesResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly contacts: ContactsService,
  ) {}

  @ResolveField('ListedTrainee', 'placementOfficer')
  placementOfficer(@Parent() { placementOfficerId }: TraineeOfItem, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, placementOfficerId);
  }

  @ResolveField('ListedTrainee', 'contactMethods')
  contactMethods(@Parent() { id, isMine }: TraineeOfItem, @Context() c: OperationContext): Promise<ShownContact[]> | null {
    return isMine ? shownContacts(c, this.contacts, id) : null;
  }
}
