import { type Meanings, Postings, type SearchLabel } from './postings';
import type { Steps } from './steps';
import { type SearchTools, Vocabulary } from './vocabulary';
import { isContentWord, LIGHT_WORDS, typedWordsOf } from './tokenizer';

/** The credit of a match, from 0 to 1: of a word with the same meaning, and of a longer word. */
const [SAME_MEANING, LONGER_WORD] = [0.85, 0.8];
/** The credit of a word that sounds like the typed one, as "bread" like "bred". */
const SAME_SOUND = 0.3;
const LIGHT = 0.25;
/**
 * The share of its credit that a word adds to a term which another word has found: "mango shake" is more than
 * fruit.
 */
const REPEATED = 0.5;
/**
 * The share of the relevance that depends only on how much of the query a label contains. The rest also
 * depends on how much of the label the query covers.
 */
const QUERY_SHARE = 0.45;
const MAX_WORDS = 40;
/** The maximum number of words in an expression. */
const MAX_EXPRESSION = 3;
/** The minimum length of each part of a compound. */
const MIN_PART = 4;
const UNKNOWN_WORD_WEIGHT = 4;
/** The weights of words of which one or two letters are typed; a longer one has 1. */
const BEGINNING_WEIGHTS = [0.2, 0.5];

/** A larger index whose weights a small one uses, because most queries are in the larger one's words. */
export interface ParentIndex {
  readonly owners: number;
  knows(stem: string): boolean;
  /** The weight of a word in a query; undefined for an unknown one. */
  weightIn(stem: string): number | undefined;
}

/** A word of a query: its weight, and the terms of the index that match it with their credit, best first. */
interface QueryWord {
  readonly weight: number;
  readonly isLight: boolean;
  readonly matches: readonly (readonly [term: number, credit: number])[];
}

/**
 * Finds owners by any words of their labels. The relevance of a label is the weighted share of the query that
 * it contains, times how much of the label the query covers; an owner has that of its best label. A rare word
 * weighs more than a common one: ln(1 + owners / (1 + owners with the word)).
 */
export class LabelIndex {
  private readonly vocabulary: Vocabulary;
  /** By term, and by label. */
  private readonly weights: Float64Array;
  private readonly isLight: readonly boolean[];
  private readonly labelWeights: Float64Array;
  /** Scratch space of one query: a label's share of it and the last word that added to it; what a term covers. */
  private readonly shares: Float64Array;
  private readonly lastWord: Int32Array;
  private readonly covers: Float64Array;
  private isKnownElsewhere: (stem: string) => boolean = () => false;
  private isTyping = true;

  readonly owners: number;

  private constructor(
    private readonly labels: readonly SearchLabel[],
    private readonly postings: Postings,
    private readonly tools: SearchTools,
    private readonly parent: ParentIndex | undefined,
  ) {
    const words = [...postings.terms.keys()];
    const light = new Set([...LIGHT_WORDS].map((word) => tools.stem(word)));
    this.isLight = words.map((word) => light.has(word));
    this.owners = parent?.owners ?? new Set(labels.map(({ owner }) => owner)).size;
    this.weights = Float64Array.from(postings.ownersOf, (count, term) => {
      const inherited = parent?.weightIn(words[term] as string);
      return inherited ?? Math.log(1 + this.owners / (1 + count)) * (this.isLight[term] ? LIGHT : 1);
    });
    this.labelWeights = Float64Array.from(postings.termsOf, (terms) => terms.reduce((sum, term) => sum + this.weightOf(term), 0));
    this.vocabulary = new Vocabulary(postings.stems.keys(), tools.spelling, (word) => this.commonness(word));
    this.shares = new Float64Array(labels.length);
    this.lastWord = new Int32Array(labels.length).fill(-1);
    this.covers = new Float64Array(words.length);
  }

  /**
   * Builds an index.
   * @param labels those of one owner follow each other
   * @param parent weighs the words of a few labels as if they were in its own
   */
  static *of(labels: readonly SearchLabel[], meanings: Meanings, tools: SearchTools, parent?: ParentIndex): Steps<LabelIndex> {
    const postings = yield* Postings.of(labels, meanings, tools.stem);
    return new LabelIndex(labels, postings, tools, parent);
  }

  /**
   * The relevance of each owner that has a word of the text, from 0 to 1.
   * @param isKnownElsewhere whether another index has a stem, so that here it is no misspelling
   * @param isTyping whether the last word may still be incomplete, as in a search field
   */
  relevance(text: string, isKnownElsewhere: (stem: string) => boolean = () => false, isTyping = true): Map<number, number> {
    this.isKnownElsewhere = isKnownElsewhere;
    this.isTyping = isTyping;
    const query = this.parse(text);
    const total = query.reduce((sum, { weight }) => sum + weight, 0);
    const found = this.addShares(query);
    this.setCovers(query, (term, credit) => Math.max(this.covers[term] as number, credit * this.weightOf(term)));
    const relevance = new Map<number, number>();
    for (const at of found) {
      const { owner, weight } = this.labels[at] as SearchLabel;
      let covered = 0;
      for (const term of this.postings.termsOf[at] as readonly number[]) covered += this.covers[term] as number;
      const score = weight * ((this.shares[at] as number) / total) * (QUERY_SHARE + ((1 - QUERY_SHARE) * covered) / (this.labelWeights[at] as number));
      if (score > (relevance.get(owner) ?? 0)) relevance.set(owner, score);
      this.shares[at] = 0;
      this.lastWord[at] = -1;
    }
    this.setCovers(query, () => 0);
    return relevance;
  }

  knows(stem: string): boolean {
    return this.postings.terms.has(stem) || this.postings.meanings.has(stem);
  }

  weightIn(stem: string): number | undefined {
    const term = this.postings.terms.get(stem);
    return term === undefined ? undefined : this.weightOf(term);
  }

  private typedWords(text: string): string[] {
    const words = this.joinExpressions(typedWordsOf(text, (word) => this.isKnown(this.tools.stem(word))))
      .flatMap((word) => this.partsOf(word))
      .filter(isContentWord);
    return [...new Set(words)].slice(0, MAX_WORDS);
  }

  /** Words that mean something else together, as in "look after" or "front desk", are one word. */
  private joinExpressions(words: readonly string[]): string[] {
    const joined: string[] = [];
    for (let at = 0; at < words.length;) {
      let count = Math.min(MAX_EXPRESSION, words.length - at);
      while (count > 1 && !this.postings.meanings.has(this.postings.expression(words.slice(at, at + count)))) count--;
      joined.push(count > 1 ? this.postings.expression(words.slice(at, at + count)) : (words[at] as string));
      at += count;
    }
    return joined;
  }

  /** An unknown compound is its two words, "housemaid", unless it is nearly a word itself: "motobike". */
  private partsOf(word: string): string[] {
    if (!LATIN.test(word) || this.isKnown(this.tools.stem(word)) || this.vocabulary.hasNear(word)) return [word];
    for (let at = MIN_PART; at <= word.length - MIN_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.isKnown(this.tools.stem(part)))) return parts;
    }
    return [word];
  }

  /** The words of a text, those of weight first. */
  private parse(text: string): QueryWord[] {
    const words = this.typedWords(text).map((word, at, all): QueryWord => {
      const matches = [...this.expand(word, this.isTyping && at === all.length - 1)].sort(([, one], [, other]) => other - one);
      const weight = Math.max(...matches.map(([term, credit]) => this.weightOf(term) * credit));
      const unmatched = this.parent?.weightIn(this.tools.stem(word)) ?? UNKNOWN_WORD_WEIGHT;
      return {
        matches,
        weight: matches.length === 0 ? unmatched : weight * this.certainty(word),
        isLight: matches.length > 0 && this.isLight[matches[0]?.[0] ?? -1] === true,
      };
    });
    return words.sort((one, other) => Number(one.isLight) - Number(other.isLight));
  }

  /** A Latin letter, and two that are no word, are the beginning of a word. */
  private certainty(word: string): number {
    const isWord = word.length > 1 && this.isKnown(word);
    return LATIN.test(word) && !isWord ? (BEGINNING_WEIGHTS[word.length - 1] ?? 1) : 1;
  }

  /**
   * The terms that match a word, with their credit. The last word may still be incomplete, and a word that the
   * index does not know may be misspelt.
   */
  private expand(word: string, isLast: boolean): Map<number, number> {
    const credits = new Map<number, number>();
    const add = (other: string, credit: number): void => {
      const term = this.postings.terms.get(other);
      if (term !== undefined && credit > (credits.get(term) ?? 0)) credits.set(term, credit);
    };
    const addMeanings = (known: string, credit: number): void => {
      add(known, credit);
      for (const other of this.postings.meanings.get(known) ?? []) add(other, credit * SAME_MEANING);
    };
    const stem = this.tools.stem(word);
    if (this.isKnown(stem)) {
      addMeanings(stem, 1);
      for (const other of this.vocabulary.soundingLike(word)) addMeanings(this.postings.stems.get(other) ?? other, SAME_SOUND);
    } else for (const [similar, credit] of this.vocabulary.similarTo(word)) addMeanings(this.postings.stems.get(similar) ?? similar, credit);
    const isComplete = this.isKnown(stem) && (!isLast || LIGHT_WORDS.has(word));
    if (!isComplete) for (const longer of this.vocabulary.longerThan(word, isLast)) addMeanings(this.postings.stems.get(longer) ?? longer, LONGER_WORD);
    return credits;
  }

  private isKnown(stem: string): boolean {
    return this.knows(stem) || this.parent?.knows(stem) === true || this.isKnownElsewhere(stem);
  }

  /** From 0 to 0.5. */
  private commonness(word: string): number {
    const stem = this.postings.stems.get(word) ?? word;
    const term = this.postings.terms.get(stem);
    const owners = (term === undefined ? 0 : (this.postings.ownersOf[term] as number)) + (this.postings.meanings.has(stem) ? 3 : 0);
    return Math.min(0.5, 0.2 * Math.log10(1 + owners));
  }

  /**
   * Adds the best credit of each word to the shares of the labels that have it. Light words come last and find
   * no label of their own, unless the query has no others. Returns the labels found.
   */
  private addShares(query: readonly QueryWord[]): number[] {
    const found: number[] = [];
    const taken = new Set<number>();
    query.forEach(({ matches, weight, isLight }, word) => {
      const mayFind = !isLight || found.length === 0;
      for (const [term, full] of matches) {
        const credit = taken.has(term) ? full * REPEATED : full;
        for (const at of this.postings.labelsOf[term] as readonly number[]) {
          const last = this.lastWord[at] as number;
          if (last === word || (last === -1 && !mayFind)) continue;
          if (last === -1) found.push(at);
          this.lastWord[at] = word;
          this.shares[at] = (this.shares[at] as number) + credit * (this.isLight[term] === true ? Math.min(weight, this.weightOf(term)) : weight);
        }
      }
      for (const [term] of matches) taken.add(term);
    });
    return found;
  }

  private setCovers(query: readonly QueryWord[], value: (term: number, credit: number) => number): void {
    for (const { matches } of query) for (const [term, credit] of matches) this.covers[term] = value(term, credit);
  }

  private weightOf(term: number): number {
    return this.weights[term] as number;
  }
}

const LATIN = /^[a-z]+$/;
