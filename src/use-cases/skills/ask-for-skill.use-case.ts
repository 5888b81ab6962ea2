import { Injectable } from '@nestjs/common';
import { LexiconService } from '../../features/skills/lexicon/lexicon.service';
import { WordFilterService } from '../../features/skills/lexicon/word-filter.service';
import { InputReader } from '../../shared/input-reader';
import { isRefusal } from '../../shared/refusal';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';

type Input = Readonly<Record<string, unknown>>;

/** Longer words are refused; what is no word, or may tell of a person, is not kept. */
const MAX_LENGTH = 200;
const MAX_NAME_LENGTH = 80;

/** None of the skills found fits: the words become a question to the steward, with nobody's name. */
@Injectable()
export class AskForSkill {
  constructor(
    private readonly lexicon: LexiconService,
    private readonly filter: WordFilterService,
  ) {}

  /** Staff ask for a trainee's skill. `displayName` is only compared with the words. */
  ask(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'skillAsk', key, args: { input } }, async () => {
      const words = readWords(input);
      if (isRefusal(words)) return words;
      const word = this.filter.wordToKeep(words.text, words.displayName);
      if (word) await this.lexicon.ask(tx, word, 'PROFILE');
      return { kept: word ? 'yes' : 'no' };
    });
  }

  /** An employer asks for a skill of a vacancy. The answer is the same for words that were asked before. */
  askAsEmployer(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'skillAsk', key, args: { input } }, async () => {
      const words = readWords(input);
      if (isRefusal(words)) return words;
      const word = this.filter.wordToKeep(words.text);
      if (word) await this.lexicon.askAsEmployer(tx, word);
      return { kept: word ? 'yes' : 'no' };
    });
  }
}

function readWords(input: Input) {
  const reader = new InputReader(input);
  return reader.result({ text: reader.text('words', MAX_LENGTH), displayName: reader.optionalText('displayName', MAX_NAME_LENGTH) ?? '' });
}
