import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '..', '..', '..', 'data', 'common-passwords.txt');

/**
 * Reads the list of common passwords that ships with the service. The head of the file describes the list and
 * its source.
 */
export function readCommonPasswords(): ReadonlySet<string> {
  return new Set(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# ')),
  );
}
