-- Her page shows that she asked to talk first, for as long as the request waits. The function answers only about
-- requests of the trainee in session.
grant execute on function app.has_pending_request to waymark_trainee;
