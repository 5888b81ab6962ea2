import type { ColleagueWorkQuery } from '../../gql';

export type Member = NonNullable<ColleagueWorkQuery['teamMember']>;
export type Team = ColleagueWorkQuery['team'];
