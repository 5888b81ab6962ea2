import { log } from '../observability/log';
import { knownMigrations, MigrationsError, otherHistory } from './setup/migrations';
import { missingPepper, PEPPER_USE, type Pepper, type PepperUse } from '../security/peppers';
import { SettingsError } from '../settings';
import type { Tx } from './tx';

/**
 * Refuses to start on a database that does not protect its rows: a Waymark table without FORCE row-level
 * security or without a policy, or a login that owns tables or has more rights than it should.
 */
export async function checkGuards(tx: Tx): Promise<void> {
  const unguardedTables = await tx.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'protected') and c.relname not in ('schema_history')
      and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`);
  if (unguardedTables.length > 0)
    throw new Error(
      `Tables without row-level security: ${unguardedTables.map((row) => row.name).join(', ')}. Add app.guard_tables() and policies to the migration that created them.`,
    );
  const unsafeLogins = await tx.query<{ name: string }>(`
    select distinct r.rolname as name from pg_roles r
    where r.rolname ~ '^waymark_[a-z]+_login(_2)?$' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
      or exists (select from pg_class c where c.relowner = r.oid))`);
  if (unsafeLogins.length > 0)
    throw new Error(`Logins that own tables or bypass row-level security: ${unsafeLogins.map((row) => row.name).join(', ')}. Revoke those rights.`);
}

/**
 * Refuses a database that lacks migrations of this version. A database with more migrations is accepted:
 * during an upgrade, servers of the earlier version still run and may be restarted.
 */
export async function checkMigrations(tx: Tx): Promise<void> {
  const [migrationsFunction] = await tx.query<{ has: boolean }>("select to_regproc('app.migrations') is not null as has");
  const applied = new Set(
    migrationsFunction?.has ? (await tx.query<{ name: string }>('select name from app.migrations() as name')).map(({ name }) => name) : [],
  );
  const history = otherHistory(applied);
  if (history !== null) throw new MigrationsError(history);
  const expected = knownMigrations().map(({ name }) => name);
  const missing = expected.filter((name) => !applied.has(name));
  if (missing.length > 0)
    throw new Error(
      `the database was prepared by an earlier version of Waymark. Run node dist/prepare.js of this version, then start again (${missing.at(-1)}).`,
    );
  if (applied.size > expected.length)
    log.warn({ migrations: applied.size - expected.length }, 'the database was prepared by a newer version of Waymark: finish the upgrade');
}

/**
 * Refuses to start without a pepper that hashed PINs or check-in codes: otherwise the people with those PINs
 * could not sign in, without any explanation.
 */
export async function checkPeppers(tx: Tx, peppers: readonly Pepper[]): Promise<void> {
  const missing = missingPepper(peppers, await tx.query<PepperUse>(PEPPER_USE));
  if (missing) throw new SettingsError([{ setting: 'WAYMARK_PEPPER', ...missing }]);
}
