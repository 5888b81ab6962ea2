import { isAboutIct, isIctGroup } from './ict';
import type { NameKey } from './name-key';
import type { SearchLabel } from './postings';
import type { Ranked } from './rank';
import type { SearchData } from './search-data';

/** A weaker result is dropped, even if it is the best: it only shares a word with the text, or a part of one. */
const LEAST_SCORE = 0.45;
/** The same as a share of the best score, if that occupation has the text as its name and if not. */
const [LEAST_OF_NAMED, LEAST_OF_BEST] = [0.7, 0.6];
/** How many of the best results may have the text as their name. */
const MAX_NAMED = 20;
/** A label of less weight is no name that an occupation has alone. */
const NAME_WEIGHT = 0.9;
/** In Khmer, the factor for a unit group without a Khmer name: its English one helps only if nothing else fits. */
const ENGLISH_ONLY = 0.8;

const SEVERAL_WORDS = /\s/;
/** A single word alone must be the same: "operator" and "operative" have one stem. */
const singular = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/(?:ing|s)$/, '');

/** What a list of kinds of work needs to know of its reader. */
export interface Reader {
  readonly isKhmer: boolean;
}

/** Khmer words for a person who does the work that follows. A craftsman (`ជាង`) also names what is repaired or made. */
const DOER = /^\s*(?:អ្នក|បុគ្គលិក|កម្មករ|ជាង(?=ជួសជុល))(?=\p{Script=Khmer}{3})/u;

/** The work in a Khmer title, as in `អ្នកលាងចាន`; null for another text. */
export const workOfTitle = (text: string): string | null => (DOER.test(text) ? text.replace(DOER, '') : null);

type Name = readonly [text: string, key: string];

export const ENGLISH: Reader = { isKhmer: false };

/** Makes a list of kinds of work out of ranked occupations: each unit group once, without those that hardly fit. */
export class KindsOfWork {
  private labels: ReadonlyMap<number, readonly SearchLabel[]> | undefined;
  private readonly names = new Map<number, readonly Name[]>();

  constructor(
    private readonly data: SearchData,
    private readonly keyOf: NameKey,
  ) {}

  /** Occupations, best first; those that have the text as their name come before all others. */
  listOf(ranked: readonly Ranked[], text: string, limit: number, reader: Reader): number[] {
    const named = new Set(ranked.slice(0, MAX_NAMED).flatMap(({ id }) => (this.isNameOf(id, text) ? [id] : [])));
    const least = Math.max(LEAST_SCORE, (named.size > 0 ? LEAST_OF_NAMED : LEAST_OF_BEST) * (ranked[0]?.score ?? 0));
    const place = this.placeIn(text, named);
    const fitting = ranked
      .filter(({ id, score }) => named.has(id) || score >= least)
      .map(({ id, score }) => ({ id, score: score * this.languageFactor(id, reader) }))
      .sort((one, other) => place(one.id) - place(other.id) || other.score - one.score || one.id - other.id);
    return this.onePerGroup(fitting.map(({ id }) => id)).slice(0, limit);
  }

  /** Whether an occupation has a name of just these words, in any form and order. */
  isNameOf(id: number, text: string): boolean {
    const work = workOfTitle(text);
    return this.isName(id, text) || (work !== null && this.isName(id, work));
  }

  private isName(id: number, text: string): boolean {
    const key = this.keyOf(text);
    if (key === '') return false;
    const isSingle = !SEVERAL_WORDS.test(text.trim());
    return this.namesOf(id).some(([name, nameKey]) => nameKey === key && (!isSingle || singular(name) === singular(text)));
  }

  /** In Khmer, of two kinds of work that fit equally well the one with a Khmer name is better. */
  languageFactor(id: number, { isKhmer }: Reader): number {
    return isKhmer && !this.data.groupsInKhmer.has(this.groupOf(id)) ? ENGLISH_ONLY : 1;
  }

  onePerGroup(ids: readonly number[]): number[] {
    const groups = new Set<string>();
    return ids.filter((id) => !groups.has(this.groupOf(id)) && groups.add(this.groupOf(id)) !== undefined);
  }

  private placeIn(text: string, named: ReadonlySet<number>): (id: number) => number {
    const isIct = isAboutIct(text);
    return (id) => (named.has(id) && (isIct || !isIctGroup(this.groupOf(id))) ? 0 : !isIct && isIctGroup(this.groupOf(id)) ? 2 : 1);
  }

  private groupOf(id: number): string {
    return this.data.groupOf[id] ?? '';
  }

  /** The names of an occupation with their keys, which are worked out once. */
  private namesOf(id: number): readonly Name[] {
    this.labels ??= byOwner([...this.data.occupations, ...this.data.everydayWork]);
    const known = this.names.get(id);
    if (known) return known;
    const texts = (this.labels.get(id) ?? []).flatMap(({ text, weight }) => (weight > NAME_WEIGHT ? text.split('/') : []));
    const names = texts.map((text): Name => [text, this.keyOf(text)]);
    this.names.set(id, names);
    return names;
  }
}

function byOwner(labels: readonly SearchLabel[]): Map<number, SearchLabel[]> {
  const owners = new Map<number, SearchLabel[]>();
  for (const label of labels) {
    const known = owners.get(label.owner);
    if (known) known.push(label);
    else owners.set(label.owner, [label]);
  }
  return owners;
}
