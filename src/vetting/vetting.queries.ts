/** What an employer, too, may read of a vetting of its site: what was decided and for how long, not by whom nor on what. */
export const OF_SITES = `
  select id, site_id as "siteId", kind, state, decision, conditions, valid_from as "validFrom", valid_until as "validUntil"
  from vetting where site_id = any($1::uuid[]) order by site_id, valid_until desc nulls last, id`;

/** $1 sites and $2 days in pairs: whether each site is cleared on its day, in the order asked. */
export const CLEARED = `
  select app.is_cleared(pair.site, pair.day) as "isCleared" from unnest($1::uuid[], $2::date[]) with ordinality as pair (site, day, position) order by pair.position`;

/** $1 the vetting the page before ended with, $2 the state or null for every state, $3 how many. */
export const PAGE_NEWEST_FIRST = `
  select id from vetting
  where ($1::uuid is null or (created_at, id) < (select created_at, id from vetting where id = $1)) and ($2::text is null or state = $2)
  order by created_at desc, id desc limit $3`;

export const WAS_APPROVED = `
  select exists (select from vetting where site_id = $1 and decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')) as "wasApproved"`;

export const DROP_ANSWERS = 'delete from vetting_answer where vetting_id = $1';
