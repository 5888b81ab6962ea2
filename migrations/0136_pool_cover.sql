-- Pool cover: a card is sent to an employer where few people of the institution are on the way or at work, or few of them
-- come from outside the protected programme, only after staff confirmed that they know.
alter table referral add column cover_confirmed boolean not null default false;

-- How many of them come from outside the protected programme, at least, so that being one of them reveals nobody.
create function app.min_pool_cover() returns int language sql immutable as $$ select 2 $$;

-- Below the smallest group the answer is always yes, whoever they are: otherwise it would tell staff who may not read
-- protection which programme a single trainee is in. It is the same for every trainee at the employer. Those of other
-- institutions are not counted: the answer would tell about them.
create function app.lacks_cover(in_institution uuid, in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) < app.min_site_group() or count(*) filter (where t.population = 'AT_RISK') < app.min_pool_cover()
  from (
    select r.trainee_id from referral r where r.employer_id = in_employer and r.institution_id = in_institution
      and r.state in ('AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')
    union select p.trainee_id from placement p where p.employer_id = in_employer and p.institution_id = in_institution
      and p.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')) pool
  left join protected.trainee_protection t on t.institution_id = in_institution and t.trainee_id = pool.trainee_id
$$;
create function app.lacks_pool_cover(in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app.lacks_cover(app.session_institution(), in_employer)
$$;

-- No login sends a card without the confirmation. It goes when the card is taken back.
create function app.require_pool_cover() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is not null and not new.cover_confirmed and app.lacks_cover(new.institution_id, new.employer_id) then
    perform app.refuse('referral_pool_cover', 'the candidates of this employer lack cover, and nobody confirmed it');
  end if;
  return new;
end $$;
create trigger require_pool_cover before update of state on referral for each row
  when (new.state = 'SENT' and old.state = 'AGREED') execute function app.require_pool_cover();

revoke all on function app.min_pool_cover, app.lacks_cover, app.lacks_pool_cover, app.require_pool_cover from public;
grant execute on function app.lacks_pool_cover to waymark_staff, waymark_staff_writer;
