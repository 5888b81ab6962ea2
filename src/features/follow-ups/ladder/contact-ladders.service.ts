import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../../../platform/database/outbox';
import { insertAll, rowsBy, saveRow } from '../../../platform/database/table';
import type { Tx } from '../../../platform/database/tx';
import { instantOn, localDateAt } from '../../../shared/local-date';
import type { PendingFollowUp } from '../domain/follow-up';
import { YEAR_SCHEDULE } from '../domain/follow-up-schedule';
import { type Climbed, type ContactLadder, dueForLadder, type LadderEnd, type ReachedStep, type Rung, rungsOn } from '../domain/ladder/contact-ladder';
import { DECISION_TASK, TASK_OF_STEP } from '../domain/ladder/ladder-steps';
import type { TriedWay } from '../domain/ladder/ladder-ways';
import { readContactLadder } from './contact-ladder.file';
import {
  ADD_LADDER,
  DUE_LADDERS,
  INHERIT_STEPS,
  LADDER_FACTS,
  LOCK_DUE_LADDER,
  LOCK_REACHED_LADDER,
  LOCK_TO_START,
  LOCK_TRAINEE,
  OPEN_STEP_TASK,
  REACHED_LADDERS,
  REPLACE_LISTED,
  REPLACE_STEP_TASKS,
  SUBJECT_OF_FOLLOW_UP,
  SUBJECT_OF_LADDER,
  TO_START,
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

/** A follow-up without an answer. */
export interface SilentFollowUp extends Pick<PendingFollowUp, 'institutionId' | 'id' | 'traineeId' | 'dueOn'> {
  /** It was due long before: a person decides. */
  readonly isForDecision: boolean;
  readonly wantsNoContact: boolean;
}

/** What decides whether a ladder goes on. */
export interface LadderState {
  readonly wasReached: boolean;
  readonly wantsNoContact: boolean;
  readonly isUnsafe: boolean;
  readonly tried: readonly TriedWay[];
}

/** The ladders of follow-ups without an answer (docs/domain.md 5.16), which the worker climbs. */
@Injectable()
export class ContactLaddersService {
  readonly #rules = readContactLadder();

  /** Follow-ups whose ladder is to begin. */
  async toStart(tx: Tx, limit: number): Promise<string[]> {
    const days = await this.daysToStart(tx);
    return days === null ? [] : (await tx.query<{ id: string }>(TO_START, [...days, limit])).map(({ id }) => id);
  }

  /** Locks the follow-up and its trainee; null if its ladder is not to begin any more. */
  async lockToStart(tx: Tx, followUpId: string): Promise<SilentFollowUp | null> {
    const [days, [subject]] = [await this.daysToStart(tx), await tx.query<LadderSubject>(SUBJECT_OF_FOLLOW_UP, [followUpId])];
    if (days === null || !subject) return null;
    await this.lockTrainee(tx, subject);
    return (await tx.query<SilentFollowUp>(LOCK_TO_START, [...days, followUpId]))[0] ?? null;
  }

  /**
   * Adds the ladder of a follow-up; of several workers one adds it. After a ladder that ended without a contact it goes on
   * where that one was. Of a trainee who wants no contact it is ended at once, so that the board says so.
   */
  async start(tx: Tx, { institutionId, id: followUpId, traineeId, dueOn, isForDecision, wantsNoContact }: SilentFollowUp): Promise<void> {
    const now = await tx.now();
    const [first] = this.rungsOf({ startedAt: now });
    if (!first) return;
    const id = randomUUID();
    await tx.change(REPLACE_LISTED, [institutionId, traineeId, now]);
    await tx.change(ADD_LADDER, [institutionId, traineeId, id, followUpId, dueOn, now, first.step, localDateAt(now), isForDecision, wantsNoContact]);
    await tx.change(INHERIT_STEPS, [institutionId, traineeId, id]);
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

  stateOf(tx: Tx, { id }: ContactLadder): Promise<LadderState> {
    return tx.queryOne<LadderState>(LADDER_FACTS, [id]);
  }

  async reachedSteps(tx: Tx, { id }: ContactLadder): Promise<ReachedStep[]> {
    return rowsBy(tx, ladderStepTable, { ladderId: id }, { day: 'ASC', turn: 'ASC' });
  }

  /** Ends a ladder, with the task of its step. */
  async end(tx: Tx, ladder: ContactLadder, endReason: LadderEnd): Promise<void> {
    const now = await tx.now();
    await saveRow(tx, contactLadderTable, ladder, { endedAt: now, endReason, isInterrupted: false, version: ladder.version + 1 });
    await tx.change(REPLACE_STEP_TASKS, [ladder.institutionId, ladder.traineeId, now]);
  }

  /** Adds the steps whose day came, each with its task. */
  async addSteps(tx: Tx, ladder: ContactLadder, steps: readonly ReachedStep[], code: string): Promise<void> {
    const { institutionId, id: ladderId } = ladder;
    await insertAll(
      tx,
      ladderStepTable,
      steps.map((step) => ({ institutionId, ladderId, ...step })),
    );
    for (const step of steps) await this.announceStep(tx, ladder, step, code);
  }

  /** Saves what follows. @param lostPlacements what became unreachable with the last step */
  async save(tx: Tx, ladder: ContactLadder, { next }: Climbed, lostPlacements: readonly string[]): Promise<void> {
    await saveRow(tx, contactLadderTable, ladder, {
      nextStep: next?.step ?? 'UNREACHABLE',
      nextOn: next?.on ?? ladder.nextOn,
      isPaused: next?.isPaused ?? false,
      isInterrupted: false,
      version: ladder.version + 1,
      ...(next ? {} : { unreachableAt: await tx.now(), lostPlacements }),
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

  /**
   * The task of the step takes the place of the one before. The contact that closes the year is another person's, and a
   * decision is for all who care for her safety.
   */
  private async announceStep(tx: Tx, ladder: ContactLadder, { step, turn, outcome }: ReachedStep, code: string): Promise<void> {
    const { institutionId, traineeId, followUpId, id } = ladder;
    audit(tx, outcome === 'SKIPPED' ? 'ContactStepSkipped' : 'ContactStepOpened', 'follow_up', followUpId, { to: step });
    if (outcome === 'SKIPPED' || step === 'UNREACHABLE') return;
    const now = await tx.now();
    const isDecision = outcome === 'TO_DECIDE';
    const isForOthers = isDecision || YEAR_SCHEDULE.some((planned) => planned.code === code && planned.by === 'OTHER_STAFF');
    const kind = isDecision ? DECISION_TASK : TASK_OF_STEP[step];
    await tx.change(REPLACE_STEP_TASKS, [institutionId, traineeId, now]);
    await tx.change(OPEN_STEP_TASK, [institutionId, kind, traineeId, followUpId, id, step, turn, now, localDateAt(now), isForOthers]);
  }

  private async lockTrainee(tx: Tx, { institutionId, traineeId }: LadderSubject): Promise<void> {
    await tx.query(LOCK_TRAINEE, [institutionId, traineeId]);
  }

  /** The last and the first due day of recent follow-ups, and the instant since which a ladder ended recently. */
  private async daysToStart(tx: Tx): Promise<readonly [string, string, Date] | null> {
    const now = await tx.now();
    const due = dueForLadder(this.rungsOf({ startedAt: now }), now);
    return due && [due.until, due.from, instantOn(due.from)];
  }
}
