-- Reads all rows without blocking requests.
alter table referral validate constraint referral_choice_reason;
