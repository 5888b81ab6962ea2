import { z } from 'zod';
import { DAY, readDataFile } from '../../platform/data-file';
import { coUseRows, SUPPORTED_CO_USE } from './co-use.files';
import { idfSquared } from './domain/skill';
import { readRows } from './read-rows';

export const RELEASE = 'esco-1.1.1';

/**
 * The day on which the tables of data/derived were computed. Tables of another release would assign
 * neighbours to the wrong skills.
 */
export function derivedOn(): string {
  const { release, derivedOn: day } = readDataFile('derived/derived.json', z.object({ release: z.string(), derivedOn: DAY }));
  if (release !== RELEASE) throw new Error(`data/derived was computed from ${release}, not from ${RELEASE}: recompute it for this release.`);
  return day;
}

type Row = readonly string[];
type Value = string | number | null;

/**
 * The rows of one table, and their expected number, so that a truncated file cannot load as a smaller
 * taxonomy.
 */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly expected: number;
  readonly rows: () => Iterable<readonly Value[]>;
}

const at = (row: Row, column: number): string => row[column] ?? '';

/** `0.61` → 61. */
const percent = (fraction: string): number => Math.round(Number(fraction) * 100);

/** For each skill, by its row number, the number of occupations that use it. */
function countOccupations(relations: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of relations) counts.set(at(row, 1), (counts.get(at(row, 1)) ?? 0) + 1);
  return counts;
}

function skillRows(relations: readonly Row[], occupations: number): Value[][] {
  const counts = countOccupations(relations);
  return readRows('esco/skills.tsv', 'idx uuid type reuse label').map((row) => {
    const count = counts.get(at(row, 0)) ?? 0;
    return [at(row, 0), at(row, 1), at(row, 2), at(row, 3) || null, at(row, 4), count, idfSquared(occupations, count)];
  });
}

/** Every table of the release, ordered so that references resolve. */
export function taxonomyRows(): TableRows[] {
  const occupations = readRows('esco/occupations.tsv', 'idx uuid isco08 code label');
  const relations = readRows('esco/occupation_skill.tsv', 'occ skill rel');
  const borders = readRows('province_adjacency.tsv', 'province adjacent');
  return [
    { table: 'province', columns: ['code', 'name', 'name_km'], expected: 25, rows: () => readRows('provinces.tsv', 'code name name_km') },
    {
      table: 'province_adjacency',
      columns: ['province_code', 'adjacent_code'],
      expected: 94,
      rows: () => borders.flatMap((row) => [row, row.toReversed()]),
    },
    { table: 'isco_group', columns: ['code', 'label'], expected: 619, rows: () => readRows('esco/isco08.tsv', 'code label') },
    {
      table: 'skill',
      columns: ['id', 'code', 'kind', 'reuse', 'label', 'occupation_count', 'idf_squared'],
      expected: 13_896,
      rows: () => skillRows(relations, occupations.length),
    },
    { table: 'skill_label', columns: ['skill_id', 'label'], expected: 97_483, rows: () => readRows('esco/skill_altlabels.tsv', 'idx altlabel') },
    { table: 'occupation', columns: ['id', 'code', 'isco_code', 'esco_code', 'label'], expected: 3_007, rows: () => occupations },
    { table: 'occupation_label', columns: ['occupation_id', 'label'], expected: 32_804, rows: () => readRows('esco/occupation_altlabels.tsv', 'idx altlabel') },
    { table: 'occupation_skill', columns: ['occupation_id', 'skill_id', 'relation'], expected: 123_788, rows: () => relations },
    {
      table: 'skill_couse',
      columns: ['skill_id', 'neighbour_id', 'cosine_percent'],
      expected: SUPPORTED_CO_USE,
      rows: coUseRows,
    },
    {
      table: 'skill_transfer',
      columns: ['have_id', 'want_id', 'credit_percent', 'reason'],
      expected: 33_727,
      rows: () => readRows('derived/skill_transfer.tsv', 'have want credit why').map((row) => [at(row, 0), at(row, 1), percent(at(row, 2)), at(row, 3)]),
    },
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Rows in the text format of COPY, in pieces of about 64 kB. */
export function* copyText(rows: Iterable<readonly Value[]>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += `${row.map((value) => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign))).join('\t')}\n`;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
