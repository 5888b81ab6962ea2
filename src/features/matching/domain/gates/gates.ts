import type { LocalDate } from '../../../../shared/local-date';
import { AGE_GATES, type AgeRelevantWork, type AgeRule } from './age-gates';
import { type GateFailure, GATE_RULE_IDS, type GateRule, type InsufficientLevel } from './gate-rules';
import { monthlyRiel } from '../facts/monthly-pay';
import { ADULT_AGE, MINIMUM_AGE } from '../facts/law-rule';
import { firstDayOf, type MatchingTrainee, type MatchingVacancy } from '../facts/pair';
import { levelsOf } from '../score/skill-credit';

/** The result of a gate, without its id; null when the pair passes. */
type Finding = Omit<GateFailure, 'rule'> | null;
type Gate = (trainee: MatchingTrainee, vacancy: MatchingVacancy, today: LocalDate) => Finding;

const PASSED: Finding = null;
const FAILED: Finding = {};
const unless = (passes: boolean, finding: Finding = FAILED): Finding => (passes ? PASSED : finding);

/** If her age is unknown, the reason must not claim that she is too young. */
const ageGate =
  (rule: AgeRule): Gate =>
  ({ limits }, vacancy, today) =>
    unless(AGE_GATES[rule](limits, ageRelevantWork(firstDayOf(vacancy, today), vacancy)), {
      need: rule === 'AGE_15' ? MINIMUM_AGE : ADULT_AGE,
      ...(limits.eighteenOn === null ? { have: 'UNKNOWN' } : {}),
    });
const ageRelevantWork = (startsOn: LocalDate, { kind, night, hazardous, liveIn }: MatchingVacancy): AgeRelevantWork => ({
  startsOn,
  kind,
  night,
  hazardous,
  liveIn,
});

const DAY_MINUTES = 1_440;
const LAST_MINUTE = DAY_MINUTES - 1;
/** The minutes from one minute of the day forward to another, across midnight if necessary. */
const minutesBetween = (from: number, to: number): number => (to - from + DAY_MINUTES) % DAY_MINUTES;

/**
 * Whether the whole shift lies within her free hours; both may cross midnight. From 0 to 1439, and from a
 * minute to itself, is the whole day.
 */
function shiftFits(trainee: MatchingTrainee, vacancy: MatchingVacancy): boolean {
  const free = minutesBetween(trainee.availableFromMinute, trainee.availableToMinute);
  if (free === 0 || free === LAST_MINUTE) return true;
  const shift = minutesBetween(vacancy.startMinute, vacancy.endMinute) || DAY_MINUTES;
  return minutesBetween(trainee.availableFromMinute, vacancy.startMinute) + shift <= free;
}

function distanceGate(trainee: MatchingTrainee, vacancy: MatchingVacancy): Finding {
  const same = vacancy.province === trainee.homeProvince;
  const near = same || trainee.adjacentProvinces.includes(vacancy.province);
  const travels = trainee.travel === 'ANYWHERE' || (trainee.travel === 'ADJACENT_PROVINCE' ? near : same);
  const housed = vacancy.housingOffered && trainee.acceptsHousing;
  return unless(travels || housed, { need: vacancy.province, have: trainee.travel });
}

function startGate({ availableFrom }: MatchingTrainee, vacancy: MatchingVacancy, today: LocalDate): Finding {
  const firstDay = firstDayOf(vacancy, today);
  return unless(firstDay >= availableFrom, { need: availableFrom, have: firstDay });
}

/** Piece work meets no floor, because its monthly pay is unknown. */
function payGate(vacancy: MatchingVacancy, least: MatchingVacancy['payFloor']): Finding {
  if (least === null) return PASSED;
  const have = monthlyRiel(vacancy.pay);
  return unless(have !== null && have >= (monthlyRiel(least) ?? Number.MAX_SAFE_INTEGER), { need: least, have: vacancy.pay });
}

const noneMissing = (missing: readonly string[]): Finding => unless(missing.length === 0, { missing });
const enoughOfAll = (tooLittle: readonly InsufficientLevel[]): Finding => unless(tooLittle.length === 0, { tooLittle });

const GATES: Readonly<Record<GateRule, Gate>> = {
  VACANCY_OPEN: (_t, vacancy, today) => unless(vacancy.state === 'OPEN' && vacancy.closesOn >= today, { have: vacancy.state, need: vacancy.closesOn }),
  SEAT_FREE: (_t, vacancy) => unless(vacancy.seatsLeft > 0),
  SITE_CLEARED: (_t, vacancy, today) => unless(vacancy.siteCleared, { need: firstDayOf(vacancy, today) }),
  CONSENT_MATCHING: (trainee) => unless(trainee.consentMatching),
  JOB_READY: (trainee) => unless(trainee.state === 'JOB_READY', { have: trainee.state }),
  AGE_15: ageGate('AGE_15'),
  AGE_18_NO_APPRENTICESHIP: ageGate('AGE_18_NO_APPRENTICESHIP'),
  AGE_18_NIGHT: ageGate('AGE_18_NIGHT'),
  AGE_18_HAZARDOUS: ageGate('AGE_18_HAZARDOUS'),
  AGE_18_LIVE_IN: ageGate('AGE_18_LIVE_IN'),
  LIMIT_SITE: ({ limits }, vacancy) => unless(!limits.excludedSites.includes(vacancy.siteId)),
  LIMIT_EMPLOYER: ({ limits }, vacancy) => unless(!limits.excludedEmployers.includes(vacancy.employerId)),
  LIMIT_PROVINCE: ({ limits }, vacancy) => unless(!limits.excludedProvinces.includes(vacancy.province)),
  LIMIT_OCCUPATION: ({ limits }, vacancy) => unless(!limits.excludedIsco.some((beginning) => vacancy.iscoCode.startsWith(beginning))),
  LIMIT_NIGHT: ({ limits }, vacancy) => unless(!(limits.noNight && vacancy.night)),
  LIMIT_LIVE_IN: ({ limits }, vacancy) => unless(!(limits.noLiveIn && vacancy.liveIn)),
  LIMIT_ALCOHOL: ({ limits }, vacancy) => unless(!(limits.noAlcohol && vacancy.servesAlcohol)),
  INSTITUTION_EXCLUDES: (trainee, vacancy) => unless(!trainee.institutionExcludes.includes(vacancy.employerId)),
  DISTANCE: distanceGate,
  DAYS: (trainee, vacancy) => unless((vacancy.workDays & ~trainee.availableDays) === 0, { need: vacancy.workDays, have: trainee.availableDays }),
  HOURS: (trainee, vacancy) =>
    unless(shiftFits(trainee, vacancy), {
      need: [vacancy.startMinute, vacancy.endMinute],
      have: [trainee.availableFromMinute, trainee.availableToMinute],
    }),
  STARTS_TOO_EARLY: startGate,
  PAY_FLOOR: (_t, vacancy) => payGate(vacancy, vacancy.payFloor),
  PAY_HER_OWN: (trainee, vacancy) => payGate(vacancy, trainee.minimumPay),
  LICENCE: (trainee, vacancy) => noneMissing(vacancy.licences.filter((licence) => !trainee.licences.includes(licence))),
  GATE_SKILL: skillGate,
  LITERACY: (trainee, vacancy) => unless(trainee.literacy >= vacancy.minLiteracy, { need: vacancy.minLiteracy, have: trainee.literacy }),
  LANGUAGE: (trainee, vacancy) =>
    enoughOfAll(
      vacancy.languages
        .map(({ language, level }) => ({
          of: language,
          need: level,
          have: Math.max(0, ...trainee.languages.filter((own) => own.language === language).map((own) => own.level)),
        }))
        .filter(({ need, have }) => have < need),
    ),
};

function skillGate(trainee: MatchingTrainee, vacancy: MatchingVacancy): Finding {
  const levels = levelsOf(trainee.skills);
  const gates = vacancy.requirements
    .filter(({ gate }) => gate)
    .map(({ skillId, minLevel }) => ({ of: skillId, need: minLevel, have: levels.get(skillId) ?? 0 }));
  return enoughOfAll(gates.filter(({ need, have }) => have < need));
}

/**
 * All gates that a pair fails on a day, in the order of the table, with what is needed and what there is;
 * empty if the pair is possible. No score, preference or staff decision outweighs a gate (docs/matching.md 1).
 */
export function failedGates(trainee: MatchingTrainee, vacancy: MatchingVacancy, today: LocalDate): GateFailure[] {
  const failures: GateFailure[] = [];
  for (const rule of GATE_RULE_IDS) {
    const finding = GATES[rule](trainee, vacancy, today);
    if (finding) failures.push({ rule, ...finding });
  }
  return failures;
}
