import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { conductRefusal, parseConduct } from '../../features/vetting/domain/conduct';
import { VettingService } from '../../features/vetting/vetting.service';
import { VisitPhotosService } from '../../features/vetting/visit-photos.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/** Records that a business signed the code of conduct, as a visitor saw it or as a photo shows. */
@Injectable()
export class RecordConduct {
  constructor(
    private readonly vetting: VettingService,
    private readonly photos: VisitPhotosService,
    private readonly employers: EmployersService,
  ) {}

  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingRecordConduct', key, args: { id, input } }, async () => {
      const { accountId } = tx.actor;
      if (!vetting || accountId === null) return refuse('NOT_FOUND');
      const conflict = await this.employers.conflictOf(tx, vetting.employerId);
      if (conflict) return conflict;
      const now = await tx.now();
      const signature = parseConduct(input, localDateAt(now));
      if (isRefusal(signature)) return signature;
      const [visitors, photos] = await Promise.all([this.vetting.visitorsOf(tx, [id]), this.photos.ofVisits(tx, [id])]);
      const facts = {
        isVisitor: visitors.some((visitor) => visitor.accountId === accountId),
        hasPhoto: photos.some(({ subject }) => subject === 'CODE_OF_CONDUCT'),
      };
      const refusal = conductRefusal(vetting, signature, facts);
      if (refusal) return refusal;
      const { institutionId, employerId } = vetting;
      await this.vetting.addSignature(tx, { institutionId, id: randomUUID(), employerId, vettingId: id, ...signature, recordedBy: accountId, recordedAt: now });
      audit(tx, 'VettingConductRecorded', 'vetting', id, { proof: signature.proof });
      return { id };
    });
  }
}
