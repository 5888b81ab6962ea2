import { csvFile } from '../../../../platform/csv/csv-file';
import type { LexiconExportQuery } from '../../gql';

/** Its first two columns are those of `data/lexicon/everyday_words.tsv`. */
const HEADERS = ['word', 'means', 'skill', 'people', 'employers'] as const;

/** The approved words as CSV. */
export const lexiconCsv = (words: LexiconExportQuery['sharedWords']): string =>
  csvFile([HEADERS, ...words.map(({ word, means, skillCode, people, employers }) => [word, means, skillCode, people, employers])]);
