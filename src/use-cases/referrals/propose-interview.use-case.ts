import { Injectable } from '@nestjs/common';
import { StandingService } from '../../features/employers/standing.service';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { parseInterview, proposeInterview } from '../../features/referrals/domain/interview';
import { moveReferral } from '../../features/referrals/domain/move-referral';
import { REFERRAL_MOVES_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../features/referrals/interviews.service';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';

/**
 * An employer proposes interview times to a candidate, and new ones once the earlier times have passed
 * unanswered.
 */
@Injectable()
export class ProposeInterview {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly interviews: InterviewsService,
    private readonly standing: StandingService,
  ) {}

  async propose(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const sent = await this.referrals.lockSent(tx, id);
    const before = sent ? await this.interviews.lockProposedOf(tx, sent.id) : null;
    tx.path();
    return once(tx, { field: 'interviewPropose', key, args: { id, input } }, async () => {
      if (!sent) return refuse('NOT_FOUND');
      const stopped = await this.standing.stopped(tx);
      if (stopped) return stopped;
      const now = await tx.now();
      const wanted = parseInterview(input, now);
      if (isRefusal(wanted)) return wanted;
      const invited = moveReferral(sent, 'invite');
      if (isRefusal(invited)) return withOwnMoves(invited, REFERRAL_MOVES_OF.employer);
      const proposed = proposeInterview(sent, wanted, await this.referrals.siteIsCleared(tx, sent.vacancyId), now);
      if (isRefusal(proposed)) return proposed;
      if (before) await this.interviews.recordExpired(tx, before);
      await this.referrals.save(tx, sent, invited);
      await this.interviews.add(tx, proposed);
      return { id };
    });
  }
}
