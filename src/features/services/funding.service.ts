import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Refusal } from '../../shared/refusal';
import { type FundingPeriod, fundingRefusal, type PaidDays } from './domain/funding';
import { GRANT_OF_INSTITUTION } from './services.queries';

/** Which grant pays. */
@Injectable()
export class FundingService {
  /** Whether a grant that was named may pay for these days; where none is named, the database writes down the one that pays for her. */
  async refusal(tx: Tx, institutionId: string, grantId: string | null, days: PaidDays): Promise<Refusal | null> {
    if (grantId === null) return null;
    const [grant] = await tx.query<FundingPeriod>(GRANT_OF_INSTITUTION, [grantId, institutionId]);
    return fundingRefusal(grant ?? null, days);
  }
}
