/** $1 the last grant of the previous page or null, $2 limit: the ids of one page, latest start first. */
export const PAGE_LATEST_FIRST = `
  select id from donor_grant
  where ($3::uuid is null or exists (select from donor_grant_institution i where i.grant_id = donor_grant.id and i.institution_id = $3))
    and ($1::text is null or (starts_on, id) < (select starts_on, id from donor_grant where id = $1))
  order by starts_on desc, id desc limit $2`;

/** $1 ids of grants. */
export const INSTITUTIONS_OF =
  'select grant_id as "grantId", institution_id as "institutionId" from donor_grant_institution where grant_id = any($1) order by institution_id';
export const TARGETS_OF = 'select grant_id as "grantId", indicator, target from donor_grant_target where grant_id = any($1) order by indicator';

/** $1 ids: those that are institutions. */
export const KNOWN_INSTITUTIONS = 'select id from institution where id = any($1::uuid[])';

/** $1 grant, $2 institutions. */
export const ADD_INSTITUTIONS = 'insert into donor_grant_institution (grant_id, institution_id) select $1, unnest($2::uuid[])';

/** $1 grant, $2 indicators, $3 targets. */
export const ADD_TARGETS = 'insert into donor_grant_target (grant_id, indicator, target) select $1, * from unnest($2::text[], $3::int[])';

/** $1 ids of trainees: the grant that currently pays for each. */
export const GRANTS_OF_TRAINEES = 'select id as "traineeId", grant_id as "grantId" from trainee where id = any($1::uuid[])';

/** $1 trainee, $2 the grant or null, $3 her version. */
export const SET_GRANT = 'update trainee set grant_id = $2, version = $3 where id = $1';
