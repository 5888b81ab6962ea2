import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings';

export const DEMO_ACCOUNTS_FILE = 'demo-accounts.json';

/** One demo sign-in, as listed in `demo-accounts.json`. */
export interface DemoAccount {
  /** The account's role, as in PLACEMENT_OFFICER. */
  readonly role: string;
  /** What the account can be used for, as a short text. */
  readonly note: string;
  readonly audience: 'employer' | 'staff' | 'trainee';
  readonly login: string;
  readonly secret: string;
  readonly totpSecret?: string;
  readonly path: string;
}

/**
 * Prints the addresses of the service and how to try it. Demo sign-ins are printed only outside production.
 */
export function welcome(settings: Settings): void {
  const origin = `http://localhost:${settings.port}`;
  console.log(
    `\nWaymark is ready.\n  Trainees   ${origin}/\n  Employers  ${origin}/employer\n  Staff      ${origin}/staff\n  GraphQL    ${origin}/graphql/employer · /graphql/staff · /graphql/trainee (POST)`,
  );
  const file = join(settings.dataDirectory, DEMO_ACCOUNTS_FILE);
  if (settings.production || !settings.demo || !existsSync(file)) return;
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
  console.log('\nDemo sign-ins. Staff also need six digits: `npm run waymark -- code <login>` prints those that are good now.');
  for (const account of accounts) console.log(`  ${account.note.padEnd(25)} ${account.login.padEnd(34)} ${account.secret}`);
  console.log(`\nAll of them are in ${file}. Stop with Ctrl-C.`);
}
