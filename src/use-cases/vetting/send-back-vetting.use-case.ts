import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { parseSendBack, sendBack, type SendBackFacts } from '../../features/vetting/domain/send-back';
import type { Vetting } from '../../features/vetting/domain/vetting';
import { VettingService } from '../../features/vetting/vetting.service';

/**
 * Sends a submitted visit back to its visitors once two people want it, or have decided differently. The database moves the
 * decisions of the round, and the answers to the questions to ask again, into the history.
 */
@Injectable()
export class SendBackVetting {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
  ) {}

  async sendBack(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingSendBack', key, args: { id, input } }, async () => {
      const { accountId } = tx.actor;
      if (!vetting || accountId === null) return refuse('NOT_FOUND');
      const wanted = parseSendBack(input, this.vetting.checklist.items);
      if (isRefusal(wanted)) return wanted;
      const moved = sendBack(vetting, wanted, await this.loadFacts(tx, vetting, accountId), await tx.now());
      if (isRefusal(moved)) return moved;
      if (moved.request) await this.vetting.addSendBack(tx, moved.request);
      await this.vetting.save(tx, moved.vetting);
      await announce(tx, moved.event, { subjectKind: 'vetting', from: vetting.state, to: moved.vetting.state });
      return { id };
    });
  }

  private async loadFacts(tx: Tx, { id, employerId }: Vetting, accountId: string): Promise<SendBackFacts> {
    const [leads, decisions, requests] = await Promise.all([
      this.vetting.leadsOf(tx, [id]),
      this.vetting.decisionsOf(tx, [id]),
      this.vetting.sendBacksOf(tx, [id]),
    ]);
    const voices = [...decisions, ...requests].map((voice) => voice.accountId);
    const ties = await this.employers.tiesTo(tx, employerId, [...new Set([accountId, ...voices])]);
    return { accountId, leadIds: leads.map((lead) => lead.accountId), ties, decisions, requests };
  }
}
