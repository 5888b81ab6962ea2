import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { isPickedWord } from '../domain/lexicon-word';
import { ADD_EMPLOYER_PICKS, ADD_PICKS } from './lexicon.queries';
import { WordFilterService } from './word-filter.service';

/** A searched text with the skill that was picked for it; null if none fitted. */
export interface WordPick {
  readonly text: string;
  readonly skillId: number | null;
}

/** The person whose profile words were searched for. */
interface SearchedFor {
  readonly institutionId: string;
  readonly id: string;
  readonly displayName: string;
}

/** Counts which skills staff and employers pick for which words. */
@Injectable()
export class WordPicksService {
  constructor(private readonly filter: WordFilterService) {}

  /** Counts each word and skill once for each person, also if another institution referred her. */
  async count(tx: Tx, { institutionId, id, displayName }: SearchedFor, picks: readonly WordPick[]): Promise<void> {
    const kept = picks.flatMap(({ text, skillId }) => {
      const word = this.filter.wordToKeep(text, displayName);
      return word && isPickedWord(word) ? [{ key: word.key, skillId }] : [];
    });
    if (kept.length === 0) return;
    await tx.change(ADD_PICKS, [institutionId, id, kept.map(({ key }) => key), kept.map(({ skillId }) => skillId), await tx.now()]);
  }

  /** Counts each word and skill once for the session's employer. */
  async countForEmployer(tx: Tx, picks: readonly WordPick[]): Promise<void> {
    const kept = picks.flatMap(({ text, skillId }) => {
      const word = skillId === null ? null : this.filter.wordToKeep(text);
      return word && isPickedWord(word) ? [{ key: word.key, skillId }] : [];
    });
    if (kept.length > 0) await tx.query(ADD_EMPLOYER_PICKS, [kept.map(({ key }) => key), kept.map(({ skillId }) => skillId)]);
  }
}
