import { msg, plural } from '@lingui/core/macro';
import { importColumnText } from '../../../../locales/import-column-labels';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ImportEntryKind, ImportKind } from '../../gql';

interface Count {
  readonly kind: ImportEntryKind;
  readonly count: number;
}

export function importKindText({ t }: I18n, kind: ImportKind): string {
  if (kind === 'EMPLOYERS') return t(msg`Employers and workplaces`);
  return kind === 'VACANCIES' ? t(msg`Vacancies and apprenticeships`) : t(msg`Trainees`);
}

/** What happens with the imported rows. An import never publishes them. */
export function importKindHint({ t }: I18n, kind: ImportKind): string {
  if (kind === 'EMPLOYERS') return t(msg`They are registered and await a visit.`);
  if (kind === 'VACANCIES') return t(msg`Imported as drafts. The employer checks and submits them.`);
  return t(msg`Their working profiles. A file must never contain names on papers, birth dates, phone numbers or histories.`);
}

export function entryKindText({ t }: I18n, kind: ImportEntryKind): string {
  if (kind === 'EMPLOYER') return t(msg`Employer`);
  if (kind === 'SITE') return t(msg`Workplace`);
  return kind === 'VACANCY' ? t(msg`Vacancy`) : t(msg`Trainee`);
}

function countText({ t }: I18n, { kind, count }: Count): string {
  if (kind === 'EMPLOYER') return t(msg`${plural(count, { one: '# employer', other: '# employers' })}`);
  if (kind === 'SITE') return t(msg`${plural(count, { one: '# workplace', other: '# workplaces' })}`);
  if (kind === 'VACANCY') return t(msg`${plural(count, { one: '# vacancy', other: '# vacancies' })}`);
  return t(msg`${plural(count, { one: '# trainee', other: '# trainees' })}`);
}

export const countsText = (i18n: I18n, counts: readonly Count[]): string => i18n.list(counts.map((count) => countText(i18n, count)));

/** The heading of a column, as in the empty file. */
export const columnText = ({ language }: I18n, column: string): string => importColumnText(language, column);

/** A word of the file, what its column means, and in how many rows it is. */
export function wordLabel(i18n: I18n, { column, text, rows }: { readonly column: string; readonly text: string; readonly rows: number }): string {
  // the column of the registration number may hold a name
  const [word, kind] = [text, column === 'registration_number' ? i18n.t(msg`Employer`) : columnText(i18n, column)];
  return i18n.t(msg`${kind}: “${word}” (${plural(rows, { one: '# row', other: '# rows' })})`);
}

/** Why names of a sheet are shorter on the page than in the file. */
export function shortenedText({ t }: I18n, heading: string): string {
  return t(
    msg`“${heading}” does not say which name it holds. We read only the last word of each name and one initial (“Sreymom C.” for “Chan Sreymom”) and did not keep the rest. Check the names; each trainee can choose another.`,
  );
}

export function removedText(i18n: I18n, removed: readonly string[]): string {
  const names = i18n.list([...removed]);
  return i18n.t(
    msg`We removed these columns without reading or keeping them: ${names}. Delete all copies of this file; a case worker enters such data in the protected record.`,
  );
}
