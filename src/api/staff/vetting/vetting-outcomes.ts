import { Injectable } from '@nestjs/common';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import { VettingService } from '../../../features/vetting/vetting.service';
import { outcome } from '../../shared/outcome';

/** Builds the result of a vetting transition, with the vetting read again. */
@Injectable()
export class VettingOutcomes {
  constructor(private readonly vetting: VettingService) {}

  async outcomeOf<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [vetting] = await this.vetting.byIds(c.tx, [result.id]);
    return outcome(c, payload, vetting ? { vetting } : refuse('NOT_FOUND'));
  }
}
