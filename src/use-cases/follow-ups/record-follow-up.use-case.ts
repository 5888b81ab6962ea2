import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AlertsService } from '../../features/alerts/alerts.service';
import { refuseUnseen } from '../../features/follow-ups/domain/draft';
import { type FollowUp, recordFollowUp } from '../../features/follow-ups/domain/follow-up';
import { parseRecord } from '../../features/follow-ups/domain/parse-record';
import { isWhole } from '../../features/follow-ups/domain/questions';
import { newRecord, type SaidAtContact } from '../../features/follow-ups/domain/record';
import { staffRefusal } from '../../features/follow-ups/domain/follow-up-transitions-by-audience';
import { FollowUpDraftsService } from '../../features/follow-ups/follow-up-drafts.service';
import { FollowUpRecordsService, type MovedByContact } from '../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import type { Placement } from '../../features/placements/domain/placement';
import { PlacementsService } from '../../features/placements/placements.service';
import { type Done, once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

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
  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const [known] = await this.followUps.byIds(tx, [id]);
    const place = await this.placements.lock(tx, known?.placementId ?? id);
    const followUp = known ? await this.followUps.lock(tx, id) : null;
    tx.path();
    return once(tx, { field: 'followUpRecord', key, args: { id, input } }, async () => {
      if (!place || tx.actor.accountId === null) return refuse('NOT_FOUND');
      const said = parseRecord(input, { today: localDateAt(await tx.now()), startsOn: place.startsOn });
      if (isRefusal(said)) return said;
      const unseen = followUp ? await this.unseen(tx, followUp, input) : null;
      if (unseen) return unseen;
      const moved = followUp ? await this.move(tx, followUp, said) : null;
      return isRefusal(moved) ? staffRefusal(moved) : this.write(tx, place, said, moved && followUp ? { before: followUp, after: moved } : null);
    });
  }

  private async unseen(tx: Tx, { id }: FollowUp, { sawRecords, sawDraft }: Readonly<Record<string, unknown>>): Promise<Refusal | null> {
    if (typeof sawRecords !== 'number' && typeof sawDraft !== 'number') return null;
    const [records, draft] = [await this.records.ofFollowUps(tx, [id]), await this.drafts.own(tx, id)];
    const seen = { ...(typeof sawRecords === 'number' ? { records: sawRecords } : {}), ...(typeof sawDraft === 'number' ? { draft: sawDraft } : {}) };
    return refuseUnseen(seen, { records: records.length, draft: draft?.version ?? 0 });
  }

  private async move(tx: Tx, followUp: FollowUp, said: SaidAtContact): Promise<FollowUp | Refusal> {
    const refused = await this.followUps.mayNotContact(tx, followUp);
    return refused ?? recordFollowUp(followUp, isWhole(followUp.form, said), await tx.now());
  }

  private async write(tx: Tx, { institutionId, id, traineeId }: Placement, said: SaidAtContact, moved: MovedByContact | null): Promise<Done> {
    const by = { id: randomUUID(), followUpId: moved?.after.id ?? null, replacesId: null, saidBy: 'TRAINEE_TO_STAFF', recordedBy: tx.actor.accountId } as const;
    const record = newRecord({ institutionId, placementId: id, traineeId }, said, by, await tx.now());
    if (moved) {
      await this.followUps.save(tx, moved.before, moved.after);
      await this.drafts.drop(tx, moved.after.id);
    }
    const isTold = await this.alerts.consider(tx, await this.records.add(tx, record, said, moved));
    return { id: record.id, safetyLead: isTold ? 'TOLD' : null };
  }
}
