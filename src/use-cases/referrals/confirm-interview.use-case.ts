import { Injectable } from '@nestjs/common';
import { requesterOf } from '../../features/accounts/domain/sign-in/requester';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { confirmInterview, parseChosenTime } from '../../features/referrals/domain/interview';
import { INTERVIEW_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { InterviewsService } from '../../features/referrals/interviews.service';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/** The trainee chooses one of the proposed times. */
@Injectable()
export class ConfirmInterview {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly interviews: InterviewsService,
  ) {}

  async confirm(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const interview = await this.interviews.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'interviewConfirm', key, args: { id, input } }, async () => {
      if (!interview) return refuse('NOT_FOUND');
      const startsAt = parseChosenTime(input);
      if (isRefusal(startsAt)) return startsAt;
      const siteIsCleared = await this.referrals.siteIsCleared(tx, interview.vacancyId);
      const confirmed = confirmInterview(interview, { visitor: requesterOf(tx.actor), startsAt, siteIsCleared }, await tx.now());
      if (isRefusal(confirmed)) return withOwnTransitions(confirmed, INTERVIEW_TRANSITIONS_OF.trainee);
      await this.interviews.save(tx, interview, confirmed);
      return { id };
    });
  }
}
