/**
 * Functions for all sets below: repeatable choices, ids in the usual form, and an instant of a day in Phnom
 * Penh. All results depend only on numbers, so each run creates the same rows.
 */
export const HELPERS = [
  `create function pg_temp.pick(n bigint, seed int, below bigint) returns int language sql immutable parallel safe as $$
     select (((hashint8extended(n, seed) % below) + below) % below)::int
   $$`,
  // between 0 and 1
  `create function pg_temp.chance(n bigint, seed int) returns double precision language sql immutable parallel safe as $$
     select ((hashint8extended(n, seed) % 1000003) + 1000003) % 1000003 / 1000003.0::double precision
   $$`,
  `create function pg_temp.uid(kind text, n bigint) returns uuid language sql immutable parallel safe as $$
     select overlay(overlay(md5(kind || ':' || n) placing '4' from 13 for 1) placing 'a' from 17 for 1)::uuid
   $$`,
  `create function pg_temp.at(day date, minutes int) returns timestamptz language sql stable parallel safe as $$
     select (day + make_interval(mins => minutes)) at time zone 'Asia/Phnom_Penh'
   $$`,
];
