import { Injectable } from '@nestjs/common';
import { CheckInsService } from '../../features/check-ins/check-ins.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { OffersService } from '../../features/offers/offers.service';
import { killPoint } from '../../platform/observability/fault';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { RemindersService } from '../../features/follow-ups/reminders/reminders.service';

/**
 * A kind of time-driven transition: which rows are due, and how one of them is processed. Rows locked by
 * another worker are skipped.
 */
export interface DueTransition {
  readonly what: string;
  due(this: void, tx: Tx, limit: number): Promise<string[]>;
  run(this: void, tx: Tx, id: string): Promise<void>;
}
/** Processed a batch of rows at a time. */
export interface BatchTransition {
  readonly what: string;
  /** @returns the number of rows processed; 0 when none is left */
  runBatch(this: void, tx: Tx, limit: number): Promise<number>;
}

/** Takes longer than a transaction may last: processed in slices, each with its own transactions. */
export interface SlicedTransition {
  readonly what: string;
  /** @returns whether more slices may be left */
  runSlice(): Promise<boolean>;
}

/** All due transitions, in processing order: an offer expires before the referral that depends on it. */
@Injectable()
export class RunDueTransitions {
  readonly all: readonly (DueTransition | BatchTransition)[];
  /** Looks for missed rows now and then; there should be none. */
  readonly repairs: readonly BatchTransition[];

  constructor(reminders: RemindersService, offers: OffersService, referrals: ReferralsService, followUps: FollowUpsService, checkIns: CheckInsService) {
    this.all = [
      {
        what: 'reminder',
        due: (tx, limit) => reminders.due(tx, limit),
        run: async (tx, id) => {
          await reminders.fire(tx, id);
          killPoint('after-fire');
        },
      },
      { what: 'offer', due: (tx, limit) => offers.overdue(tx, limit), run: (tx, id) => offers.expire(tx, id) },
      { what: 'offer without a place', due: (tx, limit) => offers.withoutSeat(tx, limit), run: (tx, id) => offers.withdrawWithoutSeat(tx, id) },
      { what: 'referral', due: (tx, limit) => referrals.overdue(tx, limit), run: (tx, id) => referrals.expire(tx, id) },
      { what: 'follow-up', runBatch: (tx, limit) => followUps.markOverdueMissed(tx, limit) },
      { what: 'employer check-in', due: (tx, limit) => checkIns.due(tx, limit), run: (tx, id) => checkIns.runDueTransition(tx, id) },
    ];
    this.repairs = [{ what: 'missing reminder', runBatch: (tx, limit) => reminders.planMissing(tx, limit) }];
  }
}
