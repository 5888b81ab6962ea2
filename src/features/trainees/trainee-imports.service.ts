import { Injectable } from '@nestjs/common';
import { discardPlans, insertAll, insertRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { StoredImport } from '../../shared/imports/import-rules';
import type { TableRows } from '../../shared/table-rows';
import { type TraineeImport, type ChangedTrainee, changedTrainees, type ChangeTrace } from './domain/trainee-import';

/** An import with the later changes to its trainees. */
export interface ImportWithChanges extends TraineeImport {
  /** The importer's display name. */
  readonly committedByName: string | null;
  readonly changedTrainees: readonly ChangedTrainee[];
}

/**
 * $1 one import, or null for those of the last 24 hours, newest first. Row-level security limits them to the
 * viewer's institution.
 */
const IMPORTS = `select s.id, s.committed_by as "committedBy", s.committed_at as "committedAt", s.people, s.undone_at as "undoneAt", a.display_name as "committedByName"
  from trainee_import s left join account a on a.id = s.committed_by
  where case when $1::uuid is null then s.committed_at > app.now() - interval '24 hours' else s.id = $1 end
  order by s.committed_at desc, s.id limit 20`;
const CHANGE_TRACES = 'select import_id as "importId", trainee_id as "traineeId", code, changed_in as found from app.import_changes($1)';

/** Committed imports of trainees and their undo. */
@Injectable()
export class TraineeImportsService {
  /** Records, as the writer role, which import each trainee belongs to; one import per institution. */
  async add(tx: Tx, find: readonly StoredImport[], members: TableRows): Promise<void> {
    const committedAt = await tx.now();
    await insertAll(
      tx,
      'trainee_import',
      find.map(({ id, institutionId, people }) => ({ institutionId, id, committedBy: tx.actor.accountId, committedAt, people })),
    );
    await insertRows(tx, members);
    await insertAll(
      tx,
      'audit_pending',
      find.map(({ id }) => ({
        audience: tx.actor.audience,
        actorId: tx.actor.accountId,
        action: 'TraineeImportCommitted',
        subjectKind: 'trainee_import',
        subjectId: id,
        detail: {},
      })),
    );
  }

  /** The imports of the last 24 hours, newest first. */
  ofLastDay(tx: Tx): Promise<ImportWithChanges[]> {
    return this.find(tx, null);
  }

  /** Null if it does not exist or the actor may not see it. */
  async byId(tx: Tx, id: string): Promise<ImportWithChanges | null> {
    return isId(id) ? ((await this.find(tx, id))[0] ?? null) : null;
  }

  /**
   * Locks an import and all its trainees, as the writer role; null if it does not exist or the actor may not
   * see it.
   */
  async lock(tx: Tx, id: string): Promise<ImportWithChanges | null> {
    if (!isId(id)) return null;
    await tx.query('select app.lock_import($1)', [id]);
    return this.byId(tx, id);
  }

  /**
   * Removes all trainees of an import in batches, each with the audit rows of its removals, because a single
   * statement could exceed its time limit under load.
   * @returns how many trainees were removed
   */
  async undo(tx: Tx, { id }: TraineeImport): Promise<number> {
    await discardPlans(tx);
    const people = (await tx.query<{ people: number }>('select app.undo_import($1) as people', [id]))[0]?.people ?? 0;
    for (let gone = people; gone > 0;) gone = (await tx.query<{ gone: number }>('select app.delete_undone_trainees($1) as gone', [id]))[0]?.gone ?? 0;
    return people;
  }

  private async find(tx: Tx, id: string | null): Promise<ImportWithChanges[]> {
    const imports = await tx.query<Omit<ImportWithChanges, 'changedTrainees'>>(IMPORTS, [id]);
    const undoableIds = imports.filter(({ undoneAt }) => undoneAt === null).map((traineeImport) => traineeImport.id);
    const traces = undoableIds.length === 0 ? [] : await tx.query<ChangeTrace & { importId: string }>(CHANGE_TRACES, [undoableIds]);
    return imports.map((traineeImport) => ({
      ...traineeImport,
      changedTrainees: changedTrainees(traces.filter(({ importId }) => importId === traineeImport.id)),
    }));
  }
}
