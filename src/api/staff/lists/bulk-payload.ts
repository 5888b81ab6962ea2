import { leftOutOf } from '../../../features/lists/domain/selection';
import type { TraineeListService } from '../../../features/lists/trainee-list.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { refusalMessage } from '../../shared/outcome';
import type { LeftOutTrainee } from '../schema';

/** What a bulk action did, and each trainee whom it left out with the reason. */
export async function bulkPayload(c: OperationContext, lists: TraineeListService, result: { readonly done: string; readonly leftOut: string }) {
  const leftOut = leftOutOf(result);
  const people = await lists.named(
    c.tx,
    leftOut.map(({ id }) => id),
  );
  const named = new Map(people.map((one) => [one.id, one]));
  if (named.size > 0) listPeople(c, { people: [...named.keys()], ownWork: [...named.keys()], detail: { list: 'bulk' } });
  return {
    done: Number(result.done),
    leftOut: leftOut.map(({ id, refusal }): LeftOutTrainee => ({
      id,
      displayName: named.get(id)?.displayName ?? null,
      code: named.get(id)?.code ?? null,
      message: refusalMessage(c, refusal),
    })),
  };
}
