import { Injectable } from '@nestjs/common';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isLocalDate, type LocalDate } from '../../shared/local-date';
import { type Checklist, readChecklist } from './checklist.file';
import type { VettingAnswer } from './domain/checklist';
import type { Vetting, VettingDecision, VettingState, VettingVisitor } from './domain/vetting';
import type { VettingValidity } from '../employers/domain/site-approval';
import { RENEWAL_AHEAD_DAYS, VISIT_WITHIN_DAYS, type VisitDue } from './domain/visit-due';
import { CLEARED, DROP_ANSWERS, OF_SITES, PAGE_NEWEST_FIRST, SAVE_DECISION, TO_VISIT, WAS_APPROVED } from './vetting.queries';
import { answerTable, decisionTable, visitorTable, vettingTable } from './vetting.table';

/** What everybody who sees the site may know of a vetting. */
export type SiteVetting = Pick<Vetting, 'id' | 'siteId' | 'kind' | 'conditions'> & VettingValidity;

/** Visits and decisions. Answers, visitors and votes are read by the institution that made them, and by no other. */
@Injectable()
export class VettingService {
  readonly checklist: Checklist = readChecklist();

  /** What was decided about these sites, the longest valid first. */
  ofSites(tx: Tx, siteIds: readonly string[]): Promise<SiteVetting[]> {
    return tx.query<SiteVetting>(OF_SITES, [siteIds]);
  }

  /** Whether each site is cleared on its day, in the order asked: the database's own rule, the same for everybody. */
  async isCleared(tx: Tx, pairs: readonly { readonly siteId: string; readonly on: LocalDate }[]): Promise<boolean[]> {
    const rows = await tx.query<{ isCleared: boolean }>(CLEARED, [pairs.map(({ siteId }) => siteId), pairs.map(({ on }) => on)]);
    return rows.map((row) => row.isCleared);
  }

  /** All of these vettings, for staff. */
  byIds(tx: Tx, ids: readonly string[]): Promise<Vetting[]> {
    return rowsBy(tx, vettingTable, 'id', ids.filter(isId));
  }

  /** All vettings of these sites, newest first; for staff. */
  recordsOfSites(tx: Tx, siteIds: readonly string[]): Promise<Vetting[]> {
    return rowsBy(tx, vettingTable, 'siteId', siteIds, { createdAt: 'DESC', id: 'DESC' });
  }

  /** One row more than the page holds, newest first; for staff. */
  async page(tx: Tx, asked: { readonly state: VettingState | null; readonly after: string | null; readonly limit: number }): Promise<Vetting[]> {
    if (asked.after !== null && !isId(asked.after)) return [];
    const ids = (await tx.query<{ id: string }>(PAGE_NEWEST_FIRST, [asked.after, asked.state, asked.limit + 1])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** One row more than the page holds of the sites for which nobody has planned the visit they need, the most pressing first; for staff. */
  async toVisit(tx: Tx, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<VisitDue[]> {
    const [day = '', siteId = ''] = after?.split(' ') ?? [];
    const isFirst = after === null;
    if (!isFirst && !(isLocalDate(day) && isId(siteId))) return [];
    return tx.query<VisitDue>(TO_VISIT, [isFirst ? null : day, isFirst ? null : siteId, limit + 1, VISIT_WITHIN_DAYS, RENEWAL_AHEAD_DAYS]);
  }

  visitorsOf(tx: Tx, ids: readonly string[]): Promise<VettingVisitor[]> {
    return rowsBy(tx, visitorTable, 'vettingId', ids, { isLead: 'DESC', accountId: 'ASC' });
  }

  answersOf(tx: Tx, ids: readonly string[]): Promise<VettingAnswer[]> {
    return rowsBy(tx, answerTable, 'vettingId', ids, { itemCode: 'ASC' });
  }

  decisionsOf(tx: Tx, ids: readonly string[]): Promise<VettingDecision[]> {
    return rowsBy(tx, decisionTable, 'vettingId', ids, { decidedAt: 'ASC', accountId: 'ASC' });
  }

  /** Whether the site was ever approved, by whomever and however that ended. */
  async wasApproved(tx: Tx, siteId: string): Promise<boolean> {
    return (await tx.query<{ wasApproved: boolean }>(WAS_APPROVED, [siteId]))[0]?.wasApproved ?? false;
  }

  /** Locks a vetting of the reader's own institution; null: not there, or another's. */
  async lock(tx: Tx, id: string): Promise<Vetting | null> {
    return isId(id) ? tx.manager.findOne(vettingTable, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  async plan(tx: Tx, vetting: Vetting, visitors: readonly Pick<VettingVisitor, 'accountId' | 'isLead'>[]): Promise<void> {
    const { id: vettingId, institutionId } = vetting;
    await tx.manager.insert(vettingTable, vetting);
    await tx.manager.insert(
      visitorTable,
      visitors.map((visitor) => ({ institutionId, vettingId, ...visitor })),
    );
  }

  async save(tx: Tx, vetting: Vetting): Promise<void> {
    await tx.manager.update(vettingTable, { id: vetting.id }, vetting);
  }

  /** Writes down what a visit found in place of what was written before. */
  async replaceAnswers(
    tx: Tx,
    { id: vettingId, institutionId }: Vetting,
    answers: readonly Omit<VettingAnswer, 'institutionId' | 'vettingId'>[],
  ): Promise<void> {
    await tx.change(DROP_ANSWERS, [vettingId]);
    if (answers.length === 0) return;
    await tx.manager.insert(
      answerTable,
      answers.map((answer) => ({ institutionId, vettingId, ...answer })),
    );
  }

  /** Stores one person's decision in place of the one that person wrote before, if any. */
  async saveDecision(tx: Tx, { institutionId, vettingId, accountId, decision, conditions, validUntil, decidedAt }: VettingDecision): Promise<void> {
    await tx.change(SAVE_DECISION, [institutionId, vettingId, accountId, decision, conditions, validUntil, decidedAt]);
  }
}
