import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { VettingService } from '../../features/vetting/vetting.service';

/** Ends an approval on the day after the day of a condition that is unmet; the site then needs another visit. */
@Injectable()
export class LapseApprovals {
  readonly what = 'approval with an unmet condition';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly run: (tx: Tx, id: string) => Promise<void>;

  constructor(vetting: VettingService) {
    this.due = (tx, limit) => vetting.lapsing(tx, limit);
    this.run = async (tx, id) => {
      if (await vetting.lapse(tx, id)) await announce(tx, domainEvent('VettingLapsed', id), { subjectKind: 'vetting', from: 'DECIDED', to: 'REVOKED' });
    };
  }
}
