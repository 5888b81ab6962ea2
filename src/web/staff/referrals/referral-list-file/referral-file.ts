import { msg, plural } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ExportReferralsMutation } from '../../gql';
import { provinceName } from '../../shared/employer-labels';
import { type ListFile, listFile, type RequestedFile } from '../../shared/lists/list-file';
import { referralState } from '../../shared/referral-labels';
import { awaitedText, stepDetail } from '../referrals/referral-columns';

type Exported = Extract<ExportReferralsMutation['referralsExport'], { readonly __typename: 'ReferralsExportPayload' }>;

/** The rows of the file with the list of referrals. No column holds a protected fact, a phone number or an alert. */
export function referralFile(i18n: I18n, exported: Exported, requested: RequestedFile): ListFile {
  const { rows } = exported;
  const { t } = i18n;
  const count = rows.length;
  return listFile(i18n, exported, requested, {
    name: 'referrals',
    count: t(msg`${plural(count, { one: '# referral', other: '# referrals' })}`),
    headings: [
      t(msg`Code`),
      t(msg`Trainee`),
      t(msg`Job`),
      t(msg`Employer`),
      t(msg`Province`),
      t(msg`Step`),
      t(msg`Interview or offer`),
      t(msg`Witnessed`),
      t(msg`In this step since`),
      t(msg`Days in step`),
      t(msg`Waiting for`),
      t(msg`Next date`),
      t(msg`Placement officer`),
    ],
    rows: rows.map((row) => [
      row.code,
      row.displayName,
      row.title,
      row.employer,
      provinceName(i18n, row.province),
      referralState(i18n, row.state, row.withdrawnBy),
      stepDetail(i18n, row),
      row.isWitnessed ? t(msg`Yes`) : '',
      row.stepSince ?? '',
      row.daysInStep ?? '',
      row.awaited ? awaitedText(i18n, row.awaited) : '',
      row.nextAt ? i18n.moment(row.nextAt) : '',
      row.placementOfficer ?? '',
    ]),
  });
}
