import type { MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { monthlyRiel } from '../../facts/monthly-pay';
import type { Checked } from '../gates/cannot-hold';

/**
 * What work asks of a person, as bits, and beside it what a person cannot do, as the same bits: of the two together nothing may be left.
 * One AND answers the gates of days, night, live-in, alcohol, literacy, readiness and consent, and all that concern the vacancy alone.
 *
 *   bit    0–6   7      8        9        10–13     14     15          16         17              18       19          20
 *          days  night  live-in  alcohol  literacy  ready  impossible  hazardous  apprenticeship  housing  gate skill  own apprenticeship
 */
const NIGHT = 1 << 7;
const LIVE_IN = 1 << 8;
const ALCOHOL = 1 << 9;
const FIRST_LITERACY = 10;
/** Every vacancy asks for somebody job-ready who has consented to be matched. */
const READY = 1 << 14;
/** Nobody can: not open, no seat left, not cleared, paid below the floor of the law, or gone. */
const IMPOSSIBLE = 1 << 15;
/** The bits from here on are facts about the vacancy that nobody is unable to do as such: those before fit into sixteen. */
const HAZARDOUS = 1 << 16;
const APPRENTICESHIP = 1 << 17;
const HOUSING = 1 << 18;
const GATE_SKILL = 1 << 19;
/** An apprenticeship in an enterprise of some institution's own. */
const OWN_APPRENTICESHIP = 1 << 20;

/** The bits that others look at by name. */
export const ASKS = { READY, IMPOSSIBLE, APPRENTICESHIP, HOUSING, GATE_SKILL, OWN_APPRENTICESHIP } as const;
/** What a minor may take is an apprenticeship by day, not hazardous, living at home (DOMAIN 4.3): of these bits that one alone. */
export const ASKED_OF_MINORS = APPRENTICESHIP | NIGHT | HAZARDOUS | LIVE_IN;

/** Days as they are told, 1 Monday to 64 Sunday, are the lowest bits. */
const EVERY_DAY = 127;
const LITERACY_LEVELS = 4;
/** To ask for a level of literacy is to ask for it and all below: a bit each. */
const literacyUpTo = (level: number): number => ((1 << level) - 1) << FIRST_LITERACY;

/** What a vacancy asks. */
export const asksOf = (vacancy: MatchingVacancy, checked: Checked): number =>
  checked.whole('the working days', vacancy.workDays, 0, EVERY_DAY) |
  literacyUpTo(checked.whole('the least literacy', vacancy.minLiteracy, 0, LITERACY_LEVELS)) |
  READY |
  (isPossible(vacancy) ? 0 : IMPOSSIBLE) |
  (vacancy.night ? NIGHT : 0) |
  (vacancy.liveIn ? LIVE_IN : 0) |
  (vacancy.servesAlcohol ? ALCOHOL : 0) |
  (vacancy.hazardous ? HAZARDOUS : 0) |
  (vacancy.housingOffered ? HOUSING : 0) |
  (vacancy.kind === 'APPRENTICESHIP' ? APPRENTICESHIP | (vacancy.ownEnterpriseOf === null ? 0 : OWN_APPRENTICESHIP) : 0) |
  (vacancy.requirements.some(({ gate }) => gate) ? GATE_SKILL : 0);

/** What she cannot do, and what nobody can. */
export const cannotOf = (trainee: MatchingTrainee, checked: Checked): number =>
  IMPOSSIBLE |
  (EVERY_DAY & ~checked.whole('the days she is free', trainee.availableDays, 0, EVERY_DAY)) |
  (literacyUpTo(LITERACY_LEVELS) & ~literacyUpTo(checked.whole('her literacy', trainee.literacy, 0, LITERACY_LEVELS))) |
  (trainee.consentMatching && trainee.state === 'JOB_READY' ? 0 : READY) |
  (trainee.limits.noNight ? NIGHT : 0) |
  (trainee.limits.noLiveIn ? LIVE_IN : 0) |
  (trainee.limits.noAlcohol ? ALCOHOL : 0);

/** Open, a seat left, cleared, and paid at least by the floor of the law: what concerns the vacancy alone, but for its last day. */
function isPossible({ state, seatsLeft, siteCleared, pay, payFloor }: MatchingVacancy): boolean {
  if (state !== 'OPEN' || !(seatsLeft > 0) || !siteCleared) return false;
  if (payFloor === null) return true;
  const have = monthlyRiel(pay);
  return have !== null && have >= (monthlyRiel(payFloor) ?? Number.MAX_SAFE_INTEGER);
}
