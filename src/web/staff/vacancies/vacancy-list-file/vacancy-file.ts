import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { payText } from '../../../shared/labels/work-labels';
import type { ExportVacanciesMutation } from '../../gql';
import { provinceName } from '../../shared/employer-labels';
import { type ListFile, listFile, type RequestedFile } from '../../shared/lists/list-file';
import { vacancyState } from '../../shared/vacancy-labels';

type Exported = Extract<ExportVacanciesMutation['vacanciesExport'], { readonly __typename: 'VacanciesExportPayload' }>;

/** The list of vacancies as a file. */
export function vacancyFile(i18n: I18n, exported: Exported, requested: RequestedFile): ListFile {
  const { rows } = exported;
  const count = rows.length;
  return listFile(i18n, exported, requested, {
    name: 'vacancies',
    count: i18n.t(msg`${plural(count, { one: '# vacancy', other: '# vacancies' })}`),
    headings: headings(i18n),
    rows: rows.map((row) => cells(i18n, row)),
  });
}

const headings = ({ t }: I18n): string[] => [
  t(msg`Vacancy`),
  t(msg`Employer`),
  t(msg`Status`),
  t(msg`Submitted on`),
  t(msg`Answer by`),
  t(msg`Province`),
  t(msg`Kind of work`),
  t(msg`Pay`),
  t(msg`Positions left`),
  t(msg`First day`),
  t(msg`Closes`),
  t(msg`On hold`),
];

const cells = (i18n: I18n, row: Exported['rows'][number]): (string | number)[] => [
  row.title,
  row.employerName,
  vacancyState(i18n, row.state),
  row.review?.submittedOn ?? '',
  row.review?.dueOn ?? '',
  provinceName(i18n, row.province),
  row.work.label,
  payText(i18n, row.pay),
  row.positions,
  row.startsOn,
  row.closesOn,
  row.isHeld ? i18n.t(msg`Yes`) : '',
];
