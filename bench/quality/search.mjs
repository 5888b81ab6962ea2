import MiniSearch from 'minisearch';
import { readTable } from './read-tsv.mjs';

/** The files that the search reads, by their name in its tables. */
const TABLES = {
  skills: 'esco/skills',
  skillAlternatives: 'esco/skill_altlabels',
  skillDescriptions: 'esco/skill_descriptions',
  occupations: 'esco/occupations',
  occupationAlternatives: 'esco/occupation_altlabels',
  occupationDescriptions: 'esco/occupation_descriptions',
  occupationSkills: 'esco/occupation_skill',
  khmerOccupations: 'khmer/kinds_of_work',
  khmerSkills: 'khmer/skills',
  khmerWords: 'khmer/words',
  latinKhmerWords: 'khmer/latin_words',
  everydayWords: 'lexicon/everyday_words',
  everydayWork: 'lexicon/everyday_work',
  everydaySkills: 'lexicon/everyday_skills',
  notUsual: 'lexicon/not_usual',
  usual: 'lexicon/usual',
  riskWords: 'lexicon/risk_words',
  neverOffered: 'lexicon/never_offered',
};
/** How many kinds of work are proposed for a work history text. */
const WORK_PROPOSED = 3;

/** The search of the product, and the tables that it reads. */
export function productSearch(rules) {
  const tables = Object.fromEntries(Object.entries(TABLES).map(([name, file]) => [name, readTable(`data/${file}.tsv`)]));
  const { searchDataOf } = rules('features/skills/domain/search/search-data');
  const { SkillSearch } = rules('features/skills/domain/search/skill-search');
  const { finish } = rules('features/skills/domain/search/steps');
  const { SEARCH_LIBRARIES } = rules('features/skills/search/search-libraries');
  return { tables, search: finish(SkillSearch.of(searchDataOf(tables), SEARCH_LIBRARIES)) };
}

/**
 * The sets, by their names in the figures. The answers were decided by the labels of ESCO and ISCO alone. The
 * first set guided the search from its beginning, the second one since it was measured first; the last one
 * never did.
 */
export const SETS = [
  { name: 'search', phrases: 'search_phrases', sentences: 'work_sentences', hasFloor: true },
  { name: 'search, second set', phrases: 'unseen_phrases', sentences: 'unseen_sentences', hasFloor: true },
  { name: 'search, unseen', phrases: 'unseen_later_phrases', sentences: 'unseen_later_sentences', hasFloor: false },
  { name: 'search, third set', phrases: 'unseen_third_phrases', sentences: 'unseen_third_sentences', hasFloor: true },
];

/** Work history sentences, with the unit groups that answer each. */
export const readSentences = (file) =>
  readTable(`bench/data/${file}.tsv`).map(([source, sentence, groups]) => ({ source, sentence, right: new Set(groups.split('|')) }));

/** Percent of the sentences of each source for which one of the first proposals is right. */
export const workFoundBySource = (sentences, { tables, search }) =>
  percentBySource(sentences, ({ sentence, right }) =>
    search.workIn(sentence, WORK_PROPOSED).some(({ occupationId }) => right.has(tables.occupations[occupationId][2])),
  );

/** A phrase in the lexicon would answer itself. */
export function refuseKnownPhrases(phrases, { everydayWords, khmerWords, latinKhmerWords, everydayWork, everydaySkills }) {
  const names = [...everydayWork, ...everydaySkills].flatMap(([, , words]) => words.split('|'));
  const known = new Set([...[...everydayWords, ...khmerWords, ...latinKhmerWords].map(([word]) => word), ...names]);
  for (const { phrase } of phrases) if (known.has(phrase)) throw new Error(`data/lexicon must not contain a phrase of the benchmark: ${phrase}`);
}

/** How many results a person reads before they type something else. */
const SKILLS_SEEN = 5;

/** The phrases with the ESCO skills that answer them, by source: English, misspelt English, Khmer. */
export function readPhrases(file, skillLabels) {
  const known = new Set(skillLabels);
  return readTable(`bench/data/${file}.tsv`).map(([source, phrase, labels]) => {
    const right = new Set(labels.split('|'));
    for (const label of right) if (!known.has(label)) throw new Error(`${file}.tsv: ${phrase}: unknown skill ${label}`);
    return { source, phrase, right };
  });
}

/** Percent of the phrases of each source for which one of the first five results is right. */
export const hitsBySource = (phrases, search) =>
  percentBySource(phrases, ({ phrase, right }) =>
    search(phrase)
      .slice(0, SKILLS_SEEN)
      .some((label) => right.has(label)),
  );

function percentBySource(questions, isAnswered) {
  const sources = [...new Set(questions.map(({ source }) => source))];
  return sources.map((source) => {
    const asked = questions.filter((one) => one.source === source);
    return [source, (100 * asked.filter(isAnswered).length) / asked.length];
  });
}

/** A search library as most products would use it: any word of the preferred and alternative labels, typos allowed. */
export function anyWordSearch(labels, alternatives) {
  const index = new MiniSearch({ fields: ['label', 'alternatives'], searchOptions: { boost: { label: 2 }, fuzzy: 0.2 } });
  index.addAll(labels.map((label, id) => ({ id, label, alternatives: alternatives[id].join(' ') })));
  return (phrase) => index.search(phrase).map(({ id }) => labels[id]);
}
