-- Picks of employers in the vacancy form, and one person counted once although two institutions have a record of her.

-- No login can read an employer's word before three employers used it, or which employers used it: without an
-- institution, person is a hash of employer and word. Trainees and employers are counted separately, so that a word of
-- fewer than three people does not leave its institution because employers use it.
alter table word_pick alter column institution_id drop not null;
comment on column word_pick.institution_id is 'Null for a pick of an employer.';

create or replace function app.is_word_shared(word text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from word_pick where key = word and institution_id is not null and is_shared) $$;

create or replace function app.share_picked_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(app.word_lock(new.key));
  if (select count(*) from (select distinct person from word_pick where key = new.key and (institution_id is null) = (new.institution_id is null) limit 3) as people) = 3 then
    update word_pick set is_shared = true where key = new.key and (institution_id is null) = (new.institution_id is null) and not is_shared;
    update skill_question set is_shared = true where new.institution_id is not null and key = new.key and not is_shared;
    update lexicon_word set is_shared = true
      where key = new.key and not is_shared and institution_id = (select steward_institution_id from installation);
  end if;
  return null;
end $$;

create or replace function app.share_lexicon_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(app.word_lock(new.key));
  new.is_shared := new.institution_id = (select steward_institution_id from installation)
    and (exists (select from word_pick where key = new.key and is_shared) or exists (select from skill_question where key = new.key and institution_id is null));
  return new;
end $$;

-- Counts these skills for these words, for the session's employer. More words of few employers than a steward can review
-- are not stored.
create function app.count_employer_picks(keys text[], skills int[]) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into word_pick (institution_id, key, person, skill_id, picked_at)
    select null, pick.key, sha256(convert_to(a.employer_id || ' ' || pick.key, 'UTF8')), pick.skill_id, app.now()
    from account a, unnest(keys, skills) as pick (key, skill_id)
    where a.id = app.session_account() and a.employer_id is not null
      and (select count(*) from word_pick where institution_id is null and not is_shared) < 20000
    order by pick.key, pick.skill_id on conflict do nothing
$$;

-- The records of one person in several institutions are linked by the referrals between them. All of them count as the
-- record from which she was referred first. Only her own institution's staff can compute this hash.
create function app.word_person(in_trainee uuid, word text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  with recursive record (id) as (
    select t.id from trainee t where t.id = in_trainee and t.institution_id = app.id('institution_id')
    union
    select other.trainee_id from record x join institution_referral_person here on here.trainee_id = x.id
      join institution_referral_person other on other.referral_id = here.referral_id)
  select sha256(convert_to(coalesce((
      select sender.trainee_id from record x join institution_referral_person sender on sender.trainee_id = x.id
        join institution_referral r on r.id = sender.referral_id and r.from_institution_id = sender.institution_id
      order by r.created_at, r.id limit 1), in_trainee) || ' ' || word, 'UTF8'))
  where exists (select from record)
$$;

-- For how many people and employers each skill was picked, of the picks that the reader may see. Without a word, of all.
create function app.word_counts(word text default null) returns table (key text, skill_id int, people int, employers int, is_shared boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.key, p.skill_id, count(distinct p.person) filter (where p.institution_id is not null)::int,
    count(distinct p.person) filter (where p.institution_id is null)::int, bool_or(p.is_shared)
  from word_pick p
  where p.skill_id is not null and (word is null or p.key = word) and (p.institution_id = app.id('institution_id') or (p.is_shared and app.is_steward()))
  group by p.key, p.skill_id
$$;
revoke all on function app.count_employer_picks, app.word_person, app.word_counts from public;
grant execute on function app.count_employer_picks to waymark_employer_writer;
grant execute on function app.word_person to waymark_staff_writer;
grant execute on function app.word_counts to waymark_staff, waymark_staff_writer;
