import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { coUseRows, SUPPORTED_CO_USE } from './co-use.files';
import { readRows } from './read-rows';
import { copyText, derivedOn, RELEASE, type TableRows, taxonomyRows } from './taxonomy.files';
import { loadKhmerLabels } from './khmer-occupation-labels.loader';
import { loadKhmerSkillLabels } from './khmer-skill-labels.loader';

type Log = (line: string) => void;

const OWNER = 'waymark_owner';
/** The first id of skills that services add. */
const FIRST_LOCAL_ID = 30_000;
/** Prevents two starting processes from both loading: the second waits, then finds the release. */
const LOADING_LOCK = 7322;

/**
 * Loads the provinces and ESCO with COPY, and the Khmer labels, in one transaction; skips what
 * is already loaded.
 */
export async function loadTaxonomy(ownerUrl: string, log: Log = () => undefined): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined); // A lost connection is reported by the statement it breaks.
  await client.connect();
  try {
    await becomeOwner(client);
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOADING_LOCK]);
    if (!(await isLoaded(client))) await load(client, log);
    await removeUnsupportedCoUse(client, log);
    await loadKhmerLabels(client, RELEASE, log);
    await loadKhmerSkillLabels(client, RELEASE, log);
    await retireNeverOffered(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/**
 * Removes the neighbours by use that have no support, which earlier versions loaded. Those of a local skill
 * are judged by the skill it is mapped to; that one, and others mapped to it, always support it.
 */
async function removeUnsupportedCoUse(client: Client, log: Log): Promise<void> {
  const { rows } = await client.query<{ loaded: number }>(
    `select count(*)::int loaded from skill_couse where skill_id < ${FIRST_LOCAL_ID} and neighbour_id < ${FIRST_LOCAL_ID}`,
  );
  if (rows[0]?.loaded === SUPPORTED_CO_USE) return;
  await client.query('create temporary table supported (skill_id integer, neighbour_id integer, primary key (skill_id, neighbour_id)) on commit drop');
  await pipeline(
    Readable.from(copyText(coUseRows().map((row) => row.slice(0, 2)))),
    client.query(copyFrom('copy supported (skill_id, neighbour_id) from stdin')),
  );
  const { rowCount } = await client.query(`
    with esco as (select id, coalesce(mapped_to, id) esco_id from skill)
    delete from skill_couse c using esco one, esco other
    where one.id = c.skill_id and other.id = c.neighbour_id and one.esco_id <> other.esco_id
      and not exists (select from supported s where s.skill_id = one.esco_id and s.neighbour_id = other.esco_id)`);
  log(`Removed ${rowCount} skills used together that are not alike`);
}

/** Sex work has skills in ESCO, and a sign language, which is a language here, is a skill there. No profile, vacancy or course may name them, and no search offers them. */
async function retireNeverOffered(client: Client): Promise<void> {
  const codes = readRows('lexicon/never_offered.tsv', 'kind code label').flatMap(([kind, code]) => (kind === 'skill' ? [code] : []));
  await client.query('update skill set retired = true where code = any($1::uuid[]) and not retired', [codes]);
}

/**
 * Switches to the owner role, to which the tables belong, if the login may use it, on PostgreSQL 15 (no SET
 * option yet) and later.
 */
async function becomeOwner(client: Client): Promise<void> {
  const { rowCount } = await client.query(
    `select 1 from pg_roles
     where rolname = $1
       and pg_has_role(current_user, oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)`,
    [OWNER],
  );
  if (rowCount) await client.query(`set role ${OWNER}`);
}

async function isLoaded(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ id: string }>('select id from taxonomy_release');
  const other = rows.find(({ id }) => id !== RELEASE);
  if (other) throw new Error(`The database holds the taxonomy ${other.id}; this version of the service brings ${RELEASE}. Migrate the codes in use first.`);
  return rows.length > 0;
}

async function load(client: Client, log: Log): Promise<void> {
  const startedAt = performance.now();
  log(`Loading the provinces and ${RELEASE} …`);
  const tables = taxonomyRows();
  const definitions = await dropKeysAndIndexes(
    client,
    tables.map(({ table }) => table),
  );
  for (const table of tables) await loadTable(client, table);
  for (const definition of definitions) await client.query(definition);
  const rowsOf = (name: string): number => tables.find(({ table }) => table === name)?.expected ?? 0;
  const release = [RELEASE, rowsOf('occupation'), rowsOf('skill'), derivedOn()];
  await client.query('insert into taxonomy_release (id, occupations, skills, derived_on) values ($1, $2, $3, $4)', release);
  await client.query(`analyze ${tables.map(({ table }) => table).join(', ')}`);
  const total = tables.reduce((sum, { expected }) => sum + expected, 0);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  log(`Loaded ${rowsOf('occupation')} occupations and ${rowsOf('skill')} skills: ${total} rows in ${tables.length} tables, ${seconds} s`);
}

/**
 * Drops the foreign keys and search indexes of the tables and returns their definitions. Recreated after
 * loading, they check and sort once instead of row by row, which takes a quarter of the time. This is safe,
 * because it is one transaction, and a violated key aborts it.
 */
async function dropKeysAndIndexes(client: Client, tables: readonly string[]): Promise<string[]> {
  const keys = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by conrelid, conname`,
    [tables],
  );
  const indexes = await client.query<{ drop: string; make: string }>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
     from pg_index where not indisunique and indrelid = any($1::regclass[]) order by indrelid, indexrelid`,
    [tables],
  );
  const dropped = [...keys.rows, ...indexes.rows];
  for (const { drop } of dropped) await client.query(drop);
  return dropped.map(({ make }) => make);
}

/**
 * Loads through a temporary table, because COPY refuses a table with row-level security that also binds its
 * owner, as ours do.
 */
async function loadTable(client: Client, { table, columns, expected, rows }: TableRows): Promise<void> {
  const list = columns.join(', ');
  await client.query(`create temporary table incoming on commit drop as select ${list} from ${table} with no data`);
  await pipeline(Readable.from(copyText(rows())), client.query(copyFrom(`copy incoming (${list}) from stdin`)));
  const { rowCount } = await client.query(`insert into ${table} (${list}) select ${list} from incoming`);
  if (rowCount !== expected) throw new Error(`${table} must get ${expected} rows, but data/ holds ${rowCount}: restore data/ from the repository.`);
  await client.query('drop table incoming');
}
