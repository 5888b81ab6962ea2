import type { Score } from '../../matching/domain/contribution';
import type { KeptMatchesService } from '../../matching/kept-matches.service';
import { inOrder, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';

/** The match that a referral was proposed on; a foreign key sees to it that it is there. */
export const keptMatchById = (c: OperationContext, matches: KeptMatchesService, id: string): Promise<Score> =>
  loader<Score>(c, 'keptMatch', async (ids) => inOrder(ids, await matches.byIds(c.tx, ids), (row) => row.id) as Score[]).load(id);
