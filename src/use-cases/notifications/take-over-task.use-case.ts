import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { type Task, takeOverTask } from '../../features/notifications/domain/task';
import { TaskStatesService } from '../../features/notifications/task-states.service';
import { once } from '../../platform/database/idempotency';
import { auditEach } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal, refuse } from '../../shared/refusal';

/** A staff member takes over an open task of the team, or of a colleague. */
@Injectable()
export class TakeOverTask {
  constructor(
    private readonly tasks: TaskStatesService,
    private readonly accounts: AccountsService,
  ) {}

  /** `expectedId`: who had the task when the reader saw it; null if no one had. */
  async takeOver(tx: Tx, id: string, expectedId: string | null, key: string) {
    tx.asWriter();
    const task = isId(id) ? await this.tasks.lock(tx, id) : null;
    const result = await once(tx, { field: 'taskTakeOver', key, args: { id, expectedId } }, async () => {
      const { accountId } = tx.actor;
      if (!task || accountId === null) return refuse('NOT_FOUND');
      const taken = takeOverTask(task, accountId, expectedId);
      if (isRefusal(taken)) return taken;
      const changed = (await this.listedWith(tx, task)).filter((one) => one.assignedTo === task.assignedTo && one.assignedTo !== accountId);
      for (const one of changed) await this.tasks.assign(tx, { ...one, assignedTo: accountId });
      await auditEach(
        tx,
        'TaskTakenOver',
        'task',
        changed.map((one) => one.id),
      );
      return { id };
    });
    // the saved outcome has the id of the colleague: the name is read each time
    return isRefusal(result) && result.by ? { ...result, by: await this.nameOf(tx, result.by) } : result;
  }

  /** The task, and all others that its entry of the list represents. */
  private async listedWith(tx: Tx, task: Task): Promise<readonly Task[]> {
    const others = task.kind === 'REACH_TRAINEE' ? await this.tasks.lockReachTasks(tx, task, null) : [];
    return [task, ...others.filter(({ id }) => id !== task.id)];
  }

  private async nameOf(tx: Tx, accountId: string): Promise<string> {
    return (await this.accounts.byIds(tx, [accountId]))[0]?.displayName ?? '';
  }
}
