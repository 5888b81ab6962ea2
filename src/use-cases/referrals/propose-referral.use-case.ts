import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { KeepMatchService } from '../../features/matching/keep-match.service';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { parseProposal, proposeReferral } from '../../features/referrals/domain/propose';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Staff propose a trainee for a vacancy. The match is saved as it is today, so that its reasons can still be
 * read years later.
 */
@Injectable()
export class ProposeReferral {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly employers: EmployersService,
    private readonly matches: KeepMatchService,
  ) {}

  async propose(tx: Tx, input: Fields, key: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, { field: 'referralPropose', key, args: { input } }, async () => {
      const proposal = parseProposal(input);
      if (isRefusal(proposal)) return proposal;
      const proposedBy = tx.actor.accountId;
      if (proposedBy === null) return refuse('NOT_FOUND');
      const kept = await this.matches.keepMatch(tx, proposal.traineeId, proposal.vacancyId);
      if (isRefusal(kept)) return kept;
      const { id: matchId, institutionId, traineeId, employerId, vacancyId } = kept;
      const ties = await this.employers.tiesTo(tx, employerId, [proposedBy]);
      const earlier = await this.referrals.statesSoFar(tx, traineeId, vacancyId);
      const match = { institutionId, traineeId, employerId, vacancyId, matchId };
      const proposed = proposeReferral({ match, proposedBy, ties, failedGates: [], travelMinutes: proposal.travelMinutes, earlier }, await tx.now());
      return isRefusal(proposed) ? proposed : { id: await this.referrals.add(tx, proposed) };
    });
  }
}
