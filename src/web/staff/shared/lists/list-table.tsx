import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { textsOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import { type ListQuery, listAddress } from './list-query';

export interface ListColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly isNumber?: boolean;
  /** A day, of which a line has at least day and month. */
  readonly isDay?: boolean;
  /** The state of the row: on a phone next to the name, so it comes second. */
  readonly isState?: boolean;
  /** Buttons or a menu, which name themselves: on a phone at the end of the card, without the heading. */
  readonly isAction?: boolean;
  /** The value of `sort` in the address; a column without one cannot be sorted. */
  readonly sort?: string;
  /** The first press sorts it from the largest value. */
  readonly isLargestFirst?: boolean;
  /** A column that is empty in all rows is left out, and on a phone an empty cell of a card. */
  readonly isEmpty?: (row: Row) => boolean;
}

/** Rows that can be selected for a bulk action. The table is inside the form of that action. */
interface RowSelection<Row> {
  readonly visit: Visit;
  /** The name of a row for screen readers. */
  readonly nameOf: (row: Row) => string;
  /** Whether all rows of the page are selected at first. */
  readonly isAll: boolean;
  /** What the bulk action receives of a row; its key when left out. */
  readonly idOf?: (row: Row) => string;
}

interface ListTableProps<Row> {
  readonly i18n: I18n;
  readonly caption: string;
  readonly path: string;
  /** The query with its effective `sort` and `order`. */
  readonly query: ListQuery;
  /** The first column names the row. */
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The anchor of a row, for links to it. */
  readonly anchorOf?: (row: Row) => string;
  readonly selection?: RowSelection<Row> | undefined;
}

/** The name of the checkboxes of selected rows. */
export const SELECTED = 'people';

/** A dense table whose headings are links that sort it. On a phone, each row becomes a card, and the filter form sorts. */
export function ListTable<Row>({ i18n, caption, path, query, columns, rows, keyOf, anchorOf, selection }: ListTableProps<Row>) {
  const shown = columns.filter(({ isEmpty }) => !isEmpty || rows.some((row) => !isEmpty(row)));
  const [name, ...others] = shown;
  return (
    <table class="table dense" {...(selection ? { id: SELECTED, tabIndex: -1 } : {})}>
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {selection && (
            <th scope="col" class="pick">
              <span class="hidden">{i18n.t(msg`Select`)}</span>
            </th>
          )}
          {shown.map((column) => (
            <SortHeading key={column.head} column={column} path={path} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} id={anchorOf?.(row)}>
            {selection && (
              <td class="pick">
                <Pick id={(selection.idOf ?? keyOf)(row)} row={row} selection={selection} />
              </td>
            )}
            <th scope="row">{name?.cell(row)}</th>
            {others.map((column) => (
              <td key={column.head} class={cellClass(column)} data-head={column.head}>
                {column.isEmpty?.(row) ? null : column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass<Row>({ isNumber, isDay, isState, isAction }: ListColumn<Row>): string | undefined {
  if (isNumber) return 'number';
  if (isDay) return 'day';
  return isState ? 'state' : isAction ? 'action' : undefined;
}

/** A name that can be long: at most two lines of a row, and the whole as title. */
export function TwoLines({ text, href }: { readonly text: string; readonly href?: string }) {
  return href === undefined ? (
    <span class="two-lines" title={text}>
      {text}
    </span>
  ) : (
    <a class="two-lines" title={text} href={href}>
      {text}
    </a>
  );
}

function Pick<Row>({ id, row, selection: { visit, nameOf, isAll } }: { readonly id: string; readonly row: Row; readonly selection: RowSelection<Row> }) {
  const { values } = visit.draft;
  const isPicked = SELECTED in values ? textsOf(values, SELECTED).includes(id) : isAll;
  return (
    <label class="pick">
      <input type="checkbox" name={SELECTED} value={id} checked={isPicked} />
      <span class="hidden">{nameOf(row)}</span>
    </label>
  );
}

interface SortHeadingProps<Row> {
  readonly column: ListColumn<Row>;
  readonly path: string;
  readonly query: ListQuery;
}

/** A heading with its sort order for screen readers. Pressing the sorted one reverses it. */
function SortHeading<Row>({ column: { head, sort, isNumber, isLargestFirst = false }, path, query }: SortHeadingProps<Row>) {
  const alignment = isNumber ? 'number' : undefined;
  if (sort === undefined) {
    return (
      <th scope="col" class={alignment}>
        {head}
      </th>
    );
  }
  const isSorted = query['sort'] === sort;
  const isDescending = query['order'] === 'desc';
  const next = isSorted ? !isDescending : isLargestFirst;
  return (
    <th scope="col" class={alignment} aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <a href={listAddress(path, query, { sort, order: next ? 'desc' : 'asc' })}>
        {head}
        {isSorted && <span aria-hidden="true">{isDescending ? '\u00a0↓' : '\u00a0↑'}</span>}
      </a>
    </th>
  );
}
