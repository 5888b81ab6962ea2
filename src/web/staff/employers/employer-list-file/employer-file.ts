import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ExportEmployersMutation } from '../../gql';
import { employerState, provinceName, vettingProgress } from '../../shared/employer-labels';
import { type ListFile, listFile, type RequestedFile } from '../../shared/lists/list-file';

type Exported = Extract<ExportEmployersMutation['employersExport'], { readonly __typename: 'EmployersExportPayload' }>;

/** The list of employers as a file. */
export function employerFile(i18n: I18n, exported: Exported, requested: RequestedFile): ListFile {
  const { rows } = exported;
  const count = rows.length;
  return listFile(i18n, exported, requested, {
    name: 'employers',
    count: i18n.t(msg`${plural(count, { one: '# employer', other: '# employers' })}`),
    headings: headings(i18n),
    rows: rows.map((row) => cells(i18n, row)),
  });
}

const headings = ({ t }: I18n): string[] => [
  t(msg`Employer`),
  t(msg`Name in Khmer`),
  t(msg`Status`),
  t(msg`Vetting`),
  t(msg`Next expiry`),
  t(msg`Province`),
  t(msg`Open positions`),
  t(msg`Last visit`),
  t(msg`Lead visitor`),
  t(msg`On hold`),
];

/** No column holds an alert or a number of people. */
const cells = (i18n: I18n, row: Exported['rows'][number]): (string | number)[] => [
  row.legalName,
  row.legalNameKm ?? '',
  employerState(i18n, row.state),
  vettingProgress(i18n, row.vetting),
  row.lapsesOn ?? '',
  i18n.list(row.provinces.map((province) => provinceName(i18n, province))),
  row.openPositions,
  row.visitedOn ?? '',
  row.responsible ?? '',
  row.isHeld ? i18n.t(msg`Yes`) : '',
];
