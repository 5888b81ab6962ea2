import { can } from '../../../features/accounts/domain/permissions';
import { canBeTakenOver, type FollowUp, isForOtherStaff, officerContactRefusal } from '../../../features/follow-ups/domain/follow-up';
import type { ContactStaff, FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';

/** Whether the reader may take over a follow-up; the last one of a year is not offered to the officer whom it is about. */
export async function mayTakeOver(c: OperationContext, followUps: FollowUpsService, followUp: FollowUp): Promise<boolean> {
  const { accountId, roles } = c.actor;
  if (!can(roles, 'follow-up.record') || !canBeTakenOver(followUp, accountId, localDateAt(await c.tx.now()))) return false;
  if (!isForOtherStaff(followUp)) return true;
  const staffOf = loader<ContactStaff | null>(c, 'contactStaffOfTrainee', async (ids) =>
    inOrder(ids, await followUps.contactStaff(c.tx, ids), (row) => row.traineeId),
  );
  const staff = await staffOf.load(followUp.traineeId);
  return staff !== null && officerContactRefusal(followUp, { accountId, ...staff }) === null;
}
