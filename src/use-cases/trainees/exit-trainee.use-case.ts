import { Injectable } from '@nestjs/common';
import { type CancelledSchedule, FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { OffersService } from '../../features/offers/offers.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { recordAct } from '../../features/undo/record-act.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { exitTrainee, parseExit } from '../../features/trainees/domain/exit-trainee';
import { STAFF_TRANSITIONS, type Trainee } from '../../features/trainees/domain/trainee';
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

  async exit(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    // before her row: answering a referral locks the referral first and then waits for her row, and so does who logs a contact
    // for a follow-up
    await this.referrals.lockOpenOf(tx, id);
    await this.followUps.lockOfTrainee(tx, id);
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeExit', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const exit = parseExit(input);
      if (isRefusal(exit)) return exit;
      const placements = await this.placements.ofTrainees(tx, [trainee.id]);
      const states = placements.map(({ state }) => state);
      const exited = exitTrainee(trainee, exit, states, await tx.now());
      if (isRefusal(exited)) return withOwnTransitions(exited, STAFF_TRANSITIONS);
      await this.trainees.saveExit(tx, exited.trainee);
      await this.endOpenReferrals(tx, trainee);
      await this.recordAct(tx, trainee, key, exit.reason === 'DIED' ? placements : []);
      await announce(tx, exited.event, { subjectKind: 'trainee', from: trainee.state, to: exited.trainee.state });
      return { id: trainee.id };
    });
  }

  /** Follow-ups stop only if she has died. */
  private async recordAct(tx: Tx, { id, state: from, stateBeforePause }: Trainee, key: string, stopped: readonly { readonly id: string }[]): Promise<void> {
    const schedules: CancelledSchedule[] = [];
    for (const placement of stopped) schedules.push(await this.followUps.cancelSchedule(tx, placement.id, 'DIED'));
    const [followUps, checkIns] = [schedules.flatMap((one) => one.followUps), schedules.flatMap((one) => one.checkIns)];
    await recordAct(tx, { field: 'traineeExit', key, subjectIds: [id], reversal: { from, stateBeforePause, followUps, checkIns } });
  }

  /** Read again, so that referrals proposed while this transaction waited for her row end as well. */
  private async endOpenReferrals(tx: Tx, { id }: Trainee): Promise<void> {
    const open = await this.referrals.lockOpenOf(tx, id);
    await this.referrals.withdraw(tx, open, 'STAFF');
    await this.offers.withdrawOfReferrals(
      tx,
      open.map((referral) => referral.id),
    );
  }
}
