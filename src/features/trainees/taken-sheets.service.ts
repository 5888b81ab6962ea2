import { Injectable } from '@nestjs/common';
import { insertAll } from '../../platform/database/insert-all';
import { insertRows } from '../../platform/database/insert-rows';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { KeptSheet } from '../../shared/sheet-rules';
import type { TableRows } from '../../shared/table-rows';
import { type TakenSheet, type TouchedPerson, touchedPeople, type Trace } from './domain/taken-sheet';

/** An import with the later changes to its trainees. */
export interface SheetSince extends TakenSheet {
  /** The importer's display name. */
  readonly takenByName: string | null;
  readonly touched: readonly TouchedPerson[];
}

/**
 * $1 one import, or null for those of the last 24 hours, newest first. Row-level security limits them to the
 * viewer's institution.
 */
const SHEETS = `select s.id, s.taken_by as "takenBy", s.taken_at as "takenAt", s.people, s.taken_back_at as "takenBackAt", a.display_name as "takenByName"
  from sheet_import s left join account a on a.id = s.taken_by
  where case when $1::uuid is null then s.taken_at > app.now() - interval '24 hours' else s.id = $1 end
  order by s.taken_at desc, s.id limit 20`;
const TRACES = 'select import_id as "importId", trainee_id as "traineeId", code, found from app.traces_of_sheets($1)';

/** Committed imports of trainees and their undo. */
@Injectable()
export class TakenSheetsService {
  /** Records, as the writer role, which import each trainee belongs to; one import per institution. */
  async add(tx: Tx, sheets: readonly KeptSheet[], members: TableRows): Promise<void> {
    const takenAt = await tx.now();
    await insertAll(
      tx,
      'sheet_import',
      sheets.map(({ id, institutionId, people }) => ({ institutionId, id, takenBy: tx.actor.accountId, takenAt, people })),
    );
    await insertRows(tx, members);
    await insertAll(
      tx,
      'audit_pending',
      sheets.map(({ id }) => ({
        audience: tx.actor.audience,
        actorId: tx.actor.accountId,
        action: 'TraineeSheetTakenIn',
        subjectKind: 'sheet_import',
        subjectId: id,
        detail: {},
      })),
    );
  }

  /** The imports of the last 24 hours, newest first. */
  ofLastDay(tx: Tx): Promise<SheetSince[]> {
    return this.sheets(tx, null);
  }

  /** Null if it does not exist or the actor may not see it. */
  async byId(tx: Tx, id: string): Promise<SheetSince | null> {
    return isId(id) ? ((await this.sheets(tx, id))[0] ?? null) : null;
  }

  /**
   * Locks an import and all its trainees, as the writer role; null if it does not exist or the actor may not
   * see it.
   */
  async lock(tx: Tx, id: string): Promise<SheetSince | null> {
    if (!isId(id)) return null;
    await tx.query('select app.lock_sheet($1)', [id]);
    return this.byId(tx, id);
  }

  /**
   * Removes all trainees of an import in batches, because a single statement could exceed its time limit
   * under load. @returns how many trainees were removed
   */
  async takeBack(tx: Tx, { id }: TakenSheet): Promise<number> {
    const people = (await tx.query<{ people: number }>('select app.take_back_sheet($1) as people', [id]))[0]?.people ?? 0;
    for (let gone = people; gone > 0;) gone = (await tx.query<{ gone: number }>('select app.remove_taken_back($1) as gone', [id]))[0]?.gone ?? 0;
    return people;
  }

  private async sheets(tx: Tx, id: string | null): Promise<SheetSince[]> {
    const found = await tx.query<Omit<SheetSince, 'touched'>>(SHEETS, [id]);
    const asked = found.filter(({ takenBackAt }) => takenBackAt === null).map((sheet) => sheet.id);
    const traces = asked.length === 0 ? [] : await tx.query<Trace & { importId: string }>(TRACES, [asked]);
    return found.map((sheet) => ({ ...sheet, touched: touchedPeople(traces.filter(({ importId }) => importId === sheet.id)) }));
  }
}
