import { join } from 'node:path';
import { credentialOf, LOGINS_FILE, loginKeeping, LoginsError, readLogins, settingOf, writeLogins } from '../platform/database/setup/logins';
import { LOGINS } from '../platform/database/setup/roles';
import { finishRotation, rotateLogins } from '../platform/database/setup/rotation';
import type { Settings } from '../platform/settings';
import { type Result, Stopped } from './result';

/** Sets new passwords for all database logins, or revokes the earlier ones. */
export async function rotate(settings: Settings, { finish = false, force = false }: { finish?: boolean; force?: boolean }): Promise<Result> {
  const url = migratorOf(settings);
  const { known } = loginKeeping(settings.dataDirectory, settings.databases);
  const file = join(settings.dataDirectory, LOGINS_FILE);
  return plainly(async () => {
    if (finish) {
      checkNewest(settings);
      const ended = await finishRotation(url, known(), force);
      return {
        lines: [ended.length === 0 ? 'No earlier login could still sign in.' : `These can no longer sign in: ${ended.join(', ')}.`],
        document: { ended },
      };
    }
    const urls = await rotateLogins(url, knownOrNone(known));
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
function checkNewest({ dataDirectory, databases }: Settings): void {
  const newest = readLogins(dataDirectory);
  const stale = LOGINS.filter((login) => nameIn(databases[login]) !== nameIn(newest[login]) && databases[login] && newest[login]);
  if (stale.length === 0) return;
  const problems = stale.map((login) => `${settingOf(login)} signs in as ${nameIn(databases[login])}, and ${LOGINS_FILE} as ${nameIn(newest[login])}.`);
  throw new LoginsError(problems, `Copy the newest URLs from ${LOGINS_FILE} to where ${settingOf('staff')} and so on are set.`);
}
const nameIn = (url: string | undefined): string | undefined => (url === undefined ? undefined : credentialOf(url).name);

/** A damaged file counts as a lost one: the new passwords repair it. */
function knownOrNone(known: () => ReturnType<ReturnType<typeof loginKeeping>['known']>): ReturnType<typeof known> {
  try {
    return known();
  } catch (failure) {
    if (failure instanceof LoginsError) return {};
    throw failure;
  }
}

export function migratorOf(settings: Settings): string {
  const url = settings.databases.migrator;
  if (!url) throw new Stopped('DATABASE_URL is missing. Use `npm run waymark -- …`, or set it to the URL of the database owner.');
  return url;
}

/** Turns login errors, which contain their own remedy, and an unreachable database into command failures. */
export async function plainly<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof LoginsError) throw new Stopped(failure.message);
    const code = (failure as { code?: string }).code ?? '';
    if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code))
      throw new Stopped(`The database does not answer: ${(failure as Error).message}. Start PostgreSQL or check DATABASE_URL.`);
    throw failure;
  }
}
