import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { ListPart } from './domain/list-values';

/** Adds facts to the rows of a relation. */
export type Facet = (rows: string) => string;

/** The day of the clock, in a statement of a list. */
export const TODAY = '(select today from clock)';

/** A condition of a filter. Without a facet it is about the row itself, and narrows whose facts are read. */
export interface ListCondition<FacetName extends string> {
  readonly sql: (parameter: string) => string;
  readonly value?: unknown;
  readonly facet?: FacetName;
}

/** What a list is sorted by. */
export interface ListSort<FacetName extends string> {
  /** A column of the row itself that only this order needs; it is `sorted_by` from then on. */
  readonly column?: string;
  readonly key: string;
  readonly facet?: FacetName;
  readonly join?: string;
}

/** What one list is made of. Its relation has the alias `p` from its facets on. */
export interface ListRules<FacetName extends string> {
  /** Selects the rows on which the conditions hold, with one more column. Few columns keep a long list in memory. */
  readonly rowsWhere: (conditions: string, column: string) => string;
  /** The facets in the order of their cost. */
  readonly facets: readonly (readonly [FacetName, Facet])[];
  /** The column by which a cursor finds a row again. */
  readonly key: string;
  /** How rows with the same value of the sorted column are ordered; no two rows are equal in it. */
  readonly names: string;
  /** Selects what is shown of the rows of a page, with their `position`. */
  readonly shown: (page: string) => string;
}

export interface ListStatement {
  readonly sql: string;
  /** The values of the filter, in the order of its parameters. */
  readonly values: readonly unknown[];
}

interface Selection {
  /** Common table expressions: the clock, then each step of the selection. */
  readonly steps: string;
  /** The name of the last one: every selected row, with what the filter and the order need. */
  readonly selected: string;
  /** The names of the facets that it has. */
  readonly facets: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Selects by the row itself first, then by one facet after another. Each step is materialized: it computes only about the rows
 * that the steps before it left, and no estimate depends on more than one of them.
 * @param fixed the number of parameters before those of the filter; $1 is the account
 */
function selectionOf<F extends string>(
  rules: ListRules<F>,
  filter: readonly ListCondition<F>[],
  fixed: number,
  { column = 'null', facet: sorted }: Partial<ListSort<F>> = {},
): Selection {
  const values: unknown[] = [];
  const conditions = filter.map(({ sql, value, facet }) => {
    if (value !== undefined) values.push(value);
    return { facet, sql: sql(`$${fixed + values.length}`) };
  });
  const of = (wanted: F | undefined): string[] => conditions.filter(({ facet }) => facet === wanted).map(({ sql }) => sql);
  const isFiltered = rules.facets.filter(([name]) => of(name).length > 0);
  const used = [...isFiltered, ...rules.facets.filter(([name]) => name === sorted && of(name).length === 0)];
  const steps = [
    'clock as materialized (select app.today() as today, $1::uuid as account)',
    `chosen as materialized (${rules.rowsWhere(of(undefined).join(' and ') || 'true', `${column} as sorted_by`)})`,
  ];
  let selected = 'chosen';
  for (const [name, facet] of used) {
    const where = of(name).length > 0 ? ` where ${of(name).join(' and ')}` : '';
    const all = `(${facet(selected)})`;
    selected = `with_${name}`;
    steps.push(`${selected} as materialized (select * from ${all} p${where})`);
  }
  return { steps: `with ${steps.join(',\n  ')}`, selected, facets: used.map(([name]) => name), values };
}

/** The number of parameters of a page before those of its filter. */
const PAGE_PARAMETERS = 5;

/**
 * One page of a list, and how many rows the list has, in one statement. Row-level security limits all of it. Facts that
 * neither the order nor the filter needs are read for the page only.
 *
 * $1 account, $2 page size, $3 key of the row after which the page begins or before which it ends, $4 its place, used if it
 * has left the list, $5 whether the page ends there: 1 or 0.
 */
export function pageStatement<F extends string>(
  rules: ListRules<F>,
  filter: readonly ListCondition<F>[],
  { descending, ...sort }: ListSort<F> & { readonly descending: boolean },
): ListStatement {
  const { steps, selected, facets, values } = selectionOf(rules, filter, PAGE_PARAMETERS, sort);
  const { key, join = '' } = sort;
  let page = 'page';
  const facts: string[] = [];
  for (const [name, add] of rules.facets.filter((one) => !facets.includes(one[0]))) {
    facts.push(`, page_with_${name} as materialized (${add(page)})`);
    page = `page_with_${name}`;
  }
  const sql = `
  ${steps},
  ordered as materialized (
    select p.*, row_number() over (order by ${key} ${descending ? 'desc' : 'asc'} nulls last, ${rules.names})::int as position from ${selected} p ${join}
  ),
  counted as (
    select count(*)::int as total, coalesce(max(position) filter (where ${rules.key}::text = $3::text) - $5::int, least($4::int, count(*)::int)) as earlier from ordered
  ),
  part as (
    select total, case when $5 = 1 then greatest(earlier - $2::int, 0) when earlier >= total then greatest(total - $2, 0) else earlier end as start from counted
  ),
  page as materialized (select o.* from ordered o, part where o.position > part.start and o.position <= part.start + $2)
  ${facts.join('\n  ')}
  select part.total, part.start, clock.today, (select coalesce(jsonb_agg(to_jsonb(r) order by r.position), '[]') from (
    ${rules.shown(page)}) r) as rows
  from part, clock`;
  return { sql, values };
}

/** The ids of at most $2 rows of a filter; $1 account. */
export function idsStatement<F extends string>(rules: ListRules<F>, filter: readonly ListCondition<F>[]): ListStatement {
  const { steps, selected, values } = selectionOf(rules, filter, 2);
  return { sql: `${steps} select id from ${selected} order by id limit $2`, values };
}

export interface ListAnswer<Row> {
  readonly total: number;
  /** How many rows come before the page. */
  readonly start: number;
  readonly today: LocalDate;
  readonly rows: readonly (Row & { readonly position: number })[];
}

/** Reads one page. @param keys the form of a key in a cursor */
export function readPage<Row>(tx: Tx, { sql, values }: ListStatement, { limit, after, before }: ListPart, keys: RegExp): Promise<ListAnswer<Row>> {
  const { position, key } = readCursor(after ?? before, keys);
  const endsThere = after === null && before !== null ? 1 : 0;
  return tx.queryOne<ListAnswer<Row>>(sql, [tx.actor.accountId, limit, key, position, endsThere, ...values]);
}

/** The form of an id in a cursor. */
export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor names a row by its key, and its place in case it has left the list. */
export const rowCursor = (position: number, key: string): string => `${position}|${key}`;

/** The first page for any other text. */
function readCursor(text: string | null, keys: RegExp): { readonly position: number; readonly key: string | null } {
  const [, position, key] = /^(\d{1,7})\|(.{1,36})$/.exec(text ?? '') ?? [];
  return key !== undefined && keys.test(key) ? { position: Number(position), key } : { position: 0, key: null };
}
