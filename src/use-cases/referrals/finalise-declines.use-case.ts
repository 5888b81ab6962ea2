import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { DeclinesService } from '../../features/referrals/declines.service';

/** Makes an employer's decline final once its undo period is over. */
@Injectable()
export class FinaliseDeclines {
  readonly what = 'decline';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly run: (tx: Tx, referralId: string) => Promise<void>;

  constructor(declines: DeclinesService) {
    this.due = (tx, limit) => declines.due(tx, limit);
    this.run = (tx, referralId) => declines.carryOut(tx, referralId);
  }
}
