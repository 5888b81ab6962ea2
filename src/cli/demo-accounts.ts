import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_ACCOUNTS_FILE } from '../platform/http/welcome';
import { CommandFailure } from './command-result';
import type { Account } from './tour/tour-person';

/** The sign-ins of the demo that was started with this data directory. */
export function demoAccounts(dataDirectory: string): Account[] {
  const file = join(dataDirectory, DEMO_ACCOUNTS_FILE);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Account[];
  } catch {
    throw new CommandFailure(
      `The sign-ins of the demo are stored in ${file}, which is not there. Start a demo with \`npm start\` (without WAYMARK_DEMO=none), or set WAYMARK_DATA_DIR to its folder.`,
    );
  }
}
