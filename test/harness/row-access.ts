import pg from 'pg';

/**
 * Whose rows: the viewer's own, those of another of the same kind, and those that belong to none of that
 * kind.
 */
const CLASSES = ['own', 'foreign', 'shared'] as const;
type RowClass = (typeof CLASSES)[number];
const OPERATIONS = ['select', 'insert', 'update', 'delete'] as const;

/** The viewer: a database role, the column that makes rows its own, and the roles of the account. */
export interface Viewer {
  readonly name: string;
  readonly role: string;
  readonly owns: 'institution_id' | 'employer_id' | 'trainee_id' | null;
  readonly roles?: string;
}

/** A viewer of rows that belong to an account is that account. */
type ActingViewer = Omit<Viewer, 'owns'> & { readonly owns: Viewer['owns'] | 'actor_id' };

/** Columns by which rows of one table differ for a policy. */
const VARIANTS = ['kind', 'source', 'purpose', 'state', 'recipient_kind', 'audience'];
const MAX_EXAMPLES = 12;
interface Example {
  readonly row: object;
  readonly mine: string | null;
}

/** How rows of a table get an owner: their own column, or foreign keys to a table that has it. */
interface OwnershipPath {
  readonly expression: string;
}

/** Tables whose rows belong to one account, by the column that names it. */
const OF_AN_ACCOUNT: Readonly<Record<string, string>> = {
  'public.message': "case when lower(t.recipient_kind) = current_setting('test.audience') then t.recipient_id end",
  'public.idempotency':
    "case when exists (select from account a where a.id::text = t.actor and a.audience = current_setting('test.audience')) then t.actor end",
  'public.new_match_notification': 't.officer_id',
  'public.new_match_notification_vacancy': '(select n.officer_id from new_match_notification n where n.id = t.notification_id)',
};

/** A table of the service with its writable columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => pg.escapeIdentifier(part))
    .join('.');

/**
 * Measures for each table what the database allows a role to do with rows: privileges and row-level security
 * only, so triggers and foreign keys are off (`session_replication_role`). For each class of rows all others
 * are deleted, then each operation is tried as the viewer and rolled back.
 */
export class RowAccess {
  readonly #paths = new Map<string, OwnershipPath | null>();

  constructor(private readonly client: pg.Client) {}

  /** All tables of the service, from the catalogue, so that new ones are included. */
  async tables(): Promise<Table[]> {
    const { rows } = await this.client.query<Table>(
      `select c.table_schema || '.' || c.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'protected') and c.table_name <> 'schema_history' and c.is_generated = 'NEVER'
       group by 1 order by 1`,
    );
    return rows;
  }

  /**
   * One line: what the viewer may do with each class of rows of a table; empty if the role has no privilege
   * on it.
   */
  async line(table: Table, viewer: Viewer): Promise<string> {
    const cells: string[] = [];
    if (!(await this.hasAnyPrivilege(table, viewer))) return '';
    for (const kind of viewer.owns === null ? (['shared'] as const) : CLASSES) {
      const may = await this.mayDo(table, viewer, kind);
      if (may !== null) cells.push(`${viewer.owns === null ? 'all' : kind} ${may}`);
    }
    return cells.join(' · ');
  }

  private async hasAnyPrivilege({ name }: Table, { role }: Viewer): Promise<boolean> {
    const { rows } = await this.client.query<{ has: boolean }>(
      "select has_any_column_privilege($1, $2::regclass, 'select, insert, update') or has_table_privilege($1, $2::regclass, 'delete') as has",
      [role, quoted(name)],
    );
    return rows[0]?.has ?? false;
  }

  /** Over rows of every kind and state: what is allowed with any of them. */
  private async mayDo(table: Table, viewer: Viewer, kind: RowClass): Promise<string | null> {
    await this.client.query('begin; set local session_replication_role = replica');
    try {
      await this.client.query("select set_config('test.audience', $1, true)", [viewer.name.split(' ')[0]]);
      const account = OF_AN_ACCOUNT[table.name];
      const path = viewer.owns === null ? null : account === undefined ? await this.pathTo(table, viewer.owns) : { expression: account };
      if (path === null && kind !== 'shared') return null;
      const becoming = account === undefined ? viewer : { ...viewer, owns: 'actor_id' as const };
      const tries = [];
      for (const example of await this.examples(table, path, kind)) tries.push(await this.mayDoWith(table, becoming, path, kind, example));
      return tries.length === 0 ? null : tries.reduce(widest);
    } finally {
      await this.client.query('rollback');
    }
  }

  private async mayDoWith(table: Table, viewer: ActingViewer, path: OwnershipPath | null, kind: RowClass, { row, mine }: Example): Promise<string> {
    await this.client.query('savepoint example');
    await this.client.query(`delete from ${quoted(table.name)} t where (${rowCondition(path, kind)}) is not true`, path === null ? [] : [mine]);
    await this.become(viewer, row, mine);
    let outcome = '';
    for (const operation of OPERATIONS) outcome += await this.tried(() => this.run(table, viewer, operation, row));
    await this.client.query('rollback to savepoint example; release savepoint example');
    return outcome;
  }

  /**
   * A row of the class of each existing kind and state, and whom the viewer acts as: for `own` the owner,
   * otherwise another owner, or none.
   */
  private async examples(table: Table, path: OwnershipPath | null, kind: RowClass): Promise<Example[]> {
    const owner = path === null ? 'null::text' : `(${path.expression})::text`;
    const { rows } = await this.client.query<{ row: object; owner: string | null }>(
      `select distinct on (variant, owner is null) to_jsonb(t) as row, owner from (
         select t, ${owner} as owner, (select jsonb_object_agg(key, value order by key) from jsonb_each(to_jsonb(t)) where key = any($1)) as variant from ${quoted(table.name)} t) of_all (t, owner, variant)
       order by variant, owner is null, owner, (to_jsonb(t) - 'id')::text`,
      [VARIANTS],
    );
    const owners = (
      await this.client.query<{ owner: string }>(`select distinct ${owner} as owner from ${quoted(table.name)} t where ${owner} is not null order by 1 limit 2`)
    ).rows.map((one) => one.owner);
    const pickActor = (own: string | null): string | null =>
      kind === 'own' ? own : (owners.find((one) => one !== own) ?? (kind === 'shared' ? NOBODY : null));
    return rows
      .filter((one) => (kind === 'shared') === (one.owner === null))
      .map((one) => ({ row: one.row, mine: pickActor(one.owner) }))
      .filter(({ mine }) => mine !== null)
      .slice(0, MAX_EXAMPLES);
  }

  private async become({ role, owns, roles }: ActingViewer, row: object, mine: string | null): Promise<void> {
    const { institution_id: institution } = row as Record<string, string | undefined>;
    const settings: Record<string, string> = { actor_id: NOBODY, roles: roles ?? '' };
    if (owns !== null && mine !== null) settings[owns] = mine;
    // A message to a trainee is addressed to her, not to her account.
    if (owns === 'actor_id' && role.startsWith('waymark_trainee') && mine !== null) settings['trainee_id'] = mine;
    if (owns !== 'institution_id' && institution !== undefined) settings['institution_id'] = institution;
    if (owns === 'actor_id') Object.assign(settings, await this.accountOf(mine));
    for (const [key, value] of Object.entries({ actor_key: settings['actor_id'] ?? NOBODY, ...settings }))
      await this.client.query('select set_config($1, $2, true)', [`app.${key}`, value]);
    await this.client.query(`set local role ${role}`);
  }

  /** Further settings of a session of this account. */
  private async accountOf(id: string | null): Promise<Record<string, string>> {
    const { rows } = await this.client.query<Record<string, string | null>>('select institution_id, employer_id, trainee_id from account where id::text = $1', [
      id,
    ]);
    return Object.fromEntries(Object.entries(rows[0] ?? {}).filter((entry): entry is [string, string] => entry[1] !== null));
  }

  /** @returns the number of affected rows */
  private async run(table: Table, { role }: ActingViewer, operation: (typeof OPERATIONS)[number], row: object): Promise<number> {
    const name = quoted(table.name);
    if (operation === 'select') return Number((await this.client.query<{ n: string }>(`select count(*) as n from ${name}`)).rows[0]?.n);
    if (operation === 'delete') return (await this.client.query(`delete from ${name}`)).rowCount ?? 0;
    const { rows } = await this.client.query<{ column: string }>(
      'select c as column from unnest($1::text[]) c where has_column_privilege($2, $3::regclass, c, $4)',
      [table.columns, role, name, operation],
    );
    const columns = rows.map(({ column }) => pg.escapeIdentifier(column));
    if (columns.length === 0) throw Object.assign(new Error('permission denied'), { code: '42501' });
    if (operation === 'update') return (await this.client.query(`update ${name} set ${columns[0]} = default`)).rowCount ?? 0;
    const values = columns.map((column) => `(jsonb_populate_record(null::${name}, $1)).${column}`);
    return (await this.client.query(`insert into ${name} (${columns.join(', ')}) select ${values.join(', ')}`, [row])).rowCount ?? 0;
  }

  /**
   * `s`, `i`, `u`, `d` if the operation is allowed and affects rows; `-` without the privilege; `.` if
   * row-level security leaves no rows.
   */
  private async tried(work: () => Promise<number>): Promise<string> {
    const letter = OPERATIONS[this.#tries++ % OPERATIONS.length]?.[0] ?? '?';
    await this.client.query('savepoint tried');
    try {
      return (await work()) > 0 ? letter : '.';
    } catch (error) {
      const { code, message } = error as pg.DatabaseError;
      if (code === '42501') return /row-level security/.test(message) ? '.' : '-';
      // The row exists already, or a value does not fit: the statement passed privilege and policy.
      if (code?.startsWith('23') || code === '22000' || code === '428C9') return letter;
      throw error;
    } finally {
      await this.client.query('rollback to savepoint tried; release savepoint tried');
    }
  }
  #tries = 0;

  /** The shortest path over foreign keys to the column that names the owner; null if there is none. */
  private async pathTo(table: Table, column: string): Promise<OwnershipPath | null> {
    const key = `${table.name} ${column}`;
    const cached = this.#paths.get(key);
    if (cached !== undefined) return cached;
    const { rows } = await this.client.query<{ expression: string }>(OWNERSHIP_PATH, [quoted(table.name), column]);
    const path = rows[0] ?? null;
    this.#paths.set(key, path);
    return path;
  }
}

/** The wider of two results for each operation: allowed, no rows, no privilege. */
const widest = (one: string, other: string): string =>
  Array.from(
    one,
    (letter, at) =>
      [letter, other[at] ?? '-'].sort((a, b) => '-.'.indexOf(b) - '-.'.indexOf(a)).find((candidate) => !'-.'.includes(candidate)) ??
      (one[at] === '.' || other[at] === '.' ? '.' : '-'),
  ).join('');

const NOBODY = '00000000-0000-4000-8000-000000000000';

function rowCondition(path: OwnershipPath | null, kind: RowClass): string {
  if (path === null) return 'true';
  const owner = `(${path.expression})::text`;
  return { own: `${owner} = $1`, foreign: `${owner} <> $1`, shared: `${owner} is null and $1::text is not null` }[kind];
}

/**
 * $1 a table, $2 a column: an expression over its row `t`. The table of the owner is its own owner; otherwise
 * one or two steps over foreign keys.
 */
const OWNERSHIP_PATH = `
with recursive way (oid, expression, depth) as (
  select $1::regclass::oid, 't.%I'::text collate "C", 0
  union all
  select k.confrelid, replace(w.expression, case w.depth when 0 then 't' else 'w' || w.depth - 1 end || '.%I',
      format('(select %s.%%I from %s %s where %s)', 'w' || w.depth, k.confrelid::regclass, 'w' || w.depth,
        (select string_agg(format('%I.%I = %I.%I', 'w' || w.depth, fa.attname, case w.depth when 0 then 't' else 'w' || w.depth - 1 end, ca.attname), ' and ')
         from unnest(k.conkey, k.confkey) p (c, f) join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = p.c
           join pg_attribute fa on fa.attrelid = k.confrelid and fa.attnum = p.f))), w.depth + 1
  from way w join pg_constraint k on k.conrelid = w.oid and k.contype = 'f' and k.confrelid <> k.conrelid
  where w.depth < 2
)
select replace(expression, '%I', quote_ident(case when w.oid = to_regclass('public.' || replace($2, '_id', '')) then 'id' else $2 end)) as expression
from way w
where exists (select from pg_attribute a where a.attrelid = w.oid and a.attname = $2 and not a.attisdropped)
  or w.oid = to_regclass('public.' || replace($2, '_id', ''))
order by depth, expression limit 1`;
