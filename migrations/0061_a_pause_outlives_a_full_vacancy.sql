-- An employer paused its vacancy, and somebody who had been offered the place before took it: the vacancy was full. If that person never starts, the vacancy is
-- paused again and not open: its employer said that nobody new shall come, and has not said otherwise.
alter table vacancy add column paused_when_filled boolean not null default false;

create function app.note_pause() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.paused_when_filled := old.state = 'PAUSED' and new.state = 'FILLED';
  return new;
end $$;
create trigger note_pause before update on vacancy for each row when (old.state is distinct from new.state) execute function app.note_pause();

create or replace function app.give_seat_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vacancy set taken = taken - 1, version = version + 1 where id = new.vacancy_id and taken > 0;
  -- a statement of its own: to name the state of one that is open would ask again whether it may be
  update vacancy v set state = case
      when not v.paused_when_filled and v.closes_on >= app.today() and app.is_cleared(v.site_id, v.starts_on) and app.is_cleared(v.site_id, greatest(v.starts_on, app.today())) then 'OPEN'
      else 'PAUSED' end
  where v.id = new.vacancy_id and v.state = 'FILLED';
  return null;
end $$;
revoke all on function app.note_pause() from public;
