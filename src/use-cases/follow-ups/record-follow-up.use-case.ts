import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AlertsService } from '../../features/alerts/alerts.service';
import type { Severity } from '../../features/alerts/domain/alert';
import { outdatedRefusal } from '../../features/follow-ups/domain/follow-up-draft';
import { type FollowUp, recordFollowUp } from '../../features/follow-ups/domain/follow-up';
import { parseRecord } from '../../features/follow-ups/domain/parse-record';
import { isComplete } from '../../features/follow-ups/domain/questions';
import { newRecord, type ContactReport } from '../../features/follow-ups/domain/follow-up-record';
import { staffRefusal } from '../../features/follow-ups/domain/follow-up-transitions-by-audience';
import { FollowUpDraftsService } from '../../features/follow-ups/follow-up-drafts.service';
import { FollowUpRecordsService, type FollowUpChange } from '../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import type { Placement } from '../../features/placements/domain/placement';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * A staff member records the trainee's answers: for a planned follow-up, or for an unplanned contact about a
 * placement. An answer of concern opens an alert in the same transaction. A record that another person made
 * since the form was opened is not overwritten.
 */
@Injectable()
export class RecordFollowUp {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
    private readonly drafts: FollowUpDraftsService,
    private readonly placements: PlacementsService,
    private readonly alerts: AlertsService,
  ) {}

  /** `id` is the id of a follow-up or of a placement. */
  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const [unlocked] = await this.followUps.byIds(tx, [id]);
    const placement = await this.placements.lock(tx, unlocked?.placementId ?? id);
    const followUp = unlocked ? await this.followUps.lock(tx, id) : null;
    tx.asWriter();
    return once(tx, { field: 'followUpRecord', key, args: { id, input } }, async () => {
      if (!placement || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const parsed = parseRecord(input, { today: localDateAt(await tx.now()), startsOn: placement.startsOn });
      if (isRefusal(parsed)) return parsed;
      const editConflict = followUp ? await this.editConflict(tx, followUp, input) : null;
      if (editConflict) return editConflict;
      const moved = followUp ? await this.complete(tx, followUp, parsed) : null;
      return isRefusal(moved) ? staffRefusal(moved) : this.save(tx, placement, parsed, moved && followUp ? { before: followUp, after: moved } : null);
    });
  }

  private async editConflict(tx: Tx, { id }: FollowUp, { expectedRecords, expectedDraftVersion }: Readonly<Record<string, unknown>>) {
    if (typeof expectedRecords !== 'number' && typeof expectedDraftVersion !== 'number') return null;
    const [records, draft] = [await this.records.ofFollowUps(tx, [id]), await this.drafts.own(tx, id)];
    const expectedVersions = {
      ...(typeof expectedRecords === 'number' ? { records: expectedRecords } : {}),
      ...(typeof expectedDraftVersion === 'number' ? { draft: expectedDraftVersion } : {}),
    };
    return outdatedRefusal(expectedVersions, { records: records.length, draft: draft?.version ?? 0 });
  }

  private async complete(tx: Tx, followUp: FollowUp, parsed: ContactReport) {
    const refused = await this.followUps.contactRefusal(tx, followUp);
    return refused ?? recordFollowUp(followUp, isComplete(followUp.form, parsed), await tx.now());
  }

  private async save(
    tx: Tx,
    { institutionId, id, traineeId }: Placement,
    parsed: ContactReport,
    moved: FollowUpChange | null,
  ): Promise<{ id: string; alert: Severity | null }> {
    const origin = {
      id: randomUUID(),
      followUpId: moved?.after.id ?? null,
      replacesId: null,
      reportedBy: 'TRAINEE_TO_STAFF',
      recordedBy: tx.actor.accountId,
    } as const;
    const record = newRecord({ institutionId, placementId: id, traineeId }, parsed, origin, await tx.now());
    if (moved) {
      await this.followUps.save(tx, moved.before, moved.after);
      await this.drafts.delete(tx, moved.after.id);
    }
    const severity = await this.alerts.evaluateAnswers(tx, await this.records.add(tx, record, parsed, moved));
    return { id: record.id, alert: severity };
  }
}
