import { Injectable } from '@nestjs/common';
import { mayHandOver, parseHandover, type Handover } from '../../features/accounts/domain/handover';
import { mayClose } from '../../features/accounts/domain/staff-accounts';
import { type ReassignedTrainee, HandoversService } from '../../features/accounts/handovers.service';
import { LeavesService } from '../../features/accounts/leaves.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit, auditEach } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isRefusal } from '../../shared/refusal';

/**
 * Closes a staff account and ends all its sessions. Its responsibilities move to named colleagues in the same
 * transaction. Colleagues on leave for whom it stood in have the team instead, and are told.
 */
@Injectable()
export class CloseStaffAccount {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly handovers: HandoversService,
    private readonly leaves: LeavesService,
  ) {}

  async close(tx: Tx, sessionHash: Buffer | null, id: string, input: Readonly<Record<string, unknown>> | null, key: string) {
    tx.asWriter();
    return once(tx, { field: 'staffAccountClose', key, args: input === null ? { id } : { id, input } }, async () => {
      const handover = parseHandover(input);
      if (isRefusal(handover)) return handover;
      await this.handovers.lockOutstandingWork(tx, id);
      const office = await this.accounts.lock(tx);
      const refused = mayClose(id, office);
      if (refused) return refused;
      const openWork = await this.handovers.outstandingWorkOf(tx, [id]);
      const handoverRefusal = mayHandOver(
        id,
        openWork.map(({ kind, count }) => ({ kind, count })),
        handover,
        office.colleagues,
      );
      if (handoverRefusal) return handoverRefusal;
      if (openWork.length > 0 || Object.values(handover).some((to) => to !== null)) {
        const visits = openWork.find(({ kind }) => kind === 'VISITS')?.count ?? 0;
        await this.record(tx, id, handover, await this.handovers.handOver(tx, sessionHash, id, handover), visits);
      }
      const standsInFor = (await this.leaves.notOver(tx)).filter(({ standInId }) => standInId === id);
      await this.accounts.close(tx, id);
      for (const leave of standsInFor) await announce(tx, domainEvent('LeaveStandInClosed', leave.id), { subjectKind: 'staff_leave' });
      audit(tx, 'AccountClosed', 'account', id);
      return { id };
    });
  }

  private async record(
    tx: Tx,
    fromId: string,
    { placementOfficerId, caseWorkerId, visitorId }: Handover,
    handedOver: readonly ReassignedTrainee[],
    visits: number,
  ): Promise<void> {
    const traineesFor = (what: ReassignedTrainee['what']): string[] => handedOver.filter((one) => one.what === what).map(({ traineeId }) => traineeId);
    const [asOfficer, asCaseWorker] = [traineesFor('PLACEMENT_OFFICER'), traineesFor('CASE_WORKER')];
    await auditEach(tx, 'TraineeOfficerAssigned', 'trainee', asOfficer, { fields: ['placementOfficerId'] });
    await auditEach(tx, 'TraineeCaseWorkerAssigned', 'trainee', asCaseWorker, { fields: ['caseWorkerId'] });
    const handovers = [
      { what: 'PLACEMENT_OFFICER', toId: placementOfficerId, people: asOfficer.length },
      { what: 'CASE_WORKER', toId: caseWorkerId, people: asCaseWorker.length },
      { what: 'VISITS', toId: visitorId, people: visits },
    ] as const;
    for (const { what, toId, people } of handovers) {
      if (toId === null || people === 0) continue;
      const id = await this.handovers.add(tx, { what, fromId, toId, people });
      await announce(tx, domainEvent('HandoverRecorded', id), { subjectKind: 'handover', fields: [what] });
    }
  }
}
