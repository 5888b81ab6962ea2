import type { StaffRole } from '../../../features/accounts/domain/permissions';

/** The signed-in member of staff. */
export interface SignedInMember {
  readonly id: string;
  readonly displayName: string;
  readonly language: 'KM' | 'EN';
  readonly roles: readonly StaffRole[];
}
