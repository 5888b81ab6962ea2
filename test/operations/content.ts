import type { OwnCluster } from './own-cluster';

/** Tables that a backup leaves out, or that are about the transactions of one server. */
const NOT_CARRIED = '^(match_(change|commit|pending|feed)|session|request_count|schema_history)$';

const TABLES = `
  select c.oid::regclass::text as name from pg_class c
  where relkind = 'r' and relnamespace in ('public'::regnamespace, 'protected'::regnamespace) and relname !~ '${NOT_CARRIED}' order by 1`;

const IN_OUR_SCHEMAS = "relnamespace in ('public'::regnamespace, 'protected'::regnamespace)";
const GUARDS = Object.entries({
  policies:
    "string_agg(concat(polrelid::regclass, polname, polcmd, polpermissive, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid), (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r)), ';' order by polrelid::regclass::text, polname) from pg_policy",
  constraints:
    "string_agg(concat(conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated), ';' order by conrelid::regclass::text, conname) from pg_constraint",
  triggers: "string_agg(concat(pg_get_triggerdef(oid), tgenabled), ';' order by pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal",
  'row security': `string_agg(concat(oid::regclass, relrowsecurity, relforcerowsecurity), ';' order by oid::regclass::text) from pg_class where relkind = 'r' and ${IN_OUR_SCHEMAS}`,
  grants: `string_agg(concat(oid::regclass, relacl), ';' order by oid::regclass::text) from pg_class where ${IN_OUR_SCHEMAS}`,
  functions:
    "string_agg(concat(oid::regprocedure, proacl, md5(prosrc)), ';' order by oid::regprocedure::text) from pg_proc where pronamespace in ('app'::regnamespace, 'public'::regnamespace, 'protected'::regnamespace)",
  sequences:
    "string_agg(concat(schemaname, sequencename, last_value), ';' order by sequencename) from pg_sequences where schemaname in ('public', 'protected') and sequencename <> 'schema_history_id_seq'",
}).map(([name, value]) => `select '${name}' as name, md5((select ${value})) as value`);

/**
 * Every table with the number and a checksum of its rows, and all constraints on the rows: equal for a
 * database and its restored copy.
 * @param rows 'versions' also detects a row that was rewritten with the same values
 */
export async function contentOf(cluster: OwnCluster, url = cluster.url, rows: 'values' | 'versions' = 'values'): Promise<Record<string, string>> {
  const row = rows === 'versions' ? 't.xmin::text || t::text' : 't::text';
  const tables = await cluster.sql<{ name: string }>(TABLES, url);
  const sums = tables.map(({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtext(${row})), 0) as value from ${name} t`);
  const sumsAndGuards = await cluster.sql<{ name: string; value: string }>([...sums, ...GUARDS].join(' union all '), url);
  return Object.fromEntries(sumsAndGuards.map(({ name, value }) => [name, value]));
}
