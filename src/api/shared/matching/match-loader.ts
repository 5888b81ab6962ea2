import type { StoredMatchesService, StoredScore } from '../../../features/matching/stored-matches.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../outcome';

/** The match on which a referral was proposed; a foreign key guarantees that it exists. */
export const savedMatchById = async (c: OperationContext, matches: StoredMatchesService, id: string): Promise<StoredScore> =>
  existing(
    await loader<StoredScore | null>(c, 'storedMatch', async (ids) => inOrder(ids, await matches.byIds(c.tx, ids), (row) => row.id)).load(id),
    `match ${id}`,
  );
