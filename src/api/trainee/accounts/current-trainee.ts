import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type OwnIdentity, decoyIdentity } from '../../../features/trainees/domain/own-identity';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import type { TraineesService } from '../../../features/trainees/trainees.service';

/** The signed-in trainee's own record; null in a session that shows only the list of open jobs. */
export const findOwnRecord = (c: OperationContext, trainees: TraineesService, id: string): Promise<Trainee | null> =>
  loader<Trainee | null>(c, 'ownRecord', async (ids) => inOrder(ids, await trainees.byIds(c.tx, ids), (row) => row.id)).load(id);

/**
 * The signed-in trainee, or null before sign-in. A session that shows only the list of open jobs has no
 * trainee record and gets an empty profile.
 */
export async function currentTrainee(c: OperationContext, trainees: TraineesService): Promise<OwnIdentity | null> {
  const { traineeId, language } = c.actor;
  if (traineeId === null) return null;
  return (await findOwnRecord(c, trainees, traineeId)) ?? decoyIdentity(traineeId, language);
}
