import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { type CancelledBy, cancelInterview } from '../../features/referrals/domain/interview';
import { INTERVIEW_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../features/referrals/interviews.service';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/** The trainee or the employer cancels an interview, without giving a reason. */
@Injectable()
export class CancelInterview {
  constructor(private readonly interviews: InterviewsService) {}

  byTrainee(tx: Tx, id: string, key: string) {
    return this.cancel(tx, id, key, 'TRAINEE');
  }

  byEmployer(tx: Tx, id: string, key: string) {
    return this.cancel(tx, id, key, 'EMPLOYER');
  }

  private async cancel(tx: Tx, id: string, key: string, by: Exclude<CancelledBy, 'STAFF'>) {
    const interview = await this.interviews.lockEmployerInterview(tx, id);
    tx.asWriter();
    return once(tx, { field: 'interviewCancel', key, args: { id } }, async () => {
      if (!interview) return refuse('NOT_FOUND');
      const cancelled = cancelInterview(interview, by, await tx.now());
      if (isRefusal(cancelled)) return withOwnTransitions(cancelled, INTERVIEW_TRANSITIONS_OF[by === 'TRAINEE' ? 'trainee' : 'employer']);
      await this.interviews.save(tx, interview, cancelled);
      return { id };
    });
  }
}
