import type { StoredMatchesService, StoredScore } from '../../../features/matching/stored-matches.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** The match on which a referral was proposed; a foreign key guarantees that it exists. */
export const savedMatchById = (c: OperationContext, matches: StoredMatchesService, id: string): Promise<StoredScore> =>
  loader<StoredScore>(c, 'storedMatch', async (ids) => inOrder(ids, await matches.byIds(c.tx, ids), (row) => row.id) as StoredScore[]).load(id);
