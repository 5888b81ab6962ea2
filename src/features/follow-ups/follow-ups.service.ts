import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PERMISSIONS } from '../accounts/domain/permissions';
import type { Placement } from '../placements/domain/placement';
import { insertAll, lockRow, lockRows, rowsBy, saveRow } from '../../platform/database/table';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { StateBefore } from '../../shared/state-machine';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import { isRefusal, type Refusal } from '../../shared/refusal';
import {
  cancelFollowUp,
  restoreFollowUp,
  escalateFollowUp,
  type FollowUp,
  type FollowUpState,
  officerContactRefusal,
  missFollowUp,
  shiftSchedule,
  type PendingFollowUp,
} from './domain/follow-up';
import { planCheckIns, planFollowUps, type PlannedFollowUp } from './domain/follow-up-schedule';
import {
  CANCEL_CHECK_INS,
  CONTACT_STAFF,
  OPEN_CHECK_INS,
  RESTORE_CHECK_INS,
  ASSIGN_MISSED_TASK,
  FINISH_MISSED_TASK,
  RESPONSIBLE_OFFICER,
  SHIFT_CHECK_INS,
  OPEN_MISSED_TASK,
  PAGE,
  LOCK_OVERDUE,
} from './follow-ups.queries';
import { followUpTable } from './follow-ups.table';

/** The placement a schedule of follow-ups belongs to. */
export type PlacementToFollow = Pick<Placement, 'institutionId' | 'id' | 'traineeId' | 'employerId' | 'vacancyId' | 'startsOn'>;
/**
 * Why a schedule ends: the trainee never started, or died; the work ended and the follow-ups continue without
 * it (docs/domain.md 4.10); or no follow-up is open and she is anonymised.
 */
export type ScheduleEndReason = 'NEVER_STARTED' | 'DIED' | 'WORK_ENDED' | 'ANONYMISED';

/** The trainee's responsible officer and the day she turns 18; null if there is none or it is unknown. */
interface Responsibility {
  readonly officerId: string | null;
  readonly eighteenOn: LocalDate | null;
}

/**
 * A page of follow-ups: of one state, or all that are open or can be completed in time; due by a day; of one
 * staff member.
 */
export interface FollowUpPageRequest {
  readonly limit: number;
  readonly after: string | null;
  readonly state: FollowUpState | null;
  readonly dueUntil: LocalDate | null;
  readonly of: string | null;
  /** Leaves out follow-ups of a planned start at an employer on hold. */
  readonly exceptOnHold: boolean;
}

/** Who can make the contacts with a trainee: her responsible officer, and perhaps others. */
export interface ContactStaff {
  readonly traineeId: string;
  readonly officerId: string | null;
  readonly hasOthers: boolean;
}

/** The follow-ups and employer check-ins that an end cancelled, with their states before. */
export interface CancelledSchedule {
  readonly followUps: readonly StateBefore[];
  readonly checkIns: readonly StateBefore[];
}

/**
 * The follow-ups of the year after a start. Row-level security limits the rows; an employer's login cannot
 * read any.
 */
@Injectable()
export class FollowUpsService {
  /**
   * Plans the follow-ups and the employer check-ins from the planned start date, in the trainee's session
   * when she accepts the offer.
   */
  async planSchedule(tx: Tx, placement: PlacementToFollow): Promise<void> {
    const responsibility = await this.responsibilityFor(tx, placement.traineeId);
    await this.add(tx, placement, responsibility, planFollowUps(placement.startsOn, responsibility.eighteenOn));
    const { institutionId, id: placementId, traineeId, employerId, vacancyId } = placement;
    const createdAt = await tx.now();
    const checkIns = planCheckIns(placement.startsOn).map((planned) => ({
      institutionId,
      id: randomUUID(),
      placementId,
      traineeId,
      employerId,
      vacancyId,
      ...planned,
      state: 'PLANNED',
      linkToken: randomBytes(32).toString('base64url'),
      createdAt,
    }));
    await insertAll(tx, 'employer_check_in', checkIns);
  }

  /** Shifts all open follow-ups to a changed start date; as the staff's writer role. */
  async shiftSchedule(tx: Tx, placement: PlacementToFollow): Promise<void> {
    const responsibility = await this.responsibilityFor(tx, placement.traineeId);
    const { shifted, added, dropped } = shiftSchedule(
      await this.lockOfPlacement(tx, placement.id),
      planFollowUps(placement.startsOn, responsibility.eighteenOn),
    );
    for (const { before, after } of [...shifted, ...dropped]) await this.save(tx, before, after);
    await this.add(tx, placement, responsibility, added);
    await tx.change(SHIFT_CHECK_INS, [placement.id, placement.startsOn]);
    audit(tx, 'FollowUpsRescheduled', 'placement', placement.id, { fields: ['dueOn', 'windowFrom', 'windowTo'] });
  }

  /**
   * Cancels the employer check-ins, and also the follow-ups if the trainee never started or has died. After
   * work that ended, follow-ups continue, because the trainee is entitled to them with or without the job.
   * Runs as the staff's writer role.
   */
  async cancelSchedule(tx: Tx, placementId: string, why: ScheduleEndReason): Promise<CancelledSchedule> {
    const checkIns = await tx.query<StateBefore>(OPEN_CHECK_INS, [placementId]);
    await tx.change(CANCEL_CHECK_INS, [placementId]);
    if (why === 'WORK_ENDED' || why === 'ANONYMISED') return { followUps: [], checkIns };
    const followUps: StateBefore[] = [];
    for (const before of await this.lockOfPlacement(tx, placementId)) {
      const after = cancelFollowUp(before);
      if (isRefusal(after)) continue;
      await this.save(tx, before, after);
      followUps.push({ id: before.id, state: before.state });
    }
    audit(tx, 'FollowUpsCancelled', 'placement', placementId);
    return { followUps, checkIns };
  }

  /** Plans again what an end recorded by mistake cancelled; what has changed since stays. Runs as the staff's writer role. */
  async restoreSchedule(tx: Tx, { followUps, checkIns }: CancelledSchedule): Promise<void> {
    await tx.change(RESTORE_CHECK_INS, [checkIns.map(({ id }) => id), checkIns.map(({ state }) => state)]);
    const stateOf = new Map(followUps.map(({ id, state }) => [id, state]));
    for (const before of await lockRows(tx, followUpTable, { id: followUps.map(({ id }) => id) }, { id: 'ASC' })) {
      const after = restoreFollowUp(before, stateOf.get(before.id));
      if (isRefusal(after)) continue;
      await this.save(tx, before, after);
      audit(tx, 'FollowUpRestored', 'follow_up', before.id, { from: before.state, to: after.state });
    }
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<FollowUp[]> {
    return rowsBy(tx, followUpTable, { id: ids.filter(isId) });
  }

  /** Earliest first. */
  ofPlacements(tx: Tx, ids: readonly string[]): Promise<FollowUp[]> {
    return rowsBy(tx, followUpTable, { placementId: ids }, { dueOn: 'ASC', id: 'ASC' });
  }

  /** Returns one row more than the page size, earliest due date first. */
  page(tx: Tx, { limit, after, state, dueUntil, of, exceptOnHold }: FollowUpPageRequest): Promise<WithCursor<FollowUp>[]> {
    const start = readKeyset(after);
    return start ? tx.query(PAGE, [start.at, start.id, limit + 1, state, dueUntil, of, exceptOnHold]) : Promise.resolve([]);
  }

  /** Locks a follow-up. A use case that locks its placement too must lock the placement first. */
  async lock(tx: Tx, id: string): Promise<FollowUp | null> {
    return isId(id) ? lockRow(tx, followUpTable, { id }) : null;
  }

  /** Locks all follow-ups of a trainee: before her own row, as everyone does who acts on one of them. */
  async lockOfTrainee(tx: Tx, traineeId: string): Promise<void> {
    if (isId(traineeId)) await lockRows(tx, followUpTable, { traineeId }, { id: 'ASC' });
  }

  /** The follow-ups of a placement, locked. */
  lockOfPlacement(tx: Tx, placementId: string): Promise<FollowUp[]> {
    return lockRows(tx, followUpTable, { placementId }, { id: 'ASC' });
  }

  /** Refuses this staff member the contact; null if they may make it. */
  async contactRefusal(tx: Tx, followUp: FollowUp): Promise<Refusal<'CONFLICT_OF_INTEREST'> | null> {
    const [staff] = await this.contactStaff(tx, [followUp.traineeId]);
    return staff ? officerContactRefusal(followUp, { accountId: tx.actor.accountId, ...staff }) : null;
  }

  /** The responsible officers of trainees, and whether anybody else can make the contact; trainees the reader may not see are missing. */
  contactStaff(tx: Tx, traineeIds: readonly string[]): Promise<ContactStaff[]> {
    return tx.query<ContactStaff>(CONTACT_STAFF, [traineeIds, PERMISSIONS['follow-up.record']]);
  }

  /**
   * Saves the changes. Closes the task about a missed follow-up too, unless this is a trainee's session,
   * which cannot change tasks.
   */
  async save(tx: Tx, before: FollowUp, after: FollowUp): Promise<void> {
    await saveRow(tx, followUpTable, before, after);
    if (before.state === 'ESCALATED' && after.state !== 'ESCALATED' && tx.actor.audience !== 'trainee')
      await tx.change(FINISH_MISSED_TASK, [before.id, await tx.now(), tx.actor.accountId]);
  }

  /** Saves who has it, with the task about it if it was missed. */
  async saveTakenOver(tx: Tx, before: FollowUp, after: FollowUp): Promise<void> {
    await saveRow(tx, followUpTable, before, after);
    await tx.change(ASSIGN_MISSED_TASK, [before.id, after.assignedTo]);
  }

  /**
   * As the worker, marks follow-ups whose window is over: each becomes missed, is announced once, and is
   * escalated to staff with a task. Several workers can run this at the same time.
   * @returns how many
   */
  async markOverdueMissed(tx: Tx, limit: number): Promise<number> {
    const today = localDateAt(await tx.now());
    const overdue = await tx.query<PendingFollowUp>(LOCK_OVERDUE, [today, limit]);
    for (const before of overdue) {
      const missed = missFollowUp(before, today);
      if (isRefusal(missed)) continue;
      const escalated = escalateFollowUp(missed.followUp);
      if (isRefusal(escalated)) continue;
      await saveRow(tx, followUpTable, before, escalated);
      await announce(tx, missed.event, { subjectKind: 'follow_up', from: before.state, to: missed.followUp.state });
      const { institutionId, traineeId, id, windowTo, assignedTo } = before;
      await tx.change(OPEN_MISSED_TASK, [institutionId, traineeId, id, windowTo, assignedTo, await tx.now()]);
    }
    return overdue.length;
  }

  private async responsibilityFor(tx: Tx, traineeId: string): Promise<Responsibility> {
    return (await tx.query<Responsibility>(RESPONSIBLE_OFFICER, [traineeId]))[0] ?? { officerId: null, eighteenOn: null };
  }

  private async add(tx: Tx, placement: PlacementToFollow, { officerId }: Responsibility, planned: readonly PlannedFollowUp[]): Promise<void> {
    const { institutionId, id: placementId, traineeId } = placement;
    const createdAt = await tx.now();
    const rows = planned.map(({ by, ...days }) => ({
      institutionId,
      id: randomUUID(),
      placementId,
      traineeId,
      ...days,
      assignedTo: by === 'OFFICER' ? officerId : null,
      state: 'SCHEDULED',
      attempts: 0,
      createdAt,
    }));
    await insertAll(tx, 'follow_up', rows);
  }
}
