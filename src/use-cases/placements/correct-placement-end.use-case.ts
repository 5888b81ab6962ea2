import { Injectable } from '@nestjs/common';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { AgreementsService } from '../../features/placements/agreements.service';
import { correctEnd } from '../../features/placements/domain/placement-correction';
import { staffRefusal } from '../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../features/placements/placements.service';
import { CorrectionsService } from '../../features/undo/corrections.service';
import { lateRefusal, parseReason } from '../../features/undo/domain/correction';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Staff take back the end of a placement that was recorded by mistake, within thirty days and with a reason: her work,
 * her agreement and the employer's check-ins continue. The worker closes the task about the end.
 */
@Injectable()
export class CorrectPlacementEnd {
  constructor(
    private readonly placements: PlacementsService,
    private readonly agreements: AgreementsService,
    private readonly followUps: FollowUpsService,
    private readonly corrections: CorrectionsService,
  ) {}

  async correct(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementCorrectEnd', key, args: { id, input } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const given = parseReason(input);
      if (isRefusal(given)) return given;
      const act = await this.corrections.reversalOf(tx, 'placementEnd', id);
      const corrected = correctEnd(placement, act?.reversal.from ?? 'ACTIVE');
      if (isRefusal(corrected)) return staffRefusal(corrected);
      const late = lateRefusal(act?.doneAt ?? null, await tx.now());
      const { endedOn, endReason, endRecordedAt } = placement;
      if (late || !act || endedOn === null || endReason === null || endRecordedAt === null) return late ?? refuse('NOT_FOUND');
      await this.corrections.record(tx, {
        field: 'placementCorrectEnd',
        subjectId: id,
        traineeId: placement.traineeId,
        reason: given.reason,
        end: { endedOn, endReason, endRecordedAt },
      });
      await this.placements.save(tx, placement, corrected);
      if (act.reversal.agreement) await this.agreements.reopen(tx, act.reversal.agreement);
      await this.followUps.restoreSchedule(tx, { followUps: [], checkIns: act.reversal.checkIns });
      return { id };
    });
  }
}
