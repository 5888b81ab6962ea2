-- The words that people use for skills: which skill staff picked for a searched text, which words a steward approved
-- for the search, and words for which nothing was found. A word used for fewer than three people never leaves its
-- institution: is_shared says that it may, and only the triggers below write it.

-- One row for each person, word and skill that staff picked after searching the word; without a skill nothing that was
-- found fitted. `person` is a hash of trainee and word, so that people can be counted and nobody is named.
create table word_pick (
  institution_id uuid not null references institution,
  key text not null check (length(key) between 1 and 60),
  person bytea not null check (length(person) = 32),
  skill_id int references skill,
  picked_at timestamptz not null,
  is_shared boolean not null default false,
  constraint word_pick_once unique nulls not distinct (institution_id, key, person, skill_id)
);
create index word_pick_key on word_pick (key);

-- What an institution's steward decided about a word and a skill.
create table lexicon_word (
  id uuid primary key,
  institution_id uuid not null references institution,
  key text not null check (length(key) between 1 and 60),
  word text not null check (length(word) between 1 and 60),
  skill_id int not null references skill,
  state text not null check (state in ('APPROVED', 'REJECTED')),
  decided_by uuid not null references account,
  decided_at timestamptz not null,
  is_shared boolean not null default false,
  constraint lexicon_word_once unique (institution_id, key, skill_id)
);
create index lexicon_word_key on lexicon_word (key);
comment on column lexicon_word.is_shared is 'Everybody finds the skill by it: the steward approved it, and it was used for three people or asked by an employer.';

-- Words for which no found skill fitted, once each; without an institution an employer asked.
create table skill_question (
  id uuid primary key,
  institution_id uuid references institution,
  key text not null check (length(key) between 1 and 60),
  word text not null check (length(word) between 1 and 60),
  place text not null check (place in ('PROFILE', 'VACANCY')),
  asked_at timestamptz not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'DISMISSED')),
  skill_id int references skill,
  decided_by uuid references account,
  decided_at timestamptz,
  is_shared boolean not null default false,
  constraint skill_question_once unique nulls not distinct (institution_id, key),
  check ((state = 'ANSWERED') = (skill_id is not null))
);
create index skill_question_key on skill_question (key);

call app.guard_tables();

-- Sessions that write about one word wait for each other: otherwise the second and the third person, counted at the
-- same moment, would not see each other.
create function app.word_lock(word text) returns bigint language sql immutable as $$ select hashtextextended('word:' || word, 0) $$;

create function app.is_word_shared(word text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from word_pick where key = word and is_shared) $$;

create function app.share_picked_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(app.word_lock(new.key));
  if (select count(*) from (select distinct person from word_pick where key = new.key limit 3) as people) = 3 then
    update word_pick set is_shared = true where key = new.key and not is_shared;
    update skill_question set is_shared = true where key = new.key and not is_shared;
    update lexicon_word set is_shared = true
      where key = new.key and not is_shared and institution_id = (select steward_institution_id from installation);
  end if;
  return null;
end $$;
create trigger word_pick_shared after insert on word_pick for each row execute function app.share_picked_word();

create function app.share_lexicon_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(app.word_lock(new.key));
  new.is_shared := new.institution_id = (select steward_institution_id from installation)
    and (app.is_word_shared(new.key) or exists (select from skill_question where key = new.key and institution_id is null));
  return new;
end $$;
create trigger lexicon_word_shared before insert on lexicon_word for each row execute function app.share_lexicon_word();

create function app.share_skill_question() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(app.word_lock(new.key));
  new.is_shared := app.is_word_shared(new.key);
  return new;
end $$;
create trigger skill_question_shared before insert on skill_question for each row execute function app.share_skill_question();

-- An employer asks without learning whether the words were asked before. More open questions than a steward can read
-- are not kept.
create function app.ask_as_employer(asked_key text, asked_word text) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into skill_question (id, key, word, place, asked_at)
    select gen_random_uuid(), asked_key, asked_word, 'VACANCY', app.now()
    where (select count(*) from skill_question where institution_id is null and state = 'OPEN') < 500
    on conflict do nothing
$$;
revoke all on function app.word_lock, app.is_word_shared, app.share_picked_word, app.share_lexicon_word, app.share_skill_question, app.ask_as_employer
  from public;
grant execute on function app.ask_as_employer to waymark_employer_writer;

-- Staff read the words of their institution, and the steward also those used for three people. Nobody reads `person`.
grant select (institution_id, key, skill_id, picked_at, is_shared) on word_pick to waymark_staff, waymark_staff_writer;
grant insert (institution_id, key, person, skill_id, picked_at) on word_pick to waymark_staff_writer;
grant select on lexicon_word, skill_question to waymark_staff, waymark_staff_writer;
grant insert (id, institution_id, key, word, skill_id, state, decided_by, decided_at), update (state, decided_by, decided_at)
  on lexicon_word to waymark_staff_writer;
grant insert (id, institution_id, key, word, place, asked_at), update (state, skill_id, decided_by, decided_at) on skill_question to waymark_staff_writer;

do $$
declare r text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    execute format($policy$
      create policy %1$s_reads on word_pick for select to waymark_%1$s
        using (institution_id = (select app.id('institution_id')) or (is_shared and (select app.is_steward())))
    $policy$, r);
    execute format($policy$
      create policy %1$s_reads on lexicon_word for select to waymark_%1$s
        using (institution_id = (select app.id('institution_id')) or is_shared)
    $policy$, r);
    execute format($policy$
      create policy %1$s_reads on skill_question for select to waymark_%1$s
        using (institution_id = (select app.id('institution_id')) or ((institution_id is null or is_shared) and (select app.is_steward())))
    $policy$, r);
  end loop;
end $$;
create policy staff_writer_inserts on word_pick for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_inserts on lexicon_word for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_updates on lexicon_word for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id'))) with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_inserts on skill_question for insert to waymark_staff_writer with check (institution_id = (select app.id('institution_id')));
create policy staff_writer_updates on skill_question for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) or ((institution_id is null or is_shared) and (select app.is_steward())))
  with check (institution_id = (select app.id('institution_id')) or ((institution_id is null or is_shared) and (select app.is_steward())));

-- Every other login that searches skills reads the shared words only.
do $$
declare r text;
begin
  foreach r in array array['employer', 'employer_writer', 'trainee', 'trainee_writer', 'worker'] loop
    execute format($policy$
      grant select (key, word, skill_id, state, is_shared) on lexicon_word to waymark_%1$s;
      create policy %1$s_reads on lexicon_word for select to waymark_%1$s using (is_shared)
    $policy$, r);
  end loop;
end $$;
