import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Role } from '../../gql';

const ROLE_LABELS = {
  PLACEMENT_OFFICER: msg`Placement officer`,
  CASE_WORKER: msg`Case worker`,
  VETTING_OFFICER: msg`Vetting officer`,
  SAFETY_LEAD: msg`Safety lead`,
  MONITORING_OFFICER: msg`Monitoring officer`,
  INSTITUTION_ADMIN: msg`Institution administrator`,
  SYSTEM_ADMIN: msg`System administrator`,
} as const satisfies Readonly<Partial<Record<Role, MessageDescriptor>>>;
type StaffRole = keyof typeof ROLE_LABELS;

/** The roles staff can have, in the order in which forms list them. */
export const STAFF_ROLES = Object.keys(ROLE_LABELS) as readonly StaffRole[];

export const roleText = ({ t }: I18n, role: Role): string => (role in ROLE_LABELS ? t(ROLE_LABELS[role as StaffRole]) : role);
