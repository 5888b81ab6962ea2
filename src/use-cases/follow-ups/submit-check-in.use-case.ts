import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AlertsService } from '../../features/alerts/alerts.service';
import { ContactsService } from '../../features/contacts/contacts.service';
import { followUpForCheckIn, checkInRefusal, isNoStartReport, isNoStartReported, parseCheckIn } from '../../features/follow-ups/domain/trainee-check-in';
import { recordFollowUp } from '../../features/follow-ups/domain/follow-up';
import { isComplete } from '../../features/follow-ups/domain/questions';
import { newRecord, type ContactReport } from '../../features/follow-ups/domain/follow-up-record';
import { FollowUpRecordsService, type FollowUpChange } from '../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import type { Placement } from '../../features/placements/domain/placement';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * The trainee reports on her own how her work is going. The check-in counts as the follow-up that is
 * currently due, and an answer of concern opens an alert in the same transaction. A report that she did not start
 * is recorded once, however often she sends it, and requests a call if we may call her.
 */
@Injectable()
export class SubmitCheckIn {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
    private readonly placements: PlacementsService,
    private readonly alerts: AlertsService,
    private readonly contacts: ContactsService,
  ) {}

  async submit(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const placement = await this.placements.lock(tx, String(input['placementId']));
    const followUps = placement ? await this.followUps.lockOfPlacement(tx, placement.id) : [];
    tx.asWriter();
    return once(tx, { field: 'checkIn', key, args: { input } }, async () => {
      if (!placement) return refuse('NOT_FOUND');
      const parsed = parseCheckIn(input);
      if (isRefusal(parsed)) return parsed;
      const now = await tx.now();
      const refused = checkInRefusal(placement, now);
      if (refused) return refused;
      if (isNoStartReport(placement, parsed)) return this.reportNoStart(tx, placement, parsed);
      const before = followUpForCheckIn(followUps, localDateAt(now));
      const after = before && recordFollowUp(before, isComplete(before.form, parsed), now);
      return isRefusal(after) ? { ...after, availableActions: [] } : this.write(tx, placement, parsed, before && after ? { before, after } : null);
    });
  }

  private async reportNoStart(tx: Tx, placement: Placement, parsed: ContactReport): Promise<{ id: string }> {
    if (isNoStartReported(placement, await this.records.unplannedOf(tx, [placement.id]))) return { id: placement.id };
    if ((await this.contacts.ofKind(tx, placement.traineeId, 'CALL'))?.state === 'VERIFIED')
      await this.contacts.requestTalk(tx, 'CALL_ME', placement.traineeId);
    return this.write(tx, placement, parsed, null);
  }

  private async write(tx: Tx, { institutionId, id, traineeId }: Placement, parsed: ContactReport, moved: FollowUpChange | null): Promise<{ id: string }> {
    const origin = {
      id: randomUUID(),
      followUpId: moved?.after.id ?? null,
      replacesId: null,
      reportedBy: 'TRAINEE_ALONE',
      recordedBy: tx.actor.accountId,
    } as const;
    const record = newRecord({ institutionId, placementId: id, traineeId }, parsed, origin, await tx.now());
    if (moved) await this.followUps.save(tx, moved.before, moved.after);
    await this.alerts.evaluateAnswers(tx, await this.records.add(tx, record, parsed, moved));
    return { id };
  }
}
