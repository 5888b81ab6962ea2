import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AlertsService } from '../../features/alerts/alerts.service';
import type { Severity } from '../../features/alerts/domain/alert';
import { type FollowUp, reassessFollowUp } from '../../features/follow-ups/domain/follow-up';
import { parseRecord } from '../../features/follow-ups/domain/parse-record';
import { isComplete } from '../../features/follow-ups/domain/questions';
import { correctRecord, type FollowUpRecord, type ContactReport } from '../../features/follow-ups/domain/follow-up-record';
import { safetyFactsOf } from '../../features/follow-ups/domain/safety-report';
import { FollowUpDraftsService } from '../../features/follow-ups/follow-up-drafts.service';
import { FollowUpRecordsService } from '../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Corrects a follow-up record: a new record replaces the old one, which stays readable. The placement is
 * locked, so that only one of two simultaneous corrections succeeds. An alert opened by the old answer stays
 * open; a more serious answer opens an alert of its own.
 */
@Injectable()
export class CorrectFollowUp {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
    private readonly drafts: FollowUpDraftsService,
    private readonly placements: PlacementsService,
    private readonly alerts: AlertsService,
  ) {}

  /** `id` is the id of a record. */
  async correct(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const [record] = await this.records.byIds(tx, [id]);
    const placement = record ? await this.placements.lock(tx, record.placementId) : null;
    const followUp = record?.followUpId ? await this.followUps.lock(tx, record.followUpId) : null;
    tx.asWriter();
    return once(tx, { field: 'followUpCorrect', key, args: { id, input } }, async () => {
      if (!record || !placement || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const parsed = parseRecord(input, { today: localDateAt(await tx.now()), startsOn: placement.startsOn });
      if (isRefusal(parsed)) return parsed;
      const refused = followUp ? await this.followUps.contactRefusal(tx, followUp) : null;
      if (refused) return refused;
      const isReplaced = (await this.records.replacementsOf(tx, [record.id])).length > 0;
      const corrected = correctRecord(record, isReplaced, parsed, { id: randomUUID(), recordedBy: tx.actor.accountId }, await tx.now());
      return isRefusal(corrected) ? corrected : this.save(tx, record, corrected, parsed, followUp);
    });
  }

  private async save(
    tx: Tx,
    record: FollowUpRecord,
    corrected: FollowUpRecord,
    parsed: ContactReport,
    before: FollowUp | null,
  ): Promise<{ id: string; alert: Severity | null }> {
    const after = before && reassessFollowUp(before, isComplete(before.form, parsed));
    if (before && after) await this.followUps.save(tx, before, after);
    if (before) await this.drafts.delete(tx, before.id);
    const replaced = { answers: await this.records.answersOf(tx, [record.id]), facts: record };
    const contact = await this.records.add(tx, corrected, parsed, before && after ? { before, after } : null);
    const severity = await this.alerts.evaluateAnswers(tx, { ...contact, corrects: safetyFactsOf(replaced) });
    return { id: corrected.id, alert: severity };
  }
}
