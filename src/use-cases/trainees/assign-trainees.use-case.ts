import { Injectable } from '@nestjs/common';
import { HandoversService, type NewHandover } from '../../features/accounts/handovers.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once, type IdempotentRequest } from '../../platform/database/idempotency';
import { announce, auditEach } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { groupsOf } from '../../shared/groups';
import { isRefusal, refuse } from '../../shared/refusal';
import { AssignmentsService } from '../../features/trainees/assignments.service';
import { type Assignment, assignmentRefusal, parseAssignment } from '../../features/trainees/domain/assignment';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;
type AssignedRole = 'placementOfficerId' | 'caseWorkerId';
const HANDOVER_OF = { placementOfficerId: 'PLACEMENT_OFFICER', caseWorkerId: 'CASE_WORKER' } as const satisfies Readonly<
  Record<AssignedRole, NewHandover['what']>
>;

/**
 * Assigns the placement officer, the case worker or both, for one trainee or for many at once. The previous
 * and the new colleague are both notified.
 */
@Injectable()
export class AssignTrainees {
  constructor(
    private readonly trainees: TraineesService,
    private readonly assignments: AssignmentsService,
    private readonly accounts: StaffAccountsService,
    private readonly handovers: HandoversService,
  ) {}

  /** All trainees or none. */
  assign(tx: Tx, input: Input, key: string) {
    return this.change(tx, input, { field: 'traineesAssign', key, args: { input } });
  }

  /** Assigns the case worker of one trainee. */
  async assignCaseWorker(tx: Tx, id: string, input: Input, key: string) {
    const request = { field: 'traineeAssignCaseWorker', key, args: { id, input } };
    const assigned = await this.change(tx, { traineeIds: [id], caseWorkerId: input['caseWorkerId'] ?? '' }, request);
    if (!isRefusal(assigned)) return { id };
    // a single unknown trainee is NOT_FOUND, not a problem in a list
    return assigned.problems?.some(({ path }) => path.startsWith('traineeIds')) ? refuse('NOT_FOUND') : assigned;
  }

  private async change(tx: Tx, input: Input, request: IdempotentRequest) {
    const assignment = parseAssignment(input);
    const people = isRefusal(assignment) ? [] : await this.trainees.lockAll(tx, assignment.traineeIds);
    tx.asWriter();
    return once(tx, request, async () => {
      if (isRefusal(assignment)) return assignment;
      const colleagues = await this.accounts.list(tx);
      const refused = assignmentRefusal(assignment, people, colleagues, tx.actor);
      if (refused) return refused;
      // case worker first: which tasks move along with the officer depends on the previous case worker
      await this.reassign(tx, 'caseWorkerId', assignment, people);
      await this.reassign(tx, 'placementOfficerId', assignment, people);
      return { count: String(people.length) };
    });
  }

  private async reassign(tx: Tx, role: AssignedRole, assignment: Assignment, people: readonly Trainee[]): Promise<void> {
    const toId = assignment[role];
    const reassigned = people.filter((one) => toId !== null && one[role] !== toId);
    if (toId === null || reassigned.length === 0) return;
    const ids = reassigned.map(({ id }) => id);
    if (role === 'placementOfficerId') await this.assignments.toOfficer(tx, ids, toId);
    else await this.assignments.toCaseWorker(tx, ids, toId);
    await auditEach(tx, role === 'caseWorkerId' ? 'TraineeCaseWorkerAssigned' : 'TraineeOfficerAssigned', 'trainee', ids, { fields: [role] });
    for (const group of groupsOf(reassigned, (one) => one[role] ?? '')) {
      const id = await this.handovers.add(tx, { what: HANDOVER_OF[role], fromId: group[0]?.[role] ?? null, toId, people: group.length });
      await announce(tx, domainEvent('HandoverRecorded', id), { subjectKind: 'handover', fields: [HANDOVER_OF[role]] });
    }
  }
}
