import { Chance, Lottery } from './chance.mjs';

/** The date of all queries. */
export const TODAY = '2026-03-02';
export const INSTITUTION = '00000000-0000-4000-8000-00000000000a';

/**
 * Provinces, weighted roughly by population in ten thousands: Phnom Penh has one vacancy in seven, Kep one in
 * four hundred.
 */
const PROVINCES = new Lottery(
  Object.entries({
    12: 228, '08': 120, 14: 106, '02': 100, 17: 100, '03': 90, 21: 90, '05': 87, '01': 86, 25: 78, '06': 68, '07': 59, '04': 53, 20: 52, 15: 41,
    10: 37, 18: 31, 22: 27, 13: 25, 16: 20, 19: 16, '09': 12, 11: 9, 24: 7, 23: 4,
  }), // prettier-ignore
);
const LEVEL_ASKED = new Lottery([
  [1, 20],
  [2, 40],
  [3, 30],
  [4, 10],
]);
const LEVEL_HELD = new Lottery([
  [1, 25],
  [2, 40],
  [3, 25],
  [4, 10],
]);
const KIND = new Lottery([
  ['JOB', 75],
  ['APPRENTICESHIP', 20],
  ['INTERNSHIP', 5],
]);
/** Travel, housing, days and hours of trainees as in the project's demo. */
const TRAVEL = new Lottery([
  ['SAME_PROVINCE', 5],
  ['ADJACENT_PROVINCE', 4],
  ['ANYWHERE', 1],
]);
const DAYS_FREE = new Lottery([
  [127, 6],
  [63, 3],
  [31, 1],
]);
const DAYS_WORKED = new Lottery([
  [63, 6],
  [31, 3],
  [127, 1],
]);
const SHIFT = new Lottery([
  [[420, 960], 40],
  [[480, 1_020], 30],
  [[360, 840], 10],
  [[840, 1_320], 10],
  [[1_320, 360], 10],
]);
const LITERACY_HELD = new Lottery([
  [0, 1],
  [1, 3],
  [2, 6],
  [3, 6],
  [4, 3],
]);
const LITERACY_ASKED = new Lottery([
  [0, 40],
  [1, 30],
  [2, 20],
  [3, 10],
]);
const EMPLOYERS_PER_VACANCY = 1 / 10;
const SEED = 20_260_302;
const [OF_VACANCY, OF_TRAINEE] = [1, 2];

/** Ids that sort as text in the order of their numbers. */
export const idOf = (number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
export const numberOfId = (id) => Number.parseInt(id.slice(-12), 16);
const dayFrom = (today, days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
/** Precomputed days around today. */
const DAYS = Array.from({ length: 400 }, (_, at) => dayFrom(TODAY, at - 200));
const day = (ahead) => DAYS[200 + ahead];

/**
 * A labour market of any size: row n of either side is always the same. Required skills are drawn from a real
 * ESCO occupation ('esco'), or from all skills by Zipf's law with exponent 1 ('zipf'): the worst case, in
 * which every second vacancy requires the most common skill.
 */
export class Market {
  #taxonomy;
  #occupations;
  #zipf;
  #employers;

  constructor(taxonomy, { skew, size }) {
    this.#taxonomy = taxonomy;
    this.skew = skew;
    this.size = size;
    this.#occupations = taxonomy.occupations.filter(({ essential, optional }) => essential.length >= 3 && essential.length + optional.length >= 8);
    this.#zipf = new Lottery(taxonomy.byCount.map((skill, rank) => [skill, 1 / (rank + 1)]));
    this.#employers = Math.max(10, Math.ceil(size * EMPLOYERS_PER_VACANCY));
  }

  *vacancies(from = 0, to = this.size) {
    for (let n = from; n < to; n++) yield this.vacancy(n);
  }

  vacancy(n) {
    const chance = new Chance(SEED, OF_VACANCY, n);
    const occupation = chance.oneOf(this.#occupations);
    const kind = chance.draw(KIND);
    const employer = chance.whole(1, this.#employers);
    const [startMinute, endMinute] = chance.draw(SHIFT);
    const liveIn = chance.happens(5);
    return {
      id: idOf(n),
      employerId: idOf(employer),
      siteId: idOf(2 * employer + chance.whole(0, 1)),
      ownEnterpriseOf: chance.happens(3) ? INSTITUTION : null,
      province: chance.draw(PROVINCES),
      kind,
      iscoCode: occupation.isco,
      state: 'OPEN',
      seatsLeft: chance.happens(2) ? 0 : chance.whole(1, 5),
      closesOn: day(chance.whole(-1, 60)),
      startsOn: day(chance.whole(5, 90)),
      siteCleared: !chance.happens(2),
      postedAt: `${day(-chance.whole(1, 90))}T0${chance.whole(1, 9)}:${chance.whole(10, 59)}:00.000000Z`,
      requirements: this.#requirements(occupation, chance),
      pay: payOf(chance),
      payFloor: chance.happens(20) ? { amount: 150_00, currency: 'USD', per: 'MONTH' } : null,
      workDays: chance.draw(DAYS_WORKED),
      startMinute,
      endMinute,
      hoursPerWeek: chance.whole(30, 48),
      night: startMinute === 1_320,
      liveIn,
      housingOffered: liveIn || chance.happens(6),
      servesAlcohol: chance.happens(5),
      hazardous: chance.happens(5),
      languages: chance.happens(60)
        ? [{ language: 'km', level: chance.whole(1, 3) }]
        : chance.happens(20)
          ? [{ language: 'en', level: chance.whole(1, 3) }]
          : [],
      minLiteracy: chance.draw(LITERACY_ASKED),
      licences: chance.happens(5) ? ['MOTORBIKE'] : [],
    };
  }

  trainee(n) {
    const chance = new Chance(SEED, OF_TRAINEE, n);
    const occupation = chance.oneOf(this.#occupations);
    const homeProvince = chance.draw(PROVINCES);
    const wantsHours = chance.happens(30);
    const adult = chance.happens(90);
    return {
      id: idOf(n),
      institutionId: INSTITUTION,
      state: 'JOB_READY',
      consentMatching: true,
      jobReadyAt: `${day(-chance.whole(1, 180))}T0${chance.whole(1, 9)}:${chance.whole(10, 59)}:00.000000Z`,
      homeProvince,
      adjacentProvinces: this.#taxonomy.adjacentTo(homeProvince),
      travel: chance.draw(TRAVEL),
      acceptsHousing: chance.happens(25),
      skills: this.#skills(occupation, chance),
      wishes: chance.happens(70)
        ? [
            { iscoCode: occupation.isco, rank: 1 },
            { iscoCode: chance.oneOf(this.#occupations).isco, rank: 2 },
          ]
        : [],
      languages: [{ language: 'km', level: chance.whole(2, 4) }, ...(chance.happens(30) ? [{ language: 'en', level: chance.whole(1, 3) }] : [])],
      literacy: chance.draw(LITERACY_HELD),
      licences: chance.happens(40) ? ['MOTORBIKE'] : [],
      availableFrom: day(chance.happens(80) ? -chance.whole(0, 100) : chance.whole(1, 15)),
      availableDays: chance.draw(DAYS_FREE),
      availableFromMinute: chance.oneOf([300, 330, 360, 420]),
      availableToMinute: chance.oneOf([1_050, 1_140, 1_260, 1_320]),
      wantedHoursPerWeek: wantsHours ? { min: 20, max: chance.oneOf([36, 40, 48]) } : null,
      minimumPay: chance.happens(25) ? { amount: chance.oneOf([80_00, 150_00, 170_00]), currency: 'USD', per: 'MONTH' } : null,
      institutionExcludes: [],
      limits: limitsOf(adult, this.#employers, chance),
    };
  }

  #requirements(occupation, chance) {
    const required = this.#wanted(occupation.essential, chance.whole(3, 8), chance).map((skillId) => wish(skillId, 'REQUIRED', chance));
    if (chance.happens(10)) required[0].gate = true;
    const taken = new Set(required.map(({ skillId }) => skillId));
    const desired = this.#wanted(occupation.optional, chance.whole(0, 4), chance).filter((skillId) => !taken.has(skillId));
    return [...required, ...desired.map((skillId) => wish(skillId, 'DESIRED', chance))];
  }

  /**
   * Most of a trainee's skills belong to one occupation, in the same proportions as in vacancies; two belong
   * to another.
   */
  #skills({ essential, optional }, chance) {
    const own = [...this.#wanted(essential, chance.whole(3, 8), chance), ...this.#wanted(optional, chance.whole(0, 4), chance)];
    const other = this.#wanted(chance.oneOf(this.#occupations).essential, 2, chance);
    return [...new Set([...own, ...other])].map((skillId) => ({ skillId, level: chance.draw(LEVEL_HELD) }));
  }

  #wanted(skills, count, chance) {
    if (this.skew === 'esco') return chance.some(skills, count);
    const drawn = new Set();
    while (drawn.size < count) drawn.add(chance.draw(this.#zipf));
    return [...drawn];
  }
}

const wish = (skillId, need, chance) => ({ skillId, need, minLevel: chance.draw(LEVEL_ASKED), gate: false });

function payOf(chance) {
  if (chance.happens(3)) return { amount: 50, currency: 'USD', per: 'PIECE' };
  return chance.happens(25)
    ? { amount: 1_000 * chance.whole(20, 50), currency: 'KHR', per: 'DAY' }
    : { amount: 1_000 * chance.whole(11, 36), currency: 'USD', per: 'MONTH' };
}

const limitsOf = (adult, employers, chance) => ({
  fifteenOn: adult ? '2015-01-01' : '2025-01-01',
  eighteenOn: adult ? '2018-01-01' : '2028-01-01',
  noNight: chance.happens(20),
  noLiveIn: chance.happens(10),
  noAlcohol: chance.happens(30),
  excludedSites: [],
  excludedEmployers: chance.happens(5) ? [idOf(chance.whole(1, employers))] : [],
  excludedProvinces: chance.happens(5) ? [chance.draw(PROVINCES)] : [],
  excludedIsco: chance.happens(5) ? ['51'] : [],
});
