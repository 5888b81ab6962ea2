-- What a trainee said without a session of her own, as staff recorded it (docs/domain.md 5.36). A no counts at once. A yes to
-- a referral or an offer, and her start, count when a second witness has confirmed them; a third person asks her again.

create table witnessed_word (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  word text not null check (word in ('NO', 'STOP', 'WITHDRAWAL', 'CALL_ME', 'YES_TO_REFERRAL', 'YES_TO_OFFER', 'START')),
  -- The database takes these from the subject of the word.
  employer_id uuid,
  referral_id uuid,
  offer_id uuid,
  placement_id uuid,
  consent_id uuid,
  -- What was asked, in which language, how, where and when.
  question text check (length(question) between 1 and 500),
  language text not null check (length(language) between 2 and 3),
  manner text not null check (manner in ('IN_PERSON', 'BY_PHONE', 'BY_VIDEO')),
  place text not null check (length(place) between 1 and 200),
  spoken_at timestamptz not null,
  -- Of a yes to an offer: what she repeated in her own words. Of a yes to a referral: what the employer may see.
  teach_back jsonb,
  fields text[] check (fields <@ array['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION', 'TRAINING']),
  recorded_by uuid not null references account,
  recorded_at timestamptz not null,
  confirmed_by uuid references account,
  confirmed_at timestamptz,
  asked_again_by uuid references account,
  asked_again_at timestamptz,
  asked_again_way text check (asked_again_way in ('IN_APP', 'CALL', 'IN_PERSON', 'TRAINEE_CALLS')),
  answered_again text check (answered_again in ('YES', 'NO')),
  reversed_at timestamptz,
  -- Who recorded that she changed it; null if she did so in her own session.
  reversed_by uuid references account,
  -- The transaction in which it takes effect. Only that one may take the step for her.
  effective_in xid8,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, referral_id) references referral (institution_id, id),
  foreign key (institution_id, offer_id) references offer (institution_id, id),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, consent_id) references consent (institution_id, id),
  constraint witnessed_word_subject check (case word when 'YES_TO_REFERRAL' then referral_id is not null and offer_id is null and placement_id is null
    when 'YES_TO_OFFER' then offer_id is not null and placement_id is null when 'START' then placement_id is not null
    when 'WITHDRAWAL' then consent_id is not null when 'NO' then referral_id is not null else employer_id is null end),
  constraint witnessed_word_question check ((word in ('YES_TO_REFERRAL', 'YES_TO_OFFER', 'START')) <= (question is not null)),
  constraint witnessed_word_teach_back check ((word = 'YES_TO_OFFER') = (teach_back is not null)),
  constraint witnessed_word_fields check ((word = 'YES_TO_REFERRAL') = (fields is not null)),
  constraint witnessed_word_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
  constraint witnessed_word_asked_again check ((asked_again_by is null) = (asked_again_at is null) and (asked_again_at is null) = (asked_again_way is null)
    and (asked_again_at is null) = (answered_again is null) and (asked_again_at is not null) <= (confirmed_at is not null))
);
comment on table witnessed_word is 'What a trainee said without a session of her own, as staff and witnesses recorded it.';
create index witnessed_word_trainee on witnessed_word (institution_id, trainee_id, recorded_at desc, id);
create index witnessed_word_referral on witnessed_word (referral_id) where referral_id is not null;
create index witnessed_word_offer on witnessed_word (offer_id) where offer_id is not null;
create index witnessed_word_placement on witnessed_word (placement_id) where placement_id is not null;
create index witnessed_word_consent on witnessed_word (consent_id) where consent_id is not null;
create index witnessed_word_recorded_by on witnessed_word (recorded_by, confirmed_at);
create index witnessed_word_confirmed_by on witnessed_word (confirmed_by) where confirmed_by is not null;
create index witnessed_word_asked_again_by on witnessed_word (asked_again_by) where asked_again_by is not null;
create index witnessed_word_reversed_by on witnessed_word (reversed_by) where reversed_by is not null;
-- Of two people who record the same yes at once, one does.
create unique index witnessed_word_open on witnessed_word (institution_id, word, coalesce(placement_id, offer_id, referral_id))
  where word in ('YES_TO_REFERRAL', 'YES_TO_OFFER', 'START') and reversed_at is null;

-- A tie, or an account of the employer with the same address: such a person stands on the employer's side.
create function app.stands_with_employer(in_account uuid, in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app.is_tied(in_account, in_employer) or exists (select from account mine join account theirs on lower(theirs.email) = lower(mine.email)
    where mine.id = in_account and theirs.employer_id = in_employer and theirs.audience = 'employer')
$$;

-- Neither witness, and not the third person, proposed the referral or stands with the employer. Its offer is issued by the
-- employer.
create function app.may_witness(in_account uuid, in_referral uuid, in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select in_account is not null and not app.stands_with_employer(in_account, in_employer)
    and not exists (select from referral r where r.id = in_referral and r.proposed_by = in_account)
$$;

-- Whether the session of this transaction authenticated in the last minutes, as for every grave act.
create function app.is_newly_authenticated() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from session s where s.token_hash = decode(nullif(current_setting('app.session', true), ''), 'hex')
    and s.authenticated_at > now() - interval '6 minutes')
$$;

-- Keys of the subject, and what the step needs now.
create function app.read_word_subject(w witnessed_word) returns witnessed_word language plpgsql security definer set search_path = public, pg_temp as $$
declare p placement; o offer; r referral; c consent;
begin
  if w.word = 'START' or w.placement_id is not null then
    select * into p from placement where institution_id = w.institution_id and id = w.placement_id;
    w.offer_id := p.offer_id;
    w.employer_id := p.employer_id;
    w.referral_id := p.referral_id;
  elsif w.offer_id is not null then
    select * into o from offer where institution_id = w.institution_id and id = w.offer_id;
    w.employer_id := o.employer_id;
    w.referral_id := o.referral_id;
  elsif w.referral_id is not null then
    select * into r from referral where institution_id = w.institution_id and id = w.referral_id;
    w.employer_id := r.employer_id;
  elsif w.consent_id is not null then
    select * into c from consent where institution_id = w.institution_id and id = w.consent_id;
    w.employer_id := c.employer_id;
  end if;
  if coalesce(p.trainee_id, o.trainee_id, r.trainee_id, c.trainee_id, w.trainee_id) <> w.trainee_id
     or (w.consent_id is not null and c.id is null) or (w.placement_id is not null and p.id is null) or (w.offer_id is not null and w.referral_id is null)
     or (w.referral_id is not null and w.employer_id is null) then
    perform app.refuse('witnessed_word_own', 'a word belongs to the trainee who spoke it');
  end if;
  return w;
end $$;

-- Refuses a yes that she could not give in her own session now: the teach-back and the cooling-off time are never waived.
create function app.require_word_possible(w witnessed_word) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (w.word = 'YES_TO_REFERRAL' and not exists (select from referral r where r.id = w.referral_id and r.state = 'ASKED' and r.asked_at <= w.spoken_at))
     or (w.word = 'YES_TO_OFFER' and not exists (select from offer o where o.id = w.offer_id and o.state = 'EXPLAINED' and o.answer_by >= app.now()))
     or (w.word = 'START' and not exists (select from placement p where p.id = w.placement_id and p.state = 'PLANNED' and p.confirmed_by_trainee_at is null)) then
    perform app.refuse('witnessed_word_possible', 'she could not answer this now');
  end if;
  if w.word = 'YES_TO_OFFER' and not exists (select from offer o where o.id = w.offer_id and o.cooling_off_until <= w.spoken_at) then
    perform app.refuse('witnessed_word_cooling_off', 'her cooling-off time is never waived by others');
  end if;
  if w.word = 'YES_TO_OFFER' and (not w.teach_back @> '{"pay": true, "hours": true, "place": true, "contactPerson": true}'
      or not exists (select from offer o where o.id = w.offer_id and o.teach_back @> '{"pay": true, "hours": true, "place": true, "contactPerson": true}')) then
    perform app.refuse('witnessed_word_teach_back', 'she repeats every point in her own words');
  end if;
  if w.word = 'START' and not exists (select from placement p where p.id = w.placement_id and p.starts_on <= (w.spoken_at at time zone 'Asia/Phnom_Penh')::date) then
    perform app.refuse('start_day_reached', 'a start is confirmed from its day on');
  end if;
end $$;

-- Every rule of a witnessed word, for every login. Staff write it in their own session and name; she reverses it in hers.
create function app.enforce_witnessed_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := app.session_account(); is_yes boolean := new.word in ('YES_TO_REFERRAL', 'YES_TO_OFFER', 'START');
begin
  if tg_op = 'INSERT' then
    new := app.read_word_subject(new);
    if app.login() is null then return new; end if;
    if app.login() <> 'staff' or new.recorded_by is distinct from me or new.confirmed_at is not null or new.reversed_at is not null then
      perform app.refuse('witnessed_word_own', 'a word is recorded by who heard it');
    end if;
    if new.spoken_at > app.now() + interval '1 minute' then perform app.refuse('witnessed_word_later', 'what she said was said before'); end if;
    new.effective_in := case when is_yes then null else pg_current_xact_id() end;
    if is_yes then
      if not app.may_witness(me, new.referral_id, new.employer_id) then perform app.refuse('witnessed_word_no_conflict', 'who proposed it or stands with the employer is no witness'); end if;
      perform app.require_word_possible(new);
    end if;
    return new;
  end if;
  -- the database itself erases what was written about an anonymised trainee
  if app.login() is null or pg_trigger_depth() > 1 then return new; end if;
  if (to_jsonb(new) - array['confirmed_by', 'confirmed_at', 'asked_again_by', 'asked_again_at', 'asked_again_way', 'answered_again', 'reversed_at', 'reversed_by', 'effective_in', 'version'])
       <> (to_jsonb(old) - array['confirmed_by', 'confirmed_at', 'asked_again_by', 'asked_again_at', 'asked_again_way', 'answered_again', 'reversed_at', 'reversed_by', 'effective_in', 'version'])
     or not is_yes or old.reversed_at is not null
     or (old.confirmed_at is not null and (new.confirmed_at, new.confirmed_by) is distinct from (old.confirmed_at, old.confirmed_by))
     or (old.asked_again_at is not null and (new.asked_again_at, new.asked_again_by, new.asked_again_way, new.answered_again)
       is distinct from (old.asked_again_at, old.asked_again_by, old.asked_again_way, old.answered_again)) then
    perform app.refuse('witnessed_word_kept', 'what was recorded stays');
  end if;
  new.effective_in := pg_current_xact_id();
  if old.confirmed_at is null and new.confirmed_at is not null then perform app.check_second_witness(old, new); end if;
  if old.asked_again_at is null and new.asked_again_at is not null then perform app.check_third_person(new); end if;
  if new.reversed_at is not null then perform app.check_reversal(new); end if;
  return new;
end $$;

create function app.check_second_witness(before witnessed_word, w witnessed_word) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := app.session_account();
begin
  if app.login() <> 'staff' or w.confirmed_by is distinct from me or w.reversed_at is not null or w.asked_again_at is not null then
    perform app.refuse('witnessed_word_own', 'a witness confirms in a session of their own');
  end if;
  if before.recorded_by = me then perform app.refuse('witnessed_word_two_people', 'two people witness a yes'); end if;
  if not app.is_newly_authenticated() then perform app.refuse('witnessed_word_step_up', 'a witness enters the password and the second factor again'); end if;
  -- the ties of the first witness count now as well
  if not app.may_witness(me, w.referral_id, w.employer_id) or not app.may_witness(w.recorded_by, w.referral_id, w.employer_id) then
    perform app.refuse('witnessed_word_no_conflict', 'who proposed it or stands with the employer is no witness');
  end if;
  perform app.require_word_possible(w);
end $$;

-- A third person asks her again by a way that she confirmed and that is valid today.
create function app.check_third_person(w witnessed_word) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := app.session_account();
begin
  if app.login() <> 'staff' or w.asked_again_by is distinct from me or w.confirmed_at is null then
    perform app.refuse('witnessed_word_own', 'who asked her again records it');
  end if;
  if me in (w.recorded_by, w.confirmed_by) then perform app.refuse('witnessed_word_two_people', 'a third person asks her again'); end if;
  if w.answered_again = 'YES' then
    if not app.may_witness(me, w.referral_id, w.employer_id) then perform app.refuse('witnessed_word_no_conflict', 'who proposed it or stands with the employer does not ask again'); end if;
    if not exists (select from contact_method m where m.institution_id = w.institution_id and m.trainee_id = w.trainee_id and m.kind = w.asked_again_way
        and m.state = 'VERIFIED' and m.owner <> 'EMPLOYER' and m.verified_on <= app.today() and app.today() - m.verified_on <= m.valid_days) then
      perform app.refuse('witnessed_word_verified_way', 'she is asked again by a way that she confirmed');
    end if;
  elsif w.reversed_at is null then
    perform app.refuse('witnessed_word_own', 'a no counts at once');
  end if;
end $$;

-- She changes it in her own session, or anyone of staff records it, until the start is verified.
create function app.check_reversal(w witnessed_word) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := app.session_account();
begin
  if app.login() not in ('staff', 'trainee') or w.reversed_by is distinct from (case when app.login() = 'staff' then me end)
     or (app.login() = 'trainee' and not exists (select from account a where a.id = me and a.institution_id = w.institution_id and a.trainee_id = w.trainee_id)) then
    perform app.refuse('witnessed_word_own', 'she changes her word, or staff record it in their name');
  end if;
  if exists (select from placement p where p.institution_id = w.institution_id and p.referral_id = w.referral_id and p.state not in ('PLANNED', 'CANCELLED')) then
    perform app.refuse('witnessed_word_possible', 'work that started ends, and is not taken back');
  end if;
end $$;
create trigger enforce_witnessed_word before insert or update on witnessed_word for each row execute function app.enforce_witnessed_word();
create trigger prevent_anonymised_subject after insert or update on witnessed_word for each row execute function app.prevent_anonymised_subject();

-- Whether her word takes effect in this transaction: a no that is recorded, a yes that is confirmed, a start about which she
-- was asked again.
create function app.has_word(in_word text, subject uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from witnessed_word w where w.effective_in = pg_current_xact_id_if_assigned() and w.word = in_word and w.reversed_at is null
    and subject in (w.referral_id, w.offer_id, w.placement_id)
    and case w.word when 'NO' then true when 'START' then w.answered_again = 'YES' else w.confirmed_at is not null and w.asked_again_at is null end)
$$;
-- Whether she takes a yes back in this transaction.
create function app.is_reversing(in_word text, subject uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from witnessed_word w where w.effective_in = pg_current_xact_id_if_assigned() and w.word = in_word and w.reversed_at is not null
    and subject in (w.referral_id, w.offer_id, w.placement_id))
$$;

-- Anonymising a trainee erases what was written about her words.
create function app.erase_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update witnessed_word set place = '—', question = case when question is not null then '—' end where institution_id = new.institution_id and trainee_id = new.id;
  delete from word_evidence e using witnessed_word w where w.institution_id = new.institution_id and w.trainee_id = new.id and e.institution_id = w.institution_id and e.word_id = w.id;
  return null;
end $$;

-- A thumbprint or a signature, without its metadata: it supports a word and never counts alone.
create table word_evidence (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  word_id uuid not null,
  kind text not null check (kind in ('THUMBPRINT', 'SIGNATURE')),
  format text not null check (format in ('WEBP')),
  width int not null check (width between 1 and 12000),
  height int not null check (height between 1 and 12000),
  content bytea not null check (octet_length(content) between 1 and 5242880),
  added_by uuid not null references account,
  added_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, word_id) references witnessed_word (institution_id, id)
);
comment on table word_evidence is 'Photos of a thumbprint or signature that support what a trainee said.';
alter table word_evidence alter column content set storage external;
create index word_evidence_word on word_evidence (institution_id, word_id, added_at, id);
create index word_evidence_added_by on word_evidence (added_by);

create function app.enforce_word_evidence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from witnessed_word w where w.institution_id = new.institution_id and w.id = new.word_id for no key update;
  if (select count(*) from word_evidence e where e.institution_id = new.institution_id and e.word_id = new.word_id) >= 2 then
    perform app.refuse('word_evidence_limit', 'two photos are enough for one word');
  end if;
  return new;
end $$;
create trigger enforce_rules before insert on word_evidence for each row execute function app.enforce_word_evidence();
create trigger erase_words after update of state on trainee for each row
  when (new.state = 'ANONYMISED' and old.state <> 'ANONYMISED') execute function app.erase_words();

call app.guard_tables();

grant select on witnessed_word to waymark_staff, waymark_staff_writer;
grant update (version) on witnessed_word to waymark_staff;
grant insert, update on witnessed_word to waymark_staff_writer;
grant select on word_evidence to waymark_staff, waymark_staff_writer;
grant insert on word_evidence to waymark_staff_writer;
do $$
declare r text; t text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    foreach t in array array['witnessed_word', 'word_evidence'] loop
      execute format($policy$
        create policy %1$s on %2$s to waymark_%1$s
          using (institution_id = (select app.id('institution_id')))
          with check (institution_id = (select app.id('institution_id')))
      $policy$, r, t);
    end loop;
  end loop;
end $$;
create policy own_evidence on word_evidence as restrictive for insert to waymark_staff_writer with check (added_by = (select app.session_account()));
-- She reads that a yes was recorded and when, not who recorded it, and takes it back.
grant select (institution_id, id, trainee_id, word, referral_id, offer_id, placement_id, spoken_at, recorded_at, confirmed_at, answered_again, reversed_at, version)
  on witnessed_word to waymark_trainee, waymark_trainee_writer;
grant update (version) on witnessed_word to waymark_trainee;
grant update (reversed_at, version) on witnessed_word to waymark_trainee_writer;
do $$
declare r text;
begin
  foreach r in array array['trainee', 'trainee_writer'] loop
    execute format($policy$
      create policy %1$s on witnessed_word to waymark_%1$s
        using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
        with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')))
    $policy$, r);
  end loop;
end $$;
grant select (institution_id, id, trainee_id, word, referral_id, offer_id, placement_id, confirmed_at, reversed_at) on witnessed_word to waymark_report;
create policy report on witnessed_word for select to waymark_report using (true);
grant execute on function app.may_witness to waymark_staff, waymark_staff_writer;
revoke all on function app.stands_with_employer, app.is_newly_authenticated, app.read_word_subject, app.require_word_possible, app.enforce_witnessed_word,
  app.check_second_witness, app.check_third_person, app.check_reversal, app.has_word, app.is_reversing, app.erase_words, app.enforce_word_evidence from public;
revoke all on function app.may_witness from public;
grant execute on function app.may_witness to waymark_staff, waymark_staff_writer;
