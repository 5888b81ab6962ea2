import { Injectable } from '@nestjs/common';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { rowsAs } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { CORRECTION_DAYS } from '../../shared/undo';
import { type Task, visibleTaskKinds } from './domain/task';
import { DONE_PAGE } from './tasks.queries';
import { tasks } from './tasks.table';

/** A task that was done. */
export interface DoneTask extends Task {
  readonly doneAt: Date;
}

interface DonePageRequest {
  /** An account, for the tasks that it did or had; null for all. */
  readonly of: string | null;
  readonly limit: number;
  readonly after: string | null;
}

/** The tasks that can still be opened again. */
@Injectable()
export class DoneTasksService {
  /** The done tasks of the actor's institution that the actor may see, newest first; one row more than the page has. */
  async page(tx: Tx, { of, limit, after }: DonePageRequest): Promise<WithCursor<DoneTask>[]> {
    const start = readKeyset(after);
    if (!start) return [];
    return (await rowsAs(tx, tasks, DONE_PAGE, [
      visibleTaskKinds(tx.actor.roles),
      CORRECTION_DAYS,
      of,
      start.at,
      start.id,
      limit + 1,
    ])) as WithCursor<DoneTask>[];
  }
}
