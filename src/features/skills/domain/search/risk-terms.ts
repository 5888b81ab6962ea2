import { baseFormOf } from './tokenizer';

/** Stands for one of these words in a listed expression: "beat somebody" is also "beat my sister". */
const SOMEBODY = 'somebody';
const PEOPLE = new Set(
  'me my her him his us our them their she he myself herself somebody someone girl girls woman women child children mother sister brother wife'.split(' '),
);
const ARTICLES = new Set(['a', 'an', 'the', 'even', 'also', 'often', 'always', 'up']);
/** What may be before a place, as in "at a small one" or, without a preposition, "worked karaoke". */
const AT_PLACE = /\b(?:at|in|inside|from|near|for|behind|work|worked|working)(?: (?:a|an|the|my|her|his|our|their|some|small|big|local|night|old))* $/;
const PREPOSITION = /^(?:at|in)\b/;
const KHMER_AT_PLACE = /(?:ធ្វើការ)?(?:នៅ)?(?:ក្នុង|ឯ)?$/u;
const LATIN = /^[a-z]+(?: [a-z]+)*$/;
const WORDS = /[\p{L}\p{M}]+/gu;
const COMBINING = /^\p{M}/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
interface Expression {
  readonly words: readonly string[];
  readonly isPlace: boolean;
}
/** A word of the list, and what it says: `PLACE` if people also do honest work there. */
export type RiskWord = readonly [word: string, kind: string];

/**
 * Words about more than work, such as violence or a court, in any longer form, and expressions such as "beat
 * somebody". A shorter form of a word can be an everyday one, as in first aid and sales force. A text with such a
 * word belongs in the protected record.
 */
export class RiskWords {
  /** The length of the listed word, by its stem: a shorter form does not count. */
  private readonly single = new Map<string, { readonly length: number; readonly isPlace: boolean }>();
  private readonly expressions: readonly Expression[];
  private readonly khmer: readonly (readonly [word: string, isPlace: boolean])[];

  constructor(
    words: readonly RiskWord[],
    private readonly stem: (word: string) => string,
  ) {
    const latin = words.filter(([word]) => LATIN.test(word)).sort(([one], [other]) => other.length - one.length);
    const isPlace = (kind: string): boolean => kind === 'PLACE';
    for (const [word, kind] of latin) if (!word.includes(' ')) this.single.set(stem(word), { length: word.length, isPlace: isPlace(kind) });
    this.expressions = latin.flatMap(([word, kind]) =>
      word.includes(' ') ? [{ words: word.split(' ').map((one) => this.rootOf(one)), isPlace: isPlace(kind) }] : [],
    );
    this.khmer = words.filter(([word]) => !LATIN.test(word)).map(([word, kind]) => [word, isPlace(kind)]);
  }

  areIn(text: string): boolean {
    return this.firstIn(text) !== undefined;
  }

  /**
   * A clause without the places where work is recorded with care, so that the work itself can be proposed: "cooked
   * at a brothel" is cooking. Empty if it has any other risk word.
   */
  workWithout(clause: string): string {
    let rest = clause;
    for (let found = this.firstIn(rest); found !== undefined; found = this.firstIn(rest)) {
      const before = rest.slice(0, found.start);
      const at = found.isPlace ? placeStart(before, rest.slice(found.start)) : undefined;
      if (at === undefined) return '';
      rest = `${rest.slice(0, at)} ${rest.slice(found.end)}`.trim();
    }
    return rest;
  }

  private firstIn(text: string): (Pick<Word, 'start' | 'end'> & { readonly isPlace: boolean }) | undefined {
    const words = [...text.toLowerCase().matchAll(WORDS)]
      .map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }))
      .filter(({ text: word }) => !ARTICLES.has(word));
    for (const [at, word] of words.entries()) {
      const single = this.single.get(this.stem(word.text));
      if (single && word.text.length >= single.length) return { ...word, isPlace: single.isPlace };
      const expression = this.expressions.find((one) => this.isAt(one.words, words, at));
      if (expression) return { start: word.start, end: words[at + expression.words.length - 1]?.end ?? word.end, isPlace: expression.isPlace };
    }
    return this.khmerIn(text);
  }

  private isAt(expression: readonly string[], words: readonly Word[], at: number): boolean {
    return expression.every((listed, offset) => {
      const word = words[at + offset]?.text ?? '';
      return listed === SOMEBODY ? PEOPLE.has(word) : this.rootOf(word) === listed;
    });
  }

  /** A match that a vowel sign follows is the beginning of another word: "bar" and "barista" begin alike in Khmer. */
  private khmerIn(text: string): (Pick<Word, 'start' | 'end'> & { readonly isPlace: boolean }) | undefined {
    for (const [word, isPlace] of this.khmer)
      for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1))
        if (!COMBINING.test(text.slice(start + word.length))) return { start, end: start + word.length, isPlace };
    return undefined;
  }

  private rootOf(word: string): string {
    return word === SOMEBODY ? word : this.stem(baseFormOf(word));
  }
}

const LATIN_LETTER = /^[a-z]/i;

/** Where a place begins with its preposition; undefined if it has none, as in "karaoke girl". */
function placeStart(before: string, from: string): number | undefined {
  if (PREPOSITION.test(from.toLowerCase())) return before.length;
  return (LATIN_LETTER.test(from) ? AT_PLACE : KHMER_AT_PLACE).exec(before.toLowerCase())?.index;
}
