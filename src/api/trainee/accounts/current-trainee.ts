import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type OwnIdentity, decoyIdentity } from '../../../features/trainees/domain/own-identity';
import type { TraineesService } from '../../../features/trainees/trainees.service';

/**
 * The signed-in trainee, or null before sign-in. A session that shows only the list of open jobs has no
 * trainee record and gets an empty profile.
 */
export function currentTrainee(c: OperationContext, trainees: TraineesService): Promise<OwnIdentity | null> | null {
  const { traineeId, language } = c.actor;
  if (traineeId === null) return null;
  const read = loader<OwnIdentity>(c, 'myself', async (ids) =>
    inOrder(ids, await trainees.byIds(c.tx, ids), (row) => row.id).map((identity, at) => identity ?? decoyIdentity(ids[at] ?? '', language)),
  );
  return read.load(traineeId);
}
