import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { insertRow, lockRow, lockRows, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import { isRefusal } from '../../shared/refusal';
import {
  type CancelledBy,
  endInterview,
  expireInterview,
  INTERVIEW,
  type Interview,
  type InterviewChange,
  type NewInterview,
  type EmployerInterview,
} from './domain/interview';
import { LOCK_UPCOMING_INTERVIEWS } from './referrals.queries';
import { employerInterviewTable, interviewTable } from './referrals.table';

/** Interviews of trainees with employers. Row-level security limits the rows. */
@Injectable()
export class InterviewsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<EmployerInterview[]> {
    return rowsBy(tx, employerInterviewTable, { id: ids.filter(isId) });
  }

  /** Newest first. */
  ofReferrals(tx: Tx, ids: readonly string[]): Promise<EmployerInterview[]> {
    return rowsBy(tx, employerInterviewTable, { referralId: ids }, { sentAt: 'DESC', id: 'ASC' });
  }

  /** Newest first. */
  ofTrainee(tx: Tx, traineeId: string): Promise<Interview[]> {
    return rowsBy(tx, interviewTable, { traineeId }, { sentAt: 'DESC', id: 'ASC' });
  }

  /** Locks an interview as the trainee or staff; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<Interview | null> {
    return isId(id) ? lockRow(tx, interviewTable, { id }) : null;
  }

  /** Locks an interview as an employer, which may not read the trainee's id. */
  async lockEmployerInterview(tx: Tx, id: string): Promise<EmployerInterview | null> {
    return isId(id) ? lockRow(tx, employerInterviewTable, { id }) : null;
  }

  /** Adds a proposal and announces it. @returns its id */
  async add(tx: Tx, proposed: NewInterview): Promise<string> {
    const id = randomUUID();
    await insertRow(tx, interviewTable, { ...proposed, id });
    await announce(tx, domainEvent('InterviewProposed', id), { subjectKind: 'interview', to: proposed.state });
    return id;
  }

  async save(tx: Tx, before: EmployerInterview, { interview, event }: InterviewChange<EmployerInterview>): Promise<void> {
    await saveRow(tx, interviewTable, before, interview);
    await announce(tx, event, { subjectKind: 'interview', from: before.state, to: interview.state });
  }

  /** Cancels the open interviews of these referrals. */
  async cancelOfReferrals(tx: Tx, referralIds: readonly string[], by: CancelledBy): Promise<void> {
    await this.endAll(tx, await lockRows(tx, employerInterviewTable, { referralId: referralIds, state: INTERVIEW.transitions.cancel.from }, { id: 'ASC' }), by);
  }

  /** The proposed interview of a referral, locked; there is at most one. */
  lockProposedOf(tx: Tx, referralId: string): Promise<EmployerInterview | null> {
    return lockRow(tx, employerInterviewTable, { referralId, state: 'PROPOSED' });
  }

  /** Records a locked interview as expired if all its times have passed. */
  async recordExpired(tx: Tx, interview: EmployerInterview): Promise<void> {
    const expired = expireInterview(interview, await tx.now());
    if (!isRefusal(expired)) await this.save(tx, interview, expired);
  }

  /** Cancels the proposed interview of a referral; confirmed ones are unchanged. */
  async cancelProposedOf(tx: Tx, referralId: string): Promise<void> {
    const proposed = await this.lockProposedOf(tx, referralId);
    if (proposed) await this.end(tx, proposed, 'STAFF');
  }

  /** Ends a locked interview, because the referral moves past it. */
  async end(tx: Tx, interview: EmployerInterview, by: CancelledBy): Promise<void> {
    await this.endAll(tx, [interview], by);
  }

  /**
   * Cancels upcoming interviews with an employer that declined the candidate; one that has started is
   * unchanged.
   */
  async cancelUpcomingOf(tx: Tx, referralId: string): Promise<void> {
    await this.endAll(tx, await tx.query<EmployerInterview>(LOCK_UPCOMING_INTERVIEWS, [referralId]), 'EMPLOYER');
  }

  private async endAll(tx: Tx, interviews: readonly EmployerInterview[], by: CancelledBy): Promise<void> {
    for (const interview of interviews) {
      const ended = endInterview(interview, by, await tx.now());
      if (!isRefusal(ended)) await this.save(tx, interview, ended);
    }
  }
}
