import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { type ListQuery, listAddress } from './list-query';
import { EVERYONE } from './selected-rows';

/** The most rows in one bulk action. */
export const MAX_SELECTED = 200;

interface SelectPageProps {
  readonly i18n: I18n;
  readonly path: string;
  readonly query: ListQuery;
  /** Where the page begins or ends, and whether its rows are selected. */
  readonly visitQuery: ListQuery;
}

/** A link that selects all rows of the page, or none. */
export function SelectPage({ i18n: { t }, path, query, visitQuery }: SelectPageProps) {
  const { after = '', before = '', select } = visitQuery;
  const isAll = select === 'page';
  return (
    <p>
      <a class="target" href={listAddress(path, query, { after, before, select: isAll ? '' : 'page' })}>
        {isAll ? t(msg`Clear selection`) : t(msg`Select all on this page`)}
      </a>
    </p>
  );
}

/** The checkbox that selects all rows of the list, where that many can be selected. */
export function AllOfList({ i18n, total }: { readonly i18n: I18n; readonly total: number }) {
  const all = i18n.number(total);
  if (total > MAX_SELECTED) return null;
  return (
    <label class="row">
      <input type="checkbox" name={EVERYONE} value={String(total)} />
      <span>{i18n.t(msg`All ${all} in this list`)}</span>
    </label>
  );
}
