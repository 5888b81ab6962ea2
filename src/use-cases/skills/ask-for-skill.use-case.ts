import { Injectable } from '@nestjs/common';
import { LexiconService } from '../../features/skills/lexicon/lexicon.service';
import { WordFilterService } from '../../features/skills/lexicon/word-filter.service';
import { InputReader } from '../../shared/input-reader';
import { isRefusal } from '../../shared/refusal';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';

type Input = Readonly<Record<string, unknown>>;

/** Longer texts are refused. What is no word, or may identify a person, is accepted and not stored. */
const MAX_LENGTH = 200;
const MAX_NAME_LENGTH = 80;

/** None of the skills found fits: the words become a question to the steward, without the name of who asks or for whom. */
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
      const word = this.filter.readWord(words.text, words.displayName);
      if (typeof word === 'string') return { kept: 'no', problem: word };
      await this.lexicon.ask(tx, word, 'PROFILE');
      return { kept: 'yes' };
    });
  }

  /** An employer requests a skill for a vacancy. The answer is the same for words that were requested before. */
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
