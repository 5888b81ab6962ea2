import { Injectable } from '@nestjs/common';
import { HandoversService, type NewHandover } from '../../features/accounts/handovers.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { type Done, once, type Request } from '../../platform/database/idempotency';
import { announce, auditEach } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { groupsOf } from '../../shared/groups';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { AssignmentsService } from '../../features/trainees/assignments.service';
import { type Assignment, mayAssign, parseAssignment } from '../../features/trainees/domain/assignment';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;
type Part = 'placementOfficerId' | 'caseWorkerId';
const WHAT = { placementOfficerId: 'PLACEMENT_OFFICER', caseWorkerId: 'CASE_WORKER' } as const satisfies Readonly<Record<Part, NewHandover['what']>>;

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
  assign(tx: Tx, input: Input, key: string): Promise<Done | Refusal> {
    return this.change(tx, input, { field: 'traineesAssign', key, args: { input } });
  }

  /** Assigns the case worker of one trainee. */
  async assignCaseWorker(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    const request = { field: 'traineeAssignCaseWorker', key, args: { id, input } };
    const assigned = await this.change(tx, { traineeIds: [id], caseWorkerId: input['caseWorkerId'] ?? '' }, request);
    if (!isRefusal(assigned)) return { id };
    // a single unknown trainee is NOT_FOUND, not a problem in a list
    return assigned.problems?.some(({ path }) => path.startsWith('traineeIds')) ? refuse('NOT_FOUND') : assigned;
  }

  private async change(tx: Tx, input: Input, request: Request): Promise<Done | Refusal> {
    const assignment = parseAssignment(input);
    const people = isRefusal(assignment) ? [] : await this.trainees.lockAll(tx, assignment.traineeIds);
    tx.path();
    return once(tx, request, async () => {
      if (isRefusal(assignment)) return assignment;
      const colleagues = await this.accounts.list(tx);
      const refused = mayAssign(assignment, people, colleagues, tx.actor);
      if (refused) return refused;
      // case worker first: which tasks move along with the officer depends on the previous case worker
      await this.changePart(tx, 'caseWorkerId', assignment, people);
      await this.changePart(tx, 'placementOfficerId', assignment, people);
      return { count: String(people.length) };
    });
  }

  private async changePart(tx: Tx, part: Part, assignment: Assignment, people: readonly Trainee[]): Promise<void> {
    const toId = assignment[part];
    const moved = people.filter((one) => toId !== null && one[part] !== toId);
    if (toId === null || moved.length === 0) return;
    const ids = moved.map(({ id }) => id);
    if (part === 'placementOfficerId') await this.assignments.toOfficer(tx, ids, toId);
    else await this.assignments.toCaseWorker(tx, ids, toId);
    await auditEach(tx, part === 'caseWorkerId' ? 'TraineeCaseWorkerAssigned' : 'TraineeOfficerAssigned', 'trainee', ids, { fields: [part] });
    for (const group of groupsOf(moved, (one) => one[part] ?? '')) {
      const id = await this.handovers.add(tx, { what: WHAT[part], fromId: group[0]?.[part] ?? null, toId, people: group.length });
      await announce(tx, happened('HandoverMade', id), { subjectKind: 'handover', fields: [WHAT[part]] });
    }
  }
}
