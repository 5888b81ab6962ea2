import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { insertRow, lockRow, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isId } from '../../shared/ids';
import { isRefusal } from '../../shared/refusal';
import {
  type CancelledBy,
  endInterview,
  expireInterview,
  type Interview,
  type InterviewChange,
  type NewInterview,
  type EmployerInterview,
} from './domain/interview';
import {
  INTERVIEWS_BY_IDS,
  INTERVIEWS_OF_REFERRALS,
  INTERVIEWS_OF_TRAINEE,
  LOCK_UPCOMING_INTERVIEWS,
  LOCK_OPEN_INTERVIEWS,
  LOCK_PROPOSED_INTERVIEWS,
  LOCK_EMPLOYER_INTERVIEW,
} from './referrals.queries';
import { interviewTable } from './referrals.table';

/** Interviews of trainees with employers. Row-level security limits the rows. */
@Injectable()
export class InterviewsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<EmployerInterview[]> {
    return tx.query<EmployerInterview>(INTERVIEWS_BY_IDS, [ids.filter(isId)]);
  }

  /** Newest first. */
  ofReferrals(tx: Tx, ids: readonly string[]): Promise<EmployerInterview[]> {
    return tx.query<EmployerInterview>(INTERVIEWS_OF_REFERRALS, [ids]);
  }

  /** Newest first. */
  ofTrainee(tx: Tx, traineeId: string): Promise<EmployerInterview[]> {
    return tx.query<EmployerInterview>(INTERVIEWS_OF_TRAINEE, [traineeId]);
  }

  /** Locks an interview as the trainee or staff; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<Interview | null> {
    return isId(id) ? lockRow(tx, interviewTable, { id }) : null;
  }

  /** Locks an interview as an employer, which may not read the trainee's id. */
  async lockEmployerInterview(tx: Tx, id: string): Promise<EmployerInterview | null> {
    return isId(id) ? ((await tx.query<EmployerInterview>(LOCK_EMPLOYER_INTERVIEW, [id]))[0] ?? null) : null;
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
    await this.endAll(tx, await tx.query<EmployerInterview>(LOCK_OPEN_INTERVIEWS, [referralIds]), by);
  }

  /** The proposed interview of a referral, locked; there is at most one. */
  async lockProposedOf(tx: Tx, referralId: string): Promise<EmployerInterview | null> {
    return (await tx.query<EmployerInterview>(LOCK_PROPOSED_INTERVIEWS, [referralId]))[0] ?? null;
  }

  /** Records a locked interview as expired if all its times have passed. */
  async recordExpired(tx: Tx, interview: EmployerInterview): Promise<void> {
    const expired = expireInterview(interview, await tx.now());
    if (!isRefusal(expired)) await this.save(tx, interview, expired);
  }

  /** Cancels the proposed interview of a referral; confirmed ones are unchanged. */
  async cancelProposedOf(tx: Tx, referralId: string): Promise<void> {
    await this.endAll(tx, await tx.query<EmployerInterview>(LOCK_PROPOSED_INTERVIEWS, [referralId]), 'STAFF');
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
