import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { isId } from '../../shared/ids';
import {
  EARLIER_AGREEMENTS,
  HOLD_PAGE,
  HOLDS_BY_IDS,
  HOLDS_OF_ALERTS,
  LIFT_HOLD,
  LOCK_HOLD,
  MY_HELD_EMPLOYERS,
  OPEN_HOLDS_OF,
  PEOPLE_AT,
  PLACE_HOLD,
  WAITS_FOR_ALERT,
} from './alerts.queries';
import { liftTable } from './alerts.table';
import type { EarlierAgreement, LiftAgreement, PersonAt, SeenHold } from './domain/hold';

/** Holds on employers. All staff see that there is one; why it was placed and who agreed to lift it stays with the institution that placed it. */
@Injectable()
export class HoldsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<SeenHold[]> {
    return tx.query<SeenHold>(HOLDS_BY_IDS, [ids.filter(isId)]);
  }

  /** Not lifted, the oldest first. */
  openOf(tx: Tx, employerIds: readonly string[]): Promise<SeenHold[]> {
    return tx.query<SeenHold>(OPEN_HOLDS_OF, [employerIds]);
  }

  /** The holds that these alerts gave, the newest of each first. */
  ofAlerts(tx: Tx, alertIds: readonly string[]): Promise<SeenHold[]> {
    return tx.query<SeenHold>(HOLDS_OF_ALERTS, [alertIds]);
  }

  /** One row more than the page holds, newest first. */
  async page(tx: Tx, asked: { readonly isLifted: boolean | null; readonly after: string | null; readonly limit: number }): Promise<SeenHold[]> {
    if (asked.after !== null && !isId(asked.after)) return [];
    return tx.query<SeenHold>(HOLD_PAGE, [asked.after, asked.isLifted, asked.limit + 1]);
  }

  /** Who agreed so far to lift these, in that order; nothing of other institutions' holds. */
  agreementsOf(tx: Tx, ids: readonly string[]): Promise<LiftAgreement[]> {
    return rowsBy(tx, liftTable, 'holdId', ids, { agreedAt: 'ASC', accountId: 'ASC' });
  }

  /** People of the actor's institution who work at these employers or are on the way there. */
  peopleAt(tx: Tx, employerIds: readonly string[]): Promise<PersonAt[]> {
    return tx.query<PersonAt>(PEOPLE_AT, [employerIds]);
  }

  /** In a trainee's session: the employers on hold among those she works at or is on the way to. */
  async heldOnMyWay(tx: Tx): Promise<ReadonlySet<string>> {
    return new Set((await tx.query<{ id: string }>(MY_HELD_EMPLOYERS)).map(({ id }) => id));
  }

  /** Stops an employer everywhere, for a critical alert or on the safety lead's word. @returns the hold's id; null where the same cause already holds it */
  async place(tx: Tx, employerId: string, alertId: string | null): Promise<string | null> {
    const id = randomUUID();
    const [row] = await tx.query<{ isPlaced: boolean }>(PLACE_HOLD, [id, employerId, alertId]);
    if (!row?.isPlaced) return null;
    await announce(tx, happened('HoldPlaced', id), { subjectKind: 'hold' });
    return id;
  }

  /** Locks a hold of the actor's own institution, as its path role; null: not there, or another's. */
  async lock(tx: Tx, id: string): Promise<SeenHold | null> {
    if (!isId(id)) return null;
    const [locked] = await tx.query<{ id: string }>(LOCK_HOLD, [id]);
    return locked ? ((await this.byIds(tx, [locked.id]))[0] ?? null) : null;
  }

  /** Whether the alert that is its cause is not over: known also to those who may not read the alert. */
  async waitsForAlert(tx: Tx, id: string): Promise<boolean> {
    return (await tx.query<{ waits: boolean }>(WAITS_FOR_ALERT, [id]))[0]?.waits ?? false;
  }

  earlierAgreements(tx: Tx, id: string): Promise<EarlierAgreement[]> {
    return tx.query<EarlierAgreement>(EARLIER_AGREEMENTS, [id]);
  }

  /** One person's word; the same person gives but one (constraint `hold_lift_pkey`). */
  async addAgreement(tx: Tx, agreement: LiftAgreement): Promise<void> {
    await tx.manager.insert(liftTable, agreement);
  }

  async lift(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.change(LIFT_HOLD, [id, at]);
  }
}
