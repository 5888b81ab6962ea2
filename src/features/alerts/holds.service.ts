import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { insertRow, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import {
  EARLIER_AGREEMENTS,
  HOLD_PAGE,
  HOLDS_BY_IDS,
  HOLDS_OF_ALERTS,
  LIFT_HOLD,
  LOCK_HOLD,
  MY_EMPLOYERS_ON_HOLD,
  OPEN_HOLDS_OF,
  TRAINEES_AT_EMPLOYERS,
  PLACE_HOLD,
  HAS_OPEN_ALERT,
} from './alerts.queries';
import { liftTable } from './alerts.table';
import type { EarlierAgreement, HoldContact, LiftAgreement, TraineeAtEmployer, TraineesAtEmployer, StaffHold } from './domain/hold';

interface HoldPageRequest {
  readonly isLifted: boolean | null;
  /** Null for all employers. */
  readonly employerId: string | null;
  readonly after: string | null;
  readonly limit: number;
}

interface TraineeAtEmployerRow extends Omit<TraineeAtEmployer, 'contact'>, Omit<HoldContact, 'taskId' | 'state'> {
  readonly taskId: string | null;
  readonly taskState: HoldContact['state'];
  readonly total: number;
  readonly toContact: number;
}

const traineesOf = (rows: readonly TraineeAtEmployerRow[]): TraineesAtEmployer => ({
  rows: rows.map(({ taskId, taskState, assignedTo, doneAt, doneBy, ...row }) => ({
    ...row,
    contact: taskId === null ? null : { taskId, state: taskState, assignedTo, doneAt, doneBy },
  })),
  total: rows[0]?.total ?? 0,
  toContact: rows[0]?.toContact ?? 0,
});

/**
 * Employer holds. All staff see that a hold exists; its reason and the agreements to lift it are visible only
 * to the institution that placed it.
 */
@Injectable()
export class HoldsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<StaffHold[]> {
    return tx.query<StaffHold>(HOLDS_BY_IDS, [ids.filter(isId)]);
  }

  /** Holds not lifted yet, oldest first. */
  openOf(tx: Tx, employerIds: readonly string[]): Promise<StaffHold[]> {
    return tx.query<StaffHold>(OPEN_HOLDS_OF, [employerIds]);
  }

  /** The holds caused by these alerts, newest first for each alert. */
  ofAlerts(tx: Tx, alertIds: readonly string[]): Promise<StaffHold[]> {
    return tx.query<StaffHold>(HOLDS_OF_ALERTS, [alertIds]);
  }

  /** Returns one row more than the page size, newest first. */
  async page(tx: Tx, { isLifted, employerId, after, limit }: HoldPageRequest): Promise<StaffHold[]> {
    if ((after !== null && !isId(after)) || (employerId !== null && !isId(employerId))) return [];
    return tx.query<StaffHold>(HOLD_PAGE, [after, isLifted, limit + 1, employerId]);
  }

  /**
   * The agreements to lift these holds, in the order they were made. Returns none for other institutions'
   * holds.
   */
  agreementsOf(tx: Tx, ids: readonly string[]): Promise<LiftAgreement[]> {
    return rowsBy(tx, liftTable, { holdId: ids }, { agreedAt: 'ASC', accountId: 'ASC' });
  }

  /**
   * Trainees of the actor's institution who work at these employers, are on the way there or are still to be contacted
   * because of a hold. Returns one row more than the page size for each; `after` is a trainee of the only employer.
   */
  async traineesAt(tx: Tx, employerIds: readonly string[], { after, limit }: { readonly after: string | null; readonly limit: number }) {
    const rows = await tx.query<TraineeAtEmployerRow>(TRAINEES_AT_EMPLOYERS, [employerIds, after !== null && isId(after) ? after : null, limit + 1]);
    return employerIds.map((id) => traineesOf(rows.filter(({ employerId }) => employerId === id)));
  }

  /** In a trainee's session: the employers on hold where she works or has an open referral. */
  async myEmployersOnHold(tx: Tx): Promise<ReadonlySet<string>> {
    return new Set((await tx.query<{ id: string }>(MY_EMPLOYERS_ON_HOLD)).map(({ id }) => id));
  }

  /**
   * Stops an employer for all institutions, because of a critical alert or by decision of the safety lead.
   * @returns the hold's id; null if the same cause already holds the employer
   */
  async place(tx: Tx, employerId: string, alertId: string | null): Promise<string | null> {
    const id = randomUUID();
    const [row] = await tx.query<{ isPlaced: boolean }>(PLACE_HOLD, [id, employerId, alertId]);
    if (!row?.isPlaced) return null;
    await announce(tx, domainEvent('HoldPlaced', id), { subjectKind: 'hold' });
    return id;
  }

  /**
   * Locks a hold of the actor's own institution, as the writer role; null if it does not exist or belongs to
   * another institution.
   */
  async lock(tx: Tx, id: string): Promise<StaffHold | null> {
    if (!isId(id)) return null;
    const [locked] = await tx.query<{ id: string }>(LOCK_HOLD, [id]);
    return locked ? ((await this.byIds(tx, [locked.id]))[0] ?? null) : null;
  }

  /**
   * Whether the alert that caused the hold is still open. Also available to staff who may not read the alert.
   */
  async hasOpenAlert(tx: Tx, id: string): Promise<boolean> {
    return (await tx.query<{ waits: boolean }>(HAS_OPEN_ALERT, [id]))[0]?.waits ?? false;
  }

  earlierAgreements(tx: Tx, id: string): Promise<EarlierAgreement[]> {
    return tx.query<EarlierAgreement>(EARLIER_AGREEMENTS, [id]);
  }

  /** Each account can agree only once (constraint `hold_lift_pkey`). */
  async addAgreement(tx: Tx, agreement: LiftAgreement): Promise<void> {
    await insertRow(tx, liftTable, agreement);
  }

  async lift(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.change(LIFT_HOLD, [id, at]);
  }
}
