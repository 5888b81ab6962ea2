import { join } from 'node:path';
import { credentialOf, LOGINS_FILE, loginStore, LoginsError, readLogins, settingOf, writeLogins } from '../platform/database/setup/logins';
import { LOGINS } from '../platform/database/setup/database-roles';
import { finishRotation, rotateLogins } from '../platform/database/setup/login-rotation';
import type { Settings } from '../platform/settings';
import { type CommandResult, CommandFailure } from './command-result';

/** Sets new passwords for all database logins, or revokes the earlier ones. */
export async function rotateDatabaseLogins(
  settings: Settings,
  { finish = false, force = false }: { finish?: boolean; force?: boolean },
): Promise<CommandResult> {
  const url = migratorUrl(settings);
  const { known: readStored } = loginStore(settings.dataDirectory, settings.databases);
  const file = join(settings.dataDirectory, LOGINS_FILE);
  return withReadableErrors(async () => {
    if (finish) {
      requireNewestLogins(settings);
      const ended = await finishRotation(url, readStored(), force);
      return {
        lines: [ended.length === 0 ? 'No earlier login could still sign in.' : `These can no longer sign in: ${ended.join(', ')}.`],
        document: { ended },
      };
    }
    const urls = await rotateLogins(url, loginsOrNone(readStored));
    writeLogins(settings.dataDirectory, urls);
    return {
      lines: [
        `New passwords for ${LOGINS.length} logins are in ${file}. Servers that run keep the earlier ones.`,
        'If a secret store sets DATABASE_URL_EMPLOYER and so on, copy the new URLs there. Then restart every api and worker, one after the other,',
        'and run `waymark rotate-logins --finish`, which ends the earlier passwords.',
      ],
      document: { file, logins: LOGINS },
    };
  });
}

/** If the settings still held the earlier logins, the newest ones would look like those to revoke. */
function requireNewestLogins({ dataDirectory, databases }: Settings): void {
  const newest = readLogins(dataDirectory);
  const stale = LOGINS.filter((login) => loginNameIn(databases[login]) !== loginNameIn(newest[login]) && databases[login] && newest[login]);
  if (stale.length === 0) return;
  const problems = stale.map(
    (login) => `${settingOf(login)} signs in as ${loginNameIn(databases[login])}, and ${LOGINS_FILE} as ${loginNameIn(newest[login])}.`,
  );
  throw new LoginsError(problems, `Copy the newest URLs from ${LOGINS_FILE} to where ${settingOf('staff')} and so on are set.`);
}
const loginNameIn = (url: string | undefined): string | undefined => (url === undefined ? undefined : credentialOf(url).name);

/** A damaged file counts as a lost one: the new passwords repair it. */
function loginsOrNone(readStored: () => ReturnType<ReturnType<typeof loginStore>['known']>): ReturnType<typeof readStored> {
  try {
    return readStored();
  } catch (failure) {
    if (failure instanceof LoginsError) return {};
    throw failure;
  }
}

export function migratorUrl(settings: Settings): string {
  const url = settings.databases.migrator;
  if (!url) throw new CommandFailure('DATABASE_URL is missing. Use `npm run waymark -- …`, or set it to the URL of the database owner.');
  return url;
}

/** Turns login errors, which contain their own remedy, and an unreachable database into command failures. */
export async function withReadableErrors<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof LoginsError) throw new CommandFailure(failure.message);
    const code = (failure as { code?: string }).code ?? '';
    if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code))
      throw new CommandFailure(`The database does not answer: ${(failure as Error).message}. Start PostgreSQL or check DATABASE_URL.`);
    throw failure;
  }
}
