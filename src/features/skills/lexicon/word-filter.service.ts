import { Injectable } from '@nestjs/common';
import { type LexiconWord, readWord, wordToKeep, type Withheld, type WordProblem } from '../domain/lexicon-word';
import { hasPersonalDetails, workOnly } from '../domain/personal-details';
import { RiskWords } from '../domain/search/risk-terms';
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
    return wordToKeep(text, this.rules(), herName);
  }

  /** The word of a text, or why it must not be stored. */
  readWord(text: string, herName = ''): LexiconWord | WordProblem {
    return readWord(text, this.rules(), herName);
  }

  /** Whether a text has a word about violence, a court or the like (`RiskWords`). */
  hasRiskWords(text: string): boolean {
    return this.rules().hasRiskWords(text);
  }

  /** Whether a text identifies a person or reveals her history, so that it belongs in her protected record. */
  hasPersonalDetails(text: string, herName: string): boolean {
    return hasPersonalDetails(text, this.rules(), herName);
  }

  /** What of a text may be added to her profile without a person reading it first. */
  workOnly(text: string, herName: string): string {
    return workOnly(text, this.rules(), herName);
  }

  private rules(): Withheld {
    this.withheld ??= readWithheld();
    return this.withheld;
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
