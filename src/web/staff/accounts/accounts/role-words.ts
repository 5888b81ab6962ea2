import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Words } from '../../../shared/labels/words';
import type { Role } from '../../gql';

const ROLES = {
  PLACEMENT_OFFICER: msg`Placement officer`,
  CASE_WORKER: msg`Case worker`,
  VETTING_OFFICER: msg`Vetting officer`,
  SAFETY_LEAD: msg`Safety lead`,
  MONITORING_OFFICER: msg`Monitoring officer`,
  INSTITUTION_ADMIN: msg`Institution admin`,
  SYSTEM_ADMIN: msg`System admin`,
} as const satisfies Readonly<Partial<Record<Role, MessageDescriptor>>>;
type StaffRole = keyof typeof ROLES;

/** The roles staff can have, in the order in which forms list them. */
export const STAFF_ROLES = Object.keys(ROLES) as readonly StaffRole[];

export const roleText = ({ t }: Words, role: Role): string => (role in ROLES ? t(ROLES[role as StaffRole]) : role);
