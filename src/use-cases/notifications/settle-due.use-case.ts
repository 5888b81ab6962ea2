import { Injectable } from '@nestjs/common';
import { CheckInsService } from '../../features/check-ins/check-ins.service';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { OffersService } from '../../features/offers/offers.service';
import { killPoint } from '../../platform/observability/fault';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { RemindersService } from '../../features/follow-ups/reminders/reminders.service';

/** One kind of thing that time moves: which rows are due, and what is done with one of them. A row in other hands is left alone. */
export interface Settling {
  readonly what: string;
  due(this: void, tx: Tx, limit: number): Promise<string[]>;
  settle(this: void, tx: Tx, id: string): Promise<void>;
}
/** What is settled some rows at a time. */
export interface SettlingSome {
  readonly what: string;
  /** @returns how many, 0 when nothing is left to do */
  settleSome(this: void, tx: Tx, limit: number): Promise<number>;
}

/** What takes longer than a transaction may last: settled in slices, each with transactions of its own. */
export interface SettlingInSlices {
  readonly what: string;
  /** @returns whether more may be left to do */
  settleSlice(): Promise<boolean>;
}

/** All that falls due, in the order in which it is settled: an offer ends before the referral that waits for it. */
@Injectable()
export class SettleDue {
  readonly all: readonly (Settling | SettlingSome)[];
  /** What was overlooked: looked for now and then, because nothing should be. */
  readonly overlooked: readonly SettlingSome[];

  constructor(reminders: RemindersService, offers: OffersService, referrals: ReferralsService, followUps: FollowUpsService, checkIns: CheckInsService) {
    this.all = [
      {
        what: 'reminder',
        due: (tx, limit) => reminders.due(tx, limit),
        settle: async (tx, id) => {
          await reminders.ring(tx, id);
          killPoint('after-ring');
        },
      },
      { what: 'offer', due: (tx, limit) => offers.overdue(tx, limit), settle: (tx, id) => offers.expire(tx, id) },
      { what: 'offer without a place', due: (tx, limit) => offers.withoutPlace(tx, limit), settle: (tx, id) => offers.endWithoutPlace(tx, id) },
      { what: 'referral', due: (tx, limit) => referrals.overdue(tx, limit), settle: (tx, id) => referrals.expire(tx, id) },
      { what: 'follow-up', settleSome: (tx, limit) => followUps.missOverdue(tx, limit) },
      { what: 'employer check-in', due: (tx, limit) => checkIns.due(tx, limit), settle: (tx, id) => checkIns.settle(tx, id) },
    ];
    this.overlooked = [{ what: 'missing reminder', settleSome: (tx, limit) => reminders.planMissing(tx, limit) }];
  }
}
