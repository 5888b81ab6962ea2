/**
 * Everything after a placement, and records written along the way: follow-ups, employer check-ins, alerts,
 * tasks, reminders, messages, audit lines. Nothing is overdue, so a worker has no work to do.
 * @param size rows of each kind
 */
export const after = (size) => ({
  followUps: `
    create temp table large_follow_up as
      select p.r, c.code, c.form, pg_temp.uid('follow-up ' || c.code, p.r) as id, p.institution_id, p.placement_id, p.trainee_id, p.employer_id, p.officer_id, p.worker_id, p.starts_on + c.day as due_on, p.starts_on + c.day - c.before as window_from,
        p.starts_on + c.day + c.after as window_to, pg_temp.at(p.day + 8, 600) as created_at,
        case when p.placement = 'CANCELLED' or p.starts_on + c.day > coalesce(l.ended_on, 'infinity') then 'CANCELLED' when p.starts_on + c.day + c.after >= app.today() then case when p.starts_on + c.day < app.today() then 'ATTEMPTED' else 'SCHEDULED' end
          when dice < 92 then 'DONE' when dice < 95 then 'PARTIAL' when dice < 96 and p.starts_on + c.day > app.today() - 90 then 'ESCALATED' else 'CLOSED' end as state
      from large_path p join placement l on l.institution_id = p.institution_id and l.id = p.placement_id
      cross join (values ('F0', 'ARRIVAL', 1, 1, 3), ('F1', 'SHORT', 14, 3, 3), ('F2', 'FULL', 30, 7, 7), ('F3', 'SHORT', 60, 7, 7), ('F4', 'FULL', 90, 14, 14), ('F5', 'FULL', 180, 21, 21), ('F6', 'FULL', 365, 30, 30)) c (code, form, day, before, after)
      cross join lateral (select pg_temp.pick(p.r * 10 + c.day, 121, 100) as dice) d
      where p.is_hired;
    insert into follow_up (institution_id, id, placement_id, trainee_id, code, form, due_on, window_from, window_to, assigned_to, state, attempts, last_attempt_at, done_at, closed_by, closed_because, created_at)
      select institution_id, id, placement_id, trainee_id, code, form, due_on, window_from, window_to, officer_id, state, (state in ('ATTEMPTED', 'ESCALATED', 'CLOSED'))::int,
        case when state in ('ATTEMPTED', 'ESCALATED', 'CLOSED') then pg_temp.at(due_on, 960) end, case when state in ('DONE', 'PARTIAL') then pg_temp.at(due_on, 960) end,
        case when state = 'CLOSED' then officer_id end, case when state = 'CLOSED' then 'She could not be reached in time.' end, created_at
      from large_follow_up;
    insert into follow_up_record (institution_id, id, placement_id, trainee_id, follow_up_id, reported_by, method, recorded_by, recorded_at, mood, wants, feels_safe, wanted, contract_in_hand, still_works)
      select institution_id, pg_temp.uid('record ' || code, r), placement_id, trainee_id, id, 'TRAINEE_TO_STAFF', 'CALL', officer_id, pg_temp.at(due_on, 960), 2 + pg_temp.pick(r, 122, 4), 'STAY',
        case when pg_temp.pick(r, 123, 20) = 0 then 'NOT_SURE' else 'YES' end, 2 + pg_temp.pick(r, 124, 4), true, true
      from large_follow_up where state in ('DONE', 'PARTIAL')`,

  // For two of the seven follow-ups the answers to each question about forced labour are stored too.
  answers: `
    insert into follow_up_answer (institution_id, record_id, trainee_id, indicator, answer)
      select institution_id, pg_temp.uid('record ' || code, r), trainee_id, indicator, answer from large_follow_up
      cross join (select indicator, (array_agg(answer order by many desc))[1] as answer from (select indicator, answer, count(*) as many from follow_up_answer group by 1, 2) a group by 1) good
      where state = 'DONE' and code in ('F2', 'F4')`,

  checkIns: `
    insert into employer_check_in (institution_id, id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, link_token, asked_at, expires_at, answered_at, attendance, skill, conduct, created_at)
      select p.institution_id, pg_temp.uid('check-in ' || on_day, r), p.placement_id, p.trainee_id, p.employer_id, p.vacancy_id, on_day, p.starts_on + on_day, s.state, md5('link' || r || on_day) || md5('link' || on_day || r),
        case when s.state = 'ANSWERED' then pg_temp.at(p.starts_on + on_day, 480) end, case when s.state = 'ANSWERED' then pg_temp.at(p.starts_on + on_day + 14, 480) end, case when s.state = 'ANSWERED' then pg_temp.at(p.starts_on + on_day + 1, 700) end,
        case when s.state = 'ANSWERED' then 'ALWAYS' end, case when s.state = 'ANSWERED' then 'AS_EXPECTED' end, case when s.state = 'ANSWERED' then 'GOOD' end, pg_temp.at(p.day + 8, 600)
      from large_path p join placement l on l.institution_id = p.institution_id and l.id = p.placement_id cross join unnest(array[14, 30, 90]) on_day
      cross join lateral (select case when p.placement = 'CANCELLED' or p.starts_on + on_day > coalesce(l.ended_on, 'infinity') then 'CANCELLED' when p.starts_on + on_day < app.today() then 'ANSWERED' else 'PLANNED' end as state) s
      where is_hired`,

  reminders: `
    insert into reminder (institution_id, id, kind, subject_id, due_at, state, created_at)
      select institution_id, pg_temp.uid('due ' || code, r), 'FOLLOW_UP_DUE', id, pg_temp.at(due_on, 480), 'WAITING', created_at from large_follow_up where state = 'SCHEDULED' and due_on > app.today();
    insert into reminder (institution_id, id, kind, subject_id, due_at, state, created_at)
      select institution_id, pg_temp.uid('closing ' || code, r), 'FOLLOW_UP_CLOSING', id, pg_temp.at(window_to - 1, 480), 'WAITING', created_at from large_follow_up where state = 'SCHEDULED' and window_to > app.today() + 1;
    insert into reminder (institution_id, id, kind, subject_id, due_at, state, created_at)
      select l.institution_id, pg_temp.uid(k.kind, p.r), k.kind, l.id, l.starts_at - k.ahead, 'WAITING', l.sent_at from large_path p join interview l on l.institution_id = p.institution_id and l.id = pg_temp.uid('interview', p.r)
      cross join (values ('INTERVIEW_IN_24_HOURS', interval '24 hours'), ('INTERVIEW_IN_2_HOURS', interval '2 hours')) k (kind, ahead) where l.state = 'CONFIRMED';
    insert into reminder (institution_id, id, kind, subject_id, due_at, state, created_at)
      select institution_id, pg_temp.uid('offer reminder', r), 'OFFER_EXPIRING', offer_id, pg_temp.at(app.today() + 5 + pg_temp.pick(r, 114, 5), 1020), 'WAITING', pg_temp.at(day + 5, 600) from large_path where state = 'OFFERED'`,

  // One placement in fifty; one in ten of those is still open.
  alerts: `
    create temp table large_alert as
      select r, institution_id, pg_temp.uid('alert', r) as id, trainee_id, placement_id, employer_id, worker_id, case when r % 3 = 0 then 'CRITICAL' else 'HIGH' end as severity, r % 500 <> 3 as is_over,
        case when r % 500 <> 3 then greatest(starts_on + 30, app.today() - 1200) else app.today() - 1 - pg_temp.pick(r, 131, 20) end as day
      from large_path where is_hired and r % 50 = 3 and placement <> 'CANCELLED' and starts_on + 45 < app.today();
    insert into safety_alert (institution_id, id, trainee_id, placement_id, employer_id, source, severity, indicators, state, safety_wishes, mandatory_report, outcome, trainee_agreed, opened_at, first_action_at, ended_at, version)
      select institution_id, id, trainee_id, placement_id, employer_id, 'STAFF', severity, '{WITHHOLDING_WAGES}', case when is_over then 'RESOLVED' when r % 1000 = 3 then 'OPEN' else 'ACTING' end, 'She wants to be paid.',
        case when is_over then 'NOT_REQUIRED' else 'UNDECIDED' end, case when is_over then 'She was paid.' end, case when is_over then true end, pg_temp.at(day, 540), case when is_over or r % 1000 <> 3 then pg_temp.at(day, 600) end, case when is_over then pg_temp.at(day + 5, 540) end, 3
      from large_alert;
    insert into safety_alert_action (institution_id, id, alert_id, trainee_id, done_by, done_at, transition, action)
      select institution_id, pg_temp.uid('alert action ' || step, r), id, trainee_id, worker_id, pg_temp.at(day + step - 1, 600), case step when 1 then 'act' else 'resolve' end, 'What was done.' from large_alert cross join generate_series(1, 2) step where is_over or (step = 1 and r % 1000 <> 3);
    delete from safety_alert_history s using large_alert a where s.institution_id = a.institution_id and s.alert_id = a.id;
    insert into safety_alert_history (institution_id, alert_id, recorded_at, severity, state) select institution_id, id, pg_temp.at(day, 540), severity, case when is_over or r % 1000 = 3 then 'OPEN' else 'ACTING' end from large_alert;
    insert into safety_alert_history (institution_id, alert_id, recorded_at, severity, state) select institution_id, id, pg_temp.at(day + 5, 540), severity, 'RESOLVED' from large_alert where is_over`,

  tasks: `
    insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, done_at, done_by)
      select institution_id, pg_temp.uid('task', r), case when r % 3 = 0 then 'PLACEMENT_ENDED' else 'REACH_TRAINEE' end, trainee_id, case when r % 3 = 0 then placement_id else trainee_id end, pg_temp.uid('task cause', r), officer_id,
        case when is_done then 'DONE' else 'OPEN' end, pg_temp.at(case when is_done then starts_on + 40 else app.today() - pg_temp.pick(r, 132, 30) end, 600), case when is_done then pg_temp.at(starts_on + 42, 600) end, case when is_done then officer_id end
      from large_path cross join lateral (select r % 10 > 0 as is_done) d where is_hired and r % 2 = 0 and starts_on < app.today() - 50;
    insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at)
      select institution_id, pg_temp.uid('missed ' || code, r), 'FOLLOW_UP_MISSED', trainee_id, id, md5(id::text || ' ' || window_to::text)::uuid, officer_id, 'OPEN', pg_temp.at(window_to + 1, 0) from large_follow_up where state = 'ESCALATED';
    -- one officer has much due work: an item about each trainee of her institution
    insert into task (institution_id, id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
      select t.institution_id, pg_temp.uid('due work', n), (array['PLACEMENT_ENDED', 'CALL_TRAINEE', 'TALK_BEFORE_ANSWER'])[1 + n % 3], t.id, t.id, pg_temp.uid('due work cause', n), s.id,
        'OPEN', pg_temp.at(app.today() - pg_temp.pick(n, 133, 30), 600), case when pg_temp.pick(n, 134, 4) > 0 then app.today() - 20 + pg_temp.pick(n, 135, 40) end
      from large_trainee t join large_staff s on s.i = t.i and s.role = 'PLACEMENT_OFFICER' and s.k = 0 where t.i = 0`,

  messages: `
    insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, attempts, sent_at, read_at, created_at)
      select institution_id, pg_temp.uid('message ' || kind, r), pg_temp.uid('event ' || kind, r), kind, case kind when 'TRAINEE' then trainee_id when 'STAFF' then officer_id else owner.id end, channel, notice, 'km', referral_id, 'SENT',
        pg_temp.at(day, 1000), 1, pg_temp.at(day, 1001), case when day < app.today() - 20 then pg_temp.at(day + 1, 600) end, pg_temp.at(day, 1000)
      from large_path p
      cross join (values ('TRAINEE', 'IN_APP', 'question-waiting'), ('STAFF', 'IN_APP', 'trainee-agreed'), ('EMPLOYER', 'EMAIL', 'candidate-introduced')) m (kind, channel, notice)
      join large_owner owner on owner.k = p.k
      where state <> 'PROPOSED' and (kind = 'TRAINEE' or is_agreed)`,

  outbox: `
    insert into outbox (id, event, subject_id, occurred_at, written_at, done_at)
      select pg_temp.uid('event ' || kind, r), event, referral_id, pg_temp.at(day, 1000), pg_temp.at(day, 1000), pg_temp.at(day, 1000)
      from large_path cross join (values ('TRAINEE', 'ReferralAsked'), ('STAFF', 'ReferralAgreed'), ('EMPLOYER', 'ReferralSent')) e (kind, event) where state <> 'PROPOSED' and (kind = 'TRAINEE' or is_agreed)`,

  // Sets the institution and person as app.record_audit_person() would.
  audit: `
    insert into audit_pending (at, audience, actor_id, action, subject_kind, subject_id, institution_id, person_id)
      select at, 'staff', actor, action, kind, subject, institution_id, trainee_id from (
        select pg_temp.at(since + 20 * j, 600) as at, case when j % 2 = 0 then officer_id else worker_id end as actor, 'RecordAccessed' as action, 'trainee' as kind, id as subject, institution_id, id as trainee_id from large_trainee cross join generate_series(1, 6) j
        union all select pg_temp.at(day, 560), officer_id, 'ReferralProposed', 'referral', referral_id, institution_id, trainee_id from large_path
        union all select pg_temp.at(due_on, 960), officer_id, 'FollowUpRecorded', 'placement', placement_id, institution_id, trainee_id from large_follow_up where state in ('DONE', 'PARTIAL')) line order by at;
    insert into audit_pending (at, audience, actor_id, action, subject_kind, subject_id, institution_id, person_id)
      select pg_temp.at(day + 1, 900), 'employer', owner.id, 'RecordAccessed', 'referral', referral_id, institution_id, trainee_id from large_path p
      join large_owner owner on owner.k = p.k where is_sent and state <> 'SENT'`,

  betweenInstitutions: `
    insert into institution_referral (id, from_institution_id, to_institution_id, need, urgency, summary, state, due_at, offered_at, created_at, version)
      select pg_temp.uid('institution referral', n), t.institution_id, (select id from large_institution l where l.i = (t.i + 1 + n % 7) % ${size.institutions}), 'COUNSELLING', 'ROUTINE',
        (select summary from institution_referral where summary is not null order by id limit 1), 'OFFERED', pg_temp.at(app.today() + 3 + n % 9, 600), pg_temp.at(app.today() - 2, 600), pg_temp.at(app.today() - 3, 600), 2
      from large_trainee t where n % 30 = 11;
    insert into institution_referral_person (institution_id, referral_id, trainee_id, recorded_by) select institution_id, pg_temp.uid('institution referral', n), id, officer_id from large_trainee where n % 30 = 11`,
});
