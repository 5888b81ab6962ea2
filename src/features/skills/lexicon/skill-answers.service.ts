import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { isId } from '../../../shared/ids';
import {
  ANSWERS,
  QUESTION_OF_WATCHER,
  REMOVE_ADDED,
  REMOVE_ANSWERED,
  REMOVE_UNASSIGNED,
  SKILL_FOR_TRAINEE,
  WATCH,
  WATCH_FOR_TRAINEE,
} from './skill-answers.queries';
import { WordFilterService } from './word-filter.service';
import type { SearchedFor, WordPick } from './word-picks.service';

/** A decided question that a member of staff waits for. */
export interface SkillAnswer {
  readonly id: string;
  readonly questionId: string;
  /** Null if her profile was not saved after the question. */
  readonly traineeId: string | null;
  readonly decidedAt: Date;
}

interface AnsweredSkill {
  readonly skillId: number;
  readonly traineeId: string;
}

/** Who waits for the answer to a question for a skill, until it was seen or the trainee has the skill. */
@Injectable()
export class SkillAnswersService {
  constructor(private readonly filter: WordFilterService) {}

  /** The answers of the actor's institution that are not seen yet; `isMine` leaves out those of colleagues. */
  page(tx: Tx, { isMine, limit }: { readonly isMine: boolean; readonly limit: number }): Promise<SkillAnswer[]> {
    return tx.query<SkillAnswer>(ANSWERS, [tx.actor.accountId, isMine, limit]);
  }

  /** The question of an answer, also if it is still open; null if it was seen or is another institution's. */
  async questionOf(tx: Tx, id: string): Promise<string | null> {
    if (!isId(id)) return null;
    return (await tx.query<{ readonly questionId: string }>(QUESTION_OF_WATCHER, [id, tx.actor.institutionId]))[0]?.questionId ?? null;
  }

  /** The skill of an answer and the trainee it is for; null if no skill fits, or if she is not known. */
  async skillFor(tx: Tx, id: string): Promise<AnsweredSkill | null> {
    if (!isId(id)) return null;
    return (await tx.query<AnsweredSkill>(SKILL_FOR_TRAINEE, [id, tx.actor.institutionId]))[0] ?? null;
  }

  /** @returns whether the question was decided and its answer not seen before */
  async markSeen(tx: Tx, id: string): Promise<boolean> {
    return (await tx.change(REMOVE_ANSWERED, [id])) === 1;
  }

  async watch(tx: Tx, questionId: string): Promise<void> {
    await tx.change(WATCH, [tx.actor.institutionId, questionId, tx.actor.accountId]);
  }

  /** After her profile is saved: the questions sent while it was filled in are for her, and answers among her skills are done. */
  async profileSaved(tx: Tx, { institutionId, id, displayName }: SearchedFor, picks: readonly WordPick[]): Promise<void> {
    const keys = picks.flatMap(({ text, skillId }) => (skillId === null ? (this.filter.wordToKeep(text, displayName)?.key ?? []) : []));
    if (keys.length > 0) {
      await tx.change(WATCH_FOR_TRAINEE, [institutionId, tx.actor.accountId, id, keys]);
      await tx.change(REMOVE_UNASSIGNED, [institutionId, tx.actor.accountId, keys]);
    }
    await tx.change(REMOVE_ADDED, [institutionId, id]);
  }
}
