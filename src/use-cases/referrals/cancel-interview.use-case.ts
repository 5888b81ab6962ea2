import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { type CancelledBy, cancelInterview } from '../../features/referrals/domain/interview';
import { INTERVIEW_MOVES_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../features/referrals/interviews.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';

/** The trainee or the employer cancels an interview, without giving a reason. */
@Injectable()
export class CancelInterview {
  constructor(private readonly interviews: InterviewsService) {}

  byTrainee(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.cancel(tx, id, key, 'TRAINEE');
  }

  byEmployer(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.cancel(tx, id, key, 'EMPLOYER');
  }

  private async cancel(tx: Tx, id: string, key: string, by: Exclude<CancelledBy, 'STAFF'>): Promise<Done | Refusal> {
    const interview = await this.interviews.lockShown(tx, id);
    tx.path();
    return once(tx, { field: 'interviewCancel', key, args: { id } }, async () => {
      if (!interview) return refuse('NOT_FOUND');
      const cancelled = cancelInterview(interview, by, await tx.now());
      if (isRefusal(cancelled)) return withOwnMoves(cancelled, INTERVIEW_MOVES_OF[by === 'TRAINEE' ? 'trainee' : 'employer']);
      await this.interviews.save(tx, interview, cancelled);
      return { id };
    });
  }
}
