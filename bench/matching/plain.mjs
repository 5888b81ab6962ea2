import { idOf, numberOfId, TODAY } from './market.mjs';

export const FLAGS = { NIGHT: 1, LIVE_IN: 2, ALCOHOL: 4, HAZARDOUS: 8, HOUSING: 16, APPRENTICESHIP: 32 };
const LICENCES = ['MOTORBIKE'];
const NEVER = 99_999_999;
const DAY_MINUTES = 1_440;

const dayNumber = (day) => (day === null ? NEVER : Number(day.replaceAll('-', '')));
const licenceBits = (licences) => licences.reduce((bits, licence) => bits | (1 << LICENCES.indexOf(licence)), 0);
const levelIn = (languages, language) => Math.max(0, ...languages.filter((one) => one.language === language).map(({ level }) => level));
/**
 * A province combined with whether housing is offered: the key that a person who only knows databases would
 * choose.
 */
export const areaOf = (province, housing) => 2 * province + (housing ? 1 : 0);

/**
 * The input of every alternative instead of raw vacancies and trainees: plain numbers, computed by the
 * project's own rules outside the measured time.
 */
export class PlainData {
  #rules;

  constructor(rules, slice) {
    const { FULL_CREDIT, levelsOf, skillCredit } = rules('features/matching/domain/score/skill-credit');
    const { requirementWeight, WEIGHT_UNIT } = rules('features/matching/domain/score/score');
    const { monthlyRiel } = rules('features/matching/domain/facts/monthly-pay');
    const { viewOf } = rules('features/matching/domain/facts/taxonomy-view');
    this.#rules = { FULL_CREDIT, levelsOf, skillCredit, requirementWeight, WEIGHT_UNIT, monthlyRiel };
    this.model = rules('features/matching/domain/score/scoring-model').CURRENT_MODEL;
    this.taxonomy = viewOf(slice);
    this.wantedNear = new Map();
    for (const [wanted, held, percent] of slice.coUse) {
      if (percent < this.model.leastCoUsePercent) continue;
      if (!this.wantedNear.has(held)) this.wantedNear.set(held, []);
      this.wantedNear.get(held).push(wanted);
    }
  }

  /** A vacancy as a row of numbers; null if it is possible for no trainee. */
  row(vacancy) {
    const { monthlyRiel, requirementWeight, WEIGHT_UNIT, FULL_CREDIT } = this.#rules;
    const riel = monthlyRiel(vacancy.pay);
    const floor = vacancy.payFloor === null ? Number.NEGATIVE_INFINITY : (monthlyRiel(vacancy.payFloor) ?? Number.POSITIVE_INFINITY);
    if (vacancy.state !== 'OPEN' || vacancy.seatsLeft <= 0 || !vacancy.siteCleared || (riel ?? Number.NEGATIVE_INFINITY) < floor) return null;
    const total = vacancy.requirements.reduce((sum, wanted) => sum + requirementWeight(wanted, this.taxonomy, this.model), 0);
    const province = Number(vacancy.province);
    return {
      id: numberOfId(vacancy.id),
      province,
      area: areaOf(province, vacancy.housingOffered),
      employer: numberOfId(vacancy.employerId),
      own: vacancy.ownEnterpriseOf === null ? -1 : numberOfId(vacancy.ownEnterpriseOf),
      isco: Number(vacancy.iscoCode),
      flags: flagsOf(vacancy),
      closes: dayNumber(vacancy.closesOn),
      starts: dayNumber(vacancy.startsOn),
      posted: Date.parse(vacancy.postedAt),
      riel: riel ?? -1,
      payPoints: this.#payPoints(riel),
      days: vacancy.workDays,
      start: vacancy.startMinute,
      shift: (vacancy.endMinute - vacancy.startMinute + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES,
      hours: vacancy.hoursPerWeek,
      literacy: vacancy.minLiteracy,
      khmer: levelIn(vacancy.languages, 'km'),
      english: levelIn(vacancy.languages, 'en'),
      licences: licenceBits(vacancy.licences),
      divisor: FULL_CREDIT * Math.sqrt(WEIGHT_UNIT * total),
      /** The market's vacancies have at most one. */
      gate: vacancy.requirements.filter(({ gate }) => gate).map(({ skillId, minLevel }) => 8 * skillId + minLevel)[0] ?? 0,
      wanted: vacancy.requirements.map((wanted) => ({
        skill: wanted.skillId,
        min: wanted.minLevel,
        gate: wanted.gate,
        scaled: this.model.scale * requirementWeight(wanted, this.taxonomy, this.model),
      })),
    };
  }

  /** A trainee's query as numbers, with the credit of every skill for which she gets any. */
  query(trainee) {
    const { limits, jobPreferences } = trainee;
    const [home, adjacent] = [Number(trainee.homeProvince), trainee.adjacentProvinces.map(Number)];
    const free = (trainee.availableToMinute - trainee.availableFromMinute + DAY_MINUTES) % DAY_MINUTES;
    const preferencePoints = (at) =>
      jobPreferences[at] ? this.model.wantedOccupation.first - this.model.wantedOccupation.lessPerRank * (jobPreferences[at].rank - 1) : 0;
    const excluded = limits.excludedProvinces.map(Number);
    const { monthlyRiel, levelsOf } = this.#rules;
    const levels = levelsOf(trainee.skills);
    return {
      today: dayNumber(TODAY),
      home,
      adjacent,
      housing: trainee.acceptsHousing,
      areas: areasOf(trainee, { home, adjacent, excluded }),
      institution: numberOfId(trainee.institutionId),
      fifteen: Math.min(dayNumber(limits.fifteenOn), dayNumber(limits.eighteenOn)),
      eighteen: dayNumber(limits.eighteenOn),
      availableFrom: dayNumber(trainee.availableFrom),
      notDays: 127 & ~trainee.availableDays,
      from: trainee.availableFromMinute,
      free: free === 0 || free === DAY_MINUTES - 1 ? 2 * DAY_MINUTES : free,
      least: trainee.minimumPay === null ? -1 : (monthlyRiel(trainee.minimumPay) ?? Number.MAX_SAFE_INTEGER),
      literacy: trainee.literacy,
      khmer: levelIn(trainee.languages, 'km'),
      english: levelIn(trainee.languages, 'en'),
      notLicences: ~licenceBits(trainee.licences),
      noFlags: (limits.noNight ? FLAGS.NIGHT : 0) | (limits.noLiveIn ? FLAGS.LIVE_IN : 0) | (limits.noAlcohol ? FLAGS.ALCOHOL : 0),
      /** At most one of each in this market. */
      excludedEmployer: limits.excludedEmployers.map(numberOfId)[0] ?? -1,
      excludedIsco: limits.excludedIsco.map((beginning) => [Number(beginning.padEnd(4, '0')), Number(beginning.padEnd(4, '9'))])[0] ?? [1, 0],
      hoursMin: trainee.wantedHoursPerWeek?.min ?? 0,
      hoursMax: trainee.wantedHoursPerWeek?.max ?? 168,
      preferred1: jobPreferences[0] ? Number(jobPreferences[0].iscoCode) : -1,
      preferredPoints1: preferencePoints(0),
      preferred2: jobPreferences[1] ? Number(jobPreferences[1].iscoCode) : -1,
      preferredPoints2: preferencePoints(1),
      gates: [0, ...[...levels].flatMap(([skill, level]) => [1, 2, 3, 4].filter((min) => min <= level).map((min) => 8 * skill + min))],
      terms: this.#terms(levels),
      /** No single preference gives more than all of them together. */
      mostPreference: 600,
    };
  }

  /** Own level, and credit by minimum level 1 to 4: for a skill that is a gate, and for any other. */
  #terms(levels) {
    const skills = new Set([...levels.keys()].flatMap((held) => [held, ...(this.wantedNear.get(held) ?? [])]));
    const credit = (skillId, minLevel, gate) =>
      this.#rules.skillCredit(levels, { skillId, minLevel, gate, need: 'REQUIRED' }, this.taxonomy, this.model).credit;
    return [...skills].map((skill) => ({
      skill,
      level: levels.get(skill) ?? 0,
      asGate: [1, 2, 3, 4].map((min) => credit(skill, min, true)),
      asOther: [1, 2, 3, 4].map((min) => credit(skill, min, false)),
    }));
  }

  #payPoints(riel) {
    const { most, fromRiel, toRiel } = this.model.pay;
    return riel === null ? 0 : Math.max(0, Math.min(most, Math.floor((most * (riel - fromRiel)) / (toRiel - fromRiel))));
  }
}

const flagsOf = (vacancy) =>
  (vacancy.night ? FLAGS.NIGHT : 0) |
  (vacancy.liveIn ? FLAGS.LIVE_IN : 0) |
  (vacancy.servesAlcohol ? FLAGS.ALCOHOL : 0) |
  (vacancy.hazardous ? FLAGS.HAZARDOUS : 0) |
  (vacancy.housingOffered ? FLAGS.HOUSING : 0) |
  (vacancy.kind === 'APPRENTICESHIP' ? FLAGS.APPRENTICESHIP : 0);

/** Areas she can reach by travel, or by offered housing that she accepts. */
function areasOf({ travel, acceptsHousing }, { home, adjacent, excluded }) {
  const areas = [];
  for (let province = 1; province <= 25; province++) {
    if (excluded.includes(province)) continue;
    const near = province === home || adjacent.includes(province);
    const reached = travel === 'ANYWHERE' || (travel === 'ADJACENT_PROVINCE' ? near : province === home);
    if (reached) areas.push(areaOf(province, false));
    if (reached || acceptsHousing) areas.push(areaOf(province, true));
  }
  return areas;
}

/** Better score first, then the earlier posted, then by id: the order that all contestants must produce. */
export const comesBefore = (a, b) => b.score - a.score || a.row.posted - b.row.posted || a.row.id - b.row.id;
export const asAnswer = (best) => best.map(({ row, score }) => ({ vacancyId: idOf(row.id), score }));
