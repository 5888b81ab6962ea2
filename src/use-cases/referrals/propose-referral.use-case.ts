import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { SaveMatchService } from '../../features/matching/save-match.service';
import { once } from '../../platform/database/idempotency';
import { recordAct } from '../../features/undo/record-act.service';
import type { Tx } from '../../platform/database/tx';
import { type NewReferral, parseProposal, proposeReferral } from '../../features/referrals/domain/referral-proposal';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';

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
    private readonly matches: SaveMatchService,
  ) {}

  async propose(tx: Tx, input: Fields, key: string) {
    tx.asWriter();
    return once(tx, { field: 'referralPropose', key, args: { input } }, async () => {
      const proposal = parseProposal(input);
      if (isRefusal(proposal)) return proposal;
      const proposedBy = tx.actor.accountId;
      if (proposedBy === null) return refuse('NOT_FOUND');
      const savedMatch = await this.matches.saveMatch(tx, proposal.traineeId, proposal.vacancyId);
      if (isRefusal(savedMatch)) return savedMatch;
      const { id: matchId, institutionId, traineeId, employerId, vacancyId } = savedMatch;
      const ties = await this.employers.tiesTo(tx, employerId, [proposedBy]);
      const earlier = await this.referrals.earlierStates(tx, traineeId, vacancyId);
      const match = { institutionId, traineeId, employerId, vacancyId, matchId };
      const proposed = proposeReferral({ match, proposedBy, ties, failedGates: [], travelMinutes: proposal.travelMinutes, earlier }, await tx.now());
      return isRefusal(proposed) ? proposed : { id: await this.add(tx, proposed, key) };
    });
  }

  private async add(tx: Tx, proposed: NewReferral, key: string): Promise<string> {
    const id = randomUUID();
    const actId = await recordAct(tx, { field: 'referralPropose', key, subjectIds: [id], reversal: { version: 1 } });
    await this.referrals.add(tx, { ...proposed, id }, actId);
    return id;
  }
}
