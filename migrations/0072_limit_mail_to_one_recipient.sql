-- Mail that anybody can cause to any address: five of a kind a day to one mailbox, whoever asks. Confirmations of a flood of registrations leave one after another.

alter table message drop constraint message_held_reason_check;
alter table message add constraint message_held_reason_check check (held_reason in ('OUTSIDE_HOURS', 'NOT_VERIFIED', 'NO_CONSENT', 'DO_NOT_CONTACT', 'MANY_AT_ONCE'));
alter table message add column cancelled_reason text check (cancelled_reason in ('TOO_MANY_TODAY')) check (cancelled_reason is null or state = 'CANCELLED');
comment on column message.cancelled_reason is 'Why it was never sent, where that is no fact about its reader: null where what it would tell is no longer so.';

-- When the next mail of a kind leaves, while more are planned than leave at once. By real time.
create table mail_pace (
  kind text primary key check (kind in ('CONFIRM')),
  next_at timestamptz not null
);
insert into mail_pace values ('CONFIRM', '-infinity');

-- Counts a mail that is about to leave for the first time. `is_refused`: five of this kind went to this mailbox within a day, and nothing is counted. `leaves_at`, by the
-- product's clock: at once for all kinds but CONFIRM; of those sixty at once, then one every ten seconds, each with a place of its own in the queue.
create function app.count_mail(asked_kind text, mailbox text, out is_refused boolean, out leaves_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_mailbox constant bytea := app.counter_key('mail ' || asked_kind, mailbox);
  counted timestamptz[] := app.lock_count(of_mailbox, app.now());
  at_once constant interval := interval '10 minutes'; apart constant interval := interval '10 seconds'; turn timestamptz;
begin
  leaves_at := app.now();
  is_refused := cardinality(counted) >= 5;
  if is_refused then return; end if;
  update mail_pace set next_at = greatest(next_at, now() - at_once) + apart where kind = asked_kind returning next_at - apart into turn;
  leaves_at := app.now() + greatest(coalesce(turn - now(), interval '0'), interval '0');
  update daily_count set counted_at = counted || leaves_at, last_at = greatest(last_at, leaves_at) where key = of_mailbox;
end $$;

call app.guard_tables();
revoke all on function app.count_mail(text, text) from public;
grant execute on function app.count_mail(text, text) to waymark_worker;
grant select (cancelled_reason) on message to waymark_staff, waymark_staff_path;
