import { Injectable } from '@nestjs/common';
import { insertRow, lockRow, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { type Grant, GRANT_ID, type GrantDraft, type GrantTarget } from './domain/grant';
import {
  ADD_INSTITUTIONS,
  ADD_TARGETS,
  GRANTS_OF_TRAINEES,
  INSTITUTIONS_OF,
  KNOWN_INSTITUTIONS,
  PAGE_LATEST_FIRST,
  SET_GRANT,
  TARGETS_OF,
} from './grants.queries';
import { grantTable } from './grants.table';

/**
 * Grants. Row-level security restricts them: the steward institution reads and edits all, another institution
 * reads those it works under.
 */
@Injectable()
export class GrantsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Grant[]> {
    return rowsBy(tx, grantTable, { id: ids.filter((id) => GRANT_ID.test(id)) });
  }

  /** Returns one row more than the page size, latest start first; of one institution, or all the reader may see. */
  async page(tx: Tx, { limit, after }: { readonly limit: number; readonly after: string | null }, institutionId: string | null = null): Promise<Grant[]> {
    if (after !== null && !GRANT_ID.test(after)) return [];
    const ids = (await tx.query<{ id: string }>(PAGE_LATEST_FIRST, [after, limit + 1, institutionId])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** Locks a grant that the actor may change; null if there is none or the actor may not. */
  async lock(tx: Tx, id: string): Promise<Grant | null> {
    return GRANT_ID.test(id) ? lockRow(tx, grantTable, { id }) : null;
  }

  institutionsOf(tx: Tx, ids: readonly string[]): Promise<{ readonly grantId: string; readonly institutionId: string }[]> {
    // A string that is no grant id may contain characters that PostgreSQL rejects.
    return tx.query(INSTITUTIONS_OF, [ids.filter((id) => GRANT_ID.test(id))]);
  }

  targetsOf(tx: Tx, ids: readonly string[]): Promise<(GrantTarget & { readonly grantId: string })[]> {
    return tx.query(TARGETS_OF, [ids.filter((id) => GRANT_ID.test(id))]);
  }

  async unknownInstitutions(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const existingIds = new Set((await tx.query<{ id: string }>(KNOWN_INSTITUTIONS, [ids])).map(({ id }) => id));
    return ids.filter((id) => !existingIds.has(id));
  }

  /** Inserts a new grant or replaces the stored one. */
  async save(tx: Tx, id: string, draft: GrantDraft, before: Grant | null): Promise<void> {
    const { institutionIds, targets, ...columns } = draft;
    if (before) await updateRows(tx, grantTable, { id }, { ...columns, version: before.version + 1 });
    else await insertRow(tx, grantTable, { ...columns, id, version: 1, createdAt: await tx.now() });
    await tx.change('delete from donor_grant_institution where grant_id = $1', [id]);
    await tx.change('delete from donor_grant_target where grant_id = $1', [id]);
    await tx.change(ADD_INSTITUTIONS, [id, institutionIds]);
    await tx.change(ADD_TARGETS, [id, targets.map(({ indicator }) => indicator), targets.map(({ target }) => target)]);
  }

  /** The grant that currently pays for each trainee; null if there is none. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<{ readonly traineeId: string; readonly grantId: string | null }[]> {
    return tx.query(GRANTS_OF_TRAINEES, [ids]);
  }

  /** Sets the grant that pays for her services from now on, or null; earlier records are unchanged. */
  async setForTrainee(tx: Tx, trainee: { readonly id: string; readonly version: number }, grantId: string | null): Promise<void> {
    await tx.change(SET_GRANT, [trainee.id, grantId, trainee.version + 1]);
  }
}
