import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { withParameter } from '../../../shared/page/return-path';
import { DataTable } from '../../../shared/table/data-table';
import { columnText } from './import-labels';
import { KNOWN_PATH } from './import-paths';
import type { DryRunResult, PendingImport } from './pending-import';

type ShownImport = PendingImport & { readonly key: string; readonly isImported: boolean };

/** What the decisions of the institution make of the file's words and headings, so that none applies unseen. */
export function KnownMeanings({ i18n, pendingImport: { key, tried, isImported } }: { readonly i18n: I18n; readonly pendingImport: ShownImport }) {
  const { t } = i18n;
  const words = knownMeanings(i18n, tried);
  if (words.length === 0) return null;
  const shown = words.slice(0, SHOWN_KNOWN_WORDS);
  const rest = words.length - shown.length;
  return (
    <section aria-labelledby="known">
      <h3 id="known">{t(msg`Words read as decided`)}</h3>
      <DataTable
        columns={[
          { head: t(msg`Word`), cell: ({ word }) => <bdi>{word}</bdi> },
          { head: t(msg`Meaning`), cell: ({ meaning }) => meaning },
          { head: t(msg`When decided`), cell: ({ isRemembered }) => (isRemembered ? t(msg`For an earlier file`) : t(msg`For this file`)) },
        ]}
        rows={shown}
        keyOf={({ id }) => id}
      />
      {rest > 0 && <p>{t(msg`${plural(rest, { one: '# more word', other: '# more words' })}`)}</p>}
      {!isImported && (
        <p>
          <a href={withParameter(KNOWN_PATH, 'd', key)}>{t(msg`Change or forget meanings`)}</a>
        </p>
      )}
    </section>
  );
}

const SHOWN_KNOWN_WORDS = 25;

function knownMeanings(i18n: I18n, { knownHeadings, knownTexts }: DryRunResult) {
  const { t } = i18n;
  return [
    ...knownHeadings.map(({ heading: name, typed: heading, column, isRemembered }) => ({
      id: `heading ${name}`,
      word: t(msg`Column “${heading}”`),
      meaning: column === null ? t(msg`Not read`) : columnText(i18n, column),
      isRemembered,
    })),
    ...knownTexts.map(({ column, text, label, isRemembered }) => ({ id: `${column} ${text}`, word: text, meaning: label ?? t(msg`Left out`), isRemembered })),
  ];
}
