-- When staff last reminded her of the question, at most once a day (remindTrainee).
alter table referral add column reminded_at timestamptz;
