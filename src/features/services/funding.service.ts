import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Refusal } from '../../shared/refusal';
import { type FundingPeriod, fundingRefusal, type PaidDays } from './domain/funding';
import { GRANT_OF_INSTITUTION } from './services.queries';

/** Checks which grant may pay. */
@Injectable()
export class FundingService {
  /**
   * Refuses a grant that may not pay for these days. Without a grant the database fills in the one that pays
   * for the trainee.
   */
  async refusal(tx: Tx, institutionId: string, grantId: string | null, days: PaidDays): Promise<Refusal<'INVALID_INPUT'> | null> {
    if (grantId === null) return null;
    const [grant] = await tx.query<FundingPeriod>(GRANT_OF_INSTITUTION, [grantId, institutionId]);
    return fundingRefusal(grant ?? null, days);
  }
}
