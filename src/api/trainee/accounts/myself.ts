import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type Myself, nobodyAs } from '../../../features/trainees/domain/myself';
import type { TraineesService } from '../../../features/trainees/trainees.service';

/** Herself, or null before signing in; a session that shows the list alone is somebody of whom nothing is written down. */
export function myself(c: OperationContext, trainees: TraineesService): Promise<Myself | null> | null {
  const { traineeId, language } = c.actor;
  if (traineeId === null) return null;
  const read = loader<Myself>(c, 'myself', async (ids) =>
    inOrder(ids, await trainees.byIds(c.tx, ids), (row) => row.id).map((found, at) => found ?? nobodyAs(ids[at] ?? '', language)),
  );
  return read.load(traineeId);
}
