import { stemmer } from '@orama/stemmers/english';
import SearchableMap from 'minisearch/SearchableMap';
import type { SearchTools, Spelling } from '../domain/search/vocabulary';

const LATIN = /^[a-z]+$/;

/** The words of an index in a radix tree, in which similar words are found without a scan. */
function spelling(words: Iterable<string>): Spelling {
  const tree = SearchableMap.from([...words].map((word): [string, true] => [word, true]));
  return {
    startingWith: (prefix) => tree.atPrefix(prefix).keys(),
    *similarTo(word, maxDistance) {
      for (const [similar, [, distance]] of tree.fuzzyGet(word, maxDistance)) yield [similar, distance];
    },
  };
}

/** English stems by the Snowball stemmer, and similar spellings by MiniSearch's radix tree. */
export const SEARCH_LIBRARIES: SearchTools = { stem: (word) => (LATIN.test(word) ? stemmer(word) : word), spelling };
