import type { MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { monthlyRiel } from '../../facts/monthly-pay';
import type { RangeChecks } from '../gates/range-checks';

/**
 * The conditions of a vacancy as bits, and the exclusion mask of a trainee with the same bits: their AND must
 * be zero. One AND evaluates the gates for days, night, live-in, alcohol, literacy, readiness and consent,
 * and all gates that concern the vacancy alone.
 *
 * - bits 0–6: days
 * - bit 7: night
 * - bit 8: live-in
 * - bit 9: alcohol
 * - bits 10–13: literacy
 * - bit 14: ready
 * - bit 15: impossible
 * - bit 16: hazardous
 * - bit 17: apprenticeship
 * - bit 18: housing
 * - bit 19: gate skill
 * - bit 20: own apprenticeship
 */
const NIGHT = 1 << 7;
const LIVE_IN = 1 << 8;
const ALCOHOL = 1 << 9;
const FIRST_LITERACY = 10;
/** Every vacancy requires a job-ready trainee who consents to matching. */
const READY = 1 << 14;
/**
 * Fails for every trainee: the vacancy is not open, has no seat left, is not cleared, pays below the legal
 * floor, or was removed.
 */
const IMPOSSIBLE = 1 << 15;
/**
 * From here on the bits are facts about the vacancy that no exclusion mask contains, so that the excludable
 * bits fit into sixteen.
 */
const HAZARDOUS = 1 << 16;
const APPRENTICESHIP = 1 << 17;
const HOUSING = 1 << 18;
const GATE_SKILL = 1 << 19;
/** An apprenticeship in an institution's own enterprise. */
const OWN_APPRENTICESHIP = 1 << 20;

/** The bits that other files use by name. */
export const CONDITIONS = { READY, IMPOSSIBLE, APPRENTICESHIP, HOUSING, GATE_SKILL, OWN_APPRENTICESHIP } as const;
/**
 * A minor may only take a daytime apprenticeship that is not hazardous and not live-in (docs/domain.md 4.3): of these
 * bits only APPRENTICESHIP may be set.
 */
export const MINOR_CONDITIONS = APPRENTICESHIP | NIGHT | HAZARDOUS | LIVE_IN;

/** Days, from 1 for Monday to 64 for Sunday, are the lowest bits. */
const EVERY_DAY = 127;
const LITERACY_LEVELS = 4;
/** A required level of literacy sets the bits of that level and all lower ones. */
const literacyBits = (level: number): number => ((1 << level) - 1) << FIRST_LITERACY;

/** The condition bits of a vacancy. */
export const conditionsOf = (vacancy: MatchingVacancy, checked: RangeChecks): number =>
  checked.whole('the working days', vacancy.workDays, 0, EVERY_DAY) |
  literacyBits(checked.whole('the minimum literacy', vacancy.minLiteracy, 0, LITERACY_LEVELS)) |
  READY |
  (isAvailable(vacancy) ? 0 : IMPOSSIBLE) |
  (vacancy.night ? NIGHT : 0) |
  (vacancy.liveIn ? LIVE_IN : 0) |
  (vacancy.servesAlcohol ? ALCOHOL : 0) |
  (vacancy.hazardous ? HAZARDOUS : 0) |
  (vacancy.housingOffered ? HOUSING : 0) |
  (vacancy.kind === 'APPRENTICESHIP' ? APPRENTICESHIP | (vacancy.ownEnterpriseOf === null ? 0 : OWN_APPRENTICESHIP) : 0) |
  (vacancy.requirements.some(({ gate }) => gate) ? GATE_SKILL : 0);

/** The exclusion mask: conditions this trainee cannot meet, and IMPOSSIBLE. */
export const exclusionMaskOf = (trainee: MatchingTrainee, checked: RangeChecks): number =>
  IMPOSSIBLE |
  (EVERY_DAY & ~checked.whole('the days she is free', trainee.availableDays, 0, EVERY_DAY)) |
  (literacyBits(LITERACY_LEVELS) & ~literacyBits(checked.whole('her literacy', trainee.literacy, 0, LITERACY_LEVELS))) |
  (trainee.consentMatching && trainee.state === 'JOB_READY' ? 0 : READY) |
  (trainee.limits.noNight ? NIGHT : 0) |
  (trainee.limits.noLiveIn ? LIVE_IN : 0) |
  (trainee.limits.noAlcohol ? ALCOHOL : 0);

/**
 * The gates that concern the vacancy alone, except its closing day: open, a seat left, cleared, and pay at or
 * above the legal floor.
 */
function isAvailable({ state, seatsLeft, siteCleared, pay, payFloor }: MatchingVacancy): boolean {
  if (state !== 'OPEN' || !(seatsLeft > 0) || !siteCleared) return false;
  if (payFloor === null) return true;
  const have = monthlyRiel(pay);
  return have !== null && have >= (monthlyRiel(payFloor) ?? Number.MAX_SAFE_INTEGER);
}
