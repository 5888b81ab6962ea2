import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ExportPlacementsMutation } from '../../gql';
import { provinceName } from '../../shared/employer-labels';
import { type ListFile, listFile, type RequestedFile } from '../../shared/lists/list-file';
import { placementState } from '../../shared/pipeline-labels';
import { confirmedByText } from '../placements/first-day';

type Exported = Extract<ExportPlacementsMutation['placementsExport'], { readonly __typename: 'PlacementsExportPayload' }>;

/** The rows of the file with the list of placements. No column holds a protected fact, a phone number or an alert. */
export function placementFile(i18n: I18n, exported: Exported, requested: RequestedFile): ListFile {
  const { rows } = exported;
  const { t } = i18n;
  const count = rows.length;
  return listFile(i18n, exported, requested, {
    name: 'placements',
    count: t(msg`${plural(count, { one: '# placement', other: '# placements' })}`),
    headings: [
      t(msg`Code`),
      t(msg`Trainee`),
      t(msg`Job`),
      t(msg`Employer`),
      t(msg`Province`),
      t(msg`First day`),
      t(msg`Start`),
      t(msg`Status`),
      t(msg`Witnessed`),
      t(msg`Follow-ups done`),
      t(msg`Follow-ups due`),
      t(msg`Follow-ups overdue`),
      t(msg`Next follow-up`),
      t(msg`Last contact`),
      t(msg`Placement officer`),
    ],
    rows: rows.map((row) => [
      row.code,
      row.displayName,
      row.title,
      row.employer,
      provinceName(i18n, row.province),
      row.startsOn,
      confirmedByText(i18n, row) ?? '',
      placementState(i18n, row.state),
      row.isWitnessed ? t(msg`Yes`) : '',
      row.followUpsDone,
      row.followUpsDue,
      row.followUpsOverdue,
      row.nextFollowUpOn ?? '',
      row.lastContactOn ?? '',
      row.placementOfficer ?? '',
    ]),
  });
}
