import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { ContactsService } from '../../features/contacts/contacts.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { type JobReadyNeed, missingForJobReady } from '../../features/trainees/domain/job-ready';
import { becomeJobReady, startPreparing, type TraineeChange, STAFF_TRANSITIONS, type Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

/** Takes a trainee from registered to job-ready. No one can grant the last step; only the rules decide it. */
@Injectable()
export class PrepareTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
    private readonly contacts: ContactsService,
  ) {}

  prepare(tx: Tx, id: string, key: string) {
    return this.transition(tx, 'traineePrepare', id, key, async (trainee) => startPreparing(trainee));
  }

  makeJobReady(tx: Tx, id: string, key: string) {
    return this.transition(tx, 'traineeMakeJobReady', id, key, async (trainee) => {
      const now = await tx.now();
      return becomeJobReady(trainee, await this.missingNeeds(tx, id, now), now);
    });
  }

  private async transition<R extends Refusal>(tx: Tx, field: string, id: string, key: string, decide: (trainee: Trainee) => Promise<TraineeChange | R>) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field, key, args: { id } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const moved = await decide(trainee);
      if (isRefusal(moved)) return withOwnTransitions(moved, STAFF_TRANSITIONS);
      await this.trainees.saveProgress(tx, moved.trainee);
      await announce(tx, moved.event, { subjectKind: 'trainee', from: trainee.state, to: moved.trainee.state });
      return { id };
    });
  }

  private async missingNeeds(tx: Tx, id: string, now: Date): Promise<JobReadyNeed[]> {
    const [consents, contacts, [limits]] = await Promise.all([
      this.consents.ofTrainees(tx, [id]),
      this.contacts.ofTrainees(tx, [id]),
      this.trainees.reviewsOf(tx, [id]),
    ]);
    return missingForJobReady({ consents, contacts, limits: limits ?? null }, localDateAt(now));
  }
}
