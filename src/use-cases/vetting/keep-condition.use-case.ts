import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import {
  type ConditionChange,
  type ConditionFacts,
  extendCondition,
  meetCondition,
  parseEvidence,
  parseExtension,
} from '../../features/vetting/domain/condition';
import type { Vetting, VettingCondition } from '../../features/vetting/domain/vetting';
import { VettingService } from '../../features/vetting/vetting.service';

type Input = Readonly<Record<string, unknown>>;

/** Records that a condition of an approval is met, or extends it once. Both lock the vetting, as its lapse does. */
@Injectable()
export class KeepCondition {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
  ) {}

  async meet(tx: Tx, id: string, input: Input, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingConditionMeet', key, args: { id, input } }, async () => {
      const evidence = parseEvidence(input);
      if (isRefusal(evidence)) return evidence;
      const found = await this.find(tx, vetting, evidence.conditionId);
      if (!found) return refuse('NOT_FOUND');
      const met = meetCondition(found.condition, evidence, found.facts, await tx.now());
      return isRefusal(met) ? met : this.save(tx, found.condition, met);
    });
  }

  async extend(tx: Tx, id: string, input: Input, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingConditionExtend', key, args: { id, input } }, async () => {
      const extension = parseExtension(input);
      if (isRefusal(extension)) return extension;
      const found = await this.find(tx, vetting, extension.conditionId);
      if (!found) return refuse('NOT_FOUND');
      const extended = extendCondition(found.condition, extension, found.facts, await tx.now());
      return isRefusal(extended) ? extended : this.save(tx, found.condition, extended);
    });
  }

  private async find(
    tx: Tx,
    vetting: Vetting | null,
    conditionId: string,
  ): Promise<{ readonly condition: VettingCondition; readonly facts: ConditionFacts } | null> {
    const { accountId } = tx.actor;
    if (!vetting || accountId === null) return null;
    const condition = (await this.vetting.conditionsOf(tx, [vetting.id])).find(({ id }) => id === conditionId);
    if (!condition) return null;
    const [ties, leads] = await Promise.all([this.employers.tiesTo(tx, vetting.employerId, [accountId]), this.vetting.leadsOf(tx, [vetting.id])]);
    return { condition, facts: { vetting, accountId, ties, leadIds: leads.map((lead) => lead.accountId) } };
  }

  private async save(tx: Tx, before: VettingCondition, { condition, event }: ConditionChange) {
    await this.vetting.saveCondition(tx, before, condition);
    await announce(tx, event, { subjectKind: 'vetting' });
    return { id: condition.vettingId };
  }
}
