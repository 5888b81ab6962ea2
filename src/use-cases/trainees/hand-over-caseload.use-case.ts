import { Injectable } from '@nestjs/common';
import {
  type Caseload,
  CASELOAD_BATCH,
  type CaseloadHandover,
  caseloadRefusal,
  countRefusal,
  parseCaseloadHandover,
} from '../../features/accounts/domain/caseload';
import { HandoversService } from '../../features/accounts/handovers.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once } from '../../platform/database/idempotency';
import { announce, auditEach } from '../../platform/database/outbox';
import { discardPlans } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isRefusal, refuse } from '../../shared/refusal';
import { AssignmentsService } from '../../features/trainees/assignments.service';
import type { ReversedAssignment } from '../../features/undo/domain/staff-act-reversal';
import { recordAct } from '../../features/undo/record-act.service';

type Input = Readonly<Record<string, unknown>>;

/**
 * Hands over everything that one colleague does as a placement officer, as a case worker or on visits to another one,
 * in one transaction and in statements of limited size. Its author can undo it for ten seconds.
 */
@Injectable()
export class HandOverCaseload {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly accounts: StaffAccountsService,
    private readonly handovers: HandoversService,
  ) {}

  async handOver(tx: Tx, input: Input, key: string) {
    const handover = parseCaseloadHandover(input);
    const ids =
      isRefusal(handover) || handover.responsibility === 'VISITS' ? [] : await this.assignments.lockCaseload(tx, handover.responsibility, handover.fromId);
    tx.asWriter();
    return once(tx, { field: 'caseloadHandOver', key, args: { input } }, async () => {
      if (isRefusal(handover)) return handover;
      const refused = caseloadRefusal(handover, await this.accounts.list(tx), tx.actor);
      if (refused) return refused;
      const { responsibility, fromId, toId } = handover;
      const visits = responsibility === 'VISITS' ? await this.handovers.plannedVisits(tx, fromId, toId) : [];
      const count = responsibility === 'VISITS' ? await this.handovers.handOverVisits(tx, fromId, toId) : ids.length;
      // visits that were not what the sender saw go back with the refusal: the transaction is rolled back
      const outdated = countRefusal(handover, count);
      if (outdated) return outdated;
      // a visit was planned or recorded at this moment
      if (responsibility === 'VISITS' && visits.length !== count) return refuse('EDIT_CONFLICT');
      const assignments = responsibility === 'VISITS' ? [] : [await this.reassign(tx, responsibility, handover, ids)];
      const id = await this.handovers.add(tx, { what: responsibility, fromId, toId, people: count });
      const actId = await recordAct(tx, { field: 'caseloadHandOver', key, subjectIds: [id], reversal: { assignments, visits } });
      await announce(tx, domainEvent('HandoverRecorded', id), { subjectKind: 'handover', fields: [responsibility] }, actId);
      return { count: String(count) };
    });
  }

  /** @returns what moved, for the undo */
  private async reassign(
    tx: Tx,
    responsibility: Exclude<Caseload, 'VISITS'>,
    { fromId, toId }: CaseloadHandover,
    ids: readonly string[],
  ): Promise<ReversedAssignment> {
    await discardPlans(tx);
    const isOfficer = responsibility === 'PLACEMENT_OFFICER';
    const work = isOfficer ? await this.assignments.caseloadWork(tx, fromId, ids, toId) : await this.assignments.openWork(tx, 'caseWorkerId', ids, toId);
    for (let at = 0; at < ids.length; at += CASELOAD_BATCH) {
      const batch = ids.slice(at, at + CASELOAD_BATCH);
      if (isOfficer) await this.assignments.toOfficer(tx, batch, toId);
      else await this.assignments.toCaseWorker(tx, batch, toId);
    }
    if (isOfficer) {
      await this.assignments.otherWork(tx, fromId, toId);
      await auditEach(tx, 'TraineeOfficerAssigned', 'trainee', ids, { fields: ['placementOfficerId'] });
    } else await auditEach(tx, 'TraineeCaseWorkerAssigned', 'trainee', ids, { fields: ['caseWorkerId'] });
    return { role: isOfficer ? 'placementOfficerId' : 'caseWorkerId', toId, trainees: ids.map((id) => ({ id, fromId })), ...work };
  }
}
