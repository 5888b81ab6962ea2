import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { isId } from '../../../shared/ids';
import type { LexiconWord, QuestionPlace } from '../domain/lexicon-word';
import {
  ANSWER,
  APPROVED_WORDS,
  ASK,
  DECIDE_WORD,
  LOCK_QUESTION,
  OPEN_QUESTIONS,
  OPEN_QUESTIONS_FOR,
  PICKED_WORDS,
  QUESTION,
  QUESTION_OF_WORD,
  QUESTIONS,
  SHARED_WORDS,
  WORD_OF_SKILL,
} from './lexicon.queries';

/** A word that staff or employers searched, and a skill that they picked for it. */
export interface PickedWord {
  readonly word: string;
  readonly skillId: number;
  readonly people: number;
  readonly employers: number;
  /** Whether it was used for at least three people, or by three employers, so that it may leave its institution. */
  readonly isShared: boolean;
}

/** A word that finds a skill. */
export interface ApprovedWord extends PickedWord {
  readonly id: string;
  readonly isOurs: boolean;
  readonly decidedAt: Date;
}

/** An approved word of the exported file: the English name of its skill and its code. */
export interface ExportedWord extends ApprovedWord {
  readonly means: string;
  readonly code: string;
}

/** Words for which the search found no fitting skill. */
export interface SkillQuestion {
  readonly id: string;
  readonly word: string;
  readonly key: string;
  readonly place: QuestionPlace;
  readonly askedAt: Date;
  readonly state: 'OPEN' | 'ANSWERED' | 'DISMISSED';
  readonly skillId: number | null;
}

/**
 * The words that people here use for skills: in the search once a steward approved them, and questions for skills.
 */
@Injectable()
export class LexiconService {
  /** The words that were picked most for a skill and are not decided. */
  picked(tx: Tx, limit: number): Promise<PickedWord[]> {
    return tx.query<PickedWord>(PICKED_WORDS, [tx.actor.institutionId, limit]);
  }

  /** Returns one row more than the page size, newest first. */
  async approved(tx: Tx, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<ApprovedWord[]> {
    if (after !== null && !isId(after)) return [];
    return tx.query<ApprovedWord>(APPROVED_WORDS, [tx.actor.institutionId, after, limit + 1]);
  }

  /** The approved words that may leave their institution. */
  shared(tx: Tx): Promise<ExportedWord[]> {
    return tx.query<ExportedWord>(SHARED_WORDS, [tx.actor.institutionId]);
  }

  async decisionOf(tx: Tx, { key }: LexiconWord, skillId: number): Promise<ApprovedWord | undefined> {
    return (await tx.query<ApprovedWord>(WORD_OF_SKILL, [tx.actor.institutionId, key, skillId]))[0];
  }

  /** @returns whether this changed anything: of two that decide the same at once only the first does */
  async decide(tx: Tx, { word, key }: LexiconWord, skillId: number, state: 'APPROVED' | 'REJECTED'): Promise<boolean> {
    const { institutionId, accountId } = tx.actor;
    return (await tx.change(DECIDE_WORD, [randomUUID(), institutionId, key, word, skillId, state, accountId, await tx.now()])) === 1;
  }

  /** Stores the words as a question of staff to the steward, once. @returns the question, also if it was asked or decided before */
  async ask(tx: Tx, { word, key }: LexiconWord, place: QuestionPlace): Promise<{ readonly question: SkillQuestion; readonly isRepeated: boolean }> {
    const { institutionId } = tx.actor;
    const isRepeated = (await tx.change(ASK, [randomUUID(), institutionId, key, word, place, await tx.now()])) === 0;
    const [question] = await tx.query<SkillQuestion>(QUESTION_OF_WORD, [institutionId, key]);
    if (!question) throw new Error('A question for a skill was stored and cannot be read');
    return { question, isRepeated };
  }

  /** Stores the words of an employer as a question to the steward, once. */
  async askAsEmployer(tx: Tx, { word, key }: LexiconWord): Promise<void> {
    await tx.query('select app.ask_as_employer($1, $2)', [key, word]);
  }

  openQuestions(tx: Tx, limit: number): Promise<SkillQuestion[]> {
    return tx.query<SkillQuestion>(OPEN_QUESTIONS, [limit]);
  }

  /** The open questions of the actor's institution with these keys. */
  async openQuestionsFor(tx: Tx, keys: readonly string[]): Promise<Pick<SkillQuestion, 'key' | 'askedAt'>[]> {
    const { institutionId } = tx.actor;
    return institutionId === null || keys.length === 0 ? [] : tx.query(OPEN_QUESTIONS_FOR, [institutionId, keys]);
  }

  async question(tx: Tx, id: string): Promise<SkillQuestion | undefined> {
    return isId(id) ? (await tx.query<SkillQuestion>(QUESTION, [id]))[0] : undefined;
  }

  questionsByIds(tx: Tx, ids: readonly string[]): Promise<SkillQuestion[]> {
    return tx.query<SkillQuestion>(QUESTIONS, [ids.filter(isId)]);
  }

  /** Locks a question, so that of two sessions that answer it the second sees what the first decided. */
  async lockQuestion(tx: Tx, id: string): Promise<SkillQuestion | undefined> {
    return isId(id) ? (await tx.query<SkillQuestion>(LOCK_QUESTION, [id]))[0] : undefined;
  }

  /** @returns whether the question was still open */
  async answer(tx: Tx, { key }: SkillQuestion, skillId: number | null): Promise<boolean> {
    const state = skillId === null ? 'DISMISSED' : 'ANSWERED';
    return (await tx.change(ANSWER, [key, state, skillId, tx.actor.accountId, await tx.now()])) > 0;
  }
}
