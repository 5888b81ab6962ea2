import { Injectable } from '@nestjs/common';
import { type InstitutionReferral, readableIdentity, type Side, sideOf } from '../../features/institutions/domain/institution-referral';
import {
  acceptBlind,
  finishService,
  type InstitutionReferralChange,
  rejectBlind,
  startService,
} from '../../features/institutions/domain/institution-referral-transitions';
import { InstitutionReferralsService } from '../../features/institutions/institution-referrals.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

type Decide<R> = (referral: InstitutionReferral, side: Side, now: Date) => InstitutionReferralChange | R;

/**
 * The receiving institution answers a referral without knowing the identity of the person, and admits her
 * once it does. The first of two simultaneous answers wins.
 */
@Injectable()
export class AnswerInstitutionReferral {
  constructor(
    private readonly referrals: InstitutionReferralsService,
    private readonly trainees: TraineesService,
  ) {}

  accept(tx: Tx, id: string, key: string) {
    return this.transition(tx, 'institutionReferralAccept', id, key, acceptBlind);
  }

  reject(tx: Tx, id: string, key: string) {
    return this.transition(tx, 'institutionReferralReject', id, key, rejectBlind);
  }

  finish(tx: Tx, id: string, key: string) {
    return this.transition(tx, 'institutionReferralFinish', id, key, finishService);
  }

  /** Links the receiving institution's own trainee record to the referral, so that she is counted once. */
  async admit(tx: Tx, id: string, traineeId: string, key: string) {
    const trainee = await this.trainees.lock(tx, traineeId);
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'institutionReferralStartService', key, args: { id, traineeId } }, async () => {
      const side = referral && sideOf(referral, tx.actor.institutionId);
      if (!referral || !side || !trainee) return refuse('NOT_FOUND');
      const now = await tx.now();
      const admitted = startService(referral, side, { released: readableIdentity(referral, now) }, now);
      if (isRefusal(admitted)) return admitted;
      await this.referrals.linkReceivedTrainee(tx, referral, trainee.id);
      await this.referrals.save(tx, referral, admitted);
      return { id };
    });
  }

  private async transition<R extends Refusal>(tx: Tx, field: string, id: string, key: string, decide: Decide<R>) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field, key, args: { id } }, async () => {
      const side = referral && sideOf(referral, tx.actor.institutionId);
      if (!referral || !side) return refuse('NOT_FOUND');
      const moved = decide(referral, side, await tx.now());
      if (isRefusal(moved)) return moved;
      await this.referrals.save(tx, referral, moved);
      return { id };
    });
  }
}
