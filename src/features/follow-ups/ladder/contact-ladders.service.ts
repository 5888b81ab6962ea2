import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../../../platform/database/outbox';
import { insertAll, insertIfUnique, rowsBy, saveRow } from '../../../platform/database/table';
import type { Tx } from '../../../platform/database/tx';
import { instantOn, localDateAt } from '../../../shared/local-date';
import type { PendingFollowUp } from '../domain/follow-up';
import { YEAR_SCHEDULE } from '../domain/follow-up-schedule';
import { type Climbed, type ContactLadder, dueForLadder, type ReachedStep, type Rung, rungsOn } from '../domain/ladder/contact-ladder';
import { TASK_OF_STEP } from '../domain/ladder/ladder-steps';
import { readContactLadder } from './contact-ladder.file';
import {
  DUE_LADDERS,
  FINISH_STEP_TASKS,
  IS_UNSAFE,
  LOCK_DUE_LADDER,
  LOCK_REACHED_LADDER,
  LOCK_TO_START,
  LOCK_TRAINEE,
  OPEN_STEP_TASK,
  REACHED_LADDERS,
  SUBJECT_OF_LADDER,
  TO_START,
  WAS_REACHED,
} from './contact-ladder.queries';
import { contactLadderTable, ladderStepTable } from './contact-ladder.table';

/** Whose ladder it is. */
export interface LadderSubject {
  readonly institutionId: string;
  readonly traineeId: string;
}

/** Whose ladder it is, and the code of the follow-up that has no answer. */
export interface ClimbingTrainee extends LadderSubject {
  readonly code: string;
}

/** The ladders of follow-ups without an answer (docs/domain.md 5.16), which the worker climbs. */
@Injectable()
export class ContactLaddersService {
  readonly #rules = readContactLadder();

  /** Follow-ups whose ladder is to begin. */
  async toStart(tx: Tx, limit: number): Promise<string[]> {
    const dueUntil = await this.dueUntil(tx);
    return dueUntil === null ? [] : (await tx.query<{ id: string }>(TO_START, [dueUntil, limit])).map(({ id }) => id);
  }

  /** Locks the follow-up and its trainee; null if its ladder is not to begin any more. */
  async lockToStart(tx: Tx, followUpId: string): Promise<PendingFollowUp | null> {
    const [followUp] = await tx.query<PendingFollowUp>(LOCK_TO_START, [await this.dueUntil(tx), followUpId]);
    if (followUp) await this.lockTrainee(tx, followUp);
    return followUp ?? null;
  }

  /**
   * Adds the ladder of a follow-up; of several workers one adds it. For a trainee who was reached since the follow-up
   * was due it is ended at once, so that it is not looked at again.
   */
  async start(tx: Tx, { institutionId, id: followUpId, traineeId, dueOn }: PendingFollowUp): Promise<void> {
    const startedAt = await tx.now();
    const [first] = this.rungsOf({ startedAt });
    if (!first) return;
    const wasReached = await this.wasReached(tx, { institutionId, traineeId, dueOn });
    const ladder = {
      institutionId,
      id: randomUUID(),
      followUpId,
      traineeId,
      dueOn,
      startedAt,
      nextStep: first.step,
      nextOn: localDateAt(startedAt),
      version: 1,
    };
    await insertIfUnique(tx, contactLadderTable, { ...ladder, lostPlacements: [], ...(wasReached ? { endedAt: startedAt, endReason: 'REACHED' } : {}) });
  }

  /** Ladders whose next step's day has come. */
  async due(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(DUE_LADDERS, [localDateAt(await tx.now()), limit])).map(({ id }) => id);
  }

  async subjectOf(tx: Tx, id: string): Promise<ClimbingTrainee | null> {
    return (await tx.query<ClimbingTrainee>(SUBJECT_OF_LADDER, [id]))[0] ?? null;
  }

  /** Locks a ladder whose next step's day has come, after its trainee; null if another worker was first. */
  async lockDue(tx: Tx, id: string, subject: LadderSubject): Promise<ContactLadder | null> {
    await this.lockTrainee(tx, subject);
    return (await tx.query<ContactLadder>(LOCK_DUE_LADDER, [id, localDateAt(await tx.now())]))[0] ?? null;
  }

  /** The rules of the day on which the ladder began. */
  rungsOf({ startedAt }: Pick<ContactLadder, 'startedAt'>): readonly Rung[] {
    return rungsOn(this.#rules, localDateAt(startedAt));
  }

  async reachedSteps(tx: Tx, { id }: ContactLadder): Promise<ReachedStep[]> {
    return rowsBy(tx, ladderStepTable, { ladderId: id }, { day: 'ASC' });
  }

  async wasReached(tx: Tx, { institutionId, traineeId, dueOn }: Pick<ContactLadder, 'institutionId' | 'traineeId' | 'dueOn'>): Promise<boolean> {
    return (await tx.queryOne<{ wasReached: boolean }>(WAS_REACHED, [institutionId, traineeId, instantOn(dueOn)])).wasReached;
  }

  async isUnsafe(tx: Tx, { institutionId, traineeId }: LadderSubject): Promise<boolean> {
    return (await tx.queryOne<{ isUnsafe: boolean }>(IS_UNSAFE, [institutionId, traineeId])).isUnsafe;
  }

  /** Ends a ladder because she was reached, with the task of its step. */
  async end(tx: Tx, ladder: ContactLadder): Promise<void> {
    const now = await tx.now();
    await saveRow(tx, contactLadderTable, ladder, { endedAt: now, endReason: 'REACHED', version: ladder.version + 1 });
    await tx.change(FINISH_STEP_TASKS, [ladder.institutionId, ladder.traineeId, now]);
  }

  /** Saves how far a ladder was climbed. @param lostPlacements what became unreachable with its last step */
  async climb(tx: Tx, ladder: ContactLadder, { reached, next }: Climbed, code: string, lostPlacements: readonly string[]): Promise<void> {
    const now = await tx.now();
    const { institutionId, id: ladderId } = ladder;
    await insertAll(
      tx,
      ladderStepTable,
      reached.map((step) => ({ institutionId, ladderId, ...step })),
    );
    for (const step of reached) await this.announceStep(tx, ladder, step, code);
    await saveRow(tx, contactLadderTable, ladder, {
      nextStep: next?.step ?? 'UNREACHABLE',
      nextOn: next?.on ?? ladder.nextOn,
      pausedBy: next?.pausedBy ?? null,
      version: ladder.version + 1,
      ...(next ? {} : { unreachableAt: now, lostPlacements }),
    });
  }

  /** Ladders of trainees who were reached after they had become unreachable. */
  async reachedAgain(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(REACHED_LADDERS, [limit])).map(({ id }) => id);
  }

  async lockReachedAgain(tx: Tx, id: string): Promise<ContactLadder | null> {
    return (await tx.query<ContactLadder>(LOCK_REACHED_LADDER, [id]))[0] ?? null;
  }

  async forgetLost(tx: Tx, ladder: ContactLadder): Promise<void> {
    await saveRow(tx, contactLadderTable, ladder, { lostPlacements: [], version: ladder.version + 1 });
  }

  /** The task of the step takes the place of the one before. The contact that closes the year is another person's. */
  private async announceStep(
    tx: Tx,
    { institutionId, traineeId, followUpId, dueOn }: ContactLadder,
    { step, outcome }: ReachedStep,
    code: string,
  ): Promise<void> {
    audit(tx, outcome === 'OPENED' ? 'ContactStepOpened' : 'ContactStepSkipped', 'follow_up', followUpId, { to: step });
    if (outcome === 'SKIPPED' || step === 'UNREACHABLE') return;
    const now = await tx.now();
    const isForOthers = YEAR_SCHEDULE.some((planned) => planned.code === code && planned.by === 'OTHER_STAFF');
    await tx.change(FINISH_STEP_TASKS, [institutionId, traineeId, now]);
    await tx.change(OPEN_STEP_TASK, [institutionId, TASK_OF_STEP[step], traineeId, followUpId, dueOn, now, localDateAt(now), isForOthers]);
  }

  private async lockTrainee(tx: Tx, { institutionId, traineeId }: LadderSubject): Promise<void> {
    await tx.query(LOCK_TRAINEE, [institutionId, traineeId]);
  }

  private async dueUntil(tx: Tx): Promise<string | null> {
    const now = await tx.now();
    return dueForLadder(this.rungsOf({ startedAt: now }), now);
  }
}
