import type { SearchTables } from '../domain/search/search-data';
import type { Steps } from '../domain/search/steps';
import { readRows } from '../read-rows';

const FILES: Readonly<Record<keyof SearchTables, readonly [file: string, header: string]>> = {
  skills: ['esco/skills.tsv', 'idx uuid type reuse label'],
  skillAlternatives: ['esco/skill_altlabels.tsv', 'idx altlabel'],
  skillDescriptions: ['esco/skill_descriptions.tsv', 'idx description'],
  occupations: ['esco/occupations.tsv', 'idx uuid isco08 code label'],
  occupationAlternatives: ['esco/occupation_altlabels.tsv', 'idx altlabel'],
  occupationDescriptions: ['esco/occupation_descriptions.tsv', 'idx description'],
  occupationSkills: ['esco/occupation_skill.tsv', 'occ skill rel'],
  khmerOccupations: ['khmer/kinds_of_work.tsv', 'code common label khmer other'],
  khmerSkills: ['khmer/skills.tsv', 'code label khmer'],
  khmerWords: ['khmer/words.tsv', 'khmer english'],
  latinKhmerWords: ['khmer/latin_words.tsv', 'latin english'],
  everydayWords: ['lexicon/everyday_words.tsv', 'word means'],
  everydayWork: ['lexicon/everyday_work.tsv', 'code label words'],
  everydaySkills: ['lexicon/everyday_skills.tsv', 'code label words'],
  notUsual: ['lexicon/not_usual.tsv', 'code label'],
  usual: ['lexicon/usual.tsv', 'group code label'],
  riskWords: ['lexicon/risk_words.tsv', 'language word kind'],
  neverOffered: ['lexicon/never_offered.tsv', 'kind code label'],
};

/** Reads what a search needs from `data/`, one file a step. */
export function* readSearchTables(): Steps<SearchTables> {
  const tables: [string, SearchTables[keyof SearchTables]][] = [];
  for (const [name, [file, header]] of Object.entries(FILES)) {
    tables.push([name, readRows(file, header)]);
    yield;
  }
  return Object.fromEntries(tables) as unknown as SearchTables;
}
