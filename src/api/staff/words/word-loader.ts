import type { ShownWord, WordsService } from '../../../features/words/words.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';

/** A word concerns a trainee, so the access to her record is logged before the response is sent. */
export async function shownWord(c: OperationContext, words: WordsService, id: string): Promise<ShownWord | null> {
  const [word] = await words.shownByIds(c.tx, [id]);
  if (word) c.disclosed.set(word.traineeId, { kind: 'trainee', id: word.traineeId });
  return word ?? null;
}

/** The result of a step of a word: the word, read again, or the refusal. */
export async function wordOutcome<P extends string, R extends Refusal>(c: OperationContext, words: WordsService, payload: P, result: { id: string } | R) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const word = await shownWord(c, words, result.id);
  return outcome(c, payload, word ? { word } : refuse('NOT_FOUND'));
}
