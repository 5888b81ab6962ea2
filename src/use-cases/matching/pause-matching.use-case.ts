import { Injectable } from '@nestjs/common';
import { visitorOf } from '../../features/accounts/domain/sign-in/visitor';
import { ConsentsService } from '../../features/consents/consents.service';
import { ContactsService } from '../../features/contacts/contacts.service';
import { OffersService } from '../../features/offers/offers.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { type JobReadyNeed, missingForJobReady } from '../../features/trainees/domain/job-ready';
import { HER_MOVES, type MovedTrainee, pauseTrainee, resumeTrainee, type Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

/**
 * She stops everything at once and goes on when she wants to: in her own session, without a reason and without anybody's leave. To stop ends in one
 * transaction every place she was asked about or introduced to, the meetings ahead and the offers she has not answered: nobody waits for her word any more, and
 * an employer reads only that she is no longer available. What staff have only thought of is not known to her; it stays, and cannot be put to her meanwhile.
 * Work she has taken, what she agreed to and referrals to other institutions are ended each by its own move. To go on brings nothing back.
 */
@Injectable()
export class PauseMatching {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
    private readonly contacts: ContactsService,
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
  ) {}

  async pause(tx: Tx, key: string): Promise<Done | Refusal> {
    // before her row: whoever answers a referral has it locked and then waits for her row
    await this.referrals.lockOpenOf(tx, tx.actor.traineeId ?? '');
    return this.move(tx, 'matchingPause', key, async (trainee) => {
      const paused = pauseTrainee(trainee, visitorOf(tx.actor));
      if (!isRefusal(paused)) await this.endWhatIsOpen(tx, trainee);
      return paused;
    });
  }

  resume(tx: Tx, key: string): Promise<Done | Refusal> {
    return this.move(tx, 'matchingResume', key, async (trainee) => resumeTrainee(trainee, visitorOf(tx.actor), await this.missing(tx, trainee.id)));
  }

  private async move(tx: Tx, field: string, key: string, decide: (trainee: Trainee) => Promise<MovedTrainee | Refusal>): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, tx.actor.traineeId ?? '');
    tx.path();
    return once(tx, { field, key, args: {} }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const moved = await decide(trainee);
      if (isRefusal(moved)) return withOwnMoves(moved, HER_MOVES);
      await this.trainees.saveState(tx, moved.trainee);
      await announce(tx, moved.event, { subjectKind: 'trainee', from: trainee.state, to: moved.trainee.state });
      return { id: trainee.id };
    });
  }

  private async endWhatIsOpen(tx: Tx, { id }: Trainee): Promise<void> {
    const open = await this.referrals.lockOpenOf(tx, id);
    await this.referrals.withdraw(tx, open, 'TRAINEE');
    await this.offers.withdrawOf(
      tx,
      open.map((referral) => referral.id),
    );
  }

  private async missing(tx: Tx, id: string): Promise<JobReadyNeed[]> {
    const [consents, contacts, [limits]] = await Promise.all([
      this.consents.ofTrainees(tx, [id]),
      this.contacts.ofTrainees(tx, [id]),
      this.trainees.reviewsOf(tx, [id]),
    ]);
    return missingForJobReady({ consents, contacts, limits: limits ?? null }, localDateAt(await tx.now()));
  }
}
