import type { MatchingTrainee } from '../../matching/domain/pair';
import type { WhatIfService } from '../../matching/what-if.service';
import { loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';

/** Her side of pairs, or null where she is not there; read once for all that is asked about her. */
export const matchingTraineeById = (c: OperationContext, whatIf: WhatIfService, id: string): Promise<MatchingTrainee | null> =>
  loader<MatchingTrainee | null>(c, 'matchingTrainee', async (ids) => {
    const found = await whatIf.trainees(c.tx, ids);
    return ids.map((one) => found.get(one) ?? null);
  }).load(id);
