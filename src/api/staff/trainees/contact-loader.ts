import { can } from '../../../features/accounts/domain/permissions';
import type { ContactsService } from '../../../features/contacts/contacts.service';
import { CONTACT_METHOD, type ContactMethod, lastDayWithoutContact, STAFF_CONTACT_TRANSITIONS } from '../../../features/contacts/domain/contact-method';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { LocalDate } from '../../../shared/local-date';
import { nextTransitions } from '../../../shared/state-machine';
import { daysOf, timeText, type Weekday } from '../../../shared/weekdays';
import { toLanguage } from '../../shared/enums';

export type ShownContact = Pick<
  ContactMethod,
  'id' | 'kind' | 'owner' | 'address' | 'mayLeaveMessage' | 'state' | 'verifiedOn' | 'doNotContactUntil' | 'pretext'
> & {
  readonly noContactUntil: LocalDate | null;
  readonly language: ReturnType<typeof toLanguage>;
  readonly safeDays: readonly Weekday[];
  readonly safeFrom: string;
  readonly safeTo: string;
  readonly availableActions: readonly string[];
};

export const contactsOf = (c: OperationContext, contacts: ContactsService, traineeId: string): Promise<ContactMethod[]> =>
  loader(c, 'contactsOfTrainee', async (ids) => groupRows(ids, await contacts.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(traineeId);

/** Her contact methods, with what the reader may do with each. */
export async function shownContacts(c: OperationContext, contacts: ContactsService, traineeId: string): Promise<ShownContact[]> {
  const isPermitted = can(c.actor.roles, 'contact.record');
  const [methods, now] = await Promise.all([contactsOf(c, contacts, traineeId), c.tx.now()]);
  return methods.map((contact) => ({
    ...contact,
    doNotContactUntil: contact.doNotContactUntil !== null && now < contact.doNotContactUntil ? contact.doNotContactUntil : null,
    noContactUntil: lastDayWithoutContact(contact, now),
    language: toLanguage(contact.language),
    safeDays: daysOf(contact.safeDays),
    safeFrom: timeText(contact.safeFromMinute),
    safeTo: timeText(contact.safeToMinute),
    availableActions: nextTransitions(CONTACT_METHOD, contact.state).filter((transition) => isPermitted && STAFF_CONTACT_TRANSITIONS.includes(transition)),
  }));
}
