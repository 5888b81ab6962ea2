import MiniSearch from 'minisearch';
import { idOf } from './market.mjs';
import { prepared, isPossible } from './naive.mjs';

/** The vacancy fields that gates read; MiniSearch stores them with the text for filtering. */
const GATE_FIELDS = 'area flags days closes starts riel literacy khmer english licences start shift employer isco gate'.split(' ');

/**
 * An off-the-shelf search engine for JavaScript: each vacancy is a text of its skills, the query is a text of
 * the trainee's skills. Vacancies with a failed gate are filtered out, because a list without possible
 * vacancies would be useless. BM25 has no levels, weights of needs or preferences, so its score differs and
 * its answers are not compared.
 */
export class MiniSearchPeer {
  name = 'MiniSearch';
  isExact = false;

  constructor(rows) {
    this.index = new MiniSearch({ fields: ['skills'], storeFields: GATE_FIELDS, tokenize: (text) => text.split(' '), processTerm: (term) => term });
    for (const row of rows) this.index.add({ ...row, skills: row.wanted.map(({ skill }) => `s${skill}`).join(' ') });
  }

  ask(ask) {
    const query = prepared(ask);
    const text = ask.terms
      .filter(({ level }) => level > 0)
      .map(({ skill }) => `s${skill}`)
      .join(' ');
    return this.index
      .search(text, { filter: (row) => isPossible(query, row) })
      .slice(0, 10)
      .map(({ id, score }) => ({ vacancyId: idOf(id), score }));
  }
}
