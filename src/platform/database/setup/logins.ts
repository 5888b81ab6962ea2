import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Credential, type Login, LOGINS, existingLogins, loginName, loginNames, newPassword, urlFor } from './database-roles';
import { writeSecretFile } from '../../security/secret-file';

export const LOGINS_FILE = 'database-logins.json';
export type LoginUrls = Partial<Record<Login, string>>;

/** The database logins do not match the available passwords; the database was not changed. */
export class LoginsError extends Error {
  constructor(problems: readonly string[], remedy: string) {
    super(`${problems.join('\n')}\nNothing was changed. ${remedy}`);
    this.name = 'LoginsError';
  }
}

export const settingOf = (login: Login): string => `DATABASE_URL_${login.toUpperCase()}`;

/** The URLs saved in the data directory; empty when there is no file. */
export function readLogins(dataDirectory: string): LoginUrls {
  const file = join(dataDirectory, LOGINS_FILE);
  if (!existsSync(file)) return {};
  const remedy = 'Put the file back from a copy, or remove it and run `waymark rotate-logins`, which makes new passwords.';
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new LoginsError([`${file} is not JSON.`], remedy);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw new LoginsError([`${file} holds no logins.`], remedy);
  const urls = content as Readonly<Record<string, unknown>>;
  const bad = LOGINS.filter((login) => urls[login] !== undefined && !isUrl(urls[login]));
  if (bad.length > 0) throw new LoginsError([`${file} holds no database URL for ${bad.join(', ')}.`], remedy);
  return Object.fromEntries(LOGINS.filter((login) => urls[login] !== undefined).map((login) => [login, String(urls[login])]));
}

const isUrl = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value) && new URL(value).username !== '';

export const writeLogins = (dataDirectory: string, urls: LoginUrls): void =>
  writeSecretFile(join(dataDirectory, LOGINS_FILE), `${JSON.stringify(urls, null, 2)}\n`);

/**
 * Where a program reads the logins from and saves them: settings override the file, and values from the
 * settings are not written to the file.
 */
export const loginStore = (dataDirectory: string, set: LoginUrls): { known: () => LoginUrls; keep: (urls: LoginUrls) => void } => ({
  known: () => ({ ...readLogins(dataDirectory), ...Object.fromEntries(LOGINS.flatMap((login) => (set[login] ? [[login, set[login]]] : []))) }),
  keep: (urls) => {
    const toSave = Object.fromEntries(LOGINS.filter((login) => !set[login]).map((login) => [login, urls[login]]));
    if (Object.keys(toSave).length > 0) writeLogins(dataDirectory, { ...readLogins(dataDirectory), ...toSave });
  },
});

export const credentialOf = (url: string): Credential => {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
};

/**
 * Decides the role name and password of every login without changing the database. An existing login must
 * have a known password that PostgreSQL accepts: running servers use it, so it is never replaced here.
 */
export async function resolveLogins(client: pg.Client, migratorUrl: string, loginUrls: LoginUrls): Promise<Record<Login, Credential>> {
  const existing = new Set(await existingLogins(client));
  const problems: string[] = [];
  const credentials = {} as Record<Login, Credential>;
  for (const login of LOGINS) {
    const url = loginUrls[login];
    credentials[login] = url === undefined ? { name: loginName(login), password: newPassword() } : credentialOf(url);
    const problem = await problemOf(migratorUrl, login, credentials[login], url === undefined, existing);
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new LoginsError(problems, REMEDY);
  return credentials;
}

const REMEDY =
  `Put ${LOGINS_FILE} back into the data directory (WAYMARK_DATA_DIR), or set DATABASE_URL_EMPLOYER, _STAFF and so on here to what the servers use. ` +
  'If the passwords are lost, run `waymark rotate-logins`: it makes new ones, and servers that still run keep theirs until they are restarted.';

async function problemOf(
  migratorUrl: string,
  login: Login,
  credential: Credential,
  isNew: boolean,
  existing: ReadonlySet<string>,
): Promise<string | undefined> {
  const existingNames = loginNames(login).filter((name) => existing.has(name));
  if (isNew) {
    if (existingNames.length === 0) return undefined;
    return `The database login ${existingNames.join(' or ')} exists, but its password is neither in ${LOGINS_FILE} nor in ${settingOf(login)}.`;
  }
  if (!loginNames(login).includes(credential.name))
    return `${settingOf(login)} signs in as "${credential.name}"; it must be ${loginNames(login).join(' or ')}.`;
  if (credential.password === '') return `The URL of ${credential.name} (${LOGINS_FILE} or ${settingOf(login)}) holds no password.`;
  if (!existing.has(credential.name) || (await canSignIn(migratorUrl, credential))) return undefined;
  return `PostgreSQL refuses the password of ${credential.name} that is in ${LOGINS_FILE} or ${settingOf(login)}.`;
}

/** INVALID_PASSWORD and INVALID_AUTHORIZATION: the latter also for a role that may no longer sign in. */
const REFUSED = ['28P01', '28000'];
/** The password was right, and a later step failed: no such database, no right to connect. */
const ACCEPTED = ['3D000', '42501'];

/** Whether PostgreSQL accepts this login. */
export async function canSignIn(migratorUrl: string, credential: Credential): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlFor(migratorUrl, credential), connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (failure) {
    const code = (failure as { code?: string }).code ?? '';
    if (REFUSED.includes(code)) return false;
    if (ACCEPTED.includes(code)) return true;
    throw failure;
  } finally {
    await client.end().catch(() => {});
  }
}
