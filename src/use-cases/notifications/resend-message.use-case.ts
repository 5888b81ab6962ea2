import { Injectable } from '@nestjs/common';
import { resendMessage } from '../../features/notifications/domain/delivery';
import { DeliveriesService } from '../../features/notifications/deliveries.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * A staff member resends a failed mail to staff or an employer once the cause is fixed. The mail keeps its
 * Message-ID.
 */
@Injectable()
export class ResendMessage {
  constructor(private readonly deliveries: DeliveriesService) {}

  async resend(tx: Tx, id: string, key: string) {
    const [message] = await this.deliveries.byIds(tx, [id]);
    tx.asWriter();
    return once(tx, { field: 'messageResend', key, args: { id } }, async () => {
      if (!message) return refuse('NOT_FOUND');
      const resent = resendMessage(message, await tx.now());
      if (isRefusal(resent)) return { ...resent, availableActions: [] };
      // two simultaneous requests: the policy of the row lets only the first one through
      if (!(await this.deliveries.resend(tx, resent))) return refuse('TRANSITION_NOT_ALLOWED', { state: 'PLANNED', availableActions: [] });
      audit(tx, 'MessageResent', 'message', message.id, { from: message.state, to: resent.state });
      return { id: message.id };
    });
  }
}
