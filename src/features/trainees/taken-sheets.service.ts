import { Injectable } from '@nestjs/common';
import { insertAll } from '../../platform/database/insert-all';
import { insertRows } from '../../platform/database/insert-rows';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { KeptSheet } from '../../shared/sheet-rules';
import type { TableRows } from '../../shared/table-rows';
import { type TakenSheet, type TouchedPerson, touchedPeople, type Trace } from './domain/taken-sheet';

/** A sheet with what has been written since about whom it brought. */
export interface SheetSince extends TakenSheet {
  /** What whoever took it in is called. */
  readonly takenByName: string | null;
  readonly touched: readonly TouchedPerson[];
}

/** $1 one sheet, or null for those of the last day, newest first. Row-level security keeps it to the viewer's institution. */
const SHEETS = `select s.id, s.taken_by as "takenBy", s.taken_at as "takenAt", s.people, s.taken_back_at as "takenBackAt", a.display_name as "takenByName"
  from sheet_import s left join account a on a.id = s.taken_by
  where case when $1::uuid is null then s.taken_at > app.now() - interval '24 hours' else s.id = $1 end
  order by s.taken_at desc, s.id limit 20`;
const TRACES = 'select import_id as "importId", trainee_id as "traineeId", code, found from app.traces_of_sheets($1)';

/** Sheets of trainees that were taken in, and how they are taken back. */
@Injectable()
export class TakenSheetsService {
  /** Writes down, as the path role, with which sheet people came in: one for each institution. */
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

  /** Those of the last day, newest first. */
  ofLastDay(tx: Tx): Promise<SheetSince[]> {
    return this.sheets(tx, null);
  }

  /** Null: not there, or not yours. */
  async byId(tx: Tx, id: string): Promise<SheetSince | null> {
    return isId(id) ? ((await this.sheets(tx, id))[0] ?? null) : null;
  }

  /** Locks it with all whom it brought, as the path role; null: not there, or not yours. */
  async lock(tx: Tx, id: string): Promise<SheetSince | null> {
    if (!isId(id)) return null;
    await tx.query('select app.lock_sheet($1)', [id]);
    return this.byId(tx, id);
  }

  /** Everybody it brought goes, some in each statement: what all would take depends on what else is done, and a statement has its limit. @returns how many people went */
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
