import { Injectable } from '@nestjs/common';
import { reopenTask } from '../../features/notifications/domain/task';
import { TaskStatesService } from '../../features/notifications/task-states.service';
import { type ReferralAct, UNDONE_ACTIONS, undoReferralAct } from '../../features/referrals/domain/referral-undo';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { inUndoOrder, undoAttendance, undoEnrolmentRefusal } from '../../features/services/domain/enrolment-undo';
import { EnrolmentsService } from '../../features/services/enrolments.service';
import { AssignmentsService } from '../../features/trainees/assignments.service';
import { cannotUndo } from '../../features/undo/domain/staff-acts';
import type { UndoableAct } from '../../features/undo/domain/staff-act-reversal';
import { UndoService } from '../../features/undo/undo.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { invalid, isRefusal, refuse, type Refusal } from '../../shared/refusal';

/** The most acts undone at once: a bulk action of a page sends one request for each row. */
const MAX_UNDONE = 200;

function keysRefusal(keys: readonly string[]): Refusal<'INVALID_INPUT'> | null {
  if (keys.length === 0) return invalid([{ path: 'keys', problem: 'EMPTY' }]);
  return keys.length > MAX_UNDONE ? invalid([{ path: 'keys', problem: 'TOO_MANY', limit: MAX_UNDONE }]) : null;
}

type Reversed = Refusal<'CANNOT_UNDO'> | null;

/**
 * Undoes acts of the actor within ten seconds: all or none. Each is a reverse transition under the locks of the
 * transition itself, with an audit row of its own. Undoing twice is undoing once.
 */
@Injectable()
export class UndoAct {
  constructor(
    private readonly acts: UndoService,
    private readonly tasks: TaskStatesService,
    private readonly referrals: ReferralsService,
    private readonly enrolments: EnrolmentsService,
    private readonly assignments: AssignmentsService,
  ) {}

  /** `keys`: the idempotency keys that the acts were sent with. */
  async undo(tx: Tx, keys: readonly string[], key: string) {
    const refusal = keysRefusal(keys);
    const acts = refusal ? [] : await this.acts.byKeys(tx, keys);
    tx.asWriter();
    return once(tx, { field: 'undo', key, args: { keys } }, async () => {
      if (refusal) return refusal;
      if (acts.length === 0) return refuse('NOT_FOUND');
      const undone: UndoableAct[] = [];
      for (const act of inUndoOrder(acts)) {
        const refused = await this.undoOne(tx, act, undone);
        if (refused) return refused;
        undone.push(act);
      }
      return { count: String(acts.length) };
    });
  }

  /** `undone`: the acts undone before it in this transaction. */
  private async undoOne(tx: Tx, act: UndoableAct, undone: readonly UndoableAct[]): Promise<Refusal<'CANNOT_UNDO' | 'NOT_FOUND'> | null> {
    // the rows first, as in the transition itself; then the act and its events
    const reverse = await this.lock(tx, act, undone);
    const claimed = await this.acts.claim(tx, act.id);
    if (isRefusal(claimed)) return claimed;
    return claimed ? reverse() : null;
  }

  /** Locks what the act changed. @returns the reverse transition */
  private async lock(tx: Tx, act: UndoableAct, undone: readonly UndoableAct[]): Promise<() => Promise<Reversed>> {
    if (act.field === 'taskFinish') return this.lockTasks(tx, act);
    if (act.field === 'traineesAssign' || act.field === 'traineesHandOver') return this.lockAssigned(tx, act);
    if (act.field === 'caseloadHandOver') return this.lockCaseload(tx, act);
    if (act.field === 'traineesEnrol') return this.lockEnrolments(tx, act);
    // its messages are all it did, and claiming the act stops them
    if (act.field === 'traineesAskToCall') return () => Promise.resolve(null);
    if (act.field === 'courseEnrol' || act.field === 'enrolmentAttend') return this.lockEnrolment(tx, act, undone);
    return this.lockReferral(tx, act);
  }

  private async lockTasks(tx: Tx, { reversal }: UndoableAct<'taskFinish'>): Promise<() => Promise<Reversed>> {
    const tasks = await this.tasks.lockAll(tx, reversal.taskIds);
    return async () => {
      for (const task of tasks) {
        const open = task.doneBy === tx.actor.accountId ? reopenTask(task) : cannotUndo('CHANGED_SINCE');
        if (isRefusal(open)) return cannotUndo('CHANGED_SINCE');
        await this.tasks.save(tx, open);
        audit(tx, 'TaskReopened', 'task', task.id, { from: task.state, to: open.state });
      }
      return tasks.length === reversal.taskIds.length ? null : cannotUndo('CHANGED_SINCE');
    };
  }

  private async lockAssigned(tx: Tx, { subjectIds, reversal }: UndoableAct<'traineesAssign' | 'traineesHandOver'>): Promise<() => Promise<Reversed>> {
    await this.assignments.lock(tx, subjectIds);
    return async () => {
      // the officer first: the assignment changed the case worker first
      for (const assignment of reversal.assignments.toReversed()) {
        const refused = await this.assignments.undo(tx, assignment);
        if (refused) return refused;
      }
      return null;
    };
  }

  /** Whatever moved on since stays where it is: of many hundreds, one must not prevent the return of the others. */
  private async lockCaseload(tx: Tx, { id, reversal }: UndoableAct<'caseloadHandOver'>): Promise<() => Promise<Reversed>> {
    for (const assignment of reversal.assignments) await this.assignments.lockMoved(tx, assignment);
    return async () => {
      let returned = reversal.visits.length > 0 ? await this.acts.returnVisits(tx, id) : 0;
      for (const assignment of reversal.assignments) returned += await this.assignments.returnCaseload(tx, assignment);
      return returned > 0 ? null : cannotUndo('CHANGED_SINCE');
    };
  }

  private async lockEnrolment(tx: Tx, act: UndoableAct<'courseEnrol' | 'enrolmentAttend'>, undone: readonly UndoableAct[]): Promise<() => Promise<Reversed>> {
    const enrolment = await this.enrolments.lock(tx, act.subjectIds[0] ?? '');
    return async () => {
      if (!enrolment) return cannotUndo('CHANGED_SINCE');
      if (act.field === 'courseEnrol') {
        const refused = undoEnrolmentRefusal(enrolment, act);
        if (!refused) await this.enrolments.removeUndone(tx, enrolment.id);
        return refused;
      }
      const laterUndone = undone.filter(({ field, subjectIds }) => field === act.field && subjectIds[0] === enrolment.id).length;
      const before = undoAttendance(enrolment, act, laterUndone);
      if (isRefusal(before)) return before;
      await this.enrolments.removeUndoneAttendance(tx, enrolment, before, act.reversal.heldOn);
      return null;
    };
  }

  private async lockEnrolments(tx: Tx, act: UndoableAct<'traineesEnrol'>): Promise<() => Promise<Reversed>> {
    const enrolments = await this.enrolments.lockAll(tx, act.subjectIds);
    return async () => {
      if (enrolments.length !== act.subjectIds.length) return cannotUndo('CHANGED_SINCE');
      for (const enrolment of enrolments) {
        const refused = undoEnrolmentRefusal(enrolment, act);
        if (refused) return refused;
        await this.enrolments.removeUndone(tx, enrolment.id);
      }
      return null;
    };
  }

  private async lockReferral(tx: Tx, act: ReferralAct): Promise<() => Promise<Reversed>> {
    const referral = await this.referrals.lock(tx, act.subjectIds[0] ?? '');
    return async () => {
      if (!referral) return cannotUndo('CHANGED_SINCE');
      const before = undoReferralAct(referral, act, await tx.now());
      if (isRefusal(before)) return before;
      await this.referrals.saveUndone(tx, referral, before, UNDONE_ACTIONS[act.field]);
      return null;
    };
  }
}
