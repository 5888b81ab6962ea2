import { Injectable } from '@nestjs/common';
import { parseEvidenceKind } from '../../features/words/domain/parse-word';
import { lockWord } from '../../features/words/word-rows.service';
import { WordsService } from '../../features/words/words.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { PhotoReader } from '../../platform/photos/photo-reader';
import { isRefusal, refuse } from '../../shared/refusal';

/** Staff add a photo of her thumbprint or signature to a word. It supports the word, and nothing follows from it. */
@Injectable()
export class AddWordEvidence {
  constructor(
    private readonly words: WordsService,
    private readonly reader: PhotoReader,
  ) {}

  async add(tx: Tx, id: string, input: { readonly kind: string; readonly content: string }, key: string) {
    // before the first statement: a photo that waits for its turn holds no connection
    const photo = await this.reader.read('content', tx.actor.accountId ?? '', Buffer.from(input.content, 'base64'));
    if (isRefusal(photo) && photo.problems?.[0]?.problem === 'OTHER_PHOTOS_FIRST') return photo;
    const word = await lockWord(tx, id);
    tx.asWriter();
    return once(tx, { field: 'wordEvidenceAdd', key, args: { id, input } }, async () => {
      if (!word) return refuse('NOT_FOUND');
      const kind = parseEvidenceKind({ kind: input.kind });
      if (isRefusal(kind)) return kind;
      if (isRefusal(photo)) return photo;
      await this.words.addEvidence(tx, word, kind, photo);
      return { id };
    });
  }
}
