import type pg from 'pg';
import { canSignIn, credentialOf, LOGINS_FILE, LoginsError, type LoginUrls } from './logins';
import { grantQueue } from './prepare-database';
import {
  type Credential,
  existingLogins,
  type Login,
  LOGINS,
  loginNames,
  newPassword,
  restrictDatabase,
  setPassword,
  urlFor,
  withRolesLock,
} from './database-roles';

interface Role {
  readonly name: string;
  readonly signsIn: boolean;
  readonly connections: number;
}

const ROLES = `
  select r.rolname as name, r.rolcanlogin as "signsIn",
    (select count(*)::int from pg_stat_activity a where a.usename = r.rolname) as connections
  from pg_roles r where r.rolname = any($1)`;

/** Reads as the owner, who may use pg_stat_activity even after `prepare` has revoked it from others. */
async function rolesOf(client: pg.Client, login: Login): Promise<Role[]> {
  await client.query('set role waymark_owner');
  const { rows } = await client.query<Role>(ROLES, [loginNames(login)]);
  await client.query('reset role');
  return rows;
}

async function checkPrepared(client: pg.Client): Promise<void> {
  if ((await existingLogins(client)).length === 0) throw new LoginsError(['The database has no logins of Waymark yet.'], 'Run `node dist/prepare.js`.');
}

/** The role whose known password PostgreSQL accepts. */
async function currentName(migratorUrl: string, login: Login, loginUrls: LoginUrls): Promise<string | undefined> {
  const credential = loginUrls[login] === undefined ? undefined : credentialOf(loginUrls[login]);
  if (!credential || !loginNames(login).includes(credential.name)) return undefined;
  return (await canSignIn(migratorUrl, credential)) ? credential.name : undefined;
}

/**
 * Sets a new password on each login's other role, so that servers with the earlier one keep working, even for
 * connections they open later. One transaction for all logins.
 * @returns the new URLs
 */
export async function rotateLogins(migratorUrl: string, loginUrls: LoginUrls): Promise<Record<Login, string>> {
  const credentials = await withRolesLock(migratorUrl, async (client) => {
    await checkPrepared(client);
    const next = {} as Record<Login, Credential>;
    const problems: string[] = [];
    for (const login of LOGINS) {
      const { name, problem } = nextName(login, await rolesOf(client, login), await currentName(migratorUrl, login, loginUrls));
      if (problem === undefined) next[login] = { name, password: newPassword() };
      else problems.push(problem);
    }
    if (problems.length > 0) throw new LoginsError(problems, UNFINISHED);
    await client.query('begin');
    for (const login of LOGINS) await setPassword(client, login, next[login]);
    await client.query('commit');
    return next;
  });
  await restrictDatabase(migratorUrl);
  await grantQueue(migratorUrl);
  return Object.fromEntries(LOGINS.map((login) => [login, urlFor(migratorUrl, credentials[login])])) as Record<Login, string>;
}

const UNFINISHED =
  'Restart all servers with the newest logins, then run `waymark rotate-logins --finish`. ' +
  'Where the passwords are lost: stop the servers that use one of the two roles, then run `waymark rotate-logins` again.';

/** The role that no server needs now, or why there is none. */
function nextName(login: Login, roles: readonly Role[], current: string | undefined): { name: string; problem?: string } {
  const [first, second] = loginNames(login);
  const inUse = roles.filter((role) => role.signsIn);
  if (current !== undefined) {
    const other = current === first ? second : first;
    if (inUse.every((role) => role.name !== other)) return { name: other };
    return { name: other, problem: `The last rotation is not finished: ${other} can still sign in.` };
  }
  if (inUse.length < 2) return { name: inUse[0]?.name === first ? second : first };
  // both passwords were lost in the middle of a rotation
  const idle = inUse.find((role) => role.connections === 0);
  return idle ? { name: idle.name } : { name: first, problem: `The passwords of ${first} and ${second} are lost, and both have open connections.` };
}

/** Finishes a rotation: the earlier roles can no longer sign in. @returns their names */
export async function finishRotation(migratorUrl: string, loginUrls: LoginUrls, isForced: boolean): Promise<string[]> {
  return withRolesLock(migratorUrl, async (client) => {
    await checkPrepared(client);
    const earlier: Role[] = [];
    const problems: string[] = [];
    for (const login of LOGINS) {
      const roles = await rolesOf(client, login);
      const current = await currentName(migratorUrl, login, loginUrls);
      if (current === undefined) problems.push(`No password for ${loginNames(login).join(' or ')} that PostgreSQL accepts is in ${LOGINS_FILE}.`);
      else earlier.push(...roles.filter((role) => role.name !== current && role.signsIn));
    }
    if (problems.length > 0) throw new LoginsError(problems, `Put the newest ${LOGINS_FILE} back, or run \`waymark rotate-logins\` without --finish.`);
    const busy = isForced ? [] : earlier.filter((role) => role.connections > 0);
    if (busy.length > 0)
      throw new LoginsError(
        busy.map(({ name, connections }) => `${name} still has ${connections} open ${connections === 1 ? 'connection' : 'connections'}.`),
        'Restart the servers that use it, or add --force, which ends their connections.',
      );
    await client.query('begin');
    for (const { name } of earlier) await client.query(`alter role ${name} nologin password null`);
    await client.query('commit');
    const names = earlier.map(({ name }) => name);
    if (isForced) await endConnections(client, names);
    return names;
  });
}

/** Ends open connections, because a stolen password may have opened one. */
async function endConnections(client: pg.Client, names: readonly string[]): Promise<void> {
  await client.query('set role waymark_owner');
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = any($1)', [names]);
  await client.query('reset role');
}
