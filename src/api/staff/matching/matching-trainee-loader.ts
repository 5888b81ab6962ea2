import type { MatchingTrainee } from '../../../features/matching/domain/facts/pair';
import type { WhatIfService } from '../../../features/matching/what-if.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** The matching data of a trainee, or null if she is not available for matching; read once per operation. */
export const matchingTraineeById = (c: OperationContext, whatIf: WhatIfService, id: string): Promise<MatchingTrainee | null> =>
  loader<MatchingTrainee | null>(c, 'matchingTrainee', async (ids) => {
    const matches = await whatIf.trainees(c.tx, ids);
    return ids.map((one) => matches.get(one) ?? null);
  }).load(id);
