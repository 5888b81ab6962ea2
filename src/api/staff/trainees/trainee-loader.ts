import { type GraphQLResolveInfo, Kind } from 'graphql';
import { inOrder, loader } from '../../../platform/database/loader';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
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

/** Marks a trainee as named in a list, unless this answer opens her record. She counts toward the limit of lists. */
export function discloseName(c: OperationContext, id: string, list: 'deliveries' | 'stays'): void {
  if (c.disclosed.has(id)) return;
  c.disclosed.set(id, { kind: 'trainee', id, isNamed: true });
  listPeople(c, { people: [id], ownWork: [], detail: { list } });
}

/** The trainee of a row in a list: her record is opened only if more of her is asked for than the list names. */
export async function traineeInList(
  c: OperationContext,
  trainees: TraineesService,
  { id, list, info }: { readonly id: string; readonly list: 'deliveries' | 'stays'; readonly info: GraphQLResolveInfo },
): Promise<Trainee | null> {
  const trainee = await listedTraineeById(c, trainees, id);
  if (!trainee) return null;
  if (!asksNamesOnly(info)) return discloseTrainee(c, trainee);
  discloseName(c, trainee.id, list);
  return trainee;
}

const NAMES: readonly string[] = ['__typename', 'id', 'code', 'displayName'];

/** Whether a field asks for a trainee's id, code and name only; a fragment may ask for more. */
const asksNamesOnly = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.every(
    ({ selectionSet }) => selectionSet?.selections.every((selection) => selection.kind === Kind.FIELD && NAMES.includes(selection.name.value)) ?? false,
  );

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
