import { Injectable } from '@nestjs/common';
import { type LexiconWord, wordToKeep, type Withheld } from '../domain/lexicon-word';
import { RiskWords } from '../domain/search/risk-words';
import { SEARCH_LIBRARIES } from '../search/search-libraries';
import { readRows } from '../read-rows';

/** Decides which searched texts may be stored as words: none that may identify or describe a person. */
@Injectable()
export class WordFilterService {
  private withheld: Withheld | undefined;

  /**
   * The word of a text; null if it must not be stored.
   * @param herName the name of the trainee whom the search was for
   */
  wordToKeep(text: string, herName = ''): LexiconWord | null {
    this.withheld ??= readWithheld();
    return wordToKeep(text, this.withheld, herName);
  }
}

function readWithheld(): Withheld {
  const listed = readRows('lexicon/risk_words.tsv', 'language word kind');
  const risk = new RiskWords(
    listed.map(([, word = '', kind = '']) => [word, kind]),
    SEARCH_LIBRARIES.stem,
  );
  const names = new Set(readRows('lexicon/names.tsv', 'language word').map(([, word = '']) => word));
  return { hasRiskWords: (text) => risk.areIn(text), isName: (word) => names.has(word) };
}
