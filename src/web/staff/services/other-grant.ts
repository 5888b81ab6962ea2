import { msg } from '@lingui/core/macro';
import type { Option } from '../../shared/form/form';
import type { I18n } from '../../shared/labels/page-i18n';
import type { GrantOptionFragment } from '../gql';
import { spanText } from '../shared/service-labels';

/** A service is paid by the trainee's current grant unless this field names another. */
export const OTHER_GRANT = {
  label: msg`Other grant`,
  blank: msg`Her current grant`,
  collapsed: msg`Use another grant`,
} as const;

/** The grants that may pay, as options. */
export const grantOptions = (i18n: I18n, grants: readonly GrantOptionFragment[]): Option[] =>
  grants.map(({ id, title, startsOn, endsOn }) => ({ value: id, label: `${title}, ${spanText(i18n, startsOn, endsOn)}` }));
