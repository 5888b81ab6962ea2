import { msg } from '@lingui/core/macro';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { EmployerChange, EmployerReportChangeInput } from '../../gql';

interface Content {
  readonly change: EmployerChange;
  readonly siteId: string | null;
  readonly note: string;
}
const { choice, item, text } = fieldKinds<'CHANGE', Content, Incomplete<EmployerReportChangeInput>>();

const CHANGES = ['NEW_OWNER', 'MOVED_SITE'] as const satisfies readonly EmployerChange[];

function changeText({ t }: I18n, change: EmployerChange): string {
  switch (change) {
    case 'NEW_OWNER':
      return t(msg`A new owner`);
    case 'MOVED_SITE':
      return t(msg`A workplace moved`);
  }
}

/** A change at an employer that needs another visit. */
export const CHANGE_FORM = describeForm<'CHANGE', Content, EmployerReportChangeInput>()({
  change: required(choice({ section: 'CHANGE', path: 'change', label: msg`What changed`, values: CHANGES, optionText: changeText }), ''),
  changedSite: item({ section: 'CHANGE', path: 'siteId', label: msg`Workplace`, blank: msg`All workplaces` }),
  changeNote: required(text({ section: 'CHANGE', path: 'note', label: msg`What you know`, rows: 2 }), ''),
});
