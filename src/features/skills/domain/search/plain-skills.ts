import { isAboutIct } from './ict';
import type { NameKey } from './name-key';
import type { Ranked } from './rank';
import type { SearchData } from './search-data';

/** The factor for a skill that has the text as its everyday name; words that the service added weigh more. */
const NAMED = 1.6;

/** Prefers the skills that people call by the words of a text. */
export class PlainSkills {
  private idsOfName: ReadonlyMap<string, ReadonlySet<number>> | undefined;

  constructor(
    private readonly data: SearchData,
    private readonly keyOf: NameKey,
  ) {}

  /** Without software, unless the text names it or nothing else fits: everyday words name none. */
  listOf(ranked: readonly Ranked[], text: string, key: string): number[] {
    this.idsOfName ??= this.readNames();
    const named = this.idsOfName.get(key);
    const ids = (named ? raised(ranked, named) : ranked).map(({ id }) => id);
    const plain = isAboutIct(text) ? [] : ids.filter((id) => this.data.isIct[id] !== true);
    return plain.length > 0 ? plain : ids;
  }

  private readNames(): Map<string, Set<number>> {
    const names = new Map<string, Set<number>>();
    for (const { owner, text } of this.data.everydaySkills) {
      const key = this.keyOf(text);
      names.set(key, (names.get(key) ?? new Set()).add(owner));
    }
    return names;
  }
}

const raised = (ranked: readonly Ranked[], named: ReadonlySet<number>): Ranked[] =>
  ranked.map(({ id, score }) => ({ id, score: named.has(id) ? score * NAMED : score })).sort((one, other) => other.score - one.score || one.id - other.id);
