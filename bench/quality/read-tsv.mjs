import { readFileSync } from 'node:fs';

/** The rows of a tab-separated file, without its header. */
export const readTable = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
