-- Indexes for what lists, queues and records read, found with 20 institutions and 100,000 trainees (npm run bench:large). Without them each of these read all
-- rows of an institution or of the installation, and sorted them, to show one page.

-- What belongs to one person, vacancy, introduction or consent.
create index consent_trainee on consent (trainee_id);
create index referral_vacancy on referral (vacancy_id);
create index referral_consent on referral (consent_id) where consent_id is not null;
create index interview_referral on interview (referral_id);
create index offer_referral on offer (referral_id);
create index offer_waits on offer (vacancy_id) where state in ('ISSUED', 'EXPLAINED');
create index task_subject on task (subject_id) where state = 'OPEN';

-- Pages, in their order.
create index vacancy_newest on vacancy (created_at desc, id desc);
create index vacancy_newest_in_state on vacancy (state, created_at desc, id desc);
create index vetting_newest on vetting (created_at desc, id desc);
create index vetting_newest_in_state on vetting (state, created_at desc, id desc);
create index employer_name on employer (legal_name, id);
create index referral_newest on referral (institution_id, proposed_at desc, id desc);
create index referral_newest_in_state on referral (institution_id, state, proposed_at desc, id desc);
create index referral_newest_sent on referral (employer_id, sent_at desc, id desc) where sent_at is not null;
create index placement_newest on placement (institution_id, created_at desc, id desc);
create index placement_newest_in_state on placement (institution_id, state, created_at desc, id desc);
create index placement_latest_start on placement (employer_id, starts_on desc, id desc);
create index task_oldest on task (institution_id, state, created_at, id);
create index message_newest_in_state on message (institution_id, state, created_at desc, id desc) where channel <> 'IN_APP';
create index message_newest_sent_out on message (institution_id, created_at desc, id desc) where channel <> 'IN_APP';
-- its day as the instant that the page is continued from
create index follow_up_earliest_due on follow_up (institution_id, (due_on::timestamp at time zone 'UTC'), id)
  where state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED', 'PARTIAL');

-- Which sites need a visit: the last decision, the last approval and the visit in hand of each.
create index vetting_last_decision on vetting (site_id, decided_at desc, id) include (decision) where decided_at is not null;
create index vetting_last_approval on vetting (site_id, valid_until desc) where state = 'DECIDED' and decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS');
create index vetting_in_hand on vetting (site_id) where state in ('PLANNED', 'VISITED', 'SUBMITTED');
create index vetting_employer on vetting (employer_id, decided_at);
