import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../platform/outbox';
import { allOf, columnsOf, insertRow } from '../platform/rows';
import type { Tx } from '../platform/tx';
import { happened } from '../shared/events';
import { isId } from '../shared/ids';
import type { Placement, PlannedPlacement } from './domain/placement';
import { placementTable } from './placements.table';

const COLUMNS = columnsOf(placementTable, allOf(placementTable), 'p');

/** Places that trainees have taken, for staff and for herself. Row-level security decides whose. */
@Injectable()
export class PlacementsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return tx.query<Placement>(`select ${COLUMNS} from placement p where p.id = any($1::uuid[])`, [ids.filter(isId)]);
  }

  /** Newest first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return tx.query<Placement>(`select ${COLUMNS} from placement p where p.trainee_id = any($1::uuid[]) order by p.starts_on desc, p.id`, [ids]);
  }

  /** Newest first. */
  ofVacancies(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return tx.query<Placement>(`select ${COLUMNS} from placement p where p.vacancy_id = any($1::uuid[]) order by p.starts_on desc, p.id`, [ids]);
  }

  /** Writes a planned start down and tells whom it concerns. @returns its id */
  async add(tx: Tx, planned: PlannedPlacement): Promise<string> {
    const id = randomUUID();
    // the database writes it whatever is said here; the column takes no null
    await insertRow(tx, placementTable, { ...planned, id, ownEnterprise: false, createdAt: await tx.now() });
    await announce(tx, happened('PlacementPlanned', id), { subjectKind: 'placement', to: planned.state });
    return id;
  }
}
