import { Injectable } from '@nestjs/common';
import type { LockedYes, YesSteps } from '../../features/words/her-steps.service';
import { confirmWord, type WitnessedWord, yesRefusal } from '../../features/words/domain/witnessed-word';
import { lockWord, saveWord, witnessFacts } from '../../features/words/word-rows.service';
import { WordsService } from '../../features/words/words.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * A second witness confirms a yes: the referral is agreed to or the offer accepted as in her own session. A start is only
 * confirmed; it counts when a third person has asked her again. Lock order: what the step locks, then the word; for a start
 * the word, then the placement.
 */
@Injectable()
export class ConfirmWord {
  constructor(
    private readonly words: WordsService,
    private readonly placements: PlacementsService,
  ) {}

  async confirm(tx: Tx, wordId: string, steps: YesSteps, key: string) {
    const unlocked = await this.words.byId(tx, wordId);
    const answer = unlocked && (await lockAnswer(tx, unlocked, steps));
    const word = await lockWord(tx, wordId);
    const locked = answer ?? (word && (await this.lockStart(tx, word)));
    tx.asWriter();
    return once(tx, { field: 'wordConfirm', key, args: { id: wordId } }, async () => {
      if (!word || locked?.subject.word !== word.word) return refuse('NOT_FOUND');
      const now = await tx.now();
      const confirmed = confirmWord(word, await witnessFacts(tx, word), now);
      if (isRefusal(confirmed)) return confirmed;
      const refusal = yesRefusal(locked.subject, word, now);
      if (refusal) return refusal;
      await saveWord(tx, word, confirmed, 'WordConfirmed');
      const taken = await locked.take(word.fields ?? []);
      return isRefusal(taken) ? taken : { id: word.id };
    });
  }

  private async lockStart(tx: Tx, { id, word, placementId }: WitnessedWord): Promise<LockedYes | null> {
    const placement = word === 'START' ? await this.placements.lock(tx, placementId ?? '') : null;
    return placement && { subject: { word: 'START', placement }, take: () => Promise.resolve({ id }) };
  }
}

async function lockAnswer(tx: Tx, { word, referralId, offerId }: WitnessedWord, steps: YesSteps): Promise<LockedYes | null> {
  if (word === 'YES_TO_REFERRAL') return steps.YES_TO_REFERRAL.lockForWitnesses(tx, referralId ?? '');
  return word === 'YES_TO_OFFER' ? steps.YES_TO_OFFER.lockForWitnesses(tx, offerId ?? '') : null;
}
