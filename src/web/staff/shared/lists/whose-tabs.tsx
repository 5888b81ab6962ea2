import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Tabs } from '../../../shared/parts/tabs';
import { type ListQuery, listAddress } from './list-query';

/** Whose trainees a list is about. */
export const WHOSE = ['mine', 'unassigned', 'all'] as const;

export function WhoseTabs({ i18n, path, query }: { readonly i18n: I18n; readonly path: string; readonly query: ListQuery }) {
  const tabs = WHOSE.map((whose) => ({ href: listAddress(path, query, { whose }), name: whoseText(i18n, whose), isCurrent: query['whose'] === whose }));
  return <Tabs label={i18n.t(msg`Whose trainees`)} tabs={tabs} />;
}

function whoseText({ t }: I18n, whose: (typeof WHOSE)[number]): string {
  switch (whose) {
    case 'mine':
      return t(msg`Mine`);
    case 'unassigned':
      return t(msg`Unassigned`);
    case 'all':
      return t(msg`All`);
  }
}
