import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import type { TraineesService } from '../../../features/trainees/trainees.service';
import { existing, outcome } from '../../shared/outcome';

/** Logs the access before a trainee's record is returned. */
export function discloseTrainee(c: OperationContext, trainee: Trainee): Trainee {
  c.disclosed.set(trainee.id, { kind: 'trainee', id: trainee.id });
  return trainee;
}

/** A trainee by id for a list that shows no record, counted by `listPeople`. */
export const listedTraineeById = (c: OperationContext, trainees: TraineesService, id: string): Promise<Trainee | null> =>
  loader<Trainee | null>(c, 'traineeById', async (ids) => inOrder(ids, await trainees.byIds(c.tx, ids), (row) => row.id)).load(id.toLowerCase());

/** A trainee by id, or null; shared by all rows that refer to a trainee. */
export async function traineeById(c: OperationContext, trainees: TraineesService, id: string): Promise<Trainee | null> {
  const trainee = await listedTraineeById(c, trainees, id);
  return trainee && discloseTrainee(c, trainee);
}

/** The trainee of a row. A foreign key guarantees that she exists, and anyone who can read the row can read her. */
export const traineeOf = async (c: OperationContext, trainees: TraineesService, { traineeId }: { readonly traineeId: string }): Promise<Trainee> =>
  existing(await traineeById(c, trainees, traineeId), `trainee ${traineeId}`);

/** The result of a transition on a trainee: the trainee, read again, or the refusal. */
export async function traineeOutcome<P extends string, R extends Refusal>(
  c: OperationContext,
  trainees: TraineesService,
  payload: P,
  result: { id: string } | R,
) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const trainee = await traineeById(c, trainees, result.id);
  return outcome(c, payload, trainee ? { trainee } : refuse('NOT_FOUND'));
}
