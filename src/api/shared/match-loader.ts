import type { Score } from '../../matching/domain/score';
import type { MatchingService } from '../../matching/matching.service';
import { inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';

/** The match that a referral was proposed on; a foreign key sees to it that it is there. */
export const keptMatchById = (c: OperationContext, matching: MatchingService, id: string): Promise<Score> =>
  loader<Score>(c, 'keptMatch', async (ids) => inOrder(ids, await matching.keptByIds(c.tx, ids), (row) => row.id) as Score[]).load(id);
