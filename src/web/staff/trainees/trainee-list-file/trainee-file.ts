import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ExportTraineesMutation } from '../../gql';
import { provinceName } from '../../shared/employer-labels';
import { type ListFile, listFile, type RequestedFile } from '../../shared/lists/list-file';
import { lapseText, traineeStep } from '../../shared/trainee-step-labels';

type Exported = Extract<ExportTraineesMutation['traineesExport'], { readonly __typename: 'TraineesExportPayload' }>;

/** The list of trainees as a file. */
export function traineeFile(i18n: I18n, exported: Exported, requested: RequestedFile): ListFile {
  const { rows } = exported;
  const count = rows.length;
  return listFile(i18n, exported, requested, {
    name: 'trainees',
    count: i18n.t(msg`${plural(count, { one: '# trainee', other: '# trainees' })}`),
    headings: headings(i18n),
    rows: rows.map((row) => cells(i18n, row)),
  });
}

const headings = ({ t }: I18n): string[] => [
  t(msg`Code`),
  t(msg`Trainee`),
  t(msg`Step`),
  t(msg`In this step since`),
  t(msg`Days in step`),
  t(msg`Placement officer`),
  t(msg`Case worker`),
  t(msg`Last contact`),
  t(msg`Next expiry`),
  t(msg`Last valid day`),
  t(msg`Province`),
];

/** No column holds a protected fact, a phone number or an alert. */
const cells = (i18n: I18n, row: Exported['rows'][number]): (string | number)[] => [
  row.code,
  row.displayName,
  traineeStep(i18n, row.step),
  row.stepSince,
  row.daysInStep,
  row.placementOfficer ?? '',
  row.caseWorker ?? '',
  row.lastContactOn ?? '',
  row.nextLapse ? lapseText(i18n, row.nextLapse.what) : '',
  row.nextLapse?.on ?? '',
  provinceName(i18n, row.homeProvince),
];
