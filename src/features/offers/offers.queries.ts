import { allProperties, columnsOf } from '../../platform/database/table';
import type { EmployerOffer } from './domain/offer';
import { offerTable } from './offers.table';

/** The columns of an offer that an employer's login may read. */
const EMPLOYER_OFFER_FIELDS = [
  'id',
  'referralId',
  'employerId',
  'vacancyId',
  'payAmount',
  'payCurrency',
  'payPer',
  'workDays',
  'startMinute',
  'endMinute',
  'hoursPerWeek',
  'contractMonths',
  'probationDays',
  'startsOn',
  'answerBy',
  'state',
  'sentAt',
  'decidedAt',
  'version',
] as const satisfies (keyof EmployerOffer)[];

const ALL_COLUMNS = columnsOf(offerTable, allProperties(offerTable), 'o');
const EMPLOYER_OFFER_COLUMNS = columnsOf(offerTable, EMPLOYER_OFFER_FIELDS, 'o');

/** $1 ids. */
export const EMPLOYER_OFFERS_BY_IDS = `select ${EMPLOYER_OFFER_COLUMNS} from offer o where o.id = any($1::uuid[])`;
/** $1 limit. Offers past their deadline and not recorded as expired, earliest first. */
export const OVERDUE = `select o.id from offer o where o.state in ('ISSUED', 'EXPLAINED') and o.answer_by < app.now() order by o.answer_by, o.id limit $1`;
/** $1 id. Returns no row if another worker has locked it. */
export const LOCK_UNCLAIMED = `select ${ALL_COLUMNS} from offer o where o.id = $1 for update skip locked`;
const HAS_NO_SEAT = `o.state in ('ISSUED', 'EXPLAINED') and (v.taken_seats >= v.seats or v.state not in ('OPEN', 'PAUSED'))`;
/** $1 limit. Open offers that cannot be accepted any more because the vacancy is full or has ended. */
export const WITHOUT_SEAT = `select o.id from offer o join vacancy v on v.id = o.vacancy_id where ${HAS_NO_SEAT} order by o.id limit $1`;
/** $1 id. Returns no row if another worker has locked it or a seat is free again. */
export const LOCK_WITHOUT_SEAT = `select ${ALL_COLUMNS} from offer o join vacancy v on v.id = o.vacancy_id where o.id = $1 and ${HAS_NO_SEAT} for update of o skip locked`;
/** $1 id. */
export const LOCK_EMPLOYER_OFFER = `select ${EMPLOYER_OFFER_COLUMNS} from offer o where o.id = $1 for update`;
/** $1 referrals. The latest offer of each. */
export const LATEST_OF_REFERRALS = `select distinct on (o.referral_id) ${ALL_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) order by o.referral_id, o.sent_at desc, o.id`;
export const LATEST_EMPLOYER_OFFERS_OF_REFERRALS = `select distinct on (o.referral_id) ${EMPLOYER_OFFER_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) order by o.referral_id, o.sent_at desc, o.id`;
/** $1 referrals. Open offers, locked in the same order as in every use case. */
export const LOCK_OPEN_OF_REFERRALS = `select ${ALL_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) and o.state in ('ISSUED', 'EXPLAINED') order by o.id for update`;
