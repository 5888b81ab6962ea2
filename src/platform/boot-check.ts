import type { Tx } from './tx';

/**
 * Refuses to start on a database that does not guard its rows: a table of ours without FORCE row-level security or without a policy,
 * or a login that owns something or is more than it should be.
 */
export async function checkGuards(tx: Tx): Promise<void> {
  const bare = await tx.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'protected') and c.relname not in ('schema_history')
      and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`);
  if (bare.length > 0)
    throw new Error(
      `Tables without row-level security: ${bare.map((row) => row.name).join(', ')}. Add app.guard_tables() and policies to the migration that made them.`,
    );
  const owners = await tx.query<{ name: string }>(`
    select distinct r.rolname as name from pg_roles r
    where r.rolname ~ '^waymark_[a-z]+_login(_2)?$' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
      or exists (select from pg_class c where c.relowner = r.oid))`);
  if (owners.length > 0)
    throw new Error(`Logins that own tables or bypass row-level security: ${owners.map((row) => row.name).join(', ')}. Take those rights away.`);
}
