import { Injectable } from '@nestjs/common';
import { LexiconService } from '../../features/skills/lexicon/lexicon.service';
import { SkillAnswersService } from '../../features/skills/lexicon/skill-answers.service';
import { WordFilterService } from '../../features/skills/lexicon/word-filter.service';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse } from '../../shared/refusal';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';

type Input = Readonly<Record<string, unknown>>;

/** Longer texts are refused. What is no word, or may identify a person, is accepted and not stored. */
const MAX_LENGTH = 200;
const MAX_NAME_LENGTH = 80;

/**
 * None of the skills found fits: the words become a question to the steward, who does not learn who asks or for whom. The
 * answer appears in the work due of the person who asked.
 */
@Injectable()
export class AskForSkill {
  constructor(
    private readonly lexicon: LexiconService,
    private readonly filter: WordFilterService,
    private readonly answers: SkillAnswersService,
  ) {}

  /** Staff ask for a trainee's skill. `displayName` is only compared with the words. */
  ask(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'skillAsk', key, args: { input } }, async () => {
      const words = readWords(input);
      if (isRefusal(words)) return words;
      const word = this.filter.readWord(words.text, words.displayName);
      if (typeof word === 'string') return { questionId: null, problem: word };
      const { question, isRepeated } = await this.lexicon.ask(tx, word, 'PROFILE');
      if (question.state === 'OPEN') await this.answers.watch(tx, question.id);
      return { questionId: question.id, repeated: isRepeated ? 'yes' : 'no' };
    });
  }

  /** A member of staff has read the answer: it is no longer due, for anyone. */
  markSeen(tx: Tx, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'skillAnswerSeen', key, args: { id } }, async () => {
      const questionId = await this.answers.questionOf(tx, id);
      if (questionId === null || !(await this.answers.markSeen(tx, id))) return refuse('NOT_FOUND');
      return { questionId };
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
