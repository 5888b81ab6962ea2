-- Who may come into a business is grave, too: an employer gives the password again, as staff do.
grant execute on function app.find_secrets(bytea), app.finish_reauthentication(bytea, text, timestamptz, boolean, bigint, bytea) to waymark_employer;
