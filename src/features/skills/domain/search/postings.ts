import type { Steps } from './steps';
import { isContentWord, wordsOf } from './tokenizer';

/** An alternative label is a little weaker than the preferred one. */
export const [PREFERRED, ALTERNATIVE] = [1, 0.97] as const;

/** A text by which something is found: `owner` is the id of a skill or an occupation. */
export interface SearchLabel {
  readonly owner: number;
  readonly text: string;
  /** 1 for a preferred label, less for an alternative one. */
  readonly weight: number;
}

/** Everyday words with the words of labels that mean the same: `clothes` → `garment`, `apparel`. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** After this many labels other requests can run. */
const LABELS_PER_STEP = 2_000;

/** The stems of labels, numbered as terms, and where each occurs. */
export class Postings {
  /** The terms by their stem. */
  readonly terms = new Map<string, number>();
  /** Everyday words and what they mean, as stems. */
  readonly meanings = new Map<string, readonly string[]>();
  /** The stem of each word of a label, and of each everyday word. */
  readonly stems: Map<string, string>;
  /** The labels of each term, and how many owners have it. */
  readonly labelsOf: number[][] = [];
  readonly ownersOf: number[] = [];
  /** The terms of each label. */
  readonly termsOf: number[][] = [];

  private constructor(
    private readonly labels: readonly SearchLabel[],
    meanings: Meanings,
    private readonly stem: (word: string) => string,
  ) {
    this.stems = new Map([...meanings.keys()].map((word) => [word, stem(word)]));
    for (const [word, others] of meanings) this.meanings.set(this.expression(word.split(' ')), others.map(stem));
  }

  /** The stems of one or more words. */
  expression(words: readonly string[]): string {
    return words.map(this.stem).join(' ');
  }

  /** @param labels those of one owner follow each other */
  static *of(labels: readonly SearchLabel[], meanings: Meanings, stem: (word: string) => string): Steps<Postings> {
    const postings = new Postings(labels, meanings, stem);
    for (let at = 0; at < labels.length; at++) {
      postings.add(at);
      if (at % LABELS_PER_STEP === LABELS_PER_STEP - 1) yield;
    }
    return postings;
  }

  private readonly isMeaning = (word: string): boolean => this.meanings.has(word);

  private add(at: number): void {
    const { owner, text } = this.labels[at] as SearchLabel;
    const terms: number[] = [];
    for (const word of wordsOf(text, this.isMeaning).filter(isContentWord)) {
      const term = this.termOf(this.stemOf(word));
      if (!terms.includes(term)) terms.push(term);
    }
    for (const term of terms) {
      const labels = this.labelsOf[term] as number[];
      if (this.labels[labels.at(-1) ?? -1]?.owner !== owner) this.ownersOf[term] = (this.ownersOf[term] as number) + 1;
      labels.push(at);
    }
    this.termsOf.push(terms);
  }

  private stemOf(word: string): string {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    const stem = this.stem(word);
    this.stems.set(word, stem);
    return stem;
  }

  private termOf(stem: string): number {
    const known = this.terms.get(stem);
    if (known !== undefined) return known;
    const term = this.terms.size;
    this.terms.set(stem, term);
    this.labelsOf.push([]);
    this.ownersOf.push(0);
    return term;
  }
}
