import { columnsOf } from '../../platform/database/table';
import { evidenceTable, ownWordTable, wordTable } from './words.table';

const NAME = (column: string): string => `(select a.display_name from account a where a.id = w.${column})`;
const SHOWN = `${columnsOf(wordTable, 'w')}, ${NAME('recorded_by')} as "recordedByName", ${NAME('confirmed_by')} as "confirmedByName",
  ${NAME('asked_again_by')} as "askedAgainByName", ${NAME('reversed_by')} as "reversedByName"`;

/** $1 ids. With the names of those who recorded it. */
export const SHOWN_BY_IDS = `select ${SHOWN} from witnessed_word w where w.id = any($1::uuid[])`;
/** $1 trainees. The newest first, at most fifty of each. */
export const SHOWN_OF_TRAINEES = `select found.* from unnest($1::uuid[]) as asked(id) cross join lateral (
  select ${SHOWN} from witnessed_word w where w.trainee_id = asked.id order by w.recorded_at desc, w.id limit 50) found`;
/** $1 referrals, offers and placements. Those to which a witnessed yes counts. */
export const WITNESSED_SUBJECTS = `
  select distinct case w.word when 'YES_TO_REFERRAL' then w.referral_id when 'YES_TO_OFFER' then w.offer_id else w.placement_id end as id
  from witnessed_word w where w.confirmed_at is not null and w.reversed_at is null
    and ((w.word = 'YES_TO_REFERRAL' and w.referral_id = any($1::uuid[])) or (w.word = 'YES_TO_OFFER' and w.offer_id = any($1::uuid[]))
      or (w.word = 'START' and w.placement_id = any($1::uuid[])))`;
/** In her own session: each yes that staff recorded, also if no second witness has confirmed it yet, and that she can still take back. */
export const OWN_REVERSIBLE = `select ${columnsOf(ownWordTable, 'w')} from witnessed_word w
  where w.word in ('YES_TO_REFERRAL', 'YES_TO_OFFER', 'START') and w.reversed_at is null
    and case w.word
      when 'YES_TO_REFERRAL' then exists (select from referral r where r.id = w.referral_id and r.state = any(case when w.confirmed_at is null then array['ASKED']
        else array['AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'] end))
      when 'YES_TO_OFFER' then exists (select from offer o where o.id = w.offer_id and w.confirmed_at is null and o.state = 'EXPLAINED')
        or exists (select from placement p where p.offer_id = w.offer_id and w.confirmed_at is not null and p.state = 'PLANNED')
      else exists (select from placement p where p.id = w.placement_id and p.state = 'PLANNED') end
  order by w.spoken_at, w.id`;
/** $1 account, $2 referral, $3 employer. */
export const WITNESS_FACTS = `select not app.may_witness($1, null, $3) as "standsWithEmployer",
  exists (select from referral r where r.id = $2 and r.proposed_by = $1) as "proposedReferral"`;
/** $1 account, $2 words. Those that this person may witness or ask about again. */
export const WITNESSABLE = 'select w.id from witnessed_word w where w.id = any($2::uuid[]) and app.may_witness($1, w.referral_id, w.employer_id)';
/** $1 referral or offer. */
export const EARLIER_NO = `select 1 from witnessed_word w where w.word = 'NO' and (w.offer_id = $1 or (w.referral_id = $1 and w.offer_id is null)) limit 1`;
/** $1 institution, $2 trainee, $3 word, $4 now. One open task at a time, with her officer. */
export const OPEN_CALL_TASK = `insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at)
  select t.institution_id, 'CALL_TRAINEE', t.id, t.id, $3, t.placement_officer_id, 'OPEN', $4 from trainee t where t.institution_id = $1 and t.id = $2
    and not exists (select from task k where k.institution_id = t.institution_id and k.kind = 'CALL_TRAINEE' and k.subject_id = t.id and k.state = 'OPEN')
  on conflict do nothing`;
/** $1 word. */
export const CANCEL_BY_WORD = 'select app.cancel_by_her_word($1) as "placementId"';

/** $1 words. Without the pictures. */
export const EVIDENCE_OF_WORDS = `select ${columnsOf(evidenceTable, 'e')} from word_evidence e where e.word_id = any($1::uuid[]) order by e.added_at, e.id`;
export const EVIDENCE_CONTENT = `select e.format, e.content, w.trainee_id as "traineeId" from word_evidence e
  join witnessed_word w on w.institution_id = e.institution_id and w.id = e.word_id where e.id = $1`;
export const ADD_EVIDENCE = `
  insert into word_evidence (institution_id, id, word_id, kind, format, width, height, content, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/**
 * $1 from when, $2 accounts or null for all. For each officer: the yeses that the officer recorded as the first witness, and
 * with them the ones that the officer's trainees gave in their own sessions.
 */
export const YES_SHARES = `
  with witnessed as (
    select w.recorded_by as account_id, count(*)::int as count from witnessed_word w
    where w.word in ('YES_TO_REFERRAL', 'YES_TO_OFFER', 'START') and w.confirmed_at >= $1 and w.reversed_at is null group by 1),
  own as (
    select t.placement_officer_id as account_id, count(*)::int as count from trainee t cross join lateral (
      select r.id from referral r where r.institution_id = t.institution_id and r.trainee_id = t.id and r.answered_at >= $1 and r.consent_id is not null
        and not exists (select from witnessed_word w where w.referral_id = r.id and w.word = 'YES_TO_REFERRAL' and w.confirmed_at is not null)
      union all select o.id from offer o where o.institution_id = t.institution_id and o.trainee_id = t.id and o.state = 'ACCEPTED' and o.decided_at >= $1
        and not exists (select from witnessed_word w where w.offer_id = o.id and w.word = 'YES_TO_OFFER' and w.confirmed_at is not null)
      union all select p.id from placement p where p.institution_id = t.institution_id and p.trainee_id = t.id and p.confirmed_by_trainee_at >= $1
        and not exists (select from witnessed_word w where w.placement_id = p.id and w.word = 'START' and w.confirmed_at is not null)) yes
    where t.placement_officer_id is not null group by 1)
  select a.id as "accountId", a.display_name as name, coalesce(w.count, 0) as witnessed, coalesce(w.count, 0) + coalesce(o.count, 0) as "all"
  from account a left join witnessed w on w.account_id = a.id left join own o on o.account_id = a.id
  where coalesce(w.count, 0) + coalesce(o.count, 0) > 0 and ($2::uuid[] is null or a.id = any($2::uuid[]))
  order by coalesce(w.count, 0)::numeric / (coalesce(w.count, 0) + coalesce(o.count, 0)) desc, a.display_name, a.id`;
/** $1 institution, $2 officer, $3 cause: one for the officer and month, $4 now. */
export const OPEN_SHARE_TASK = `insert into task (institution_id, kind, subject_id, cause_id, state, created_at, due_on)
  values ($1, 'WITNESSED_SHARE', $2::uuid, md5($2::uuid::text || $3::text)::uuid, 'OPEN', $4, app.today() + 7) on conflict do nothing`;
