import { Injectable } from '@nestjs/common';
import { ContactsService } from '../../features/contacts/contacts.service';
import { confirmStart } from '../../features/placements/domain/placement-transitions';
import type { Placement } from '../../features/placements/domain/placement';
import { PlacementsService } from '../../features/placements/placements.service';
import { askAgain, type WitnessedWord } from '../../features/words/domain/witnessed-word';
import { parseAskAgain } from '../../features/words/domain/parse-word';
import { lockWord, saveWord, witnessFacts } from '../../features/words/word-rows.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * A third person asked her again, by a way that she confirmed, and she said yes. With it her witnessed start counts as her
 * side of it. A no is recorded in reverse-word.use-case.ts. Lock order: word, placement, as there.
 */
@Injectable()
export class AskAgain {
  constructor(
    private readonly placements: PlacementsService,
    private readonly contacts: ContactsService,
  ) {}

  async yes(tx: Tx, wordId: string, input: Readonly<Record<string, unknown>>, key: string) {
    const word = await lockWord(tx, wordId);
    const placement = word?.placementId ? await this.placements.lock(tx, word.placementId) : null;
    tx.asWriter();
    return once(tx, { field: 'wordAskAgain', key, args: { id: wordId, input } }, async () => {
      const asked = parseAskAgain(input);
      if (isRefusal(asked)) return asked;
      if (!word || asked.answer === 'NO') return refuse('NOT_FOUND');
      const facts = { ...asked, person: await witnessFacts(tx, word), methods: await this.contacts.ofTrainees(tx, [word.traineeId]) };
      const after = askAgain(word, facts, await tx.now());
      if (isRefusal(after)) return after;
      await saveWord(tx, word, after, 'WordAskedAgain');
      return placement ? this.confirmStart(tx, placement, word) : { id: word.id };
    });
  }

  private async confirmStart(tx: Tx, placement: Placement, word: WitnessedWord) {
    const siteIsCleared = await this.placements.siteIsCleared(tx, placement.vacancyId, placement.startsOn);
    const confirmed = confirmStart(placement, 'TRAINEE', await tx.now(), { siteIsCleared });
    if (isRefusal(confirmed)) return confirmed;
    await this.placements.save(tx, placement, confirmed);
    return { id: word.id };
  }
}
