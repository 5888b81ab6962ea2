import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { isPickedWord } from '../domain/lexicon-word';
import { ADD_PICKS } from './lexicon.queries';
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

/** Counts which skills staff pick for which words. */
@Injectable()
export class WordPicksService {
  constructor(private readonly filter: WordFilterService) {}

  /** Counts each word and skill once for each person. */
  async count(tx: Tx, { institutionId, id, displayName }: SearchedFor, picks: readonly WordPick[]): Promise<void> {
    const kept = picks.flatMap(({ text, skillId }) => {
      const word = this.filter.wordToKeep(text, displayName);
      return word && isPickedWord(word) ? [{ key: word.key, skillId }] : [];
    });
    if (kept.length === 0) return;
    const people = kept.map(({ key }) => createHash('sha256').update(`${id} ${key}`).digest('hex'));
    await tx.change(ADD_PICKS, [institutionId, kept.map(({ key }) => key), people, kept.map(({ skillId }) => skillId), await tx.now()]);
  }
}
