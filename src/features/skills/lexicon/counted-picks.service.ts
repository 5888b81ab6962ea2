import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { isPickedWord } from '../domain/lexicon-word';
import { ADD_EMPLOYER_PICKS, ADD_PICKS } from './lexicon.queries';
import { WordFilterService } from './word-filter.service';
import { type SearchedFor, type WordPick, WordPicks } from './word-picks.service';

@Injectable()
export class CountedPicks extends WordPicks {
  constructor(private readonly filter: WordFilterService) {
    super();
  }

  async count(tx: Tx, { institutionId, id, displayName }: SearchedFor, picks: readonly WordPick[]): Promise<void> {
    const kept = picks.flatMap(({ text, skillId }) => {
      const word = this.filter.wordToKeep(text, displayName);
      return word && isPickedWord(word) ? [{ key: word.key, skillId }] : [];
    });
    if (kept.length === 0) return;
    await tx.change(ADD_PICKS, [institutionId, id, kept.map(({ key }) => key), kept.map(({ skillId }) => skillId), await tx.now()]);
  }

  async countForEmployer(tx: Tx, picks: readonly WordPick[]): Promise<void> {
    const kept = picks.flatMap(({ text, skillId }) => {
      const word = skillId === null ? null : this.filter.wordToKeep(text);
      return word && isPickedWord(word) ? [{ key: word.key, skillId }] : [];
    });
    if (kept.length > 0) await tx.query(ADD_EMPLOYER_PICKS, [kept.map(({ key }) => key), kept.map(({ skillId }) => skillId)]);
  }
}
