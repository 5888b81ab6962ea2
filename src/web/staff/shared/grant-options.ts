import { msg } from '@lingui/core/macro';
import { addDays } from '../../../shared/local-date';
import type { Option } from '../../shared/form/form';
import type { I18n } from '../../shared/labels/page-i18n';
import type { GrantOptionFragment } from '../gql';
import { spanText } from './service-labels';

/** A service is paid by the trainee's current grant unless this field names another. */
export const OTHER_GRANT = {
  label: msg`Other grant`,
  blank: msg`Her current grant`,
  collapsed: msg`Her current grant pays. Use another grant`,
} as const;

/** A service is recorded soon after its day, so a grant that ended earlier cannot be meant. */
const RECORDED_WITHIN_DAYS = 92;

/** The grants that can pay for what was done lately. */
export const currentGrants = (grants: readonly GrantOptionFragment[], today: string): readonly GrantOptionFragment[] =>
  grants.filter(({ startsOn, endsOn }) => startsOn <= today && endsOn >= addDays(today, -RECORDED_WITHIN_DAYS));

/** The grants that may pay, as options. */
export const grantOptions = (i18n: I18n, grants: readonly GrantOptionFragment[]): Option[] =>
  grants.map(({ id, title, startsOn, endsOn }) => ({ value: id, label: `${title}, ${spanText(i18n, startsOn, endsOn)}` }));
