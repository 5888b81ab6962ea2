-- A separate questionnaire for the employer, on days 14, 30 and 90, by a link that expires and shows no name
-- until a code is typed.

-- The answers of the employer about one placement and day.
create table employer_check_in (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  day int not null check (day in (14, 30, 90)),
  due_on date not null,
  state text not null check (state in ('PLANNED', 'ASKED', 'ANSWERED', 'EXPIRED', 'CANCELLED')),
  link_token text not null check (length(link_token) >= 40),
  code_hash text,
  code_expires_at timestamptz,
  wrong_codes int not null default 0 check (wrong_codes >= 0),
  asked_at timestamptz,
  expires_at timestamptz,
  answered_at timestamptz,
  attendance text check (attendance in ('ALWAYS', 'MOSTLY', 'OFTEN_AWAY', 'NO_LONGER_EMPLOYED')),
  skill text check (skill in ('BELOW', 'AS_EXPECTED', 'ABOVE')),
  conduct text check (conduct in ('GOOD', 'MIXED', 'POOR')),
  note text check (length(note) <= 1000),
  version int not null default 1,
  created_at timestamptz not null,
  -- The pepper the code is hashed with. Any hash of six digits is soon reversed, so PINs and check-in codes
  -- are hashed with a secret outside the database (WAYMARK_PEPPER); a PIN names its pepper as
  -- 'pepper:<id>:<argon2 hash>'.
  code_key text check (code_key ~ '^[0-9a-f]{12}$'),
  primary key (institution_id, id),
  unique (institution_id, placement_id, day),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state = 'ANSWERED') = (answered_at is not null)),
  check ((state in ('ASKED', 'ANSWERED', 'EXPIRED')) <= (asked_at is not null and expires_at is not null)),
  constraint check_in_answer_complete check ((state = 'ANSWERED') = (attendance is not null and skill is not null and conduct is not null)),
  constraint check_in_code_complete check ((code_hash is null) = (code_expires_at is null))
);
comment on column employer_check_in.code_key is 'Id of the pepper the code was hashed with; null: with none.';
create unique index employer_check_in_link on employer_check_in (link_token);
create unique index employer_check_in_id on employer_check_in (id);
create index employer_check_in_employer on employer_check_in (employer_id, id);
create index employer_check_in_due on employer_check_in (due_on, id) where state = 'PLANNED';
create index employer_check_in_asked on employer_check_in (expires_at, id) where state = 'ASKED';
create index employer_check_in_trainee on employer_check_in (institution_id, trainee_id);

-- Hashes the code together with the link, which no employer's login can read: without the link a million
-- guesses cannot find the code.
create function app.check_in_code_hash(link_token text, code text) returns text language sql immutable as $$
  select encode(sha256(convert_to(link_token || ':' || code, 'UTF8')), 'hex')
$$;

-- The state of a link. A wrong, an expired and a revoked link give the same answer.
create function app.check_in_link(in_token text) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select case state when 'ASKED' then 'OPEN' when 'ANSWERED' then 'ANSWERED' else 'EXPIRED' end
    from employer_check_in where link_token = in_token and expires_at > app.now()), 'EXPIRED')
$$;

-- The employer makes a new code for an open check-in. The old one stops working and its wrong attempts are
-- forgotten.
create function app.set_check_in_code(in_id uuid, new_code jsonb, valid_until timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    update employer_check_in set code_hash = app.check_in_code_hash(link_token, new_code ->> (new_code ->> 'newest')), code_key = nullif(new_code ->> 'newest', ''), code_expires_at = valid_until, wrong_codes = 0,
      version = version + 1
    where id = in_id and employer_id = app.id('employer_id') and state = 'ASKED' and expires_at > app.now()
    returning 1)
  select exists (select from changed)
$$;

-- One attempt at a code, counted in the statement that compares it: of any number of parallel attempts at
-- most five are compared. The trainee's name is the one on the card that was sent, and only while she
-- consents to its being shown.
create function app.verify_check_in_code(in_token text, in_code jsonb)
  returns table (result text, check_in_id uuid, display_name text, vacancy_title text, starts_on date)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  check_in employer_check_in;
  link text;
begin
  update employer_check_in k
    set wrong_codes = k.wrong_codes + case when k.code_hash = app.check_in_code_hash(k.link_token, in_code ->> coalesce(k.code_key, '')) then 0 else 1 end,
      code_hash = case when k.code_hash = app.check_in_code_hash(k.link_token, in_code ->> coalesce(k.code_key, ''))
        then app.check_in_code_hash(k.link_token, in_code ->> (in_code ->> 'newest')) else k.code_hash end,
      code_key = case when k.code_hash = app.check_in_code_hash(k.link_token, in_code ->> coalesce(k.code_key, '')) then nullif(in_code ->> 'newest', '') else k.code_key end
    where k.link_token = in_token and k.state = 'ASKED' and k.expires_at > app.now() and k.code_expires_at > app.now() and k.wrong_codes < 5
    returning k.* into check_in;
  if check_in.code_hash = app.check_in_code_hash(in_token, in_code ->> coalesce(check_in.code_key, '')) then
    return query
      select 'RIGHT', check_in.id, case when app.consent_state(r.institution_id, r.consent_id) = 'LIVE' then r.card ->> 'displayName' end, v.title, p.starts_on
      from placement p
      join vacancy v on v.id = p.vacancy_id
      join referral r on r.institution_id = p.institution_id and r.id = p.referral_id
      where p.institution_id = check_in.institution_id and p.id = check_in.placement_id;
    return;
  end if;
  link := app.check_in_link(in_token);
  return query select case link when 'OPEN' then 'WRONG' else link end, null::uuid, null::text, null::text, null::date;
end $$;

-- Records the answer, once, with the code. Returns its id; null if the link or the code is no longer valid.
create function app.answer_check_in(in_token text, in_code jsonb, in_attendance text, in_skill text, in_conduct text, in_note text) returns uuid
  language sql security definer set search_path = public, pg_temp as $$
  update employer_check_in
    set state = 'ANSWERED', answered_at = app.now(), attendance = in_attendance, skill = in_skill, conduct = in_conduct, note = in_note,
      code_hash = null, code_expires_at = null, code_key = null, version = version + 1
    where link_token = in_token and state = 'ASKED' and expires_at > app.now() and code_expires_at > app.now() and wrong_codes < 5
      and code_hash = app.check_in_code_hash(link_token, in_code ->> coalesce(code_key, ''))
    returning id
$$;
