import { Injectable } from '@nestjs/common';
import { rowsBy } from '../../platform/database/table';
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

/** Grants. Row-level security decides whose: the steward sees all and keeps them, an institution sees those it works under. */
@Injectable()
export class GrantsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Grant[]> {
    return rowsBy(
      tx,
      grantTable,
      'id',
      ids.filter((id) => GRANT_ID.test(id)),
    );
  }

  /** One row more than the page holds, the latest start first. */
  async page(tx: Tx, { limit, after }: { readonly limit: number; readonly after: string | null }): Promise<Grant[]> {
    if (after !== null && !GRANT_ID.test(after)) return [];
    const ids = (await tx.query<{ id: string }>(PAGE_LATEST_FIRST, [after, limit + 1])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** Locks a grant the reader may change; null: not there, or not yours to change. */
  async lock(tx: Tx, id: string): Promise<Grant | null> {
    return GRANT_ID.test(id) ? tx.manager.findOne(grantTable, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  institutionsOf(tx: Tx, ids: readonly string[]): Promise<{ readonly grantId: string; readonly institutionId: string }[]> {
    // a name no grant can have may hold what PostgreSQL cannot read
    return tx.query(INSTITUTIONS_OF, [ids.filter((id) => GRANT_ID.test(id))]);
  }

  targetsOf(tx: Tx, ids: readonly string[]): Promise<(GrantTarget & { readonly grantId: string })[]> {
    return tx.query(TARGETS_OF, [ids.filter((id) => GRANT_ID.test(id))]);
  }

  async unknownInstitutions(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const known = new Set((await tx.query<{ id: string }>(KNOWN_INSTITUTIONS, [ids])).map(({ id }) => id));
    return ids.filter((id) => !known.has(id));
  }

  /** Writes a grant that is new, or in the place of what it was before. */
  async keep(tx: Tx, id: string, draft: GrantDraft, before: Grant | null): Promise<void> {
    const { institutionIds, targets, ...said } = draft;
    if (before) await tx.manager.update(grantTable, { id }, { ...said, version: before.version + 1 });
    else await tx.manager.insert(grantTable, { ...said, id, version: 1, createdAt: await tx.now() });
    await tx.change('delete from donor_grant_institution where grant_id = $1', [id]);
    await tx.change('delete from donor_grant_target where grant_id = $1', [id]);
    await tx.change(ADD_INSTITUTIONS, [id, institutionIds]);
    await tx.change(ADD_TARGETS, [id, targets.map(({ indicator }) => indicator), targets.map(({ target }) => target)]);
  }

  /** The grant that pays for each trainee now; null where none does. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<{ readonly traineeId: string; readonly grantId: string | null }[]> {
    return tx.query(GRANTS_OF_TRAINEES, [ids]);
  }

  /** From now on this grant, or none, pays for what she is given; what was written before keeps its own. */
  async setFor(tx: Tx, trainee: { readonly id: string; readonly version: number }, grantId: string | null): Promise<void> {
    await tx.change(SET_GRANT, [trainee.id, grantId, trainee.version + 1]);
  }
}
