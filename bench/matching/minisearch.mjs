import MiniSearch from 'minisearch';
import { idOf } from './market.mjs';

/**
 * A search engine for JavaScript as it comes: each vacancy a text of its skills, the question a text of hers, places outside her reach filtered away.
 * BM25 knows no level, no weight of a need and no other gate: it is not the same score, and its answers are not compared.
 */
export class MiniSearchPeer {
  name = 'MiniSearch';
  isExact = false;

  constructor(rows) {
    this.index = new MiniSearch({ fields: ['skills'], storeFields: ['area'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
    for (const row of rows) this.index.add({ id: row.id, area: row.area, skills: row.wanted.map(({ skill }) => `s${skill}`).join(' ') });
  }

  ask(ask) {
    const areas = new Set(ask.areas);
    const text = ask.terms
      .filter(({ level }) => level > 0)
      .map(({ skill }) => `s${skill}`)
      .join(' ');
    return this.index
      .search(text, { filter: ({ area }) => areas.has(area) })
      .slice(0, 10)
      .map(({ id, score }) => ({ vacancyId: idOf(id), score }));
  }
}
