import { Injectable } from '@nestjs/common';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { OffersService } from '../../features/offers/offers.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { exitTrainee, parseExit } from '../../features/trainees/domain/exit-trainee';
import { STAFF_MOVES, type Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

/**
 * Staff record that a trainee has left the programme. Everything open between her and an employer ends in the
 * same transaction, and the employer sees only that she is no longer available. Follow-ups after a start
 * continue, because they are owed to the person and not to the programme; they stop only if she has died.
 */
@Injectable()
export class ExitTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
    private readonly placements: PlacementsService,
    private readonly followUps: FollowUpsService,
  ) {}

  async exit(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    // before her row: answering a referral locks the referral first and then waits for her row
    await this.referrals.lockOpenOf(tx, id);
    const trainee = await this.trainees.lock(tx, id);
    tx.path();
    return once(tx, { field: 'traineeExit', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const exit = parseExit(input);
      if (isRefusal(exit)) return exit;
      const places = await this.placements.ofTrainees(tx, [trainee.id]);
      const states = places.map(({ state }) => state);
      const exited = exitTrainee(trainee, exit, states, await tx.now());
      if (isRefusal(exited)) return withOwnMoves(exited, STAFF_MOVES);
      await this.trainees.saveExit(tx, exited.trainee);
      await this.endWhatIsOpen(tx, trainee);
      if (exit.reason === 'DIED') for (const place of places) await this.followUps.cancelYear(tx, place.id, 'DIED');
      await announce(tx, exited.event, { subjectKind: 'trainee', from: trainee.state, to: exited.trainee.state });
      return { id: trainee.id };
    });
  }

  /** Read again, so that referrals proposed while this transaction waited for her row end as well. */
  private async endWhatIsOpen(tx: Tx, { id }: Trainee): Promise<void> {
    const open = await this.referrals.lockOpenOf(tx, id);
    await this.referrals.withdraw(tx, open, 'STAFF');
    await this.offers.withdrawOf(
      tx,
      open.map((referral) => referral.id),
    );
  }
}
