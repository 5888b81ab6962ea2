import type { KeptMatchesService, KeptScore } from '../../../features/matching/kept-matches.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** The match that a referral was proposed on; a foreign key sees to it that it is there. */
export const keptMatchById = (c: OperationContext, matches: KeptMatchesService, id: string): Promise<KeptScore> =>
  loader<KeptScore>(c, 'keptMatch', async (ids) => inOrder(ids, await matches.byIds(c.tx, ids), (row) => row.id) as KeptScore[]).load(id);
