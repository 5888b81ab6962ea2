import { cursorSql } from '../../platform/database/keyset';
import { columnsOf } from '../../platform/database/table';
import { INSTITUTION_REFERRAL } from './domain/institution-referral-states';
import { institutionReferralTable } from './institutions.table';

/** $1 last institution of the previous page or null, $2 limit. Sorted by name. */
export const INSTITUTIONS = `
  select id, code, name, name_km as "nameKm", id = (select steward_institution_id from installation) as "isSteward" from institution
  where ($1::uuid is null or (name, id) > (select name, id from institution where id = $1)) order by name, id limit $2`;
/** $1 ids. */
export const INSTITUTIONS_BY_IDS = `
  select id, code, name, name_km as "nameKm", id = (select steward_institution_id from installation) as "isSteward" from institution where id = any($1::uuid[])`;
export const ADD_INSTITUTION = 'insert into institution (id, code, name, name_km, created_at) values ($1, $2, $3, $4, $5)';
export const IS_STEWARD = 'select app.is_steward() as "isSteward"';

const COLUMNS = columnsOf(institutionReferralTable, 'r');
const OPEN_STATES = INSTITUTION_REFERRAL.transitions.revoke.from.map((state) => `'${state}'`).join(', ');

/**
 * Sent referrals are sorted by creation, received ones by offer: the receiving institution must not see that
 * or since when a draft existed.
 */
const page = (side: string, since: string): string => `
  select ${COLUMNS}, ${cursorSql(`r.${since}`, 'r.id')} from institution_referral r
  where r.${side} = app.id('institution_id') and ($1::timestamptz is null or (r.${since}, r.id) < ($1, $2::uuid)) and ($4::text is null or r.state = $4)
  order by r.${since} desc, r.id desc limit $3`;
/** $1 and $2 start of the page, $3 limit, $4 state or null. Newest first. */
export const SENT_PAGE = page('from_institution_id', 'created_at');
export const RECEIVED_PAGE = page('to_institution_id', 'offered_at');
/** $1 trainee. Her open referrals. */
export const OPEN_OF_TRAINEE = `
  select ${COLUMNS} from institution_referral r join institution_referral_person p on p.referral_id = r.id and p.institution_id = r.from_institution_id
  where p.trainee_id = $1 and r.state in (${OPEN_STATES}) and (r.due_at is null or r.due_at > app.now())`;
/** $1 referrals. The trainees of the reader's own institution. */
export const PERSONS_OF = `
  select institution_id as "institutionId", referral_id as "referralId", trainee_id as "traineeId", consent_id as "consentId", recorded_by as "recordedBy"
  from institution_referral_person where referral_id = any($1::uuid[]) and institution_id = app.id('institution_id')`;
/** $1 consent, $2 referral. */
export const SAVE_CONSENT = "update institution_referral_person set consent_id = $1 where referral_id = $2 and institution_id = app.id('institution_id')";
export const JOIN_PERSON = 'select app.link_person($1)';

/** $1 partner. All its reviews, earliest first. */
export const REVIEWS_OF = `
  select v.id, v.kind, v.held_on as "heldOn",
    (select coalesce(jsonb_agg(jsonb_build_object('workFunction', s.work_function, 'score', s.score, 'note', s.note) order by s.work_function), '[]')
     from capacity_score s where s.institution_id = v.institution_id and s.review_id = v.id) as scores
  from capacity_review v where v.partner_id = $1 order by v.held_on, v.recorded_at, v.id`;
/** $1 partner. The support it received, newest first. */
export const SUPPORT_OF = `
  select id, kind, given_on as "givenOn", hours::float8 as hours, about, grant_id as "grantId"
  from capacity_support where partner_id = $1 order by given_on desc, recorded_at desc, id`;
/** $1 grant. Whether the reader can see it. */
export const GRANT_EXISTS = 'select exists (select from donor_grant where id = $1) as "isThere"';
