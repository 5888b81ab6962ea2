-- Whoever takes back or refuses her consent to follow-up contact climbs no ladder.
create trigger heed_consent after insert or update of state, expires_on on consent for each row when (new.purpose = 'FOLLOW_UP_CONTACT') execute function app.heed_consent();
