import { Injectable } from '@nestjs/common';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { parseInterview, proposeInterview } from '../../features/referrals/domain/interview';
import { transitionReferral } from '../../features/referrals/domain/referral-transitions';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../features/referrals/interviews.service';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/**
 * An employer proposes interview times to a candidate, and new ones once the earlier times have passed
 * unanswered.
 */
@Injectable()
export class ProposeInterview {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly interviews: InterviewsService,
    private readonly employerState: EmployerStateService,
  ) {}

  async propose(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const sent = await this.referrals.lockSent(tx, id);
    const before = sent ? await this.interviews.lockProposedOf(tx, sent.id) : null;
    tx.asWriter();
    return once(tx, { field: 'interviewPropose', key, args: { id, input } }, async () => {
      if (!sent) return refuse('NOT_FOUND');
      const stopped = await this.employerState.stoppedRefusal(tx);
      if (stopped) return stopped;
      const now = await tx.now();
      const parsed = parseInterview(input, now);
      if (isRefusal(parsed)) return parsed;
      const invited = transitionReferral(sent, 'invite');
      if (isRefusal(invited)) return withOwnTransitions(invited, REFERRAL_TRANSITIONS_OF.employer);
      const proposed = proposeInterview(sent, parsed, await this.referrals.siteIsCleared(tx, sent.vacancyId), now);
      if (isRefusal(proposed)) return proposed;
      if (before) await this.interviews.recordExpired(tx, before);
      await this.referrals.save(tx, sent, invited);
      await this.interviews.add(tx, proposed);
      return { id };
    });
  }
}
