import { Injectable } from '@nestjs/common';
import { type Done, once } from '../platform/idempotency';
import type { Tx } from '../platform/tx';
import { finishInterview, parseOutcome } from '../referrals/domain/interview';
import { INTERVIEW_MOVES_OF } from '../referrals/domain/whose-moves';
import { InterviewsService } from '../referrals/interviews.service';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { withOwnMoves } from '../shared/states';

/** An employer records what came of a meeting. */
@Injectable()
export class RecordInterview {
  constructor(private readonly interviews: InterviewsService) {}

  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const interview = await this.interviews.lockShown(tx, id);
    await tx.path();
    return once(tx, { field: 'interviewRecord', key, args: { id, input } }, async () => {
      if (!interview) return refuse('NOT_FOUND');
      const result = parseOutcome(input);
      if (isRefusal(result)) return result;
      const done = finishInterview(interview, result, await tx.now());
      if (isRefusal(done)) return withOwnMoves(done, INTERVIEW_MOVES_OF.employer);
      await this.interviews.save(tx, interview, done);
      return { id };
    });
  }
}
