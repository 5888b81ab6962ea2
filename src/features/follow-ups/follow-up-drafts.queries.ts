/**
 * $1 institution, $2 follow-up, $3 account, $4 trainee, $5 form contents, $6 number of records seen, $7
 * version, $8 now.
 */
export const SAVE_DRAFT = `insert into follow_up_draft (institution_id, follow_up_id, account_id, trainee_id, form_values, expected_records, version, saved_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (institution_id, follow_up_id, account_id) do update set form_values = excluded.form_values, version = excluded.version, saved_at = excluded.saved_at`;
/** $1 follow-up, $2 account. */
export const DELETE_DRAFT = 'delete from follow_up_draft where follow_up_id = $1 and account_id = $2';
