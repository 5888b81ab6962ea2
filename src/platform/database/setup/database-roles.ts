import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The database logins of a deployment; `queue` belongs to BullMQ and sees only schema `bullmq`. */
export const LOGINS = ['employer', 'staff', 'trainee', 'worker', 'queue', 'index', 'report'] as const;
export type Login = (typeof LOGINS)[number];

const AUDIENCE_LOGINS = ['employer', 'staff', 'trainee'] as const;
const ROLES = [
  'waymark_owner',
  ...AUDIENCE_LOGINS.flatMap((audience) => [`waymark_${audience}`, `waymark_${audience}_writer`]),
  'waymark_protected',
  'waymark_worker',
  'waymark_index',
  'waymark_report',
];
/** Which roles a login may become. None inherits, so a login without SET ROLE can read no table. */
const MAY_BECOME: Record<Login, readonly string[]> = {
  employer: ['waymark_employer', 'waymark_employer_writer'],
  staff: ['waymark_staff', 'waymark_staff_writer', 'waymark_protected'],
  trainee: ['waymark_trainee', 'waymark_trainee_writer'],
  worker: ['waymark_worker'],
  queue: [],
  index: ['waymark_index'],
  report: ['waymark_report'],
};

/**
 * How long a statement of a login may take, and how long its transaction may be idle; `app.end_overlong`
 * enforces both from outside.
 */
export const TIME_LIMITS = { statement_timeout: '10s', idle_in_transaction_session_timeout: '15s' } as const;

export const loginName = (login: Login): string => `waymark_${login}_login`;
/**
 * Both role names of a login. A password rotation alternates between them: the password of the earlier role
 * stays valid until the servers that use it have stopped.
 */
export const loginNames = (login: Login): readonly [string, string] => [loginName(login), `${loginName(login)}_2`];
/** Role name and password of one login. */
export interface Credential {
  readonly name: string;
  readonly password: string;
}
export const newPassword = (): string => randomBytes(24).toString('base64url');

/** Locks until the connection ends: two concurrent grants on the same object fail. */
export const lockRoles = (client: pg.Client): Promise<unknown> => client.query('select pg_advisory_lock(7320)');

/** Runs `work` on a connection of the migrator while no other process changes roles or logins. */
export async function withRolesLock<R>(migratorUrl: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: migratorUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await lockRoles(client);
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Creates the cluster's roles and logins; idempotent. Roles belong to the whole cluster, so they are created
 * here and never by a numbered migration. Needs CREATEROLE. The password of an existing login does not
 * change.
 */
export async function ensureRoles(client: pg.Client, credentials: Record<Login, Credential>): Promise<void> {
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
  const version = rows[0]?.version ?? 0;
  if (version < 150_000) throw new Error(`PostgreSQL 15 or newer is needed; this server is ${version}.`);
  const existing = new Set(
    (await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'waymark\\_%'")).rows.map((row) => row.rolname),
  );
  for (const role of ROLES) if (!existing.has(role)) await client.query(`create role ${role} nologin noinherit`);
  // PostgreSQL 16 grants a role to its creator without the right to become it
  await client.query(version >= 160_000 ? 'grant waymark_owner to current_user with inherit true, set true' : 'grant waymark_owner to current_user');
  // before PostgreSQL 16, inheritance is an attribute of the member only
  if (version < 160_000) await client.query('alter role waymark_owner inherit');
  for (const login of LOGINS) {
    if (!existing.has(credentials[login].name)) await createLogin(client, credentials[login]);
    for (const name of loginNames(login)) if (existing.has(name) || name === credentials[login].name) await configureLogin(client, login, name, version);
  }
}

const createLogin = (client: pg.Client, { name, password }: Credential): Promise<unknown> =>
  client.query(`create role ${name} login noinherit password ${pg.escapeLiteral(password)}`);

/**
 * Lets the owner end connections of logins (`app.end_overlong`, a forced rotation), which requires membership
 * in those logins. That adds no rights, because the owner has all of them already. The owner cannot become
 * the login.
 */
const letOwnerEndConnections = (client: pg.Client, name: string, version: number): Promise<unknown> =>
  client.query(`grant ${name} to waymark_owner${version >= 160_000 ? ' with inherit true, set false, admin false' : ''}`);

/**
 * Sets memberships and settings of an existing login; its password and whether it may sign in stay unchanged.
 */
async function configureLogin(client: pg.Client, login: Login, name: string, version: number): Promise<void> {
  await client.query(`alter role ${name} noinherit`);
  await letOwnerEndConnections(client, name, version);
  for (const role of MAY_BECOME[login]) {
    // Before PostgreSQL 16 membership of a NOINHERIT login means exactly this: it may SET ROLE and inherits
    // no right.
    await client.query(`grant ${role} to ${name}${version >= 160_000 ? ' with inherit false, set true, admin false' : ''}`);
  }
  // a role may change its own settings: this removes what an injected statement may have left there
  await client.query(`alter role ${name} reset all`);
  await client.query(`alter role ${name} set search_path = ${login === 'queue' ? 'bullmq' : 'public'}`);
  if (login === 'queue') return;
  await client.query(`alter role ${name} set statement_timeout = '${TIME_LIMITS.statement_timeout}'`);
  await client.query(`alter role ${name} set idle_in_transaction_session_timeout = '${TIME_LIMITS.idle_in_transaction_session_timeout}'`);
}

/**
 * Default rights of every PostgreSQL role that Waymark does not need: large objects, which belong to no table
 * and no policy; custom code in DO, which can catch its own cancellation; ending other connections of the
 * same login; and reading their statements. Only a superuser can revoke them.
 */
const UNNEEDED_RIGHTS = {
  functions: `select oid::regprocedure::text as name from pg_proc where pronamespace = 'pg_catalog'::regnamespace
    and (proname ~ '^lo_' or proname in ('loread', 'lowrite', 'pg_cancel_backend', 'pg_terminate_backend', 'pg_stat_get_activity', 'pg_stat_get_backend_activity'))`,
  relations: ['pg_stat_activity', 'pg_largeobject_metadata'],
};

async function revokeUnneededRights(client: pg.Client): Promise<void> {
  const [user] = (await client.query<{ is_super: boolean }>('select rolsuper as is_super from pg_roles where rolname = current_user')).rows;
  if (!user?.is_super) return;
  const functions = (await client.query<{ name: string }>(UNNEEDED_RIGHTS.functions)).rows.map(({ name }) => name);
  await client.query(`revoke execute on function ${functions.join(', ')} from public`);
  await client.query(`revoke select on ${UNNEEDED_RIGHTS.relations.join(', ')} from public`);
  await client.query('revoke usage on language plpgsql from public');
  // migrations create functions, and one of those ends connections
  await client.query('grant usage on language plpgsql to waymark_owner');
  await client.query('grant execute on function pg_terminate_backend(integer, bigint), pg_stat_get_activity(integer) to waymark_owner');
  await client.query('grant select on pg_stat_activity to waymark_owner');
}

/** Gives one login a new password and lets it sign in; creates it when it is missing. */
export async function setPassword(client: pg.Client, login: Login, credential: Credential): Promise<void> {
  const { rows } = await client.query<{ version: number; exists: boolean }>(
    "select current_setting('server_version_num')::int as version, exists (select from pg_roles where rolname = $1) as exists",
    [credential.name],
  );
  if (rows[0]?.exists) await client.query(`alter role ${credential.name} login password ${pg.escapeLiteral(credential.password)}`);
  else await createLogin(client, credential);
  await configureLogin(client, login, credential.name, rows[0]?.version ?? 0);
}

/** The names of the existing logins, of one kind or of all. */
export async function existingLogins(client: pg.Client, logins: readonly Login[] = LOGINS): Promise<string[]> {
  const names = logins.flatMap((login) => loginNames(login));
  return (await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [names])).rows.map((row) => row.rolname);
}

/**
 * Restricts a database to the logins, and lets the owner create its schemas. These grants are not copied with
 * a template database, so they are repeated for every database.
 */
export async function restrictDatabase(migratorUrl: string): Promise<void> {
  await withRolesLock(migratorUrl, async (client) => {
    const database = pg.escapeIdentifier((await client.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '');
    await client.query(`revoke all on database ${database} from public`);
    const logins = await existingLogins(client);
    await client.query(`grant connect on database ${database} to ${logins.join(', ')}`);
    await client.query(`grant connect, create, temporary on database ${database} to waymark_owner`);
    await client.query('grant all on schema public to waymark_owner');
    await client.query('revoke create on schema public from public');
    await client.query(`grant usage on schema public to ${ROLES.join(', ')}`);
    for (const name of logins) await client.query(`alter role ${name} in database ${database} reset all`);
    await revokeUnneededRights(client);
  });
}

/** The same server and database for another login. */
export function urlFor(migratorUrl: string, { name, password }: Credential): string {
  const url = new URL(migratorUrl);
  url.username = name;
  url.password = password;
  return url.href;
}
