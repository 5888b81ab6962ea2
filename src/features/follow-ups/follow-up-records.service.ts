import { Injectable } from '@nestjs/common';
import type { IndicatorAnswer } from '../alerts/domain/indicators';
import { insertAll } from '../../platform/database/insert-all';
import { announce } from '../../platform/database/outbox';
import { insertRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { FollowUp } from './domain/follow-up';
import { type EarlierAnswer, type FollowUpRecord, type SaidAtContact, saidWagesWithheldBefore } from './domain/record';
import { type ContactForSafety, contactForSafety } from './domain/safety';
import { ANSWERS_OF, AT_WORK, RECORDS_BY_IDS, RECORDS_OF_FOLLOW_UPS, REPLACEMENTS, UNPLANNED_OF_PLACEMENTS, WAGES_SAID } from './follow-ups.queries';
import { followUpRecordTable } from './follow-ups.table';

/** One answer of a record. */
export interface RecordedAnswer extends IndicatorAnswer {
  readonly recordId: string;
}

/** A follow-up before and after a contact. */
export interface MovedByContact {
  readonly before: FollowUp;
  readonly after: FollowUp;
}

/** Records of contacts. They are append-only, and an employer's login cannot read any of them. */
@Injectable()
export class FollowUpRecordsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<FollowUpRecord[]> {
    return tx.query<FollowUpRecord>(RECORDS_BY_IDS, [ids.filter(isId)]);
  }

  /** Latest first. */
  ofFollowUps(tx: Tx, ids: readonly string[]): Promise<FollowUpRecord[]> {
    return tx.query<FollowUpRecord>(RECORDS_OF_FOLLOW_UPS, [ids]);
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
   * Saves a record, and announces it with the state of its follow-up before and after. @returns the report
   * for the safety assessment, to be made in the same transaction
   */
  async add(tx: Tx, record: FollowUpRecord, said: SaidAtContact, moved: MovedByContact | null): Promise<ContactForSafety> {
    const earlier = await tx.query<EarlierAnswer>(WAGES_SAID, [record.placementId]);
    const [known] = await tx.query<{ employerId: string; eighteenOn: LocalDate | null }>(AT_WORK, [record.placementId]);
    if (!known) throw new Error(`the place of record ${record.id} is gone`);
    await insertRow(tx, followUpRecordTable, record);
    const { institutionId, id: recordId, traineeId } = record;
    await insertAll(
      tx,
      'follow_up_answer',
      said.answers.map((answer) => ({ institutionId, recordId, traineeId, ...answer })),
    );
    const event = happened(record.saidBy === 'TRAINEE_ALONE' ? 'CheckedIn' : 'FollowUpRecorded', recordId);
    await announce(tx, event, { subjectKind: 'follow_up_record', ...(moved ? { from: moved.before.state, to: moved.after.state } : {}) });
    return contactForSafety(record, said, { ...known, priorWithheldWages: saidWagesWithheldBefore(earlier, record) });
  }
}
