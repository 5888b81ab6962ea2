import { Injectable } from '@nestjs/common';
import { resendMessage } from '../../features/notifications/domain/delivery';
import { DeliveriesService } from '../../features/notifications/deliveries.service';
import { type Done, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/** A member of staff lets a mail to staff or an employer go again that was given up, once what was wrong is put right. It keeps its Message-ID. */
@Injectable()
export class ResendMessage {
  constructor(private readonly deliveries: DeliveriesService) {}

  async resend(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    const [message] = await this.deliveries.byIds(tx, [id]);
    tx.path();
    return once(tx, { field: 'messageResend', key, args: { id } }, async () => {
      if (!message) return refuse('NOT_FOUND');
      const again = resendMessage(message, await tx.now());
      if (isRefusal(again)) return { ...again, nextMoves: [] };
      // two who press at once: the row's own policy lets the first one through
      if (!(await this.deliveries.sendAgain(tx, again))) return refuse('MOVE_NOT_ALLOWED', { state: 'PLANNED', nextMoves: [] });
      audit(tx, 'MessageResent', 'message', message.id, { from: message.state, to: again.state });
      return { id: message.id };
    });
  }
}
