import { columnsOf } from '../../platform/database/table';
import { employerOfferTable, offerTable } from './offers.table';

const ALL_COLUMNS = columnsOf(offerTable, 'o');
const EMPLOYER_OFFER_COLUMNS = columnsOf(employerOfferTable, 'o');

/** $1 limit. Offers past their deadline and not recorded as expired, earliest first. */
export const OVERDUE = `select o.id from offer o where o.state in ('ISSUED', 'EXPLAINED') and o.answer_by < app.now() order by o.answer_by, o.id limit $1`;
/** $1 id. Returns no row if another worker has locked it. */
export const LOCK_UNCLAIMED = `select ${ALL_COLUMNS} from offer o where o.id = $1 for update skip locked`;
const HAS_NO_SEAT = `o.state in ('ISSUED', 'EXPLAINED') and (v.taken_seats >= v.seats or v.state not in ('OPEN', 'PAUSED'))`;
/** $1 limit. Open offers that cannot be accepted any more because the vacancy is full or has ended. */
export const WITHOUT_SEAT = `select o.id from offer o join vacancy v on v.id = o.vacancy_id where ${HAS_NO_SEAT} order by o.id limit $1`;
/** $1 id. Returns no row if another worker has locked it or a seat is free again. */
export const LOCK_WITHOUT_SEAT = `select ${ALL_COLUMNS} from offer o join vacancy v on v.id = o.vacancy_id where o.id = $1 and ${HAS_NO_SEAT} for update of o skip locked`;
/** $1 referrals. The latest offer of each. */
export const LATEST_OF_REFERRALS = `select distinct on (o.referral_id) ${ALL_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) order by o.referral_id, o.sent_at desc, o.id`;
export const LATEST_EMPLOYER_OFFERS_OF_REFERRALS = `select distinct on (o.referral_id) ${EMPLOYER_OFFER_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) order by o.referral_id, o.sent_at desc, o.id`;
/** $1 trainee. */
export const AGE_FACTS = `select fifteen_on as "fifteenOn", eighteen_on as "eighteenOn",
    array(select c.purpose from consent c where c.institution_id = l.institution_id and c.trainee_id = l.trainee_id
      and c.purpose in ('GUARDIAN_CONSENT', 'ASSENT') and c.state = 'GIVEN' and c.expires_on >= app.today()) as "minorConsents"
  from trainee_limits l where trainee_id = $1`;
