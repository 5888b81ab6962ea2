-- Committed just before a provider is called: without it a dead worker's message was certainly not sent, with it nobody knows. By real time.
alter table message add column handed_over_at timestamptz;
-- What counts towards giving up; `attempts` is only the fence and rises with every claim.
alter table message add column failures int not null default 0 check (failures >= 0);
