import { allProperties, columnsOf } from '../../platform/database/table';
import { followUpDraftTable } from './follow-up-drafts.table';

const COLUMNS = columnsOf(followUpDraftTable, allProperties(followUpDraftTable), 'd');

/** $1 follow-ups. Latest first. */
export const DRAFTS_OF = `select ${COLUMNS} from follow_up_draft d where d.follow_up_id = any($1::uuid[]) order by d.saved_at desc, d.account_id`;
/** $1 follow-up, $2 account. */
export const OWN_DRAFT = `select ${COLUMNS} from follow_up_draft d where d.follow_up_id = $1 and d.account_id = $2`;
/**
 * $1 institution, $2 follow-up, $3 account, $4 trainee, $5 form contents, $6 number of records seen, $7
 * version, $8 now.
 */
export const SAVE_DRAFT = `insert into follow_up_draft (institution_id, follow_up_id, account_id, trainee_id, form_values, expected_records, version, saved_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (institution_id, follow_up_id, account_id) do update set form_values = excluded.form_values, version = excluded.version, saved_at = excluded.saved_at`;
/** $1 follow-up, $2 account. */
export const DELETE_DRAFT = 'delete from follow_up_draft where follow_up_id = $1 and account_id = $2';
