import type { KeptMatchesService, KeptScore } from '../../../features/matching/kept-matches.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** The match on which a referral was proposed; a foreign key guarantees that it exists. */
export const keptMatchById = (c: OperationContext, matches: KeptMatchesService, id: string): Promise<KeptScore> =>
  loader<KeptScore>(c, 'keptMatch', async (ids) => inOrder(ids, await matches.byIds(c.tx, ids), (row) => row.id) as KeptScore[]).load(id);
