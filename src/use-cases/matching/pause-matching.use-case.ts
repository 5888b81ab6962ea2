import { Injectable } from '@nestjs/common';
import { reportedWord, requesterOf } from '../../features/accounts/domain/sign-in/requester';
import { ConsentsService } from '../../features/consents/consents.service';
import { ContactsService } from '../../features/contacts/contacts.service';
import { OffersService } from '../../features/offers/offers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { type JobReadyNeed, missingForJobReady } from '../../features/trainees/domain/job-ready';
import { TRAINEE_TRANSITIONS, type TraineeChange, pauseTrainee, resumeTrainee, type Trainee } from '../../features/trainees/domain/trainee';
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

  async pause(tx: Tx, key: string) {
    // before her row: answering a referral locks the referral first and then waits for her row
    await this.referrals.lockOpenOf(tx, tx.actor.traineeId ?? '');
    return this.transition(tx, 'matchingPause', key, async (trainee) => {
      const paused = pauseTrainee(trainee, requesterOf(tx.actor));
      if (!isRefusal(paused)) await this.endOpenReferrals(tx, trainee);
      return paused;
    });
  }

  /** Locks what ends when staff record that she said stop; `take` ends it as in her own session. */
  async lockForStaff(tx: Tx, id: string) {
    await this.referrals.lockOpenOf(tx, id);
    const trainee = await this.trainees.lock(tx, id);
    if (!trainee) return null;
    const take = async () => {
      const paused = pauseTrainee(trainee, reportedWord(id, 'STAFF'));
      if (isRefusal(paused)) return withOwnTransitions(paused, TRAINEE_TRANSITIONS);
      await this.endOpenReferrals(tx, trainee);
      await this.saveChange(tx, trainee, paused);
      return { id };
    };
    return { traineeId: trainee.id, consentId: null, isDone: trainee.state === 'PAUSED', take };
  }

  resume(tx: Tx, key: string) {
    return this.transition(tx, 'matchingResume', key, async (trainee) =>
      resumeTrainee(trainee, requesterOf(tx.actor), await this.missingNeeds(tx, trainee.id)),
    );
  }

  private async transition<R extends Refusal>(tx: Tx, field: string, key: string, decide: (trainee: Trainee) => Promise<TraineeChange | R>) {
    const trainee = await this.trainees.lock(tx, tx.actor.traineeId ?? '');
    tx.asWriter();
    return once(tx, { field, key, args: {} }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const moved = await decide(trainee);
      if (isRefusal(moved)) return withOwnTransitions(moved, TRAINEE_TRANSITIONS);
      await this.saveChange(tx, trainee, moved);
      return { id: trainee.id };
    });
  }

  private async saveChange(tx: Tx, before: Trainee, { trainee, event }: TraineeChange): Promise<void> {
    await this.trainees.saveState(tx, trainee);
    await announce(tx, event, { subjectKind: 'trainee', from: before.state, to: trainee.state });
  }

  private async endOpenReferrals(tx: Tx, { id }: Trainee): Promise<void> {
    const open = await this.referrals.lockOpenOf(tx, id);
    await this.referrals.withdraw(tx, open, 'TRAINEE');
    await this.offers.withdrawOfReferrals(
      tx,
      open.map((referral) => referral.id),
    );
  }

  private async missingNeeds(tx: Tx, id: string): Promise<JobReadyNeed[]> {
    const [consents, contacts, [limits]] = await Promise.all([
      this.consents.ofTrainees(tx, [id]),
      this.contacts.ofTrainees(tx, [id]),
      this.trainees.reviewsOf(tx, [id]),
    ]);
    return missingForJobReady({ consents, contacts, limits: limits ?? null }, localDateAt(await tx.now()));
  }
}
