-- Times to meet that have all passed without an answer: computed while nobody has written it down, and written down when other times are proposed or the
-- referral ends. Nobody called such a meeting off, and nobody was to come.
alter table interview drop constraint interview_state_check;
alter table interview add constraint interview_state_check check (state in ('PROPOSED', 'CONFIRMED', 'DONE', 'NO_SHOW', 'CANCELLED', 'EXPIRED'));
