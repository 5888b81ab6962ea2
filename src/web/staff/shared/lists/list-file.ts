import { msg } from '@lingui/core/macro';
import { csvFile } from '../../../../platform/csv/csv-file';
import { workbookFile } from '../../../../platform/csv/workbook-file';
import type { I18n } from '../../../shared/labels/page-i18n';
import { reasonText } from '../../trainees/protected/protected-labels';
import type { ExportFormat, ProtectedReason } from '../../gql';
import { institutionName } from '../institution-labels';

/** What the form asked for. */
export interface RequestedFile {
  readonly reason: ProtectedReason;
  readonly format: ExportFormat;
}

export interface ListFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
}

/** What every export of a list answers. */
interface Exported {
  readonly exportedBy: string;
  readonly exportedAt: string;
  readonly institution: { readonly name: string; readonly nameKm?: string | null };
}

interface ListRows {
  /** The beginning of its file name. */
  readonly name: string;
  /** The number of rows in words. */
  readonly count: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A list as a file. Its first rows are the watermark: who exported it, when, for which institution and why. */
export function listFile(i18n: I18n, exported: Exported, { format, reason }: RequestedFile, { name, count, headings, rows }: ListRows): ListFile {
  const { t } = i18n;
  const { exportedBy, exportedAt, institution } = exported;
  const watermark = [
    [t(msg`Confidential`), institutionName(i18n, institution)],
    [t(msg`Exported by`), exportedBy],
    [t(msg`Exported on`), i18n.moment(exportedAt)],
    [t(msg`Reason`), reasonText(i18n, reason)],
    [t(msg`Rows`), count],
  ];
  const all = [...watermark, [], headings, ...rows];
  const title = `${name}-${exportedAt.slice(0, 10)}`;
  if (format === 'CSV') return { name: `${title}.csv`, type: 'text/csv; charset=utf-8', body: csvFile(all) };
  return { name: `${title}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body: workbookFile(all) };
}
