-- When she goes on after a pause, her own session decides whether she is still job-ready: it reads whether her age is known and when her limits
-- were last gone through with her, and nothing of what they are.
grant select (institution_id, trainee_id, fifteen_on, eighteen_on, reviewed_on) on trainee_limits to waymark_trainee_path;
create policy trainee_path_reviews on trainee_limits for select to waymark_trainee_path
  using (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')));
