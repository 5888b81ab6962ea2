import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { correctInterview, finishInterview, parseOutcome } from '../../features/referrals/domain/interview';
import { INTERVIEW_MOVES_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../features/referrals/interviews.service';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';

/** An employer records the outcome of an interview, and may correct it until a later step depends on it. */
@Injectable()
export class RecordInterview {
  constructor(
    private readonly interviews: InterviewsService,
    private readonly referrals: ReferralsService,
  ) {}

  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const [known] = await this.interviews.byIds(tx, [id]);
    const sent = known ? await this.referrals.lockSent(tx, known.referralId) : null;
    const interview = await this.interviews.lockShown(tx, id);
    tx.path();
    return once(tx, { field: 'interviewRecord', key, args: { id, input } }, async () => {
      if (!interview) return refuse('NOT_FOUND');
      const result = parseOutcome(input);
      if (isRefusal(result)) return result;
      if (interview.outcome === result) return { id };
      const around = { sent, meetings: await this.interviews.ofReferrals(tx, [interview.referralId]) };
      const done = interview.state === 'DONE' ? correctInterview(interview, result, around) : finishInterview(interview, result, await tx.now());
      if (isRefusal(done)) return withOwnMoves(done, INTERVIEW_MOVES_OF.employer);
      await this.interviews.save(tx, interview, done);
      return { id };
    });
  }
}
