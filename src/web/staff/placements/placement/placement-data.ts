import type { StaffPlacementQuery } from '../../gql';

export type Placement = NonNullable<StaffPlacementQuery['placement']>;
export type Me = NonNullable<StaffPlacementQuery['me']>;
