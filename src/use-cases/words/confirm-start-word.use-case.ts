import { Injectable } from '@nestjs/common';
import { PlacementsService } from '../../features/placements/placements.service';
import { confirmWord, yesRefusal } from '../../features/words/domain/witnessed-word';
import { lockWord, saveWord, witnessFacts } from '../../features/words/word-rows.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * A second witness confirms that she said she has started. Her start counts when a third person has asked her again: until
 * then the placement is unchanged.
 */
@Injectable()
export class ConfirmStartWord {
  constructor(private readonly placements: PlacementsService) {}

  async confirm(tx: Tx, wordId: string, key: string) {
    const word = await lockWord(tx, wordId);
    const placement = word?.placementId ? await this.placements.lock(tx, word.placementId) : null;
    tx.asWriter();
    return once(tx, { field: 'wordConfirm', key, args: { id: wordId } }, async () => {
      if (word?.word !== 'START' || !placement) return refuse('NOT_FOUND');
      const now = await tx.now();
      const confirmed = confirmWord(word, await witnessFacts(tx, word), now);
      if (isRefusal(confirmed)) return confirmed;
      const refusal = yesRefusal({ word: 'START', placement }, word, now);
      if (refusal) return refusal;
      await saveWord(tx, word, confirmed, 'WordConfirmed');
      return { id: word.id };
    });
  }
}
