import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { closedTo, daysSince } from '../../features/services/domain/days-and-hours';
import { kindsFor, SINGLE_KINDS } from '../../features/services/domain/service-kinds';
import { parseService, type ServiceRecord, voidService } from '../../features/services/domain/service-record';
import { FundingService } from '../../features/services/funding.service';
import { ServicesService } from '../../features/services/services.service';
import { idIn } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
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

  async record(tx: Tx, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    tx.path();
    return once(tx, { field: 'serviceRecord', key, args: { input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const closed = closedTo(trainee.state);
      if (closed) return closed;
      const now = await tx.now();
      const said = parseService(input, kindsFor(tx.actor.roles, SINGLE_KINDS), daysSince(localDateAt(trainee.createdAt), localDateAt(now)));
      if (isRefusal(said)) return said;
      const { institutionId } = trainee;
      const unpaid = await this.funding.refusal(tx, institutionId, said.grantId, { from: said.providedOn, to: said.providedOn });
      if (unpaid) return unpaid;
      const id = randomUUID();
      const record: ServiceRecord = {
        ...said,
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

  async takeBack(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    const record = await this.services.lock(tx, id);
    tx.path();
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
