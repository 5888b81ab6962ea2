import { msg } from '@lingui/core/macro';
import { type ComponentChildren, toChildArray } from 'preact';
import { Select, type Option } from '../../../shared/form/form';
import { labelled } from '../../../shared/labels/labelled';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import { type ListQuery, listAddress } from './list-query';

interface FilterBarProps {
  readonly visit: Visit;
  readonly path: string;
  readonly query: ListQuery;
  /** The names of filters in the form; other values of the query stay as they are. */
  readonly filters: readonly string[];
  readonly sorts: readonly Option[];
  /** The fields of the filters, with their labels and options. */
  readonly children: ComponentChildren;
}

/**
 * The filters of a list as a form, folded, so that the rows are in view. Its line says which filters are set. It is sent by
 * GET and works without a script.
 */
export function FilterBar({ visit, path, query, filters, sorts, children }: FilterBarProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const active = filters.filter((name) => (query[name] ?? '') !== '').length;
  const summary = active > 0 ? `${t(msg`Filter and sort`)} (${i18n.number(active)})` : t(msg`Filter and sort`);
  const chosen = chosenFilters(i18n, children, query).join(' · ');
  const kept = Object.entries(query).filter(([name]) => !filters.includes(name) && name !== 'sort' && name !== 'order');
  return (
    <details class="list-filters">
      <summary title={chosen || undefined}>
        {summary}
        {chosen && <small class="chosen"> {chosen}</small>}
      </summary>
      <form method="get" action={path} class="narrowing">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <Select visit={visit} name="sort" label={t(msg`Sort by`)} options={sorts} value={query['sort']} />
        <Select visit={visit} name="order" label={t(msg`Order`)} options={orderOptions(i18n)} value={query['order'] ?? 'asc'} />
        <p class="buttons">
          <button type="submit" class="plain">
            {t(msg`Show`)}
          </button>
          {active > 0 && <a href={listAddress(path, query, Object.fromEntries(filters.map((name) => [name, ''])))}>{t(msg`Clear filters`)}</a>}
        </p>
      </form>
    </details>
  );
}

/** The props of a field that say what a filter is set to. */
interface FilterProps {
  readonly name?: string;
  readonly label?: string;
  readonly type?: string;
  readonly options?: readonly Option[];
}

/** The filters that are set, each with its label, as their fields show them. */
const chosenFilters = (i18n: I18n, fields: ComponentChildren, query: ListQuery): string[] =>
  toChildArray(fields).flatMap((field) => {
    if (typeof field !== 'object') return [];
    const { name = '', label = '', type, options = [] } = field.props as FilterProps;
    const value = query[name] ?? '';
    if (value === '' || label === '') return [];
    const shown = type === 'date' ? i18n.day(value) : (options.find((option) => option.value === value)?.label ?? value);
    return [labelled(i18n, label, shown)];
  });

const orderOptions = ({ t }: I18n): Option[] => [
  { value: 'asc', label: t(msg`Ascending (A to Z, lowest or earliest first)`) },
  { value: 'desc', label: t(msg`Descending (Z to A, highest or latest first)`) },
];
