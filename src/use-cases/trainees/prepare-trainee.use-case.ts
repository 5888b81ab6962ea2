import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { ContactsService } from '../../features/contacts/contacts.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';
import { type JobReadyNeed, missingForJobReady } from '../../features/trainees/domain/job-ready';
import { becomeJobReady, beginPreparing, type MovedTrainee, STAFF_MOVES, type Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

/** Takes a trainee from registered to job-ready. No one can grant the last step; only the rules decide it. */
@Injectable()
export class PrepareTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
    private readonly contacts: ContactsService,
  ) {}

  prepare(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, 'traineePrepare', id, key, async (trainee) => beginPreparing(trainee));
  }

  makeJobReady(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, 'traineeMakeJobReady', id, key, async (trainee) => {
      const now = await tx.now();
      return becomeJobReady(trainee, await this.missing(tx, id, now), now);
    });
  }

  private async move(tx: Tx, field: string, id: string, key: string, decide: (trainee: Trainee) => Promise<MovedTrainee | Refusal>): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    tx.path();
    return once(tx, { field, key, args: { id } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const moved = await decide(trainee);
      if (isRefusal(moved)) return withOwnMoves(moved, STAFF_MOVES);
      await this.trainees.saveProgress(tx, moved.trainee);
      await announce(tx, moved.event, { subjectKind: 'trainee', from: trainee.state, to: moved.trainee.state });
      return { id };
    });
  }

  private async missing(tx: Tx, id: string, now: Date): Promise<JobReadyNeed[]> {
    const [consents, contacts, [limits]] = await Promise.all([
      this.consents.ofTrainees(tx, [id]),
      this.contacts.ofTrainees(tx, [id]),
      this.trainees.reviewsOf(tx, [id]),
    ]);
    return missingForJobReady({ consents, contacts, limits: limits ?? null }, localDateAt(now));
  }
}
