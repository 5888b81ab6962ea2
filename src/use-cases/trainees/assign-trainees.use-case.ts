import { Injectable } from '@nestjs/common';
import { HandoversService, type NewHandover } from '../../features/accounts/handovers.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import type { ReversedAssignment } from '../../features/undo/domain/staff-act-reversal';
import { recordAct } from '../../features/undo/record-act.service';
import { once, type IdempotentRequest } from '../../platform/database/idempotency';
import { announce, auditEach } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { groupsOf } from '../../shared/groups';
import { isId } from '../../shared/ids';
import { isRefusal, refuse } from '../../shared/refusal';
import { bulkOutcome, parseSelection } from '../../features/lists/domain/selection';
import { TRAINEE_SELECTION } from '../../features/lists/domain/trainee-list-filter';
import { TraineeListService } from '../../features/lists/trainee-list.service';
import { AssignmentsService } from '../../features/trainees/assignments.service';
import { type Assignment, assignmentRefusal, parseAssignment, partialAssignment } from '../../features/trainees/domain/assignment';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;
type AssignedRole = ReversedAssignment['role'];
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
    private readonly lists: TraineeListService,
  ) {}

  /** All trainees or none. */
  assign(tx: Tx, input: Input, key: string) {
    return this.change(tx, input, { field: 'traineesAssign', key, args: { input } });
  }

  /** Assigns those selected on a list who can be assigned, and names the others. */
  async handOver(tx: Tx, input: Input, key: string) {
    const parsed = parseSelection(input, TRAINEE_SELECTION);
    const traineeIds = isRefusal(parsed) ? parsed : await this.lists.selectedIds(tx, parsed);
    const assignment = isRefusal(traineeIds) ? traineeIds : parseAssignment({ ...input, traineeIds });
    const people = isRefusal(assignment) ? [] : await this.lock(tx, assignment.traineeIds);
    tx.asWriter();
    return once(tx, { field: 'traineesHandOver', key, args: { input } }, async () => {
      if (isRefusal(assignment)) return assignment;
      const assignable = partialAssignment(assignment, people, await this.accounts.list(tx), tx.actor);
      if (isRefusal(assignable)) return assignable;
      const assignments = await this.reassignBoth(tx, assignment, assignable.people);
      const actId = await this.recordAct(tx, 'traineesHandOver', key, assignments);
      for (const one of assignments) await this.announceHandovers(tx, one, actId);
      return bulkOutcome(assignable.people.length, assignable.leftOut);
    });
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
    const people = isRefusal(assignment) ? [] : await this.lock(tx, assignment.traineeIds);
    tx.asWriter();
    return once(tx, request, async () => {
      if (isRefusal(assignment)) return assignment;
      const colleagues = await this.accounts.list(tx);
      const refused = assignmentRefusal(assignment, people, colleagues, tx.actor);
      if (refused) return refused;
      const assignments = await this.reassignBoth(tx, assignment, people);
      const actId = request.field === 'traineesAssign' ? await this.recordAct(tx, 'traineesAssign', request.key, assignments) : null;
      for (const one of assignments) await this.announceHandovers(tx, one, actId);
      return { count: String(people.length) };
    });
  }

  /** Lock order: follow-ups, trainees, tasks; as for a logged contact and a recorded follow-up. */
  private async lock(tx: Tx, traineeIds: readonly string[]): Promise<Trainee[]> {
    const ids = traineeIds.filter(isId);
    await this.assignments.lockFollowUps(tx, ids);
    return this.trainees.lockAll(tx, ids);
  }

  /** The case worker first: which tasks move along with the officer depends on the previous case worker. */
  private async reassignBoth(tx: Tx, assignment: Assignment, people: readonly Trainee[]): Promise<ReversedAssignment[]> {
    const moved = [await this.reassign(tx, 'caseWorkerId', assignment, people), await this.reassign(tx, 'placementOfficerId', assignment, people)];
    return moved.filter((one) => one !== null);
  }

  private async reassign(tx: Tx, role: AssignedRole, assignment: Assignment, people: readonly Trainee[]): Promise<ReversedAssignment | null> {
    const toId = assignment[role];
    const reassigned = people.filter((one) => toId !== null && one[role] !== toId);
    if (toId === null || reassigned.length === 0) return null;
    const ids = reassigned.map(({ id }) => id);
    const work = await this.assignments.openWork(tx, role, ids, toId);
    if (role === 'placementOfficerId') await this.assignments.toOfficer(tx, ids, toId);
    else await this.assignments.toCaseWorker(tx, ids, toId);
    await auditEach(tx, role === 'caseWorkerId' ? 'TraineeCaseWorkerAssigned' : 'TraineeOfficerAssigned', 'trainee', ids, { fields: [role] });
    return { role, toId, trainees: reassigned.map((one) => ({ id: one.id, fromId: one[role] })), ...work };
  }

  private async recordAct(
    tx: Tx,
    field: 'traineesAssign' | 'traineesHandOver',
    key: string,
    assignments: readonly ReversedAssignment[],
  ): Promise<string | null> {
    const subjectIds = [...new Set(assignments.flatMap(({ trainees }) => trainees.map(({ id }) => id)))];
    return subjectIds.length === 0 ? null : recordAct(tx, { field, key, subjectIds, reversal: { assignments } });
  }

  private async announceHandovers(tx: Tx, { role, toId, trainees }: ReversedAssignment, actId: string | null): Promise<void> {
    for (const group of groupsOf(trainees, ({ fromId }) => fromId ?? '')) {
      const id = await this.handovers.add(tx, { what: HANDOVER_OF[role], fromId: group[0]?.fromId ?? null, toId, people: group.length });
      await announce(tx, domainEvent('HandoverRecorded', id), { subjectKind: 'handover', fields: [HANDOVER_OF[role]] }, actId);
    }
  }
}
