import { Injectable } from '@nestjs/common';
import type { IndicatorAnswer } from '../alerts/domain/indicators';
import { insertAll, insertRow, rowsBy } from '../../platform/database/table';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { FollowUp } from './domain/follow-up';
import { type EarlierAnswer, type FollowUpRecord, type ContactReport, reportedWithheldWagesBefore } from './domain/follow-up-record';
import { type SafetyReport, safetyReportOf } from './domain/safety-report';
import { ANSWERS_OF, PLACEMENT_CONTEXT, REPLACEMENTS, UNPLANNED_OF_PLACEMENTS, WAGE_ANSWERS } from './follow-ups.queries';
import { followUpRecordTable } from './follow-ups.table';

/** One answer of a record. */
export interface RecordedAnswer extends IndicatorAnswer {
  readonly recordId: string;
}

/** A follow-up before and after a contact. */
export interface FollowUpChange {
  readonly before: FollowUp;
  readonly after: FollowUp;
}

/** Records of contacts. They are append-only, and an employer's login cannot read any of them. */
@Injectable()
export class FollowUpRecordsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<FollowUpRecord[]> {
    return rowsBy(tx, followUpRecordTable, { id: ids.filter(isId) });
  }

  /** Latest first. */
  ofFollowUps(tx: Tx, ids: readonly string[]): Promise<FollowUpRecord[]> {
    return rowsBy(tx, followUpRecordTable, { followUpId: ids }, { recordedAt: 'DESC', id: 'ASC' });
  }

  /** Unplanned contacts about these placements, latest first. */
  unplannedOf(tx: Tx, placementIds: readonly string[]): Promise<FollowUpRecord[]> {
    return tx.query<FollowUpRecord>(UNPLANNED_OF_PLACEMENTS, [placementIds]);
  }

  answersOf(tx: Tx, recordIds: readonly string[]): Promise<RecordedAnswer[]> {
    return tx.query<RecordedAnswer>(ANSWERS_OF, [recordIds]);
  }

  /** Which of these records are corrected, with the id of the correction. */
  replacementsOf(tx: Tx, ids: readonly string[]): Promise<{ readonly replacedId: string; readonly id: string }[]> {
    return tx.query(REPLACEMENTS, [ids]);
  }

  /**
   * Saves a record, and announces it with the state of its follow-up before and after.
   * @returns the report for the safety assessment, to be made in the same transaction
   */
  async add(tx: Tx, record: FollowUpRecord, report: ContactReport, change: FollowUpChange | null): Promise<SafetyReport> {
    const earlier = await tx.query<EarlierAnswer>(WAGE_ANSWERS, [record.placementId]);
    const [placement] = await tx.query<{ employerId: string; eighteenOn: LocalDate | null }>(PLACEMENT_CONTEXT, [record.placementId]);
    if (!placement) throw new Error(`Cannot save follow-up record ${record.id}: its placement does not exist`);
    await insertRow(tx, followUpRecordTable, record);
    const { institutionId, id: recordId, traineeId } = record;
    await insertAll(
      tx,
      'follow_up_answer',
      report.answers.map((answer) => ({ institutionId, recordId, traineeId, ...answer })),
    );
    const event = domainEvent(record.reportedBy === 'TRAINEE_ALONE' ? 'CheckedIn' : 'FollowUpRecorded', recordId);
    await announce(tx, event, { subjectKind: 'follow_up_record', ...(change ? { from: change.before.state, to: change.after.state } : {}) });
    return safetyReportOf(record, report, { ...placement, priorWithheldWages: reportedWithheldWagesBefore(earlier, record) });
  }
}
