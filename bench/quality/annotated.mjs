import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../scripts/say.mjs';

/** The halves of the annotated sentences of job advertisements that a folder may have, and the least recall among five. */
const SETS = ['house', 'tech'];
const LEAST_RECALL = 0.45;
const SKILLS_SEEN = 5;

/**
 * Recall of the skills that annotators found in sentences of job advertisements, each searched by its words
 * alone. The sentences have no licence to be copied, so they are read from a folder that is not part of the
 * project; without it this prints that it was not measured.
 */
export function measureAnnotated(figures, { tables, search }, folder) {
  const missing = SETS.filter((set) => !existsSync(fileOf(folder, set)));
  if (missing.length > 0) {
    say(`bench: no annotated sentences of ${missing.join(' and ')}: give their folder with --annotated=…`);
    return;
  }
  const names = tables.skills.map((row) => row.at(-1).toLowerCase());
  const known = new Set(names);
  for (const set of SETS) {
    const spans = rowsOf(readFileSync(fileOf(folder, set), 'utf8')).filter(({ label }) => known.has(label));
    const found = spans.filter(({ words, label }) => search.skills(words, SKILLS_SEEN).some((id) => names[id] === label));
    figures.floor(`search, annotated sentences (${set}): recall among five of ${spans.length} skills`, found.length / spans.length, LEAST_RECALL);
  }
}

const fileOf = (folder, set) => join(folder, `${set}_validation_annotations.csv`);

/** The rows of a CSV file: sentence, span, part of the span, label. */
function rowsOf(text) {
  const rows = [...text.trimEnd().matchAll(/(?:^|\n)((?:"(?:[^"]|"")*"|[^",\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\n]*))*)/g)].map(([, line]) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim()),
  );
  return rows.slice(1).map(([, span = '', part = '', label = '']) => ({ words: part === '' ? span : part, label: label.toLowerCase() }));
}
