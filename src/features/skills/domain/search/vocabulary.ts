/** Words by spelling. Distances count inserted, deleted and replaced characters. */
export interface Spelling {
  startingWith(prefix: string): Iterable<string>;
  similarTo(word: string, maxDistance: number): Iterable<readonly [word: string, distance: number]>;
}

/** What a search needs from libraries. */
export interface SearchTools {
  /** The stem of an English word; any other word unchanged. */
  readonly stem: (word: string) => string;
  readonly spelling: (words: Iterable<string>) => Spelling;
}

/** The credit of a correction, from 0 to 1; of one that sounds the same; and the loss for each further error. */
const [MISSPELT, SOUNDS_RIGHT, PER_FURTHER_ERROR] = [0.8, 0.95, 0.15];
/**
 * An extra distance for an error in the first character: typists rarely make one, but many words differ only
 * there.
 */
const FIRST_CHARACTER_ERROR = 0.6;
/** The distance of replacing letters by ones that sound the same, and of swapping two letters. */
const [SAME_SOUND, SWAPPED] = [0.3, 0.6];
/** How many corrections a misspelt word may have, and how much farther than the nearest one they may be. */
const [MAX_SIMILAR, MAX_FARTHER] = [4, 0.4];
/** The last word may lack any ending; an earlier word of some length only a short one; a single letter is no beginning. */
const [MAX_COMPLETION, MIN_PREFIX, MAX_ENDING, MAX_LONGER_WORDS] = [12, 4, 4, 25];

/** The words of an index, in which misspelt and incomplete words are looked up. */
export class Vocabulary {
  private readonly words: ReadonlySet<string>;
  private readonly spelling: Spelling;
  private readonly bySound: ReadonlyMap<string, readonly string[]>;

  /** @param commonness from 0 to 0.5: of two equally near words the more common one is meant */
  constructor(
    words: Iterable<string>,
    spelling: (words: Iterable<string>) => Spelling,
    private readonly commonness: (word: string) => number,
  ) {
    this.words = new Set(words);
    this.spelling = spelling(this.words);
    this.bySound = groupBySound(this.words);
  }

  /** The words that begin like a typed one, the shortest first. */
  longerThan(typed: string, isLast: boolean): string[] {
    if (typed.length < (isLast ? 2 : MIN_PREFIX)) return [];
    const longest = typed.length + (isLast ? MAX_COMPLETION : MAX_ENDING);
    const longer = [...this.spelling.startingWith(typed)].filter((word) => word !== typed && word.length <= longest);
    return longer.sort((one, other) => one.length - other.length || (one < other ? -1 : 1)).slice(0, MAX_LONGER_WORDS);
  }

  /** The nearest words by spelling, with the credit of each. */
  similarTo(typed: string): (readonly [word: string, credit: number])[] {
    const candidates = [...this.misspellings(typed)]
      .map(([word, errors]) => ({ word, distance: errors + (word[0] === typed[0] ? 0 : FIRST_CHARACTER_ERROR) - this.commonness(word) }))
      .sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
    const nearest = candidates[0]?.distance ?? 0;
    return candidates
      .slice(0, MAX_SIMILAR)
      .filter(({ distance }) => distance <= nearest + MAX_FARTHER)
      .map(({ word, distance }) => [word, distance <= SAME_SOUND ? SOUNDS_RIGHT : MISSPELT - Math.max(0, distance - 1) * PER_FURTHER_ERROR]);
  }

  /** Other words that sound the same. */
  soundingLike(typed: string): string[] {
    return (this.bySound.get(soundOf(typed)) ?? []).filter((word) => word !== typed);
  }

  /** Whether a word is one error away from another, which is no longer than usual for a single word. */
  hasNear(typed: string): boolean {
    return [...this.misspellings(typed).values()].some((errors) => errors <= 1);
  }

  /** The words that a typed word may be a misspelling of, with the number of errors. */
  private misspellings(typed: string): Map<string, number> {
    const found = new Map<string, number>();
    const maxDistance = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
    if (maxDistance === 0) return found;
    for (const [word, distance] of this.spelling.similarTo(typed, maxDistance)) found.set(word, distance);
    for (const word of this.bySound.get(soundOf(typed)) ?? []) found.set(word, SAME_SOUND);
    for (let at = 0; at + 1 < typed.length; at++) {
      const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
      if (swapped !== typed && this.words.has(swapped)) found.set(swapped, SWAPPED);
    }
    return found;
  }
}

/** Spellings of one sound, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/igh/gu, 'i'],
  [/ck|q|c(?![eiyh])/gu, 'k'],
  [/c(?=[eiy])|z/gu, 's'],
  [/ew\b|oo|ue\b/gu, 'u'],
  [/ea|ee/gu, 'e'],
  [/ai|ay/gu, 'a'],
  [/(.)\1/gu, '$1'],
  [/(?<=..)e$/u, ''],
];

function groupBySound(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const sound = soundOf(word);
    const group = groups.get(sound);
    if (group) group.push(word);
    else groups.set(sound, [word]);
  }
  return groups;
}

const soundOf = (word: string): string => SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);
