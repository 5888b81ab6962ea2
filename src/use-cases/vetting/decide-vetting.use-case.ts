import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isRefusal, refuse } from '../../shared/refusal';
import { type DecisionFacts, decideVetting } from '../../features/vetting/domain/vetting-decision';
import { approvalsEndedBy } from '../../features/vetting/domain/vetting-transitions';
import { parseDecision } from '../../features/vetting/domain/parse-vetting';
import type { Vetting } from '../../features/vetting/domain/vetting';
import { VettingService } from '../../features/vetting/vetting.service';

/**
 * Records one person's decision. Two equal decisions decide the vetting; until then each person may change
 * their own.
 *
 * The first approval of a site activates its employer. A trigger does this, because only the steward may
 * write shared data.
 */
@Injectable()
export class DecideVetting {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
  ) {}

  async decide(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingDecide', key, args: { id, input } }, async () => {
      const deciderId = tx.actor.accountId;
      if (!vetting || deciderId === null) return refuse('NOT_FOUND');
      const decision = parseDecision(input);
      if (isRefusal(decision)) return decision;
      const now = await tx.now();
      const decided = decideVetting(vetting, decision, await this.loadFacts(tx, vetting, deciderId), now);
      if (isRefusal(decided)) return decided;
      const endedApprovals = approvalsEndedBy(decided.vetting, await this.vetting.recordsOfSites(tx, [vetting.siteId]), now);
      await this.vetting.saveDecision(tx, decided.decision);
      await this.vetting.save(tx, decided.vetting);
      await announce(tx, decided.event, { subjectKind: 'vetting', from: vetting.state, to: decided.vetting.state });
      for (const approval of endedApprovals)
        await announce(tx, domainEvent('VettingRevoked', approval.id), { subjectKind: 'vetting', from: approval.state, to: 'REVOKED' });
      return { id };
    });
  }

  private async loadFacts(tx: Tx, { id, siteId, employerId }: Vetting, deciderId: string): Promise<DecisionFacts> {
    const [visitors, leads, answers, approvedBefore, decisions, owners, hasSignedConduct] = await Promise.all([
      this.vetting.visitorsOf(tx, [id]),
      this.vetting.leadsOf(tx, [id]),
      this.vetting.answersOf(tx, [id]),
      this.vetting.wasApproved(tx, siteId),
      this.vetting.decisionsOf(tx, [id]),
      this.vetting.conditionOwners(tx, [employerId]),
      this.vetting.hasSignedConduct(tx, employerId),
    ]);
    const ties = await this.employers.tiesTo(tx, employerId, [deciderId, ...decisions.map(({ accountId }) => accountId)]);
    const leadIds = leads.map(({ accountId }) => accountId);
    const leadId = visitors.find(({ isLead }) => isLead)?.accountId;
    const ownerIds = owners.map((owner) => owner.id).sort((one, other) => Number(other === leadId) - Number(one === leadId));
    return { deciderId, ownerIds, visitors, leadIds, ties, checklist: this.vetting.checklist.items, answers, hasSignedConduct, approvedBefore, decisions };
  }
}
