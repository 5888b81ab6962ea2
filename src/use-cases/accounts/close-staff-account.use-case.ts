import { Injectable } from '@nestjs/common';
import { mayHandOver, parseHandover, type Handover } from '../../features/accounts/domain/handover';
import { mayClose } from '../../features/accounts/domain/staff-accounts';
import { type HandedOver, HandoversService } from '../../features/accounts/handovers.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce, audit, auditEach } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { isRefusal, type Refusal } from '../../shared/refusal';

/**
 * Closes a staff account and ends all its sessions. Its responsibilities move to named colleagues in the same
 * transaction.
 */
@Injectable()
export class CloseStaffAccount {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly handovers: HandoversService,
  ) {}

  async close(tx: Tx, sessionHash: Buffer | null, id: string, input: Readonly<Record<string, unknown>> | null, key: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, { field: 'staffAccountClose', key, args: input === null ? { id } : { id, input } }, async () => {
      const handover = parseHandover(input);
      if (isRefusal(handover)) return handover;
      await this.handovers.lockOwed(tx, id);
      const office = await this.accounts.lock(tx);
      const refused = mayClose(id, office);
      if (refused) return refused;
      const owed = await this.handovers.owedBy(tx, [id]);
      const mayNot = mayHandOver(
        id,
        owed.map(({ kind, count }) => ({ kind, count })),
        handover,
        office.colleagues,
      );
      if (mayNot) return mayNot;
      if (owed.length > 0 || Object.values(handover).some((to) => to !== null)) {
        const visits = owed.find(({ kind }) => kind === 'VISITS')?.count ?? 0;
        await this.record(tx, id, handover, await this.handovers.handOver(tx, sessionHash, id, handover), visits);
      }
      await this.accounts.close(tx, id);
      audit(tx, 'AccountClosed', 'account', id);
      return { id };
    });
  }

  private async record(
    tx: Tx,
    fromId: string,
    { placementOfficerId, caseWorkerId, visitorId }: Handover,
    handed: readonly HandedOver[],
    visits: number,
  ): Promise<void> {
    const of = (what: HandedOver['what']): string[] => handed.filter((one) => one.what === what).map(({ traineeId }) => traineeId);
    const [asOfficer, asCaseWorker] = [of('PLACEMENT_OFFICER'), of('CASE_WORKER')];
    await auditEach(tx, 'TraineeOfficerAssigned', 'trainee', asOfficer, { fields: ['placementOfficerId'] });
    await auditEach(tx, 'TraineeCaseWorkerAssigned', 'trainee', asCaseWorker, { fields: ['caseWorkerId'] });
    const moves = [
      { what: 'PLACEMENT_OFFICER', toId: placementOfficerId, people: asOfficer.length },
      { what: 'CASE_WORKER', toId: caseWorkerId, people: asCaseWorker.length },
      { what: 'VISITS', toId: visitorId, people: visits },
    ] as const;
    for (const { what, toId, people } of moves) {
      if (toId === null || people === 0) continue;
      const id = await this.handovers.add(tx, { what, fromId, toId, people });
      await announce(tx, happened('HandoverMade', id), { subjectKind: 'handover', fields: [what] });
    }
  }
}
