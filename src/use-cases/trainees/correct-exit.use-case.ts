import { Injectable } from '@nestjs/common';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { correctExit } from '../../features/trainees/domain/exit-trainee';
import { STAFF_TRANSITIONS } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';
import { CorrectionsService } from '../../features/undo/corrections.service';
import { lateRefusal, parseReason } from '../../features/undo/domain/correction';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/**
 * Staff take back an exit that was recorded by mistake, within thirty days and with a reason. Follow-ups that stopped
 * because of it continue. Referrals that ended with it stay ended: their employers were notified.
 */
@Injectable()
export class CorrectExit {
  constructor(
    private readonly trainees: TraineesService,
    private readonly followUps: FollowUpsService,
    private readonly corrections: CorrectionsService,
  ) {}

  async correct(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    // before her row, as everyone does who acts on a follow-up
    await this.followUps.lockOfTrainee(tx, id);
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeCorrectExit', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const given = parseReason(input);
      if (isRefusal(given)) return given;
      const act = await this.corrections.reversalOf(tx, 'traineeExit', id);
      const corrected = correctExit(trainee, act?.reversal.from ?? 'PREPARING', act?.reversal.stateBeforePause ?? null);
      if (isRefusal(corrected)) return withOwnTransitions(corrected, STAFF_TRANSITIONS);
      const late = lateRefusal(act?.doneAt ?? null, await tx.now());
      if (late || !act) return late ?? refuse('NOT_FOUND');
      await this.corrections.record(tx, { field: 'traineeCorrectExit', subjectId: id, traineeId: id, reason: given.reason });
      await this.trainees.saveExit(tx, corrected.trainee);
      await this.followUps.restoreSchedule(tx, act.reversal);
      await announce(tx, corrected.event, { subjectKind: 'trainee', from: trainee.state, to: corrected.trainee.state });
      return { id };
    });
  }
}
