import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root is three folders up from `src/features/skills` and from `dist/features/skills` alike. */
const FOLDER = join(__dirname, '..', '..', '..', 'data');

type Row = readonly string[];

/** The rows of a file in `data/`, whose first line must name these columns. */
export function readRows(file: string, header: string): Row[] {
  const [first, ...lines] = readFileSync(join(FOLDER, file), 'utf8').replace(/\n$/, '').split('\n');
  if (first !== header.replaceAll(' ', '\t')) throw new Error(`data/${file} must begin with the columns: ${header}`);
  const width = header.split(' ').length;
  return lines.map((line, at) => {
    const row = line.split('\t');
    if (row.length !== width) throw new Error(`data/${file} line ${at + 2}: ${row.length} columns, not ${width}`);
    return row;
  });
}
