import { Injectable } from '@nestjs/common';
import { visitorOf } from '../accounts/domain/visitor';
import { ConsentsService } from '../consents/consents.service';
import { ContactsService } from '../contacts/contacts.service';
import { type Done, once } from '../platform/idempotency';
import { announce } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { localDateAt } from '../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { withOwnMoves } from '../shared/states';
import { type JobReadyNeed, missingForJobReady } from '../trainees/domain/job-ready';
import { HER_MOVES, type MovedTrainee, pauseTrainee, resumeTrainee, type Trainee } from '../trainees/domain/trainee';
import { TraineesService } from '../trainees/trainees.service';

/** She stops everything at once and goes on when she wants to: in her own session, without a reason and without anybody's leave. */
@Injectable()
export class PauseMatching {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
    private readonly contacts: ContactsService,
  ) {}

  pause(tx: Tx, key: string): Promise<Done | Refusal> {
    return this.move(tx, 'matchingPause', key, async (trainee) => pauseTrainee(trainee, visitorOf(tx.actor)));
  }

  resume(tx: Tx, key: string): Promise<Done | Refusal> {
    return this.move(tx, 'matchingResume', key, async (trainee) => resumeTrainee(trainee, visitorOf(tx.actor), await this.missing(tx, trainee.id)));
  }

  private async move(tx: Tx, field: string, key: string, decide: (trainee: Trainee) => Promise<MovedTrainee | Refusal>): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, tx.actor.traineeId ?? '');
    await tx.path();
    return once(tx, { field, key, args: {} }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const moved = await decide(trainee);
      if (isRefusal(moved)) return withOwnMoves(moved, HER_MOVES);
      await this.trainees.saveState(tx, moved.trainee);
      await announce(tx, moved.event, { subjectKind: 'trainee', from: trainee.state, to: moved.trainee.state });
      return { id: trainee.id };
    });
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
