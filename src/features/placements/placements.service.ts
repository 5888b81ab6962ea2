import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { announce } from '../../platform/database/outbox';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { EmployerPlacement, PlacementChange, Placement, PlacementState, PlannedPlacement, StartToConfirm } from './domain/placement';
import {
  EMPLOYER_PLACEMENTS_BY_IDS,
  EMPLOYER_PLACEMENT_PAGE,
  TRAINEE_CONFIRMATION,
  IS_CLEARED,
  LOCK_EMPLOYER_PLACEMENT,
  PAGE,
  PLAN_AGREEMENT,
} from './placements.queries';
import { placementTable } from './placements.table';

interface PageRequest {
  readonly limit: number;
  readonly after: string | null;
}
interface PlacementPageRequest extends PageRequest {
  readonly state: PlacementState | null;
  readonly ownEnterprise: boolean | null;
  /** A staff account: only its trainees and unassigned ones. */
  readonly of: string | null;
  /** Leaves out placements at an employer on hold. */
  readonly exceptOnHold: boolean;
}
type Confirmation = Pick<Placement, 'confirmedByTraineeAt' | 'verifiedAt'>;

/**
 * Placements. Row-level security limits the rows. Employers use the methods with `employer` in their name,
 * which read only the columns of their login.
 */
@Injectable()
export class PlacementsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return rowsBy(tx, placementTable, { id: ids.filter(isId) });
  }

  employerPlacementsByIds(tx: Tx, ids: readonly string[]): Promise<EmployerPlacement[]> {
    return tx.query<EmployerPlacement>(EMPLOYER_PLACEMENTS_BY_IDS, [ids.filter(isId)]);
  }

  /** Latest start first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return rowsBy(tx, placementTable, { traineeId: ids }, { startsOn: 'DESC', id: 'ASC' });
  }

  /** Latest start first. */
  ofVacancies(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return rowsBy(tx, placementTable, { vacancyId: ids }, { startsOn: 'DESC', id: 'ASC' });
  }

  /** Returns one row more than the page size, newest first. */
  page(tx: Tx, { limit, after, state, ownEnterprise, of, exceptOnHold }: PlacementPageRequest): Promise<WithCursor<Placement>[]> {
    const start = readKeyset(after);
    return start ? tx.query(PAGE, [start.at, start.id, limit + 1, state, ownEnterprise, of, exceptOnHold]) : Promise.resolve([]);
  }

  /**
   * Returns one row more than the page size, latest start first; `after` is the last one of the previous
   * page.
   */
  employerPage(tx: Tx, { limit, after }: PageRequest): Promise<EmployerPlacement[]> {
    return after !== null && !isId(after) ? Promise.resolve([]) : tx.query(EMPLOYER_PLACEMENT_PAGE, [after, limit + 1]);
  }

  /** Locks a placement as staff or as the trainee; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<Placement | null> {
    return isId(id) ? lockRow(tx, placementTable, { id }) : null;
  }

  /** Locks a placement as its employer. */
  async lockEmployerPlacement(tx: Tx, id: string): Promise<EmployerPlacement | null> {
    return isId(id) ? ((await tx.query<EmployerPlacement>(LOCK_EMPLOYER_PLACEMENT, [id]))[0] ?? null) : null;
  }

  /**
   * Adds what the employer's writer role may also read: whether the trainee has confirmed, to distinguish the
   * first confirmation from the second.
   */
  async withTraineeConfirmation(tx: Tx, placement: EmployerPlacement): Promise<EmployerPlacement & Confirmation> {
    const [confirmation] = await tx.query<Confirmation>(TRAINEE_CONFIRMATION, [placement.id]);
    if (!confirmation) throw new Error(`Cannot read the trainee's confirmation of placement ${placement.id}`);
    return { ...placement, ...confirmation };
  }

  /**
   * `isCleared` for the vacancy's site on a day, computed by the database's own rule, the same for every
   * audience.
   */
  async siteIsCleared(tx: Tx, vacancyId: string, on: LocalDate): Promise<boolean> {
    return (await tx.query<{ isCleared: boolean }>(IS_CLEARED, [vacancyId, on]))[0]?.isCleared ?? false;
  }

  /**
   * Adds a planned placement, with the agreement if it is an apprenticeship, and announces it.
   * @returns its id
   */
  async add(tx: Tx, planned: PlannedPlacement): Promise<string> {
    const id = randomUUID();
    const createdAt = await tx.now();
    // A trigger sets `own_enterprise` and `planned_on` regardless of these values; `own_enterprise` must not
    // be null.
    await insertRow(tx, placementTable, { ...planned, id, ownEnterprise: false, createdAt });
    if (planned.kind === 'APPRENTICESHIP')
      await tx.change(PLAN_AGREEMENT, [planned.institutionId, randomUUID(), id, planned.traineeId, createdAt, planned.vacancyId]);
    await announce(tx, domainEvent('PlacementPlanned', id), { subjectKind: 'placement', to: planned.state });
    return id;
  }

  async save<P extends StartToConfirm>(tx: Tx, before: P, { placement, event }: PlacementChange<P>): Promise<void> {
    await saveRow<object>(tx, placementTable, before, placement);
    await announce(tx, event, { subjectKind: 'placement', from: before.state, to: placement.state });
  }
}
