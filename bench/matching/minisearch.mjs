import MiniSearch from 'minisearch';
import { idOf } from './market.mjs';
import { atHand, isPossible } from './naive.mjs';

/** What the gates read of a vacancy, kept beside its text as MiniSearch keeps it for a filter. */
const GATED_BY = 'area flags days closes starts riel literacy khmer english licences start shift employer isco gate'.split(' ');

/**
 * A search engine for JavaScript as it comes: each vacancy a text of its skills, the question a text of hers, places with a shut gate filtered away:
 * ten that nobody may send her to would be no list. BM25 knows no level, no weight of a need and no preference: it is not the same score,
 * and its answers are not compared.
 */
export class MiniSearchPeer {
  name = 'MiniSearch';
  isExact = false;

  constructor(rows) {
    this.index = new MiniSearch({ fields: ['skills'], storeFields: GATED_BY, tokenize: (text) => text.split(' '), processTerm: (term) => term });
    for (const row of rows) this.index.add({ ...row, skills: row.wanted.map(({ skill }) => `s${skill}`).join(' ') });
  }

  ask(ask) {
    const asked = atHand(ask);
    const text = ask.terms
      .filter(({ level }) => level > 0)
      .map(({ skill }) => `s${skill}`)
      .join(' ');
    return this.index
      .search(text, { filter: (row) => isPossible(asked, row) })
      .slice(0, 10)
      .map(({ id, score }) => ({ vacancyId: idOf(id), score }));
  }
}
