-- Whether her life is at risk may be answered anew until somebody acts, also over what a colleague has answered since: each answer stays with the step that gave it.
alter table safety_alert_action add column life_at_risk boolean check (move = 'triage' or life_at_risk is null);

-- Of older answers the one that stands is known: it came with the last of these steps.
update safety_alert_action a set life_at_risk = s.life_at_risk from safety_alert s
where s.institution_id = a.institution_id and s.id = a.alert_id and a.id = (
  select t.id from safety_alert_action t where t.institution_id = a.institution_id and t.alert_id = a.alert_id and t.move = 'triage' order by t.done_at desc, t.id desc limit 1);
