import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The database logins a deployment runs with; `queue` belongs to BullMQ and sees schema `bullmq` only. */
export const LOGINS = ['employer', 'staff', 'trainee', 'worker', 'queue', 'index', 'report'] as const;
export type Login = (typeof LOGINS)[number];

const AUDIENCE_LOGINS = ['employer', 'staff', 'trainee'] as const;
const ROLES = [
  'waymark_owner',
  ...AUDIENCE_LOGINS.flatMap((audience) => [`waymark_${audience}`, `waymark_${audience}_path`]),
  'waymark_protected',
  'waymark_worker',
  'waymark_index',
  'waymark_report',
];
/** Which roles a login may become. None inherits, so a login without SET ROLE can read nothing. */
const MAY_BECOME: Record<Login, readonly string[]> = {
  employer: ['waymark_employer', 'waymark_employer_path'],
  staff: ['waymark_staff', 'waymark_staff_path', 'waymark_protected'],
  trainee: ['waymark_trainee', 'waymark_trainee_path'],
  worker: ['waymark_worker'],
  queue: [],
  index: ['waymark_index'],
  report: ['waymark_report'],
};

export const loginName = (login: Login): string => `waymark_${login}_login`;
/** A rotation of the passwords alternates between the two: the earlier role keeps its password until the servers that use it have ended. */
export const loginNames = (login: Login): readonly [string, string] => [loginName(login), `${loginName(login)}_2`];
/** Role name and password of one login. */
export interface Credential {
  readonly name: string;
  readonly password: string;
}
export const newPassword = (): string => randomBytes(24).toString('base64url');

/** Runs `work` on a connection of the migrator while no other process changes roles or logins. */
export async function withRolesLock<R>(migratorUrl: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: migratorUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7320)');
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes the cluster's roles and logins, again and again with the same end: roles belong to the whole cluster, so they are
 * made here and never by a numbered migration. Needs CREATEROLE. A login that exists keeps its password, whatever is given.
 */
export async function makeRoles(client: pg.Client, credentials: Record<Login, Credential>): Promise<void> {
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
  const version = rows[0]?.version ?? 0;
  if (version < 150_000) throw new Error(`PostgreSQL 15 or newer is needed; this server is ${version}.`);
  const known = new Set(
    (await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'waymark\\_%'")).rows.map((row) => row.rolname),
  );
  for (const role of ROLES) if (!known.has(role)) await client.query(`create role ${role} nologin noinherit`);
  // PostgreSQL 16 grants a role to its creator without the right to become it
  await client.query(version >= 160_000 ? 'grant waymark_owner to current_user with inherit true, set true' : 'grant waymark_owner to current_user');
  for (const login of LOGINS) {
    if (!known.has(credentials[login].name)) await createLogin(client, credentials[login]);
    for (const name of loginNames(login)) if (known.has(name) || name === credentials[login].name) await makeLogin(client, login, name, version);
  }
}

const createLogin = (client: pg.Client, { name, password }: Credential): Promise<unknown> =>
  client.query(`create role ${name} login noinherit password ${pg.escapeLiteral(password)}`);

/** Memberships and settings of a login that exists; its password and whether it may sign in stay as they are. */
async function makeLogin(client: pg.Client, login: Login, name: string, version: number): Promise<void> {
  await client.query(`alter role ${name} noinherit`);
  for (const role of MAY_BECOME[login]) {
    // Before PostgreSQL 16 membership of a NOINHERIT login means just this: it may SET ROLE and inherits nothing.
    await client.query(`grant ${role} to ${name}${version >= 160_000 ? ' with inherit false, set true, admin false' : ''}`);
  }
  await client.query(`alter role ${name} set search_path = ${login === 'queue' ? 'bullmq' : 'public'}`);
  if (login === 'queue') return;
  await client.query(`alter role ${name} set statement_timeout = '10s'`);
  await client.query(`alter role ${name} set idle_in_transaction_session_timeout = '15s'`);
}

/** Gives one login a new password and lets it sign in; creates it when it is missing. */
export async function setPassword(client: pg.Client, login: Login, credential: Credential): Promise<void> {
  const { rows } = await client.query<{ version: number; exists: boolean }>(
    "select current_setting('server_version_num')::int as version, exists (select from pg_roles where rolname = $1) as exists",
    [credential.name],
  );
  if (rows[0]?.exists) await client.query(`alter role ${credential.name} login password ${pg.escapeLiteral(credential.password)}`);
  else await createLogin(client, credential);
  await makeLogin(client, login, credential.name, rows[0]?.version ?? 0);
}

/** The names of the logins that exist, of one kind or of all. */
export async function existingLogins(client: pg.Client, logins: readonly Login[] = LOGINS): Promise<string[]> {
  const names = logins.flatMap((login) => loginNames(login));
  return (await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [names])).rows.map((row) => row.rolname);
}

/** Closes a database to everybody but the logins, and lets the owner make its schemas. Not copied with a template: said again for every database. */
export async function openDatabaseTo(migratorUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    const database = pg.escapeIdentifier((await client.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '');
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${(await existingLogins(client)).join(', ')}`);
    await client.query(`grant connect, create, temporary on database ${database} to waymark_owner`);
    await client.query('grant all on schema public to waymark_owner');
    await client.query('revoke create on schema public from public');
    await client.query(`grant usage on schema public to ${ROLES.join(', ')}`);
  } finally {
    await client.end();
  }
}

/** The same server and database for another login. */
export function urlFor(migratorUrl: string, { name, password }: Credential): string {
  const url = new URL(migratorUrl);
  url.username = name;
  url.password = password;
  return url.href;
}
