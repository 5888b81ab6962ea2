import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse } from '../../shared/refusal';
import { planVetting } from '../../features/vetting/domain/vetting-transitions';
import { parseVettingPlan, type VettingPlan } from '../../features/vetting/domain/parse-vetting';
import { VettingService } from '../../features/vetting/vetting.service';

/** Plans a visit by at least two colleagues, none of whom has a tie to the employer. */
@Injectable()
export class PlanVetting {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  async plan(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    return once(tx, { field: 'vettingPlan', key, args: { input } }, async () => {
      const now = await tx.now();
      const plan = parseVettingPlan(input, localDateAt(now));
      if (isRefusal(plan)) return plan;
      const unknownRefusal = await this.unknownVisitors(tx, plan);
      if (unknownRefusal) return unknownRefusal;
      const [site] = await this.employers.sitesByIds(tx, [plan.siteId]);
      const { institutionId } = tx.actor;
      if (!site || institutionId === null) return refuse('NOT_FOUND');
      const conflict = await this.employers.conflictOf(tx, site.employerId);
      if (conflict) return conflict;
      const visitorIds = plan.visitors.map(({ accountId }) => accountId);
      const ties = await this.employers.tiesTo(tx, site.employerId, visitorIds);
      const mustBeRoutine = (await this.vetting.routineOnly(tx, [site.id])).has(site.id);
      const facts = { institutionId, employerId: site.employerId, checklistVersion: this.vetting.checklist.version, ties, mustBeRoutine };
      const planned = planVetting(plan, facts);
      if (isRefusal(planned)) return planned;
      const id: string = randomUUID();
      await this.vetting.plan(tx, { ...planned, id, version: 1, createdAt: now }, plan.visitors);
      await announce(tx, domainEvent('VettingPlanned', id), { subjectKind: 'vetting', to: planned.state });
      return { id };
    });
  }

  /** Only colleagues of the institution may visit for it. */
  private async unknownVisitors(tx: Tx, { visitors }: VettingPlan) {
    const colleagueIds = new Set((await this.accounts.colleagues(tx)).map(({ id }) => id));
    const problems = visitors.flatMap(({ accountId }, at) => (colleagueIds.has(accountId) ? [] : [{ path: `visitorIds.${at}`, problem: 'UNKNOWN' } as const]));
    return problems.length > 0 ? invalid(problems) : null;
  }
}
