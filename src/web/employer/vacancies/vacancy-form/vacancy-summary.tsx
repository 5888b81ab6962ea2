import { msg } from '@lingui/core/macro';
import { answersIn } from '../../../shared/described-form/form-description';
import type { SummaryRow } from '../../../shared/parts/summary-list';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { DraftSection } from '../../gql';
import { type Content, VACANCY_FORM } from './vacancy-form';

/** The rows of one section; each links to its form field if `changePath` is passed. */
export function summaryRows(i18n: I18n, vacancy: Content, section: DraftSection, changePath?: (section: DraftSection, field: string) => string): SummaryRow[] {
  const { t } = i18n;
  const none = t(msg`Not answered yet`);
  return answersIn(i18n, VACANCY_FORM, section, vacancy).map(({ field, label, text }) => ({
    label,
    value: typeof text === 'object' && text ? <ItemList texts={text} /> : text ? <span class="said">{text}</span> : none,
    ...(changePath ? { change: { href: changePath(section, field), label: t(msg`Change`) } } : {}),
  }));
}

/** A list with one item per line. */
const ItemList = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
