import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { anonymisedRefusal, daysSince } from '../../features/services/domain/days-and-hours';
import { recordableKinds, SINGLE_KINDS } from '../../features/services/domain/service-kinds';
import { parseService, type ServiceRecord, voidService } from '../../features/services/domain/service-record';
import { FundingService } from '../../features/services/funding.service';
import { ServicesService } from '../../features/services/services.service';
import { idIn } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

/**
 * Records a service that one trainee received, and voids a record made by mistake. It sends no notifications;
 * the audit log records that it was done.
 */
@Injectable()
export class RecordService {
  constructor(
    private readonly trainees: TraineesService,
    private readonly services: ServicesService,
    private readonly funding: FundingService,
  ) {}

  async record(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    tx.asWriter();
    return once(tx, { field: 'serviceRecord', key, args: { input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const closedRefusal = anonymisedRefusal(trainee.state);
      if (closedRefusal) return closedRefusal;
      const now = await tx.now();
      const parsed = parseService(input, recordableKinds(tx.actor.roles, SINGLE_KINDS), daysSince(localDateAt(trainee.createdAt), localDateAt(now)));
      if (isRefusal(parsed)) return parsed;
      const { institutionId } = trainee;
      const fundingRefusal = await this.funding.refusal(tx, institutionId, parsed.grantId, { from: parsed.providedOn, to: parsed.providedOn });
      if (fundingRefusal) return fundingRefusal;
      const id: string = randomUUID();
      const record: ServiceRecord = {
        ...parsed,
        institutionId,
        id,
        traineeId: trainee.id,
        sessionId: null,
        recordedBy: tx.actor.accountId,
        recordedAt: now,
        voidedAt: null,
        version: 1,
      };
      await this.services.add(tx, [record]);
      audit(tx, 'ServiceRecorded', 'service_record', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  async voidRecord(tx: Tx, id: string, key: string) {
    const record = await this.services.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'serviceVoid', key, args: { id } }, async () => {
      if (!record) return refuse('NOT_FOUND');
      const voided = voidService(record, await tx.now());
      if (isRefusal(voided)) return voided;
      await this.services.save(tx, record, voided);
      audit(tx, 'ServiceVoided', 'service_record', record.id);
      return { id: record.id };
    });
  }
}
