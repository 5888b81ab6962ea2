import { allOf, columnsOf } from '../../platform/database/table';
import type { ShownOffer } from './domain/offer';
import { offerTable } from './offers.table';

/** What an employer's login may read of an offer; it has no right to the other columns. */
const SHOWN = [
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
] as const satisfies (keyof ShownOffer)[];

const ALL_COLUMNS = columnsOf(offerTable, allOf(offerTable), 'o');
const SHOWN_COLUMNS = columnsOf(offerTable, SHOWN, 'o');

/** $1 ids. */
export const BY_IDS = `select ${ALL_COLUMNS} from offer o where o.id = any($1::uuid[])`;
export const SHOWN_BY_IDS = `select ${SHOWN_COLUMNS} from offer o where o.id = any($1::uuid[])`;
/** $1 how many: offers whose time to answer is over, which nobody has recorded yet; earliest first. */
export const OVERDUE = `select o.id from offer o where o.state in ('ISSUED', 'EXPLAINED') and o.answer_by < app.now() order by o.answer_by, o.id limit $1`;
/** $1 an id; no row where somebody else has it. */
export const TAKE = `select ${ALL_COLUMNS} from offer o where o.id = $1 for update skip locked`;
const HAS_NO_PLACE = `o.state in ('ISSUED', 'EXPLAINED') and (v.taken >= v.seats or v.state not in ('OPEN', 'PAUSED'))`;
/** $1 how many: offers not yet answered to which she can say no yes any more, because the vacancy is full or has ended. */
export const WITHOUT_PLACE = `select o.id from offer o join vacancy v on v.id = o.vacancy_id where ${HAS_NO_PLACE} order by o.id limit $1`;
/** $1 an id; no row where somebody else has it, or there is a place by now. */
export const TAKE_WITHOUT_PLACE = `select ${ALL_COLUMNS} from offer o join vacancy v on v.id = o.vacancy_id where o.id = $1 and ${HAS_NO_PLACE} for update of o skip locked`;
/** $1 an id. */
export const LOCK = `select ${ALL_COLUMNS} from offer o where o.id = $1 for update`;
export const LOCK_SHOWN = `select ${SHOWN_COLUMNS} from offer o where o.id = $1 for update`;
/** $1 a trainee; newest first. */
export const OF_TRAINEE = `select ${ALL_COLUMNS} from offer o where o.trainee_id = $1 order by o.sent_at desc, o.id`;
/** $1 referrals: the offer made last on each. */
export const LATEST_OF_REFERRALS = `select distinct on (o.referral_id) ${ALL_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) order by o.referral_id, o.sent_at desc, o.id`;
export const SHOWN_LATEST_OF_REFERRALS = `select distinct on (o.referral_id) ${SHOWN_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) order by o.referral_id, o.sent_at desc, o.id`;
/** $1 referrals: offers not yet answered, locked in the order every move takes them. */
export const LOCK_OPEN_OF_REFERRALS = `select ${ALL_COLUMNS} from offer o where o.referral_id = any($1::uuid[]) and o.state in ('ISSUED', 'EXPLAINED') order by o.id for update`;
