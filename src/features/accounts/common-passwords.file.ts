import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '..', '..', '..', 'data', 'common-passwords.txt');

/** Reads the list of common passwords that comes with the service; what it is and where it is from stands at its head. */
export function readCommonPasswords(): ReadonlySet<string> {
  return new Set(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# ')),
  );
}
