import type { MatchingTrainee } from '../../../features/matching/domain/facts/pair';
import type { WhatIfService } from '../../../features/matching/what-if.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** Her side of pairs, or null where she is not there; read once for all that is asked about her. */
export const matchingTraineeById = (c: OperationContext, whatIf: WhatIfService, id: string): Promise<MatchingTrainee | null> =>
  loader<MatchingTrainee | null>(c, 'matchingTrainee', async (ids) => {
    const found = await whatIf.trainees(c.tx, ids);
    return ids.map((one) => found.get(one) ?? null);
  }).load(id);
