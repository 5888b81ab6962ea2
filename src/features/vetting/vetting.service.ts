import { Injectable } from '@nestjs/common';
import { insertAll, insertRow, lockRow, rowsBy, saveRow, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isLocalDate, type LocalDate } from '../../shared/local-date';
import { type Checklist, readChecklist } from './checklist.file';
import type { VettingAnswer } from './domain/checklist';
import type { ConductSignature } from './domain/conduct';
import type { SiteChangeReport } from './domain/site-change';
import type { EarlierDecision, VettingSendBack } from './domain/send-back';
import type { Vetting, VettingCondition, VettingDecision, VettingLead, VettingState, VettingVisitor } from './domain/vetting';
import type { VettingValidity } from '../employers/domain/site-approval';
import { RENEWAL_AHEAD_DAYS, VISIT_WITHIN_DAYS, type VisitDue } from './domain/visit-due';
import {
  CONDITION_OWNERS,
  IS_CLEARED,
  DELETE_ANSWERS,
  LAPSING,
  OF_SITES,
  PAGE_NEWEST_FIRST,
  SAVE_DECISION,
  SITES_DUE_A_VISIT,
  WAS_APPROVED,
} from './vetting.queries';
import {
  answerTable,
  conditionTable,
  conductTable,
  decisionTable,
  earlierDecisionTable,
  leadTable,
  sendBackTable,
  visitorTable,
  vettingTable,
} from './vetting.table';

interface VettingPage {
  readonly state: VettingState | null;
  readonly hasOpenConditions: boolean;
  readonly after: string | null;
  readonly limit: number;
}

/** The fields of a vetting that its employer may see. */
export type SiteVetting = Pick<Vetting, 'id' | 'siteId' | 'conditions'> & VettingValidity;

/**
 * Visits and decisions. Answers, visitors and individual decisions can be read only by the institution that
 * made them.
 */
@Injectable()
export class VettingService {
  readonly checklist: Checklist = readChecklist();

  /** The decisions about these sites, longest valid first. */
  ofSites(tx: Tx, siteIds: readonly string[]): Promise<SiteVetting[]> {
    return tx.query<SiteVetting>(OF_SITES, [siteIds]);
  }

  /**
   * Whether each site is cleared on its day, in the order of the pairs. Computed by the database's own rule,
   * the same for every audience.
   */
  async isCleared(tx: Tx, pairs: readonly { readonly siteId: string; readonly on: LocalDate }[]): Promise<boolean[]> {
    const rows = await tx.query<{ isCleared: boolean }>(IS_CLEARED, [pairs.map(({ siteId }) => siteId), pairs.map(({ on }) => on)]);
    return rows.map((row) => row.isCleared);
  }

  /** All columns of these vettings, for staff. */
  byIds(tx: Tx, ids: readonly string[]): Promise<Vetting[]> {
    return rowsBy(tx, vettingTable, { id: ids.filter(isId) });
  }

  /** All vettings of these sites, newest first; for staff. */
  recordsOfSites(tx: Tx, siteIds: readonly string[]): Promise<Vetting[]> {
    return rowsBy(tx, vettingTable, { siteId: siteIds }, { createdAt: 'DESC', id: 'DESC' });
  }

  /** Returns one row more than the page size, newest first; for staff. */
  async page(tx: Tx, options: VettingPage): Promise<Vetting[]> {
    if (options.after !== null && !isId(options.after)) return [];
    const ids = (await tx.query<{ id: string }>(PAGE_NEWEST_FIRST, [options.after, options.state, options.limit + 1, options.hasOpenConditions])).map(
      ({ id }) => id,
    );
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /**
   * Returns one row more than the page size of the sites that need a visit and have none planned, most urgent
   * first; for staff.
   */
  async sitesDueAVisit(tx: Tx, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<VisitDue[]> {
    const [day = '', siteId = ''] = after?.split(' ') ?? [];
    const isFirst = after === null;
    if (!isFirst && !(isLocalDate(day) && isId(siteId))) return [];
    return tx.query<VisitDue>(SITES_DUE_A_VISIT, [isFirst ? null : day, isFirst ? null : siteId, limit + 1, VISIT_WITHIN_DAYS, RENEWAL_AHEAD_DAYS]);
  }

  visitorsOf(tx: Tx, ids: readonly string[]): Promise<VettingVisitor[]> {
    return rowsBy(tx, visitorTable, { vettingId: ids }, { isLead: 'DESC', accountId: 'ASC' });
  }

  /** Who leads these visits, and who led them before a handover. */
  leadsOf(tx: Tx, ids: readonly string[]): Promise<VettingLead[]> {
    return rowsBy(tx, leadTable, { vettingId: ids });
  }

  answersOf(tx: Tx, ids: readonly string[]): Promise<VettingAnswer[]> {
    return rowsBy(tx, answerTable, { vettingId: ids }, { itemCode: 'ASC' });
  }

  decisionsOf(tx: Tx, ids: readonly string[]): Promise<VettingDecision[]> {
    return rowsBy(tx, decisionTable, { vettingId: ids }, { decidedAt: 'ASC', accountId: 'ASC' });
  }

  /** The requests to send these visits back, of all rounds, oldest first. */
  sendBacksOf(tx: Tx, ids: readonly string[]): Promise<VettingSendBack[]> {
    return rowsBy(tx, sendBackTable, { vettingId: ids }, { askedAt: 'ASC', accountId: 'ASC' });
  }

  /** The decisions of rounds that were sent back, oldest first. */
  earlierDecisionsOf(tx: Tx, ids: readonly string[]): Promise<EarlierDecision[]> {
    return rowsBy(tx, earlierDecisionTable, { vettingId: ids }, { round: 'ASC', decidedAt: 'ASC' });
  }

  async addSendBack(tx: Tx, request: VettingSendBack): Promise<void> {
    await insertRow(tx, sendBackTable, request);
  }

  /** The conditions of these approvals, in the order of the decision. */
  conditionsOf(tx: Tx, ids: readonly string[]): Promise<VettingCondition[]> {
    return rowsBy(tx, conditionTable, { vettingId: ids }, { position: 'ASC' });
  }

  async saveCondition(tx: Tx, before: VettingCondition, after: VettingCondition): Promise<void> {
    await saveRow(tx, conditionTable, before, after);
  }

  /** The colleagues who may own a condition of an approval of these employers. */
  conditionOwners(tx: Tx, employerIds: readonly string[]): Promise<{ readonly employerId: string; readonly id: string }[]> {
    return tx.query(CONDITION_OWNERS, [employerIds]);
  }

  /** The approvals that an unmet condition ends now. */
  async lapsing(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(LAPSING, [limit])).map(({ id }) => id);
  }

  /** Ends such an approval; false if another worker did, or its condition is met. */
  async lapse(tx: Tx, id: string): Promise<boolean> {
    return (await tx.queryOne<{ didLapse: boolean }>('select app.lapse_approval($1) as "didLapse"', [id])).didLapse;
  }

  /** The signatures of the code of conduct by these businesses that the reader's institution recorded, the last one first. */
  signaturesOf(tx: Tx, employerIds: readonly string[]): Promise<ConductSignature[]> {
    return rowsBy(tx, conductTable, { employerId: employerIds }, { signedOn: 'DESC', recordedAt: 'DESC' });
  }

  async addSignature(tx: Tx, signature: ConductSignature): Promise<void> {
    await insertRow(tx, conductTable, signature);
  }

  /** Whether the business signed the code of conduct, and no new owner was reported since. */
  async hasSignedConduct(tx: Tx, employerId: string): Promise<boolean> {
    return (await tx.queryOne<{ hasSigned: boolean }>('select app.has_signed_conduct($1) as "hasSigned"', [employerId])).hasSigned;
  }

  /** Makes another visit of the sites that a change concerns due at once; a change that was reported today stays one. */
  async reportChange(tx: Tx, employerId: string, { siteId, change, note }: SiteChangeReport): Promise<void> {
    await tx.query('select app.report_site_change($1, $2, $3, $4)', [employerId, siteId, change, note]);
  }

  /** Whether the site was ever approved, by any institution, even if that approval has ended. */
  async wasApproved(tx: Tx, siteId: string): Promise<boolean> {
    return (await tx.query<{ wasApproved: boolean }>(WAS_APPROVED, [siteId]))[0]?.wasApproved ?? false;
  }

  /** Locks a vetting of the reader's own institution; null if it does not exist or belongs to another. */
  async lock(tx: Tx, id: string): Promise<Vetting | null> {
    return isId(id) ? lockRow(tx, vettingTable, { id }) : null;
  }

  /** The sites of these at which a visit must look like a routine one, as the database checks too. */
  async routineOnly(tx: Tx, siteIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>('select id from unnest($1::uuid[]) id where app.visit_must_be_routine(id)', [siteIds]);
    return new Set(rows.map(({ id }) => id));
  }

  async plan(tx: Tx, vetting: Vetting, visitors: readonly Pick<VettingVisitor, 'accountId' | 'isLead'>[]): Promise<void> {
    const { id: vettingId, institutionId } = vetting;
    await insertRow(tx, vettingTable, vetting);
    await insertAll(
      tx,
      visitorTable,
      visitors.map((visitor) => ({ institutionId, vettingId, ...visitor })),
    );
  }

  async save(tx: Tx, vetting: Vetting): Promise<void> {
    await updateRows(tx, vettingTable, { id: vetting.id }, vetting);
  }

  /** Replaces the recorded findings of a visit. */
  async replaceAnswers(
    tx: Tx,
    { id: vettingId, institutionId }: Vetting,
    answers: readonly Omit<VettingAnswer, 'institutionId' | 'vettingId'>[],
  ): Promise<void> {
    await tx.change(DELETE_ANSWERS, [vettingId]);
    if (answers.length === 0) return;
    await insertAll(
      tx,
      answerTable,
      answers.map((answer) => ({ institutionId, vettingId, ...answer })),
    );
  }

  /** Saves one person's decision, replacing an earlier one of theirs. */
  async saveDecision(tx: Tx, { institutionId, vettingId, accountId, decision, conditions, validUntil, decidedAt, ...more }: VettingDecision): Promise<void> {
    const plans = JSON.stringify(more.conditionPlans);
    await tx.change(SAVE_DECISION, [institutionId, vettingId, accountId, decision, conditions, validUntil, decidedAt, plans]);
  }
}
