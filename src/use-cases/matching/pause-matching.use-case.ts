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
 * The trainee pauses all matching and resumes it when she wants, in her own session, without giving a reason
 * and without anyone's permission.
 *
 * Pausing ends, in one transaction, all referrals that were presented to her or sent to an employer, upcoming
 * interviews, and offers she has not answered. An employer sees only that she is no longer available.
 * Referrals that staff have only proposed are unknown to her; they stay, but cannot be presented to her
 * during the pause. Her placements, consents and referrals to other institutions are not affected; each has
 * its own transition.
 *
 * Resuming does not restore anything that the pause ended.
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
    // before her row: answering a referral locks the referral first and then waits for her row
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
