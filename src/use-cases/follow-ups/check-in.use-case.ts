import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AlertsService } from '../../features/alerts/alerts.service';
import { followUpFor, mayCheckIn, parseCheckIn } from '../../features/follow-ups/domain/check-in';
import { recordFollowUp } from '../../features/follow-ups/domain/follow-up';
import { isWhole } from '../../features/follow-ups/domain/questions';
import { newRecord, type SaidAtContact } from '../../features/follow-ups/domain/record';
import { FollowUpRecordsService, type MovedByContact } from '../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import type { Placement } from '../../features/placements/domain/placement';
import { PlacementsService } from '../../features/placements/placements.service';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/**
 * The trainee reports on her own how her work is going. The check-in counts as the follow-up that is
 * currently due, and an answer of concern opens an alert in the same transaction.
 */
@Injectable()
export class CheckIn {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
    private readonly placements: PlacementsService,
    private readonly alerts: AlertsService,
  ) {}

  async checkIn(tx: Tx, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const place = await this.placements.lock(tx, String(input['placementId']));
    const owed = place ? await this.followUps.lockOfPlacement(tx, place.id) : [];
    tx.path();
    return once(tx, { field: 'checkIn', key, args: { input } }, async () => {
      if (!place) return refuse('NOT_FOUND');
      const said = parseCheckIn(input);
      if (isRefusal(said)) return said;
      const now = await tx.now();
      const refused = mayCheckIn(place, now);
      if (refused) return refused;
      const before = followUpFor(owed, localDateAt(now));
      const after = before && recordFollowUp(before, isWhole(before.form, said), now);
      return isRefusal(after) ? { ...after, nextMoves: [] } : this.write(tx, place, said, before && after ? { before, after } : null);
    });
  }

  private async write(tx: Tx, { institutionId, id, traineeId }: Placement, said: SaidAtContact, moved: MovedByContact | null): Promise<Done> {
    const by = { id: randomUUID(), followUpId: moved?.after.id ?? null, replacesId: null, saidBy: 'TRAINEE_ALONE', recordedBy: tx.actor.accountId } as const;
    const record = newRecord({ institutionId, placementId: id, traineeId }, said, by, await tx.now());
    if (moved) await this.followUps.save(tx, moved.before, moved.after);
    await this.alerts.consider(tx, await this.records.add(tx, record, said, moved));
    return { id };
  }
}
