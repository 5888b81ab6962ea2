import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { DeclinesService } from '../../features/referrals/declines.service';

/** Makes an employer's decline final once its undo period is over. */
@Injectable()
export class SettleDeclines {
  readonly what = 'decline';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly settle: (tx: Tx, referralId: string) => Promise<void>;

  constructor(declines: DeclinesService) {
    this.due = (tx, limit) => declines.due(tx, limit);
    this.settle = (tx, referralId) => declines.carryOut(tx, referralId);
  }
}
