import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { EmployerInterview } from '../../../features/referrals/domain/interview';
import type { SentReferral } from '../../../features/referrals/domain/referral';
import type { InterviewsService } from '../../../features/referrals/interviews.service';
import type { ReferralsService, SentReferralAtSite } from '../../../features/referrals/referrals.service';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';

/** The subject kind of the audit line for a disclosed candidate. */
export const CANDIDATE_KIND = 'referral';

export const candidateById = (c: OperationContext, referrals: ReferralsService, id: string): Promise<SentReferralAtSite | null> =>
  isId(id)
    ? loader<SentReferralAtSite | null>(c, 'candidateById', async (ids) => inOrder(ids, await referrals.sentByIds(c.tx, ids), (row) => row.id)).load(
        id.toLowerCase(),
      )
    : Promise.resolve(null);

/** The interviews of a candidate, newest first. */
export const interviewsOf = (c: OperationContext, interviews: InterviewsService, id: string): Promise<EmployerInterview[]> =>
  loader(c, 'interviewsOfCandidate', async (ids) => groupRows(ids, await interviews.ofReferrals(c.tx, ids), (row) => row.referralId)).load(id);

/** Counts the candidate towards the daily limit and logs the access before the response is sent. */
export function discloseCandidate(c: OperationContext, candidate: SentReferral): SentReferral {
  c.disclosed.set(candidate.id, { kind: CANDIDATE_KIND, id: candidate.id });
  return candidate;
}

/**
 * The result of a transition on a candidate: the candidate, read again, or the refusal. A candidate whose
 * visibility period is over gives NOT_FOUND.
 */
export async function candidateOutcome<P extends string, R extends Refusal>(
  c: OperationContext,
  referrals: ReferralsService,
  payload: P,
  result: { id: string } | R,
) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const candidate = await candidateById(c, referrals, result.id);
  return outcome(c, payload, candidate ? { candidate: discloseCandidate(c, candidate) } : refuse('NOT_FOUND'));
}
