import { Injectable } from '@nestjs/common';
import type { OutcomeIds } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { VettingService } from '../../../features/vetting/vetting.service';
import { outcome, type Outcome } from '../../shared/outcome';

/** Builds the result of a vetting transition, with the vetting read again. */
@Injectable()
export class VettingOutcomes {
  constructor(private readonly vetting: VettingService) {}

  async outcomeOf(c: OperationContext, payload: string, result: OutcomeIds | Refusal): Promise<Outcome> {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [vetting] = await this.vetting.byIds(c.tx, [result['id'] ?? '']);
    return outcome(c, payload, { vetting });
  }
}
