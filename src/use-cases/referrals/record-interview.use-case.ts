import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { correctInterview, finishInterview, parseOutcome } from '../../features/referrals/domain/interview';
import { INTERVIEW_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../features/referrals/interviews.service';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/** An employer records the outcome of an interview, and may correct it until a later step depends on it. */
@Injectable()
export class RecordInterview {
  constructor(
    private readonly interviews: InterviewsService,
    private readonly referrals: ReferralsService,
  ) {}

  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const [unlocked] = await this.interviews.byIds(tx, [id]);
    const sent = unlocked ? await this.referrals.lockSent(tx, unlocked.referralId) : null;
    const interview = await this.interviews.lockEmployerInterview(tx, id);
    tx.asWriter();
    return once(tx, { field: 'interviewRecord', key, args: { id, input } }, async () => {
      if (!interview) return refuse('NOT_FOUND');
      const result = parseOutcome(input);
      if (isRefusal(result)) return result;
      if (interview.outcome === result) return { id };
      const context = { sent, meetings: await this.interviews.ofReferrals(tx, [interview.referralId]) };
      const change = interview.state === 'DONE' ? correctInterview(interview, result, context) : finishInterview(interview, result, await tx.now());
      if (isRefusal(change)) return withOwnTransitions(change, INTERVIEW_TRANSITIONS_OF.employer);
      await this.interviews.save(tx, interview, change);
      return { id };
    });
  }
}
