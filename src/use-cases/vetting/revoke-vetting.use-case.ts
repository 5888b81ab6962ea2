import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { revokeVetting } from '../../features/vetting/domain/vetting-transitions';
import { VettingService } from '../../features/vetting/vetting.service';

/** Revokes a vetting decision immediately: one person is enough to revoke it, two are needed to approve. */
@Injectable()
export class RevokeVetting {
  constructor(private readonly vetting: VettingService) {}

  async revoke(tx: Tx, id: string, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingRevoke', key, args: { id } }, async () => {
      if (!vetting) return refuse('NOT_FOUND');
      const moved = revokeVetting(vetting, await tx.now());
      if (isRefusal(moved)) return moved;
      await this.vetting.save(tx, moved.vetting);
      await announce(tx, moved.event, { subjectKind: 'vetting', from: vetting.state, to: moved.vetting.state });
      return { id };
    });
  }
}
